// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filled_book.hpp"
#include "form/sheet_cells.hpp"
#include "returns/gathered.hpp"

#include <string>
#include <utility>
#include <vector>

namespace kehoach::test {

/// A form with a column of every kind: B all, C women, D who learnt of how many, E share, F money, G remark,
/// H day, I said or not, J a share that is typed; rows Hội nghị, Lớp học and a total.
form::FormSpec every_kind();
/// A form as it is drawn, with a figure of its own in every cell of B and C.
form::SheetCells drawn_form(const form::FormSpec& spec);

using Typed =
    std::vector<std::pair<std::string, std::string>>; ///< cell (its row in the body, from 1), what is typed

/// A return to a form with this typed into it: numbers as numbers, "@" before a day in days.
returns::ReturnedForm typed_form(const form::FormSpec& spec, const Typed& typed);
/// A file with this form alone. Its digest is made of its path and what is typed.
returns::ReturnFile typed_file(const std::string& path, const std::string& unit, const form::FormSpec& spec,
                               const Typed& typed);

/// The same with a book.
returns::ReturnFile book_file(const std::string& path, const std::string& unit, const form::FilledBook& book);

/// A deviation as "path sheet cell key".
std::vector<std::string> told(const std::vector<returns::Deviation>& deviations);

} // namespace kehoach::test
