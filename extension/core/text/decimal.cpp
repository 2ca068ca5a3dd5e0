// SPDX-License-Identifier: MPL-2.0
#include "text/decimal.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <ios>
#include <locale>
#include <sstream>
#include <string>
#include <system_error>

namespace kehoach::text {

namespace {

/// How many letters at the beginning are a number.
std::size_t read(std::string_view digits, double& value) {
#ifdef __cpp_lib_to_chars
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return result.ec == std::errc() ? static_cast<std::size_t>(result.ptr - digits.data()) : 0;
#else // libc++ before 20 reads whole numbers alone
    std::istringstream stream{std::string(digits)};
    stream.imbue(std::locale::classic());
    if (!(stream >> std::noskipws >> value))
        return 0;
    return stream.eof() ? digits.size() : static_cast<std::size_t>(stream.tellg());
#endif
}

} // namespace

double decimal(std::string_view digits) {
    double value = 0;
    read(digits, value);
    return value;
}

std::optional<double> whole_decimal(std::string_view digits) {
    double value = 0;
    if (digits.empty() || read(digits, value) != digits.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string decimal(double value, int places) {
    std::array<char, 400> digits{}; // the longest double has 309 before the point
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, places);
    return {digits.data(), end.ptr};
}

} // namespace kehoach::text
