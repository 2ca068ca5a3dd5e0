// SPDX-License-Identifier: MPL-2.0
#include "rules/unseen_parts.hpp"

#include "grammar/roman.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace kehoach::rules {

namespace {

using plan::Reference;

constexpr std::size_t most_named = 100; ///< each is compared with those before it

/// 2 before 3A before 3B before 10.
std::pair<int, std::string> order_of(const std::string& label) {
    if (const int value = grammar::roman_value(label))
        return {value, {}};
    int number = 0;
    const auto end = std::from_chars(label.data(), label.data() + label.size(), number).ptr;
    return {number, std::string(end, label.data() + label.size())};
}

} // namespace

std::vector<const Reference*> unseen_parts(const plan::Plan& plan,
                                           const std::vector<plan::Companion>& companions, std::size_t most) {
    const auto is_tied = [&](const Reference& reference) {
        return std::ranges::any_of(companions, [&](const auto& one) { return plan::holds(one, reference); });
    };
    std::vector<const Reference*> unseen;
    for (const auto& reference : plan.references)
        if (!reference.resolved && unseen.size() < most && !is_tied(reference))
            unseen.push_back(&reference);
    return unseen;
}

std::vector<std::string> labels_of(std::string_view kind, const std::vector<const Reference*>& parts) {
    std::vector<std::string> labels;
    std::set<std::string_view> seen; // as written: most are repeated so
    for (const auto* one : parts) {
        if (one->kind != kind || one->label.empty() || labels.size() >= most_named ||
            !seen.insert(one->label).second)
            continue;
        const bool known = std::ranges::any_of(
            labels, [&](const std::string& label) { return grammar::same_ordinal(label, one->label); });
        if (!known)
            labels.push_back(one->label);
    }
    std::ranges::stable_sort(labels, {}, order_of);
    return labels;
}

bool has_kind(std::string_view kind, const std::vector<const Reference*>& parts) {
    return std::ranges::any_of(parts, [&](const auto* one) { return one->kind == kind; });
}

} // namespace kehoach::rules
