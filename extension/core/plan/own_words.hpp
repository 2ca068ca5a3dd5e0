// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// Bytes of a line's text.
struct Span {
    std::size_t start = 0, end = 0;
};
bool cross(const Span& a, const Span& b);

/// What says of what the paper is: subject, titles of attachments.
bool is_subject(Role role);
bool is_title(Role role); ///< and headings

/// Whether a year behind these words is not the plan's own: one of a law, one that is compared with.
bool is_of_something_else(std::string_view before);

/// Cited documents on a line, with their dates.
std::vector<Span> cited_on(const Plan& plan, std::size_t line);

/// Where `wanted` stands in `text` as whole syllables.
std::vector<Span> finds(std::string_view text, std::string_view wanted);

/// Where a text repeats a subject, and what another subject is in its place.
struct SubjectCopy {
    Span span;
    std::string by;
};
/// Copies as the subject is written, as it stands inside a sentence, without its "về việc", and in capitals.
/// The new one begins small where the copy does behind other words, has its "về việc" once, and none where
/// the copy had been without. Of copies that cross the first is meant.
std::vector<SubjectCopy> subject_copies(std::string_view text, const std::string& was, const std::string& is);

} // namespace kehoach::plan
