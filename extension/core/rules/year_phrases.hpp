// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/year_places.hpp"
#include "rules/subject.hpp"
#include "text/pattern.hpp"

#include <string>
#include <string_view>

namespace kehoach::rules {

/// The last syllables before a year, folded, without marks and without "năm"; nothing where they are fewer.
std::string phrase_before(std::string_view text, const plan::YearPlace& place, std::size_t syllables);

/// A text as syllables, folded, without marks, with a blank around each.
std::string as_syllables(std::string_view text);

/// Whether a line but those of this role says the phrase and names this year, and none says it and names the
/// other. Of the main part.
bool is_told_with(const Subject& subject, std::string_view phrase, int year, int other, plan::Role but);

/// The subject ends with this title but for the year, and neither it nor the line above looks back.
bool ends_subject(const Subject& subject, std::size_t line, const plan::YearPlace& place,
                  const text::Pattern& looks_back);

/// Last year's, of what the plan sets for this one: its words are told in the text with this year, or, where
/// it looks ahead, are the subject's.
bool is_last_year_of_ours(const Subject& subject, std::size_t line, const plan::YearPlace& place, bool ahead);

} // namespace kehoach::rules
