// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheetfile/cell_count.hpp"
#include "sheetfile/xlsx_parts.hpp"

#include <map>
#include <optional>

namespace kehoach::sheetfile {

/// What the sheets of an .xlsx file have in common.
struct Common {
    std::vector<std::string> words;
    std::vector<bool> is_date;
    double days_added = 0; ///< to a day of the file, so that it counts from 30/12/1899
};

/// Reads one sheet into the last one of the workbook.
class SheetReading {
public:
    /// `count`: of the cells of all sheets.
    SheetReading(const Common& common, CellCount& count, Workbook& made)
        : common_(common), count_(count), made_(made) {}

    /// What is wrong; nothing where it was read.
    std::optional<Trouble> run(const pugi::xml_node& sheet);

private:
    std::optional<Trouble> row(const pugi::xml_node& node);
    std::optional<Trouble> cell(const pugi::xml_node& node, Cell& made);
    bool value(std::string_view type, bool is_date, const pugi::xml_node& node, form::CellValue& value) const;
    bool formula(const pugi::xml_node& node, const Cell& cell, form::CellValue& value);
    bool in_order();

    struct Shared {
        int row = 0, column = 0;
        std::string formula;
    };
    const Common& common_;
    CellCount& count_;
    Workbook& made_;
    int row_ = 0;
    std::map<int, Shared> shared_;
};

} // namespace kehoach::sheetfile
