// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/board.hpp"
#include "returns/result_book.hpp"

#include <functional>

namespace kehoach::returns {

/// The board as a sheet: a row a unit, a column a form or paper, with the file that came behind its words;
/// `say`: what is said of a return.
BookSheet receipts_sheet(const Board& board, const std::string& name, const BookWords& words,
                         const std::function<std::string(const Receipt&)>& say);

} // namespace kehoach::returns
