// SPDX-License-Identifier: MPL-2.0
#include "returns/receipts_sheet.hpp"

namespace kehoach::returns {

BookSheet receipts_sheet(const Board& board, const std::string& name, const BookWords& words,
                         const std::function<std::string(const Receipt&)>& say) {
    constexpr double unit_mm = 60, column_mm = 55;
    BookSheet made{.kind = BookSheet::Kind::receipts, .name = name};
    made.columns = static_cast<int>(board.columns.size()) + 1;
    made.rows = static_cast<int>(board.units.size()) + 1;
    made.head_rows = made.kept_columns = 1;
    made.widths_mm.assign(static_cast<std::size_t>(made.columns), column_mm);
    made.widths_mm.front() = unit_mm;
    made.row_keys.emplace_back();
    made.cells.push_back({.look = BookLook::head, .text = words.unit});
    for (std::size_t column = 0; column < board.columns.size(); ++column)
        made.cells.push_back({.column = static_cast<int>(column) + 1,
                              .look = BookLook::head,
                              .text = board.columns[column].title});
    for (std::size_t unit = 0; unit < board.units.size(); ++unit) {
        const int row = static_cast<int>(unit) + 1;
        made.row_keys.push_back(board.units[unit]);
        made.cells.push_back({.row = row, .text = board.units[unit]});
        for (std::size_t column = 0; column < board.columns.size(); ++column) {
            const Receipt& receipt = board.receipts[unit][column];
            made.cells.push_back({.row = row,
                                  .column = static_cast<int>(column) + 1,
                                  .text = say(receipt),
                                  .link = receipt.path});
        }
    }
    return made;
}

} // namespace kehoach::returns
