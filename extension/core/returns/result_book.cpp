// SPDX-License-Identifier: MPL-2.0
#include "returns/result_book.hpp"

#include "returns/unit_cells.hpp"
#include "returns/unit_columns.hpp"
#include "text/file_names.hpp"

#include <algorithm>
#include <map>

namespace kehoach::returns {

namespace {

using Place = std::pair<int, int>;

constexpr int first_row = 2; ///< of the table of units: behind the title and the heads

/// What a row of the form is called; with its group, where items of two groups have one name.
std::map<int, std::string> row_names(const form::FormSpec& spec, const form::Grid& grid) {
    std::map<int, std::string> names;
    std::string group;
    int row = grid.body_first;
    for (const form::BodyRow& body : form::body_rows(spec)) {
        if (body.is_group)
            group = body.label;
        else
            names[row] = group.empty() ? body.label : group + " - " + body.label;
        ++row;
    }
    return names;
}

std::string link_to(const UnitReturn& one, const std::string& cell) {
    return one.path + "#" + one.sheet + "." + cell;
}

/// One form and the sheet of its units, made together: formulas of the one name rows of the other.
class FormPages {
public:
    FormPages(const Gathered& gathered, std::size_t at, std::string name, const BookWords& words)
        : gathered_(gathered), form_(gathered.forms[at]), words_(words), columns_(unit_columns(form_.spec)),
          is_free_(form_.spec.rows.free > 0) {
        form_page_ = {.kind = BookSheet::Kind::form, .name = name, .form = at};
        const auto there = words.units_there.find(form_key(form_.spec));
        units_page_ = {.kind = BookSheet::Kind::units,
                       .name = there == words.units_there.end() ? words.units_sheet + " " + name : there->second,
                       .form = at};
        for (const UnitReturn& one : form_.units)
            by_unit_[one.unit] = &one;
    }

    void run(std::vector<BookSheet>& sheets) {
        heads();
        if (is_free_)
            free_rows();
        else
            blocks();
        finish();
        sheets.push_back(std::move(form_page_));
        sheets.push_back(std::move(units_page_));
    }

private:
    using Row = std::vector<const Given*>;

    void put(int row, int column, BookLook look, std::string text) {
        if (!text.empty())
            units_page_.cells.push_back(
                {.row = row, .column = column, .look = look, .text = std::move(text)});
    }

    void heads() {
        put(0, 0, BookLook::title, form_.spec.title.empty() ? form_page_.name : form_.spec.title);
        int column = 0;
        for (const std::string& head : {words_.row, words_.unit, words_.file, words_.cell})
            put(1, column++, BookLook::head, head);
        for (const UnitColumn& one : columns_)
            for (const std::string& head : heads_of(one, words_))
                put(1, column++, BookLook::head, head);
        units_page_.columns = column;
        units_page_.head_rows = first_row;
        units_page_.kept_columns = 2;
        units_page_.row_keys.assign(first_row, {});
        constexpr double row_mm = 55, unit_mm = 45, file_mm = 45, cell_mm = 20, figure_mm = 22;
        units_page_.widths_mm = {row_mm, unit_mm, file_mm, cell_mm};
        units_page_.widths_mm.resize(static_cast<std::size_t>(column), figure_mm);
    }

    /// A block for each row of the form: its name, then every unit, whether it has sent something or not, so
    /// that little moves when one more comes.
    void blocks() {
        form_page_.drawn = form_.spec;
        const form::Grid grid = form::layout(form_.spec);
        const auto given = given_by_row();
        const auto names = row_names(form_.spec, grid);
        for (const auto& [row, name] : names) {
            const std::string key = std::to_string(row) + "|" + name; // two rows may have one name
            const int heading = next_row(key);
            put(heading, 0, BookLook::row_heading, name);
            for (const std::string& unit : gathered_.units) {
                const auto found = given.find({unit, row});
                unit_row(next_row(key + "|" + unit), name, unit,
                         found == given.end() ? Row() : found->second);
            }
            const int last = static_cast<int>(units_page_.row_keys.size()) - 1;
            if (last > heading)
                totals(grid, row, heading + 1, last);
        }
    }

