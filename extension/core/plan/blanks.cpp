// SPDX-License-Identifier: MPL-2.0
#include "plan/blanks.hpp"

#include <array>

namespace kehoach::plan {

namespace {

/// What leaves room to be filled in; the first of them are spaces.
constexpr std::array<std::string_view, 8> blanks{" ", "\t", "\u00A0", "\u2002", "\u2003", ".", "…", "_"};
constexpr std::size_t spaces = 5;

/// One of the first `kinds`.
std::size_t sign_at(std::string_view text, std::size_t at, std::size_t kinds) {
    for (std::size_t i = 0; i < kinds; ++i)
        if (at < text.size() && text.substr(at).starts_with(blanks[i]))
            return blanks[i].size();
    return 0;
}

} // namespace

std::size_t blank_at(std::string_view text, std::size_t at) {
    return sign_at(text, at, blanks.size());
}

std::size_t space_at(std::string_view text, std::size_t at) {
    return sign_at(text, at, spaces);
}

std::size_t blank_before(std::string_view text, std::size_t at) {
    for (const auto blank : blanks)
        if (text.substr(0, at).ends_with(blank))
            return blank.size();
    return 0;
}

Room number_before(std::string_view text, std::size_t at) {
    Room span{at, at};
    while (const auto step = blank_before(text, span.start))
        span.start -= step;
    const auto is_digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    while (span.start > 0 && is_digit(span.start - 1))
        --span.start;
    while (const auto step = blank_before(text, span.start))
        span.start -= step;
    return span;
}

} // namespace kehoach::plan
