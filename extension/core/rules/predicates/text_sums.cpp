// SPDX-License-Identifier: MPL-2.0
// A figure and the parts it is said to be made of: 42 chi bộ, gồm 30 chi bộ thôn, 12 chi bộ cơ quan.
#include "form/filled.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/predicates/written_number.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace kehoach::rules {

namespace {

/// The figures of a list, each with what it counts; words of them are data.
struct Ways {
    text::Pattern whole;  ///< number, what it counts, the list
    text::Pattern figure; ///< number, what it counts
    text::Pattern parts;  ///< between parts
    text::Pattern unsure; ///< parts of parts, about so many
};

std::string words(std::string_view text, const text::Pattern::Group& group) {
    return std::string(text.substr(group.start, group.end - group.start));
}

/// The first words, as many as those of what is wanted.
bool counts(std::string_view said, const std::string& wanted) {
    const auto folded = text::fold(said);
    return folded == wanted || folded.starts_with(wanted + " ");
}

/// What the parts make; nothing where a part does not tell one figure of the same thing.
std::optional<double> sum_of(const Ways& ways, std::string_view list, const std::string& unit) {
    if (ways.unsure.find(list))
        return std::nullopt;
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t from = 0; from <= list.size();) {
        const auto cut = ways.parts.find(list, from);
        const auto end = cut ? cut->front().start : list.size();
        const auto part = list.substr(from, end - from);
        const auto figure = ways.figure.find(part);
        if (!figure || !counts(words(part, (*figure)[2]), unit) || ways.figure.find(part, (*figure)[1].end))
            return std::nullopt;
        const auto number = written_number(words(part, (*figure)[1]));
        if (!number)
            return std::nullopt;
        sum += number->value;
        ++count;
        if (!cut)
            break;
        from = text::behind(*cut);
    }
    return count > 1 ? std::optional(sum) : std::nullopt;
}

} // namespace

Test make_text_sums(Parameters& parameters) {
    const auto scope = parameters.scope();
    const auto read = [&](std::string_view key) {
        return parameters.pattern(key).value_or(text::Pattern("(*FAIL)"));
    };
    const auto signs = parameters.texts("signs");
    const Ways ways{read("whole"), read("figure"), read("parts"), read("unsure")};
    return [=](const Subject& subject) -> Outcome {
        constexpr double near = 0.005;
        std::vector<Hit> hits;
        for (const auto i : select(scope, subject)) {
            const std::string_view text = subject.plan.lines[i].text.text;
            if (std::ranges::none_of(
                    signs, [&](const auto& sign) { return text.find(sign) != std::string_view::npos; }))
                continue;
            for (auto match = ways.whole.find(text); match;
                 match = ways.whole.find(text, text::behind(*match))) {
                const auto said = written_number(words(text, (*match)[1]));
                const auto made =
                    sum_of(ways, words(text, (*match)[3]), text::fold(words(text, (*match)[2])));
                if (said && made && std::abs(said->value - *made) > near && !is_enough(hits))
                    hits.push_back(
                        hit_at(subject, {i, (*match)[1].start, (*match)[1].end},
                               {{"found", form::plain(said->value)}, {"expected", form::plain(*made)}}));
            }
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