    void totals(const form::Grid& grid, int row, int first, int last) {
        for (const form::GridCell& cell : grid.cells) {
            if (cell.row != row || cell.role != form::CellRole::input)
                continue;
            const auto column = std::ranges::find(columns_, cell.column, &UnitColumn::form_column);
            write(row, cell.column, total_formula(*column, units_page_.name, first, last));
        }
    }

    void write(int row, int column, std::string formula) {
        if (!formula.empty())
            form_page_.cells.push_back(
                {.row = row, .column = column, .look = BookLook::input, .formula = std::move(formula)});
    }

    /// The rows of all units, one behind the other, and as many in the form.
    void free_rows() {
        const form::Grid one = form::layout(form_.spec);
        int row = one.body_first;
        for (const UnitReturn& unit : form_.units) {
            std::map<int, Row> rows;
            for (const Given& given : unit.given)
                rows[given.row].push_back(&given);
            int number = 0;
            for (const auto& [at, cells] : rows) {
                const auto key = std::ranges::find(cells, one.key_column, &Given::column);
                const std::string name = key == cells.end() ? std::string() : (*key)->text;
                const int there = next_row(std::to_string(++number) + "|" + unit.unit);
                unit_row(there, name, unit.unit, cells);
                write(row, one.key_column, same_formula(units_page_.name, there, 0));
                for (const UnitColumn& column : columns_)
                    write(row, column.form_column, same_formula(column, units_page_.name, there));
                ++row;
            }
        }
        form_page_.drawn = form_.spec;
        form_page_.drawn->rows.free = std::max(1, row - one.body_first);
    }

    int next_row(std::string key) {
        units_page_.row_keys.push_back(std::move(key));
        return static_cast<int>(units_page_.row_keys.size()) - 1;
    }

    void unit_row(int row, const std::string& name, const std::string& unit, const Row& cells) {
        put(row, 0, BookLook::words, name);
        put(row, 1, BookLook::words, unit);
        if (!cells.empty()) {
            const UnitReturn& one = *by_unit_.at(unit);
            const std::string link = link_to(one, cells.front()->cell);
            source(row, 2, one.path.substr(one.path.rfind('/') + 1), link);
            source(row, 3, cells_said(cells_in_order(cells)), link);
        }
        const auto before = units_page_.cells.size();
        for (const UnitColumn& column : columns_)
            for (const Given* given : cells)
                if (given->column == column.form_column)
                    put_given(column, *given, is_free_ ? std::string() : unit, row, units_page_.cells);
        std::sort(units_page_.cells.begin() + static_cast<std::ptrdiff_t>(before), units_page_.cells.end(),
                  [](const BookCell& a, const BookCell& b) { return a.column < b.column; });
    }

    /// As the columns of the form stand, wherever they are in the file.
    static std::vector<std::string> cells_in_order(Row cells) {
        std::ranges::sort(cells, {}, &Given::column);
        std::vector<std::string> places;
        for (const Given* given : cells)
            places.push_back(given->cell);
        return places;
    }

    void source(int row, int column, std::string text, std::string link) {
        put(row, column, BookLook::words, std::move(text));
        units_page_.cells.back().link = std::move(link);
    }

    std::map<std::pair<std::string_view, int>, Row> given_by_row() const {
        std::map<std::pair<std::string_view, int>, Row> rows;
        for (const UnitReturn& unit : form_.units)
            for (const Given& given : unit.given)
                rows[{unit.unit, given.row}].push_back(&given);
        return rows;
    }

    void finish() {
        units_page_.rows = static_cast<int>(units_page_.row_keys.size());
        const form::Grid drawn = form::layout(*form_page_.drawn);
        form_page_.rows = drawn.rows;
        form_page_.columns = drawn.columns;
        form_page_.head_rows = drawn.header_first + drawn.header_rows;
        form_page_.kept_columns = drawn.key_column + 1;
        form_page_.row_keys.assign(static_cast<std::size_t>(drawn.rows), {});
        for (const auto& [row, name] : row_names(form_.spec, form::layout(form_.spec)))
            if (!is_free_)
                form_page_.row_keys[static_cast<std::size_t>(row)] = std::to_string(row) + "|" + name;
        std::ranges::sort(form_page_.cells, {}, [](const BookCell& cell) {
            return Place{cell.row, cell.column};
        });
    }

