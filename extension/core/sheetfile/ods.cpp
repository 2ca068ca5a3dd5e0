// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/ods.hpp"

#include "sheetfile/address.hpp"
#include "sheetfile/cell_count.hpp"
#include "sheetfile/formula_text.hpp"
#include "sheetfile/ods_text.hpp"
#include "sheetfile/text_cell.hpp"
#include "sheetfile/values.hpp"

#include <algorithm>

namespace kehoach::sheetfile {

namespace {

constexpr const char* content = "content.xml";

/// What a cell says of itself.
struct Said {
    std::string_view formula, type, value, date, time, logical, words, error_type;
    bool has_words = false;
    int repeated = 1, columns = 1, rows = 1;
};

Said said_by(const pugi::xml_node& cell) {
    Said said;
    for (auto one = cell.first_attribute(); one; one = one.next_attribute()) {
        const std::string_view name = local_name(one.name());
        if (name == "style-name" || name == "content-validation-name") // most are: their values need no look
            continue;
        const std::string_view value = one.value();
        if (name == "value-type")
            (one.name()[0] == 'c' ? said.error_type : said.type) = value; // calcext:value-type, office:value-type
        else if (name == "value")
            said.value = value;
        else if (name == "formula")
            said.formula = value;
        else if (name == "date-value")
            said.date = value;
        else if (name == "time-value")
            said.time = value;
        else if (name == "boolean-value")
            said.logical = value;
        else if (name == "string-value") {
            said.words = value;
            said.has_words = true;
        } else if (name == "number-columns-repeated")
            said.repeated = std::max(whole(value, 1), 1);
        else if (name == "number-columns-spanned")
            said.columns = std::clamp(whole(value, 1), 1, most_columns);
        else if (name == "number-rows-spanned")
            said.rows = std::clamp(whole(value, 1), 1, most_rows);
    }
    return said;
}

class Reading {
public:
    Reading(const Bounds& bounds, Workbook& made, Unread& why) : bounds_(bounds), made_(made), why_(why) {}

    bool run(const pugi::xml_node& spreadsheet) {
        for (const pugi::xml_node& one : spreadsheet.children())
            if (local_name(one) == "table" && !is_copy(one) && !table(one))
                return false;
        // An empty result and none look alike: the office writes no kind of value for either.
        made_.uncalculated = reckoned_to_nothing_ && !reckoned_;
        return true;
    }

    /// Tables of a text stand between its paragraphs, and in its sections.
    bool run_text(const pugi::xml_node& blocks, int depth) {
        made_.words_only = true;
        if (depth <= 0)
            return fail(Trouble::broken);
        for (const pugi::xml_node& one : blocks.children()) {
            const std::string_view name = local_name(one);
            if (name == "table" ? !table(one) : name == "section" && !run_text(one, depth - 1))
                return false;
        }
        return true;
    }

private:
    bool fail(Trouble trouble) {
        why_ = {trouble, content};
        return false;
    }

    /// What a workbook keeps of another file that its formulas name.
    static bool is_copy(const pugi::xml_node& table) { return child(table, "table-source"); }

    bool table(const pugi::xml_node& node) {
        if (made_.sheets.size() >= bounds_.sheets)
            return fail(Trouble::too_large);
        made_.sheets.push_back(
            {.name = made_.words_only ? std::to_string(made_.sheets.size() + 1) : std::string(attribute(node, "name"))});
        row_ = 0;
        if (!rows(node, bounds_.depth))
            return false;
        if (const pugi::xml_node names = child(node, "named-expressions"))
            for (const pugi::xml_node& one : names.children())
                if (const auto range = sheet_range(attribute(one, "cell-range-address")))
                    made_.sheets.back().names.push_back({std::string(attribute(one, "name")), range->range});
        return true;
    }

    /// Rows stand in groups, groups in groups.
    bool rows(const pugi::xml_node& node, int depth) {
        if (depth <= 0)
            return fail(Trouble::broken);
        for (const pugi::xml_node& one : node.children()) {
            const std::string_view name = local_name(one);
            if (name == "table-row" ? !row(one)
                                    : (name == "table-header-rows" || name == "table-rows" ||
                                       name == "table-row-group") &&
                                          !rows(one, depth - 1))
                return false;
        }
        return true;
    }

