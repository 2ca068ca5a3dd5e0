// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/memory.hpp"
#include "returns/units.hpp"

namespace kehoach::returns {

/// All that a workbook of results remembers, laid together.
Gathered gathered(const Memory& memory);
/// The same with nothing chosen of what came in two versions: its questions are all there ever were.
Gathered gathered_unchosen(const Memory& memory);

/// Who has sent what: forms under these titles, in the order of `gathered`, behind them the written report.
Board board(const Memory& memory, const Gathered& gathered, const std::vector<std::string>& titles,
            const std::string& today);

/// The units that are asked, with all that is known of them; and as a list that files are known by.
std::vector<KnownUnit> listed_units(const Memory& memory);
Units asked_units(const Memory& memory);
/// These are asked; files that were read go to them, and what was said of one that was renamed goes along.
void ask(Memory& memory, const std::vector<KnownUnit>& units);
/// Whose a file is; one that names nobody on the list is its own unit, to be confirmed.
Whose whose_of(const std::string& cover, std::string_view path, const Units& asked);
/// The same, or whose a person said it is.
Whose whose_of(const Memory& memory, const std::string& cover, const std::string& path, const Units& asked);
/// Gives files that were read before the units were listed to the units of the list.
void give_to_asked(Memory& memory);

/// A person says whose a file is; false: there is none at this path.
bool give_to(Memory& memory, const std::string& path, const std::string& unit);

/// Keeps a mark in place of one that says the same kind of thing of the same return. What came on paper, as a
/// PDF or a picture, and what need not come exclude each other.
void put_mark(Memory& memory, Mark mark);
/// Takes back all marks of a return; `column` empty: those that are of all its returns.
void drop_marks(Memory& memory, const std::string& unit, const std::string& column);
/// Says when something came: the file of `receipt`, or what was marked by hand.
void put_received(Memory& memory, const std::string& unit, const std::string& column, const Receipt& receipt,
                  const std::string& day);

} // namespace kehoach::returns
