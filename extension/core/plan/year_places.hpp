// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/date.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// Where a text names a year.
struct YearPlace {
    enum class Kind {
        year,   ///< năm 2025
        period, ///< 2021 - 2025
        month,  ///< 6/2025, quý II năm 2025
        date    ///< 15/6/2025, ngày … tháng … năm 2025
    };
    Kind kind = Kind::year;
    std::size_t start = 0, end = 0; ///< bytes of the year, of a period or of a date
    int year = 0;                   ///< of a period: its first
    int last = 0;                   ///< of a period
    grammar::WrittenDate date;      ///< of a date
};

/// In the order of the text. Numbers of documents (181/2024/NĐ-CP) name none.
std::vector<YearPlace> year_places(std::string_view text);

/// What stands at the place, so many years later: as it is written, 29 February where there is none as the
/// day before; where the text names its day of the week, the nearest day that is one.
std::string moved(std::string_view text, const YearPlace& place, int years);

} // namespace kehoach::plan
