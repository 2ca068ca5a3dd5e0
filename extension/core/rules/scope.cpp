// SPDX-License-Identifier: MPL-2.0
#include "rules/scope.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

using plan::Role;

const std::vector<std::size_t>& select(const Scope& scope, const Subject& subject) {
    return subject.roles.of(scope);
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
    for (auto next = line + 1; next < lines.size(); ++next) {
        // The number of a page may stand between, or an empty line where copying set one behind each.
        if (lines[next].role == Role::continuation)
            line = next;
        else if (lines[next].role != Role::empty && lines[next].role != Role::noise)
            break;
    }
    return line;
}

Trimmed trimmed(const plan::Line& line) {
    const std::string_view whole = line.text.text;
    return {whole.substr(line.own_start, line.own_end - line.own_start), line.own_start};
}

} // namespace kehoach::rules
