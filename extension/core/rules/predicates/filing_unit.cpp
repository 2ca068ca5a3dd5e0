// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/pairs.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <optional>

namespace kehoach::rules {

namespace {

/// Levels by code, as in "TU = tỉnh uỷ, thành uỷ": a code ends with its level.
using Levels = std::vector<Pair>;

std::optional<std::string> level_of_code(const std::vector<std::string>& levels, std::string_view code) {
    std::optional<std::string> best;
    for (const auto& level : levels)
        if (code.ends_with(level) && (!best || level.size() > best->size()))
            best = level;
    return best;
}

/// The office named in a filing line: VPTU, Văn phòng Tỉnh uỷ.
std::optional<std::string> level_filed(const std::vector<std::string>& levels, const Levels& names,
                                       const text::Pattern& office, std::string_view line) {
    const auto match = office.find(line);
    if (!match)
        return std::nullopt;
    if (const auto& code = (*match)[1]; code.matched)
        return level_of_code(levels, line.substr(code.start, code.end - code.start));
    const auto& name = (*match)[2];
    const auto* pair = longest_head(names, line.substr(name.start, name.end - name.start));
    return pair == nullptr ? std::nullopt : std::optional(pair->codes.front());
}

bool same_level(std::string_view a, std::string_view b) {
    return a.starts_with(b) || b.starts_with(a);
}

} // namespace

Test make_filing_unit(Parameters& parameters) {
    const auto levels = parameters.texts("levels");
    const auto names = pairs(parameters, "names");
    const auto office = parameters.pattern("office");
    const auto scope = parameters.scope();
    return [=](const Subject& subject) -> Outcome {
        const auto& number = subject.plan.components.number;
        const auto own = number ? level_of_code(levels, number->number.issuer) : std::nullopt;
        if (!own)
            return not_applicable();
        std::vector<Hit> hits;
        for (const auto i : select(scope, subject)) {
            const auto span = whole(subject, i);
            const auto line = words_at(subject, span);
            const auto filed = level_filed(levels, names, *office, line);
            if (filed && !same_level(*filed, *own))
                hits.push_back(
                    hit_at(subject, span, {{"found", std::string(line)}, {"issuer", number->number.issuer}}));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
