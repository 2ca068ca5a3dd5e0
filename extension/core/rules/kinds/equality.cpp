// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/kinds/kinds.hpp"
#include "rules/scope.hpp"

#include <optional>

namespace kehoach::rules {

namespace {

/// A fact as it stands at one place: what it says, and where.
struct Said {
    std::string value;
    Span span;
};

using Read = std::optional<Said> (*)(const plan::Plan&, std::size_t line);
using Own = std::optional<std::string> (*)(const plan::Components&);

/// Another paper's line is no copy of ours: only a number of our own type is.
std::optional<grammar::DocumentNumber> own_number(const plan::Plan& plan, std::size_t line) {
    const auto number = grammar::find_number(plan.lines[line].text.text);
    if (!number || !plan.components.number || number->type != plan.components.number->number.type)
        return std::nullopt;
    return number;
}

std::optional<Said> number_at(const plan::Plan& plan, std::size_t line) {
    const auto number = own_number(plan, line);
    if (!number || number->blank)
        return std::nullopt;
    return Said{number->full(), {line, number->start, number->end}};
}

std::optional<Said> date_at(const plan::Plan& plan, std::size_t line) {
    if (!own_number(plan, line))
        return std::nullopt;
    const auto date = grammar::find_date(plan.lines[line].text.text);
    if (!date || !date->date.complete())
        return std::nullopt;
    return Said{grammar::iso(date->date), {line, date->start, date->end}};
}

std::optional<std::string> number_of(const plan::Components& parts) {
    if (!parts.number || parts.number->number.blank)
        return std::nullopt;
    return parts.number->number.full();
}

std::optional<std::string> date_of(const plan::Components& parts) {
    if (!parts.date || !parts.date->date.date.complete())
        return std::nullopt;
    return grammar::iso(parts.date->date.date);
}

} // namespace

Test make_equality(Parameters& parameters) {
    const auto scope = parameters.scope();
    const bool numbers = parameters.one_of("fact", {"number", "date"}) == "number";
    const Own own = numbers ? number_of : date_of;
    const Read read = numbers ? number_at : date_at;
    return [=](const Subject& subject) -> Outcome {
        const auto expected = own(subject.plan.components);
        if (!expected)
            return not_applicable();
        std::vector<Hit> hits;
        bool any = false;
        for (const auto i : select(scope, subject)) {
            const auto said = read(subject.plan, i);
            any = any || said;
            if (!said || said->value == *expected)
                continue;
            auto hit =
                hit_at(subject, said->span,
                       {{"found", std::string(words_at(subject, said->span))}, {"expected", *expected}});
            if (numbers)
                replace(subject, hit, said->span, *expected);
            hits.push_back(std::move(hit));
        }
        return any ? met_without(std::move(hits)) : not_applicable();
    };
}

} // namespace kehoach::rules
