// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

namespace kehoach::rules {

/// A number as sentences and tables write it: dots part thousands, a comma the decimals.
struct WrittenNumber {
    double value = 0;
    int decimals = 0;
};
/// Nothing where it is not surely one number: 2.5 may be meant either way.
std::optional<WrittenNumber> written_number(std::string_view text);

} // namespace kehoach::rules
