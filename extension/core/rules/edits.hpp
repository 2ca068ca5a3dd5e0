// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/test.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace kehoach::rules {

/// Bytes [start, end) of a line's NFC text.
struct Span {
    std::size_t line = 0, start = 0, end = 0;
};

/// A hit at these bytes, without edits.
Hit hit_at(const Subject& subject, const Span& span, Arguments arguments = {});
/// A hit on a part that is not there.
Hit hit_absent(Arguments arguments = {});
/// The span becomes `text`; only what differs is touched, so that looks and atoms beside it stay.
void replace(const Subject& subject, Hit& hit, const Span& span, std::string_view text);
/// The whole line, without the blanks at its ends.
Span whole(const Subject& subject, std::size_t line);
std::string_view words_at(const Subject& subject, const Span& span);

} // namespace kehoach::rules
