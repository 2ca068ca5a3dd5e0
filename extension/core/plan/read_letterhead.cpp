// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "grammar/document_number.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::plan {

namespace {

/// How many filled lines may stand above the name of the type.
constexpr std::size_t farthest_title = 40;
constexpr std::size_t longest_line = 160;

std::size_t find_doc_type(const Reading& reading, bool exact) {
    std::size_t filled = 0;
    for (auto i = reading.next_filled(0); i < reading.size() && filled < farthest_title;
         i = reading.next_filled(i + 1), ++filled) {
        const auto clean = reading.sights[i].clean;
        if (is_attached_to(reading.sights[i].head) || is_recipients_title(reading.sights[i].head))
            break;
        if (exact ? document_type(clean) : document_type_at_start(clean))
            return i;
    }
    return Reading::npos;
}

/// Where a document without the name of its type begins to speak.
std::size_t first_of_body(const Reading& reading) {
    for (auto i = reading.next_filled(0); i < reading.size(); i = reading.next_filled(i + 1)) {
        const auto& sight = reading.sights[i];
        const bool outline = reading.plan.lines[i].label && sight.table < 0;
        if (outline || is_legal_basis(sight.head) || is_addressee(sight.head) ||
            sight.clean.size() > longest_line || is_recipients_title(sight.head) || sight.tabs >= 2)
            return i;
    }
    return reading.size();
}

std::optional<Role> fixed_role(std::string_view part) {
    const auto head = text::fold(part);
    const auto bare = text::bare(head);
    if (is_star(part))
        return Role::star;
    if (is_party_title(bare))
        return Role::party_title;
    if (is_national_title(bare))
        return Role::national_title;
    if (is_motto(bare))
        return Role::motto;
    if (is_rule_line(part))
        return Role::rule_line;
    if (grammar::parse_number_line(part))
        return Role::number;
    if (is_place_date(head))
        return Role::place_date;
    if (is_letter_subject(head))
        return Role::subject;
    if (is_draft_mark(head))
        return Role::draft_mark;
    if (is_urgency(head))
        return Role::urgency;
    if (is_secrecy(head))
        return Role::secrecy_mark;
    if (is_circulation(head))
        return Role::circulation_mark;
    return std::nullopt;
}

/// The role of the left column; a blank in a number or a date may look like the gap between two columns.
std::optional<Role> role_in_letterhead(std::string_view clean, std::string_view left) {
    const auto role = fixed_role(left);
    if (role || left.size() == clean.size())
        return role;
    const auto whole = fixed_role(clean);
    return whole == Role::number || whole == Role::place_date ? whole : std::nullopt;
}

using Group = std::vector<std::size_t>; ///< lines of one name

/// Does this line carry on the name of the line before it?
bool goes_on(const Reading& reading, std::size_t before, std::size_t line) {
    const auto& last = reading.sights[before];
    const auto& here = reading.sights[line];
    const bool neighbours = last.table == here.table && reading.previous_filled(line) == before;
    if (!neighbours)
        return false;
    if (last.look_known && here.look_known && last.bold != here.bold)
        return false;
    return !begins_body_name(text::fold(left_column(here.clean)));
}

void decide_issuers(Reading& reading, const std::vector<std::size_t>& names) {
    std::vector<Group> groups;
    for (const auto line : names) {
        if (!groups.empty() && goes_on(reading, groups.back().back(), line))
            groups.back().push_back(line);
        else
            groups.push_back({line});
    }
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const bool last = g + 1 == groups.size();
        for (const auto line : groups[g])
            reading.decide(line, last ? Role::issuer : Role::issuer_parent, groups.size() > 2 ? 0.7 : 0.95);
    }
}

} // namespace

void read_letterhead(Reading& reading) {
    reading.doc_type = find_doc_type(reading, true);
    if (reading.doc_type == Reading::npos)
        reading.doc_type = find_doc_type(reading, false);
    const bool titled = reading.doc_type != Reading::npos;
    const auto end = titled ? reading.doc_type : first_of_body(reading);
    std::vector<std::size_t> names, others;
    bool fixed = false;
    for (auto i = reading.next_filled(0); i < end; i = reading.next_filled(i + 1)) {
        const auto part = left_column(reading.sights[i].clean);
        if (const auto role = role_in_letterhead(reading.sights[i].clean, part)) {
            reading.decide(i, *role);
            fixed = fixed || *role != Role::subject;
        } else if (text::is_capitals(part) && part.size() <= longest_line) {
            names.push_back(i);
        } else {
            others.push_back(i);
        }
    }
    if (fixed || titled)
        decide_issuers(reading, names);
    for (const auto line : others)
        if (titled)
            reading.decide(line, Role::noise, 0.5);
    reading.body_first = end;
    if (!titled)
        return;
    const auto clean = reading.sights[end].clean;
    const auto type = document_type(clean);
    reading.plan.doc_type = type ? *type : document_type_at_start(clean).value_or("");
    reading.decide(end, Role::doc_type, type ? 1 : 0.8);
    reading.body_first = end + 1;
}

} // namespace kehoach::plan
