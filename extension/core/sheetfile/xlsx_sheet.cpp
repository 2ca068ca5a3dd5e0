// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/xlsx_sheet.hpp"

#include "sheetfile/address.hpp"
#include "sheetfile/formula_text.hpp"
#include "sheetfile/values.hpp"

#include <algorithm>

namespace kehoach::sheetfile {

namespace {

std::string_view value_of(const pugi::xml_node& cell) { return child(cell, "v").child_value(); }

} // namespace

std::optional<Trouble> SheetReading::run(const pugi::xml_node& sheet) {
    for (const pugi::xml_node& one : child(sheet, "sheetData").children())
        if (local_name(one) == "row")
            if (const auto trouble = row(one))
                return trouble;
    for (const pugi::xml_node& one : child(sheet, "mergeCells").children())
        if (const auto range = sheet_range(attribute(one, "ref")))
            made_.sheets.back().merged.push_back(range->range);
    return in_order() ? std::nullopt : std::optional(Trouble::broken);
}

/// Rows and cells need not say where they stand: then they follow the last one.
std::optional<Trouble> SheetReading::row(const pugi::xml_node& node) {
    if (const int said = whole(attribute(node, "r"), 0); said > 0)
        row_ = said - 1;
    if (row_ >= most_rows)
        return Trouble::broken;
    Cell made{row_, 0, {}};
    for (const pugi::xml_node& one : node.children())
        if (local_name(one) == "c") {
            made.value = {};
            if (const auto trouble = cell(one, made))
                return trouble;
            ++made.column;
        }
    ++row_;
    return std::nullopt;
}

std::optional<Trouble> SheetReading::cell(const pugi::xml_node& node, Cell& made) {
    std::string_view type = "n";
    bool is_date = false;
    for (const pugi::xml_attribute& one : node.attributes()) {
        const std::string_view name = local_name(one.name());
        std::string_view said = one.value();
        if (name == "t") {
            type = said;
        } else if (name == "s") {
            const auto look = static_cast<std::size_t>(whole(said, 0));
            is_date = look < common_.is_date.size() && common_.is_date[look];
        } else if (name == "r") {
            const auto place = take_place(said);
            if (!place || !said.empty() || place->row != made.row)
                return Trouble::broken;
            made.column = place->column;
        }
    }
    if (made.column >= most_columns)
        return Trouble::broken;
    if (!node.first_child()) // a look, and nothing in it
        return std::nullopt;
    if (!formula(child(node, "f"), made, made.value) || !value(type, is_date, node, made.value))
        return Trouble::broken;
    made_.uncalculated = made_.uncalculated || (made.value.is_formula && type == "n" && value_of(node).empty());
    if (made.value.text.empty() && !made.value.is_formula && !made.value.is_error)
        return std::nullopt;
    if (!count_.takes(made.value))
        return Trouble::too_large;
    made_.sheets.back().cells.push_back({made.row, made.column, std::move(made.value)});
    return std::nullopt;
}

bool SheetReading::value(std::string_view type, bool is_date, const pugi::xml_node& node,
                         form::CellValue& value) const {
    const std::string_view said = value_of(node);
    if (type == "s") {
        const int number = whole(said, -1);
        if (number < 0 || static_cast<std::size_t>(number) >= common_.words.size())
            return said.empty();
        value.text = common_.words[static_cast<std::size_t>(number)];
    } else if (type == "str") {
        value.text = said.find("_x") == std::string_view::npos ? std::string(said) : unescaped(said);
    } else if (type == "inlineStr") {
        value.text = words_in(child(node, "is"));
    } else if (type == "e") {
        value.is_error = value.is_formula = true;
    } else if (!said.empty()) {
        value.is_date = type == "d" ? days_of(said, value.number) : is_date;
        value.is_number = type == "d" ? value.is_date : figure_of(said, value.number);
        if (!value.is_number)
            return false;
        if (is_date && type != "d")
            value.number += common_.days_added;
        value.text = form::plain(value.number);
    }
    return true;
}

bool SheetReading::formula(const pugi::xml_node& node, const Cell& cell, form::CellValue& value) {
    if (!node)
        return true;
    value.is_formula = true;
    std::string_view text = node.child_value();
    if (attribute(node, "t") != "shared") {
        value.formula = from_spreadsheetml(text);
        return true;
    }
    const int number = whole(attribute(node, "si"), -1);
    if (!text.empty())
        shared_[number] = {cell.row, cell.column, std::string(text)};
    const auto found = shared_.find(number);
    if (found == shared_.end())
        return false;
    value.formula = from_spreadsheetml(found->second.formula, cell.row - found->second.row,
                                       cell.column - found->second.column);
    return true;
}

bool SheetReading::in_order() {
    std::vector<Cell>& cells = made_.sheets.back().cells;
    const auto place = [](const Cell& cell) { return std::pair{cell.row, cell.column}; };
    if (!std::ranges::is_sorted(cells, {}, place))
        std::ranges::sort(cells, {}, place);
    return std::ranges::adjacent_find(cells, {}, place) == cells.end();
}

} // namespace kehoach::sheetfile
