// SPDX-License-Identifier: MPL-2.0
#include "faces/typed_number.hxx"

#include "text/words.hpp"

#include <charconv>

namespace kehoach::faces {

int typed_number(const std::string& text) {
    const auto digits = text::trim(text);
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() && end == digits.data() + digits.size() ? value : -1;
}

} // namespace kehoach::faces
