// SPDX-License-Identifier: MPL-2.0
#include "returns_folder.hxx"

#include "form/filled.hpp"
#include "office/text.hxx"

#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace kehoach::test {

namespace {

form::Column column(const char* title, const char* key, form::ColumnKind kind) {
    form::Column made;
    made.title = title;
    made.key = key;
    made.kind = kind;
    return made;
}

int below(std::mt19937& random, int limit) {
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

/// Figures that contradict nothing, and what is true of them.
void fill(Made& made, const form::Grid& grid, std::mt19937& random) {
    constexpr int first_of_2026 = 46023;
    const auto cells = sheet(made.model, made.sheet);
    const auto words = [&](int row, int column, const std::string& text) {
        Ref<css::text::XTextRange>(cells->getCellByPosition(column, row), css::uno::UNO_QUERY_THROW)
            ->setString(office::ustring(text));
    };
    for (const form::GridCell& place : grid.cells) {
        if (place.role != form::CellRole::input)
            continue;
        const int first = 20 + below(random, 80), second = 100 + below(random, 900);
        const std::pair at{place.row, place.column};
        const auto value = [&](double number) {
            cells->getCellByPosition(place.column, place.row)->setValue(number);
            made.figures[at] = {number, 0};
        };
        switch (place.accepts) {
        case form::Accepts::count:
            value(place.column == 1 ? second : first);
            break;
        case form::Accepts::money:
            value(1000.0 * second + 0.5);
            break;
        case form::Accepts::date:
            value(first_of_2026 + first);
            break;
        case form::Accepts::pair:
            words(place.row, place.column, std::to_string(first) + "/" + std::to_string(second));
            made.figures[at] = {first, second};
            break;
        case form::Accepts::choice:
            words(place.row, place.column, first % 2 == 0 ? "Có" : "Không");
            break;
        case form::Accepts::percent:
        case form::Accepts::anything:
            words(place.row, place.column, "Ghi chú " + std::to_string(first));
        }
    }
}

void write_cover(const Made& made, const form::Grid& grid) {
    int field = 0;
    for (const form::GridCell& place : grid.cells)
        if (place.role == form::CellRole::cover_input)
            type_text(made.model, made.sheet, form::address(place.row, place.column),
                      field++ == 0 ? made.unit : "20/11/2026");
}

/// Who saves a file of the office once more; empty: nobody.
std::vector<std::string> another_writer(int number, const std::string& extension) {
    constexpr int each = 25;
    if (extension != ".xlsx" || number % each > 2)
        return {};
    if (number % each == 1)
        return {"/usr/bin/ssconvert"};
    return {"/usr/bin/python3", "-c",
            "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])"};
}

void save_again(const std::filesystem::path& path, std::vector<std::string> command) {
    const auto before = path.parent_path() / ("trước " + path.filename().string());
    std::filesystem::rename(path, before);
    command.push_back(before.string());
    command.push_back(path.string());
    Process process(command, path.parent_path().parent_path().string(),
                    path.parent_path().parent_path() / "run.log");
    if (process.wait(60) != 0)
        throw std::runtime_error("not saved again: " + path.string());
    std::filesystem::remove(before);
}

} // namespace

form::FormSpec folder_form() {
    using enum form::ColumnKind;
    form::FormSpec spec;
    spec.id = "tong-hop";
    spec.code = "Biểu 1";
    spec.title = "KẾT QUẢ THỰC HIỆN";
    spec.attached_to = {"12-KH/TU", "2026-10-01", "Tỉnh ủy"};
    spec.attached_line = "(Kèm theo Kế hoạch số 12-KH/TU, ngày 01/10/2026 của Tỉnh ủy)";
    spec.columns = {column("Nội dung", "what", key),      column("Tổng số", "all", count),
                    column("Nữ", "women", count),         column("Được học/tổng số", "learnt", pair),
                    column("Tỷ lệ nữ", "share", percent), column("Kinh phí", "cost", money),
                    column("Ghi chú", "note", text),      column("Ngày báo cáo", "day", date),
                    column("Đã báo cáo", "said", choice)};
    spec.columns[4].numerator = "women";
    spec.columns[4].denominator = "all";
    spec.columns[8].choices = {"Có", "Không"};
    spec.rows.groups = {{"Hội nghị", {"Cấp tỉnh", "Cấp xã"}}, {"Lớp học", {"Cấp tỉnh", "Cấp xã"}}};
    spec.total = "Tổng";
    spec.rules = {{{"women"}, "all", {}}};
    spec.sheet.cover = {{"unit", "Đơn vị", {}}, {"date", "Ngày lập", {}}};
    return spec;
}

std::string Made::at(char column, int row) const {
    return form::address(body + row, column - 'A');
}

void Made::type(char column, int row, const std::string& text) {
    type_text(model, sheet, at(column, row), text);
}

void Made::enter(char column, int row, const std::string& formula) {
    cell(model, sheet, at(column, row))->setFormula(office::ustring(formula));
}

void Made::enter_day(char column, int row, double day) {
    const auto target = cell(model, sheet, at(column, row));
    const Ref<css::util::XNumberFormatsSupplier> supplier(model, css::uno::UNO_QUERY_THROW);
    const Ref<css::util::XNumberFormatTypes> types(supplier->getNumberFormats(), css::uno::UNO_QUERY_THROW);
    Ref<css::beans::XPropertySet>(target, css::uno::UNO_QUERY_THROW)
        ->setPropertyValue("NumberFormat",
                           css::uno::Any(types->getStandardFormat(css::util::NumberFormat::DATE, {})));
    target->setValue(day);
}

void Made::lose(char column, int row) {
    figures.erase({body + row, column - 'A'});
}

std::vector<TrueFile> make_folder(const std::filesystem::path& folder, int files, std::mt19937& random) {
    std::filesystem::create_directories(folder);
    const form::FormSpec spec = folder_form();
    const form::Grid grid = form::layout(spec);
    const auto blank = [&] {
        const OpenDocument book = OpenDocument::calc();
        draw(book, spec, "Biểu 1");
        return store(book, "mẫu.ods");
    }();
    const auto& faults = planted_faults();
    std::vector<TrueFile> truth;
    for (int number = 0; number < files; ++number) {
        const std::size_t at = static_cast<std::size_t>(number) % (2 * faults.size());
        const Planted* fault = number % 2 == 1 ? &faults[at / 2] : nullptr;
        const std::string unit = "Xã số " + std::to_string(number + 1000);
        const OpenDocument book(url_of(blank));
        const std::string sheet_name = "Biểu 1";
        Made made{book.model(), sheet_name, grid.body_first, unit,
                  unit + (number % 3 == 0 ? " nộp" : " (bản cuối)")};
        Ref<css::util::XProtectable>(sheet(book, sheet_name), css::uno::UNO_QUERY_THROW)->unprotect({});
        fill(made, grid, random);
        write_cover(made, grid);
        if (fault != nullptr)
            fault->plant(made);
        const std::string extension = !made.extension.empty() ? made.extension
                                      : number % 4 < 2        ? ".ods"
                                                              : ".xlsx";
        const auto stored = store(book, "đang làm" + extension);
        const auto path = folder / (made.stem + extension);
        std::filesystem::rename(stored, path);
        const auto again = another_writer(number / 2, extension);
        if (!again.empty() && !made.afterwards)
            save_again(path, again);
        if (made.afterwards)
            made.afterwards(path);
        truth.push_back({path, fault == nullptr ? "" : fault->name, made.unit, made.figures, made.told});
        if (made.once_more) {
            made.once_more();
            truth.push_back(truth.back());
            truth.back().path = folder / (made.stem + " lần hai" + extension);
            std::filesystem::rename(store(book, "đang làm" + extension), truth.back().path);
            truth.back().told = made.told_of_second;
        }
    }
    return truth;
}

} // namespace kehoach::test