    const Gathered& gathered_;
    const GatheredForm& form_;
    const BookWords& words_;
    const std::vector<UnitColumn> columns_;
    const bool is_free_;
    std::map<std::string, const UnitReturn*> by_unit_;
    BookSheet form_page_, units_page_;
};

/// Names of sheets that every program takes: no more than 31 signs, the word of the sheets of units before
/// them.
std::vector<std::string> sheet_names(const Gathered& gathered, const BookWords& words) {
    constexpr std::size_t most = 18;
    std::vector<std::string> names;
    for (const GatheredForm& form : gathered.forms) {
        const std::string& called = !form.spec.code.empty() ? form.spec.code : form.spec.id;
        std::string name = text::marked_file_name(called, most);
        std::erase_if(name, [](char c) { return c == '[' || c == ']' || c == '\''; });
        names.push_back(std::move(name));
    }
    return text::distinct_file_names(std::move(names), words.form);
}

} // namespace

ResultBook result_book(const Gathered& gathered, const BookWords& words) {
    ResultBook book;
    const auto names = sheet_names(gathered, words);
    for (std::size_t at = 0; at < gathered.forms.size(); ++at)
        FormPages(gathered, at, names[at], words).run(book.sheets);
    return book;
}

BookSheet deviations_sheet(const Gathered& gathered, const BookWords& words,
                           const std::function<std::string(const Deviation&)>& say) {
    constexpr double file_mm = 60, sheet_mm = 25, cell_mm = 15, what_mm = 130, out_mm = 20;
    BookSheet made{.kind = BookSheet::Kind::deviations, .name = words.deviations_sheet};
    made.widths_mm = {file_mm, sheet_mm, cell_mm, what_mm, out_mm};
    made.columns = static_cast<int>(made.widths_mm.size());
    made.head_rows = 1;
    made.row_keys.emplace_back();
    const auto put = [&](int column, std::string text, BookLook look = BookLook::words,
                         std::string link = {}) {
        if (!text.empty())
            made.cells.push_back({.row = made.rows,
                                  .column = column,
                                  .look = look,
                                  .text = std::move(text),
                                  .link = std::move(link)});
    };
    int head = 0;
    for (const std::string& word : {words.file, words.sheet, words.cell, words.what, words.left_out})
        put(head++, word, BookLook::head);
    for (const Deviation& one : gathered.deviations) {
        ++made.rows;
        const std::string what = say(one);
        const std::string where =
            one.sheet.empty() || one.cell.empty() ? "" : "#" + one.sheet + "." + one.cell;
        put(0, one.path, BookLook::words, one.path.empty() ? "" : one.path + where);
        put(1, one.sheet);
        put(2, one.cell, BookLook::words, where.empty() ? "" : one.path + where);
        put(3, what);
        put(4, one.left_out ? words.yes : "");
        made.row_keys.push_back(one.path + "|" + one.sheet + "|" + one.cell + "|" + what);
    }
    ++made.rows;
    return made;
}

const char* name_of(BookSheet::Kind kind) {
    switch (kind) {
    case BookSheet::Kind::units:
        return units_name;
    case BookSheet::Kind::deviations:
        return "kehoach_deviations";
    case BookSheet::Kind::receipts:
        return "kehoach_receipts";
    case BookSheet::Kind::changes:
        return "kehoach_changes";
    case BookSheet::Kind::log:
        return "kehoach_log";
    case BookSheet::Kind::form:
        break;
    }
    return "";
}

int key_columns(BookSheet::Kind kind) {
    constexpr int row_and_unit = 2, file_to_what = 4;
    return kind == BookSheet::Kind::deviations ? file_to_what : kind == BookSheet::Kind::receipts ? 1 : row_and_unit;
}

std::vector<int> rows_now(const BookSheet& before, const BookSheet& now) {
    std::map<std::string_view, int> at;
    for (std::size_t row = 0; row < now.row_keys.size(); ++row)
        at.emplace(now.row_keys[row], static_cast<int>(row));
    std::vector<int> rows;
    for (const std::string& key : before.row_keys) {
        const auto found = at.find(key);
        rows.push_back(key.empty() || found == at.end() ? -1 : found->second);
    }
    return rows;
}

} // namespace kehoach::returns
