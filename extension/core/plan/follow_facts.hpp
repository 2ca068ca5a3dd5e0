// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/carry_over.hpp"

#include <map>
#include <string>

namespace kehoach::plan {

/// What letterhead and title say, which attachments repeat. Kept in the document when it was last repeated,
/// so that a copy is known for one when the letterhead says something else.
struct LetterFacts {
    std::string number; ///< 08-KH/ĐU; empty where blank
    std::optional<grammar::Date> date;
    std::string issuer;  ///< as in the letterhead
    std::string subject; ///< its lines joined by a blank
    bool operator==(const LetterFacts&) const = default;
};
LetterFacts letter_facts(const Plan& plan);
LetterFacts letter_facts(const PlanSpec& spec, const profile::Profile& profile);

/// As the memory of a document has them: fact:number, fact:date, fact:issuer, fact:subject.
void put(std::map<std::string, std::string>& memory, const LetterFacts& facts);
LetterFacts facts_in(const std::map<std::string, std::string>& memory);

/// What a letterhead is known by, and a line (Kèm theo …): names of bookmarks over the paragraph, which every
/// file keeps; empty for other roles. `count`: of the lines of the role, from 1.
std::string bookmark_of(Role role, int count);
inline constexpr std::string_view bookmark_prefix = "kehoach_";
bool is_our_bookmark(std::string_view name);

/// The places that repeat what the letterhead said, and what they would say now. Only what is sure to be a
/// copy is sure; a line that names another paper is left and said. `in_text`: the issuer as it stands in
/// sentences; empty where nobody can tell.
CarryOver follow_facts(const document::Document& document, const Plan& plan, const profile::Profile* profile,
                       const LetterFacts& last, const std::string& in_text);

} // namespace kehoach::plan
