// SPDX-License-Identifier: MPL-2.0
#include "rules/role_index.hpp"

#include <algorithm>
#include <iterator>

namespace kehoach::rules {

bool in_part(const plan::Line& line, PartOf part) {
    if (part == PartOf::any)
        return true;
    return (line.part == "main") == (part == PartOf::main) && line.part != "copy";
}

RoleIndex::RoleIndex(const document::Document& document, const plan::Plan& plan) {
    static_assert(roles <= 64, "a role is a bit of Key");
    traits_.reserve(plan.lines.size());
    for (std::size_t i = 0; i < plan.lines.size(); ++i) {
        const auto& line = plan.lines[i];
        traits_.push_back(
            {line.part == "main", line.part == "copy", document.paragraphs[line.paragraph].cell.has_value()});
        lines_[static_cast<std::size_t>(line.role)].push_back(i);
        if (!line.also.empty())
            of_two_columns_.push_back(i);
    }
}

const std::vector<std::size_t>& RoleIndex::of(plan::Role role) const {
    return lines_[static_cast<std::size_t>(role)];
}

const std::vector<std::size_t>& RoleIndex::of(const Scope& scope) const {
    std::uint64_t bits = 0;
    for (const auto role : scope.roles)
        bits |= std::uint64_t{1} << static_cast<unsigned>(role);
    const Key key{bits, scope.part, scope.which, scope.outside_tables};
    const std::lock_guard lock(mutex_);
    auto found = asked_.find(key);
    if (found == asked_.end())
        found = asked_.emplace(key, select(scope)).first;
    return found->second;
}

bool RoleIndex::wanted(std::size_t line, const Scope& scope) const {
    const auto& traits = traits_[line];
    const bool part =
        scope.part == PartOf::any || (traits.main == (scope.part == PartOf::main) && !traits.copy);
    return part && !(scope.outside_tables && traits.in_table);
}

std::vector<std::size_t> RoleIndex::select(const Scope& scope) const {
    std::vector<std::size_t> found;
    for (const auto role : scope.roles) {
        const auto before = static_cast<std::ptrdiff_t>(found.size());
        std::ranges::copy_if(of(role), std::back_inserter(found),
                             [&](std::size_t i) { return wanted(i, scope); });
        // Lines of one role are in order: merging them is cheaper than sorting them all.
        std::inplace_merge(found.begin(), found.begin() + before, found.end());
    }
    if (scope.which != Which::all && found.size() > 1)
        found = {scope.which == Which::first ? found.front() : found.back()};
    return found;
}

} // namespace kehoach::rules
