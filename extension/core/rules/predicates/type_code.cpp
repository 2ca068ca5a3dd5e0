// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

/// The codes a title may have: the lines "Kế hoạch = KH" of the profile with its words.
std::vector<std::string> codes_of(const std::vector<std::string>& lines, std::string_view title) {
    std::vector<std::string> codes;
    for (const auto& line : lines)
        if (const auto sign = line.find('='); sign != std::string::npos)
            if (text::same_wording(std::string_view(line).substr(0, sign), title))
                codes.emplace_back(text::trim(std::string_view(line).substr(sign + 1)));
    return codes;
}

} // namespace

Test make_type_code(Parameters& parameters) {
    const auto key = parameters.value("value");
    return [=](const Subject& subject) -> Outcome {
        const auto& number = subject.plan.components.number;
        const auto& lines = select({{plan::Role::doc_type}, PartOf::main, Which::first, false}, subject);
        if (!number || number->number.type.empty() || lines.empty())
            return not_applicable();
        const auto title = words_at(subject, whole(subject, lines.front()));
        const auto codes = codes_of(subject.profile.texts(key), title);
        if (codes.empty())
            return not_applicable();
        if (std::find(codes.begin(), codes.end(), number->number.type) != codes.end())
            return {};
        const auto& at = number->at;
        return met_without({hit_at(
            subject, {at.line, at.start, at.end},
            {{"found", number->number.type}, {"expected", codes.front()}, {"title", std::string(title)}})});
    };
}

} // namespace kehoach::rules