    bool row(const pugi::xml_node& node) {
        std::vector<Cell>& cells = made_.sheets.back().cells;
        const std::size_t first = cells.size();
        int column = 0;
        for (auto one = node.first_child(); one; one = one.next_sibling())
            if (const std::string_view name = local_name(one);
                (name == "table-cell" || name == "covered-table-cell") && !cell(one, column))
                return false;
        const int repeated = std::max(whole(attribute(node, "number-rows-repeated"), 1), 1);
        if (const std::size_t count = cells.size() - first; count > 0) {
            if (repeated > most_rows - row_)
                return fail(Trouble::broken);
            for (std::size_t i = 0; repeated > 1 && i < count; ++i)
                if (!count_.takes(cells[first + i].value, static_cast<std::size_t>(repeated - 1)))
                    return fail(Trouble::too_large);
            for (int again = 1; again < repeated; ++again)
                for (std::size_t i = 0; i < count; ++i) {
                    cells.push_back(cells[first + i]);
                    cells.back().row += again;
                }
        }
        row_ = repeated > most_rows - row_ ? most_rows : row_ + repeated;
        return true;
    }

    bool cell(const pugi::xml_node& node, int& column) {
        const Said said = said_by(node);
        if (said.columns > 1 || said.rows > 1)
            made_.sheets.back().merged.push_back(
                {row_, column, row_ + said.rows - 1, column + said.columns - 1});
        if (said.type.empty() && said.formula.empty() && !node.first_child()) { // an empty one
            column = std::min(column + std::min(said.repeated, most_columns), most_columns);
            return true;
        }
        Cell made{row_, column, {}};
        if (!value(node, said, made.value))
            return false;
        const bool is_empty = made.value.text.empty() && !made.value.is_formula && !made.value.is_error;
        if (!is_empty) {
            if (said.repeated > most_columns - column || row_ >= most_rows)
                return fail(Trouble::broken);
            if (!count_.takes(made.value, static_cast<std::size_t>(said.repeated)))
                return fail(Trouble::too_large);
            for (int i = 1; i < said.repeated; ++i, ++made.column)
                made_.sheets.back().cells.push_back(made);
            made_.sheets.back().cells.push_back(std::move(made));
        }
        column = std::min(column + std::min(said.repeated, most_columns), most_columns);
        return true;
    }

    bool value(const pugi::xml_node& node, const Said& said, form::CellValue& value) {
        value.is_formula = !said.formula.empty();
        if (value.is_formula) {
            value.formula = from_opendocument(said.formula);
            value.is_error = said.error_type == "error";
            reckoned_ = reckoned_ || value.is_error;
            if (value.is_error)
                return true;
            (said.type.empty() ? reckoned_to_nothing_ : reckoned_) = true;
        }
        if (said.type == "float" || said.type == "percentage" || said.type == "currency") {
            if (!figure_of(said.value, value.number))
                return fail(Trouble::broken);
            value.is_number = true;
        } else if (said.type == "boolean") {
            value.number = said.logical == "true" ? 1 : 0;
            value.is_number = true;
        } else {
            value.is_date = said.type == "date" && days_of(said.date, value.number);
            value.is_number = value.is_date || (said.type == "time" && part_of_day(said.time, value.number));
        }
        if (value.is_number) {
            value.text = form::plain(value.number);
            return true;
        }
        if (said.has_words) {
            value.text = said.words;
            return true;
        }
        if (!paragraphs_of(node, bounds_.depth, value.text))
            return fail(Trouble::broken);
        if (made_.words_only && !value.is_formula)
            value = typed_in_text(value.text);
        return true;
    }

    const Bounds& bounds_;
    Workbook& made_;
    Unread& why_;
    int row_ = 0;
    CellCount count_{bounds_};
    bool reckoned_ = false, reckoned_to_nothing_ = false; ///< formulas with a value, and without
};

} // namespace

bool read_ods(Unpacker& unpacker, const Bounds& bounds, Workbook& made, Unread& why) {
    Part part;
    if (!unpacker.read(content, part, why))
        return false;
    const pugi::xml_node body = child(child(part.xml, "document-content"), "body");
    Reading reading(bounds, made, why);
    if (const pugi::xml_node spreadsheet = child(body, "spreadsheet"))
        return reading.run(spreadsheet);
    if (const pugi::xml_node text = child(body, "text"))
        return reading.run_text(text, bounds.depth);
    why = {Trouble::other_format, {}};
    return false;
}

} // namespace kehoach::sheetfile
