// SPDX-License-Identifier: MPL-2.0
#include "text/decimal.hpp"

#include <array>
#include <charconv>
#include <locale>
#include <sstream>
#include <string>

namespace kehoach::text {

double decimal(std::string_view digits) {
    double value = 0;
#ifdef __cpp_lib_to_chars
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
#else // libc++ before 20 reads whole numbers alone
    std::istringstream stream{std::string(digits)};
    stream.imbue(std::locale::classic());
    stream >> value;
#endif
    return value;
}

std::string decimal(double value, int places) {
    std::array<char, 400> digits{}; // the longest double has 309 before the point
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, places);
    return {digits.data(), end.ptr};
}

} // namespace kehoach::text
