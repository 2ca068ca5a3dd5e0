// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/board.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::returns {

/// A unit to be reminded; `given`: the ISO day until which it had time of its own, else empty.
struct Reminded {
    std::string unit, given{};
    bool operator==(const Reminded&) const = default;
};

/// Who is to be reminded of one column of the board. Who has been given time, or need not send it, is not.
struct Reminder {
    std::size_t column = 0;
    std::vector<Reminded> overdue, waiting; ///< whose deadline is over, and others
    std::vector<Reminded> again;            ///< to whom it was sent back
    bool operator==(const Reminder&) const = default;
};
std::vector<Reminder> reminders(const Board& board);

/// What a unit is to do about a deviation, as the end of the key of a message: number, pair, fill, total, choice, date,
/// which, form, file, look.
const char* wanted_about(std::string_view key);

} // namespace kehoach::returns
