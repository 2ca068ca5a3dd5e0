// SPDX-License-Identifier: MPL-2.0
#include "rules/scope.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

using plan::Role;

RoleIndex::RoleIndex(const plan::Plan& plan) {
    for (std::size_t i = 0; i < plan.lines.size(); ++i) {
        lines_[static_cast<std::size_t>(plan.lines[i].role)].push_back(i);
        if (!plan.lines[i].also.empty())
            of_two_columns_.push_back(i);
    }
}

const std::vector<std::size_t>& RoleIndex::of(Role role) const {
    return lines_[static_cast<std::size_t>(role)];
}

bool in_part(const plan::Line& line, PartOf part) {
    if (part == PartOf::any)
        return true;
    return (line.part == "main") == (part == PartOf::main) && line.part != "copy";
}

namespace {

bool in_table(const plan::Line& line, const Subject& subject) {
    return subject.document.paragraphs[line.paragraph].cell.has_value();
}

} // namespace

std::vector<std::size_t> select(const Scope& scope, const Subject& subject) {
    std::vector<std::size_t> found;
    for (const auto role : scope.roles) {
        const auto before = static_cast<std::ptrdiff_t>(found.size());
        for (const auto i : subject.roles.of(role)) {
            const auto& line = subject.plan.lines[i];
            if (in_part(line, scope.part) && !(scope.outside_tables && in_table(line, subject)))
                found.push_back(i);
        }
        // Lines of one role are in order: merging them is cheaper than sorting them all, every rule anew.
        std::inplace_merge(found.begin(), found.begin() + before, found.end());
    }
    if (scope.which != Which::all && found.size() > 1)
        found = {scope.which == Which::first ? found.front() : found.back()};
    return found;
}

std::vector<std::string_view> right_columns(const std::vector<Role>& roles, PartOf part,
                                            const Subject& subject) {
    std::vector<std::string_view> found;
    for (const auto i : subject.roles.of_two_columns()) {
        const auto& line = subject.plan.lines[i];
        for (const auto& aside : line.also)
            if (in_part(line, part) && std::find(roles.begin(), roles.end(), aside.role) != roles.end())
                found.push_back(
                    std::string_view(line.text.text).substr(aside.start, aside.end - aside.start));
    }
    return found;
}

bool any_of_roles(const std::vector<Role>& roles, PartOf part, const Subject& subject) {
    return !right_columns(roles, part, subject).empty() ||
           std::any_of(roles.begin(), roles.end(), [&](Role role) {
               const auto& lines = subject.roles.of(role);
               return std::any_of(lines.begin(), lines.end(),
                                  [&](std::size_t i) { return in_part(subject.plan.lines[i], part); });
           });
}

std::size_t end_of(std::size_t line, const Subject& subject) {
    const auto& lines = subject.plan.lines;
    while (line + 1 < lines.size() && lines[line + 1].role == Role::continuation)
        ++line;
    return line;
}

Trimmed trimmed(const plan::Line& line) {
    const std::string_view whole = line.text.text;
    return {whole.substr(line.own_start, line.own_end - line.own_start), line.own_start};
}

} // namespace kehoach::rules
