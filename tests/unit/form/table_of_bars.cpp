// SPDX-License-Identifier: MPL-2.0
#include "table_of_bars.hpp"

#include "text/words.hpp"

#include <string>
#include <vector>

namespace kehoach::form {

TextGrid grid_of(const boost::json::array& rows) {
    TextGrid grid;
    std::vector<std::vector<std::string>> texts;
    for (const auto& row : rows) {
        const std::string line(row.as_string());
        texts.emplace_back();
        for (const auto cell : text::split(line, '|'))
            texts.back().emplace_back(text::trim(cell));
        texts.back().resize(texts.front().size());
    }
    grid.rows = static_cast<int>(texts.size());
    grid.columns = static_cast<int>(texts.front().size());
    const auto at = [&](int row, int column) -> std::string& {
        return texts[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    };
    for (int row = 0; row < grid.rows; ++row)
        for (int column = 0; column < grid.columns; ++column) {
            std::string text = at(row, column);
            if (text == "<" || text == "^")
                continue;
            const bool bold = text.starts_with('*');
            TextCell cell{row, column, 1, 1, bold ? text.substr(1) : text, bold};
            while (column + cell.column_span < grid.columns && at(row, column + cell.column_span) == "<")
                ++cell.column_span;
            while (row + cell.row_span < grid.rows && at(row + cell.row_span, column) == "^")
                ++cell.row_span;
            grid.cells.push_back(std::move(cell));
        }
    return grid;
}

} // namespace kehoach::form
