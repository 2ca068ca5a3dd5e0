// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/kinds/kinds.hpp"
#include "rules/scope.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace kehoach::rules {

using plan::Role;

namespace {

/// Another rule speaks for this part when so many of a whole are missing: one cause, one finding.
struct Cover {
    std::vector<std::vector<Role>> parts;
    std::size_t missing = 2;

    bool speaks(const Subject& subject) const {
        const auto gone = std::count_if(parts.begin(), parts.end(), [&](const std::vector<Role>& part) {
            return !any_of_roles(part, PartOf::main, subject);
        });
        return !parts.empty() && static_cast<std::size_t>(gone) >= missing;
    }
};

bool any_matching(const Scope& scope, const std::optional<text::Pattern>& pattern, const Subject& subject) {
    const auto matches = [&](std::string_view words) { return !pattern || pattern->find(words); };
    const auto& lines = select(scope, subject);
    const auto columns = right_columns(scope.roles, scope.part, subject);
    return std::any_of(columns.begin(), columns.end(), matches) ||
           std::any_of(lines.begin(), lines.end(),
                       [&](std::size_t i) { return matches(trimmed(subject.plan.lines[i]).text); });
}

/// One hit for every outline or appendix that has no such line, at its first line.
Outcome in_each_part(const Scope& scope, const Subject& subject) {
    std::map<std::string_view, std::size_t> first;
    for (std::size_t i = 0; i < subject.plan.lines.size(); ++i)
        if (const auto& line = subject.plan.lines[i];
            in_part(line, scope.part) && !trimmed(line).text.empty())
            first.emplace(line.part, i);
    if (first.empty())
        return not_applicable();
    for (const auto i : select(scope, subject))
        first.erase(subject.plan.lines[i].part);
    std::vector<std::size_t> lines;
    for (const auto& [part, line] : first)
        lines.push_back(line);
    std::sort(lines.begin(), lines.end());
    std::vector<Hit> hits;
    for (const auto line : lines)
        hits.push_back(hit_at(subject, whole(subject, line)));
    return met_without(std::move(hits));
}

Outcome forbidden(const Scope& scope, const Subject& subject) {
    std::vector<Hit> hits;
    for (const auto i : select(scope, subject)) {
        const auto span = whole(subject, i);
        hits.push_back(hit_at(subject, span, {{"found", std::string(words_at(subject, span))}}));
    }
    return met_without(std::move(hits));
}

} // namespace

Test make_presence(Parameters& parameters) {
    const auto scope = parameters.scope();
    const bool wanted = parameters.flag_or("wanted", true);
    const auto when = parameters.roles("when");
    const bool each_part = parameters.flag_or("each_part", false);
    std::optional<text::Pattern> matching;
    if (parameters.has("matching"))
        matching = parameters.pattern("matching");
    Cover cover;
    if (parameters.has("covered_by")) {
        cover.parts = parameters.role_groups("covered_by");
        cover.missing = static_cast<std::size_t>(parameters.whole_or("covered_from", 2));
    }
    return [=](const Subject& subject) -> Outcome {
        if (!when.empty() && !any_of_roles(when, scope.part, subject))
            return not_applicable();
        if (!wanted)
            return forbidden(scope, subject);
        if (each_part)
            return in_each_part(scope, subject);
        if (any_matching(scope, matching, subject))
            return {};
        return cover.speaks(subject) ? not_applicable() : met_without({hit_absent()});
    };
}

Test make_parts(Parameters& parameters) {
    struct Part {
        std::vector<Role> roles;
        std::string vi, en;
        std::string state_vi, state_en; ///< where the State calls it otherwise
    };
    std::vector<Part> parts;
    for (auto& element : parameters.elements("parts")) {
        Part part{element.roles("roles"), element.text("vi"), element.text("en"), {}, {}};
        part.state_vi = element.text_or("state_vi", part.vi);
        part.state_en = element.text_or("state_en", part.en);
        element.no_others();
        parts.push_back(std::move(part));
    }
    const auto least = static_cast<std::size_t>(parameters.whole_or("missing", 2));
    return [=](const Subject& subject) -> Outcome {
        std::string vi, en;
        std::size_t gone = 0;
        const bool state = subject.profile.family == profile::Family::state;
        for (const auto& part : parts) {
            if (any_of_roles(part.roles, PartOf::main, subject))
                continue;
            ++gone;
            vi += (vi.empty() ? "" : ", ") + (state ? part.state_vi : part.vi);
            en += (en.empty() ? "" : ", ") + (state ? part.state_en : part.en);
        }
        return gone < least ? Outcome{} : met_without({hit_absent({{"missing_vi", vi}, {"missing_en", en}})});
    };
}

} // namespace kehoach::rules
