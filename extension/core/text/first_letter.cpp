// SPDX-License-Identifier: MPL-2.0
#include "text/first_letter.hpp"

#include "text/code_points.hpp"
#include "text/words.hpp"

namespace kehoach::text {

namespace {

std::string with_first(std::string (*in_case)(std::string_view), std::string_view words) {
    if (words.empty())
        return {};
    const auto first = decode_at(words, 0).length;
    return in_case(words.substr(0, first)) + std::string(words.substr(first));
}

} // namespace

std::string with_small_first(std::string_view words) {
    return with_first(lower, words);
}

std::string with_capital_first(std::string_view words) {
    return with_first(upper, words);
}

} // namespace kehoach::text
