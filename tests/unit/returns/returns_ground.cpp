// SPDX-License-Identifier: MPL-2.0
#include "returns_ground.hpp"

#include "form/formula.hpp"
#include "sample_form.hpp"
#include "text/decimal.hpp"

namespace kehoach::test {

namespace {

form::CellValue value_of(const std::string& typed) {
    if (typed.starts_with("@"))
        return {.text = typed.substr(1),
                .number = text::decimal(typed.substr(1)),
                .is_number = true,
                .is_date = true};
    if (!typed.empty() && typed.find_first_not_of("0123456789.") == std::string::npos)
        return {.text = typed, .number = text::decimal(typed), .is_number = true};
    return {.text = typed};
}

} // namespace

form::FormSpec every_kind() {
    using enum form::ColumnKind;
    form::FormSpec spec;
    spec.id = "moi-kieu";
    spec.code = "Biểu 1";
    spec.title = "KẾT QUẢ";
    spec.columns = {form::titled("Nội dung", "what", key),
                    form::titled("Tổng số", "all"),
                    form::titled("Nữ", "women"),
                    form::titled("Được học/tổng số", "learnt", pair),
                    form::titled("Tỷ lệ", "share", percent),
                    form::titled("Kinh phí", "cost", money),
                    form::titled("Ghi chú", "note", text),
                    form::titled("Ngày", "day", date),
                    form::titled("Báo cáo", "said", choice),
                    form::titled("Tỷ lệ khác", "typed", percent)};
    spec.columns[4].numerator = "women";
    spec.columns[4].denominator = "all";
    spec.columns[8].choices = {"Có", "Không"};
    spec.rows.items = {"Hội nghị", "Lớp học"};
    spec.total = "Tổng";
    return spec;
}

form::SheetCells drawn_form(const form::FormSpec& spec) {
    const form::Grid grid = form::layout(spec);
    form::SheetCells cells{grid.rows + 5, grid.columns + 5, {}};
    for (const form::GridCell& cell : grid.cells)
        if (!cell.text.empty())
            cells.values[{cell.row, cell.column}].text = cell.text;
    for (int row = grid.body_first; row < grid.body_first + grid.body_rows; ++row)
        for (const int column : {1, 2}) {
            const double number = 100 * row + 3 - column;
            cells.values[{row, column}] = {.text = form::plain(number), .number = number, .is_number = true};
        }
    return cells;
}

returns::ReturnedForm typed_form(const form::FormSpec& spec, const Typed& typed) {
    form::Filled filled;
    filled.grid = form::layout(spec);
    for (const form::GridCell& cell : filled.grid.cells)
        if (cell.role == form::CellRole::formula)
            filled.values[{cell.row, cell.column}].is_formula = true;
    for (const auto& [cell, value] : typed) {
        const auto [row, column] = form::references(cell).at(0);
        filled.values[{row + filled.grid.body_first, column}] = value_of(value);
    }
    return returns::understood({"Biểu 1", spec, form::version(spec), filled}, form::package_words());
}

returns::ReturnFile typed_file(const std::string& path, const std::string& unit, const form::FormSpec& spec,
                               const Typed& typed) {
    returns::ReturnFile file{
        .path = path, .hash = path, .size = 100, .first_seen = "2026-11-20", .unit = unit, .cover = unit};
    for (const auto& [cell, value] : typed)
        file.hash += cell + value;
    file.forms.push_back(typed_form(spec, typed));
    return file;
}

returns::ReturnFile book_file(const std::string& path, const std::string& unit,
                              const form::FilledBook& book) {
    form::OnSheet placed = form::placed(book.spec(), book.sheet());
    returns::ReturnFile file{.path = path, .hash = "hash " + path, .unit = unit, .cover = unit};
    file.forms.push_back(returns::understood(
        {"Biểu 1", placed.spec, form::version(book.spec()), placed.filled}, form::package_words()));
    return file;
}

std::vector<std::string> told(const std::vector<returns::Deviation>& deviations) {
    std::vector<std::string> all;
    for (const auto& one : deviations)
        all.push_back(one.path + "|" + one.sheet + "|" + one.cell + "|" + one.key);
    return all;
}

} // namespace kehoach::test
