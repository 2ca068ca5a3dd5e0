// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/breaks.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace kehoach::grammar {

/// A day, month or quarter that no calendar has, as it is written: bytes [start, end).
struct ImpossibleTime {
    std::size_t start = 0, end = 0;
};

/// 31/6/2026, ngày 30/02, ngày 31 tháng 4, tháng 13/2026, quý V/2026. A day without its year only behind a
/// word for a time, so that a share (31/6) is none; 29/02 without a year may be.
std::vector<ImpossibleTime> impossible_times(std::string_view text, text::Breaks breaks);

} // namespace kehoach::grammar
