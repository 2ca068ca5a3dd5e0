// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/predicates.hpp"

#include "rules/edits.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

using plan::OutlineNode;
using plan::Role;

Hit hit_on(const Subject& subject, std::size_t line) {
    const auto span = whole(subject, line);
    return hit_at(subject, span, {{"found", std::string(words_at(subject, span))}});
}

/// The next line with something on it.
std::optional<std::size_t> next_line(const Subject& subject, std::size_t line) {
    const auto& lines = subject.plan.lines;
    for (auto next = line + 1; next < lines.size(); ++next)
        if (!trimmed(lines[next]).text.empty())
            return next;
    return std::nullopt;
}

/// A section under a part or chapter is its text; the next of the same kind is not.
bool follows_at_once(const plan::Line& line, const plan::Line& next) {
    return next.role == Role::heading_1 && next.part == line.part && line.label && next.label &&
           next.label->marker == line.label->marker && text::is_capitals(next.text.text);
}

bool ends_text(Role role) {
    return role == Role::recipients_title || role == Role::recipient || role == Role::sign_authority;
}

} // namespace

// Only a title in capitals is surely no text by itself; one that points to an attachment has its text there.
Test make_empty_section(Parameters& parameters) {
    const auto skip = parameters.pattern("skip");
    return [=](const Subject& subject) -> Outcome {
        const auto& lines = select({{Role::heading_1}, PartOf::main, Which::all, false}, subject);
        if (lines.empty())
            return not_applicable();
        std::vector<Hit> hits;
        for (const auto i : lines) {
            const auto text = words_at(subject, whole(subject, i));
            const auto next = next_line(subject, end_of(i, subject));
            if (!next || !text::is_capitals(text) || skip->find(text))
                continue;
            const auto& line = subject.plan.lines[*next];
            if (ends_text(line.role) || follows_at_once(subject.plan.lines[i], line))
                hits.push_back(hit_on(subject, i));
        }
        return met_without(std::move(hits));
    };
}

namespace {

bool is_first(const plan::Line& line) {
    return line.label && !line.label->ordinals.empty() && line.label->ordinals.back() == 1;
}

void find_lone(const Subject& subject, const OutlineNode& node, std::vector<Hit>& hits) {
    // Short papers have sections of one item; below those a list of one is a slip.
    const bool deep = subject.plan.lines[node.line].role != Role::heading_1;
    if (deep && node.children.size() == 1 && is_first(subject.plan.lines[node.children.front().line]))
        hits.push_back(hit_on(subject, node.children.front().line));
    for (const auto& child : node.children)
        find_lone(subject, child, hits);
}

} // namespace

// A list of one is no list: either the second was forgotten, or the number is too much.
Test make_lone_item(Parameters&) {
    return [](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        for (const auto& node : subject.plan.outline)
            if (node.part == "main")
                find_lone(subject, node, hits);
        return met_without(std::move(hits));
    };
}

// Who writes "-" above "+" somewhere means the one to hang under the other everywhere.
Test make_orphan_plus(Parameters&) {
    return [](const Subject& subject) -> Outcome {
        if (subject.roles.of(Role::bullet).empty() || subject.roles.of(Role::sub_bullet).empty())
            return not_applicable();
        bool under_dash = false;
        bool told = false;
        std::vector<Hit> hits;
        for (std::size_t i = 0; i < subject.plan.lines.size(); ++i) {
            const auto role = subject.plan.lines[i].role;
            if (role == Role::empty || role == Role::noise)
                continue;
            if (role == Role::bullet || role == Role::paragraph)
                under_dash = role == Role::bullet || under_dash;
            else if (plan::is_heading(role) || !plan::is_body(role))
                under_dash = told = false;
            else if (role == Role::sub_bullet && !under_dash && !told) {
                hits.push_back(hit_on(subject, i));
                told = true;
            }
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
