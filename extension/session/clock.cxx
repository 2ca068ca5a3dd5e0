// SPDX-License-Identifier: MPL-2.0
#include "session/clock.hxx"

#include <ctime>

namespace kehoach::session {

grammar::Date today() {
    constexpr int first_year = 1900; // of std::tm
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return {local.tm_year + first_year, local.tm_mon + 1, local.tm_mday};
}

} // namespace kehoach::session
