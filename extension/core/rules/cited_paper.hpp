// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/edits.hpp"
#include "text/pattern.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace kehoach::rules {

std::string_view text_of(const Subject& subject, const plan::CitationFact& fact);
/// From the name of the type to the end of the number.
Span span_of(const plan::CitationFact& fact);
/// Its day, where that stands on one line.
Span day_of(const plan::CitationFact& fact);

/// The number of the paper itself, or one still to be filled in.
bool is_own(const Subject& subject, const grammar::DocumentNumber& number);
/// Spoken of in a sentence or title of the paper, with a number and code that are filled in: not in tables,
/// and not in what a copy has besides.
bool is_named(const Subject& subject, const plan::CitationFact& fact);
/// The same in tables too, where number and day stand in one cell: that day is the paper's.
bool is_named_with_day(const Subject& subject, const plan::CitationFact& fact);
/// Has a whole day of the calendar that stands on one line.
bool is_dated(const Subject& subject, const plan::CitationFact& fact);

/// What a paper is about, as far as it is told behind its number: "về ...", or its title in quotes. Folded.
std::string subject_of(const Subject& subject, const plan::CitationFact& fact, const text::Pattern& about);
/// Whether two subjects are told with the same words, as far as both go.
bool same_head(std::string_view a, std::string_view b, std::size_t least);
/// Both are told, in the same words.
bool same_issuer(std::string_view a, std::string_view b);
/// Digits without the zeros before them.
std::string_view without_zeros(std::string_view value);

} // namespace kehoach::rules
