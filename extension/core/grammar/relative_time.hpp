// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/deadline.hpp"
#include "grammar/time_token.hpp"

#include <optional>

namespace kehoach::grammar {

/// So many days behind or before something: "sau 05 ngày làm việc", "trong thời hạn 10 ngày kể từ …", "ngay
/// sau khi".
std::optional<Deadline> read_duration(TimeScan& scan);
/// "định kỳ hằng tháng", "định kỳ 6 tháng, hằng năm": without a day.
std::optional<Deadline> read_every(TimeScan& scan);
/// How often what stands before a bracket comes: "hằng tháng (", "6 tháng ("; empty where nothing says so.
std::string every_before(std::string_view text, std::size_t bracket);

} // namespace kehoach::grammar
