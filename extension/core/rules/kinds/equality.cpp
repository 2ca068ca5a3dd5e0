// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/kinds/kinds.hpp"
#include "rules/scope.hpp"

#include <algorithm>
#include <optional>

namespace kehoach::rules {

namespace {

using grammar::DocumentNumber;

/// A fact as it stands at one place: what it says, how the other one would be put there, and where.
struct Said {
    std::string value;
    Span span;
    bool in_words = false;
};

/// How a number is put together, by keys of the profile.
struct Signs {
    std::string type, issuer;
};

/// The number as the profile writes it: a faulty letterhead must not be copied.
std::string written(const DocumentNumber& number, const profile::Profile& profile, const Signs& signs) {
    const auto bare = number.value.substr(std::min(number.value.find_first_not_of('0'), number.value.size()));
    return (bare.size() < 2 ? "0" : "") + bare + profile.text(signs.type) + number.type +
           profile.text(signs.issuer) + number.issuer;
}

/// Another paper's line is no copy of ours: only a number of our own type is.
std::optional<DocumentNumber> own_number(const plan::Plan& plan, std::size_t line) {
    const auto number = grammar::find_number(plan.lines[line].text.text);
    if (!number || !plan.components.number || number->type != plan.components.number->number.type)
        return std::nullopt;
    return number;
}

std::optional<Said> number_at(const Subject& subject, std::size_t line, const Signs& signs) {
    const auto number = own_number(subject.plan, line);
    if (!number || number->blank)
        return std::nullopt;
    return Said{written(*number, subject.profile, signs), {line, number->start, number->end}};
}

std::optional<Said> date_at(const Subject& subject, std::size_t line) {
    if (!own_number(subject.plan, line))
        return std::nullopt;
    const auto date = grammar::find_date(subject.plan.lines[line].text.text);
    if (!date || !date->date.complete())
        return std::nullopt;
    return Said{grammar::short_date(date->date), {line, date->start, date->end}, date->in_words};
}

std::optional<std::string> own(const Subject& subject, bool numbers, const Signs& signs) {
    const auto& parts = subject.plan.components;
    if (numbers) {
        if (!parts.number || parts.number->number.blank)
            return std::nullopt;
        return written(parts.number->number, subject.profile, signs);
    }
    // A day that does not exist has a finding of its own: nothing can be the same as it.
    if (!parts.date || !parts.date->date.date.complete() || !grammar::is_valid(parts.date->date.date))
        return std::nullopt;
    return grammar::short_date(parts.date->date.date);
}

/// The document's own fact, in the form of the place that says something else.
std::string for_place(const Subject& subject, const Said& said, const std::string& expected) {
    return said.in_words ? grammar::long_date(subject.plan.components.date->date.date) : expected;
}

} // namespace

Test make_equality(Parameters& parameters) {
    const auto scope = parameters.scope();
    const bool numbers = parameters.one_of("fact", {"number", "date"}) == "number";
    Signs signs;
    if (numbers)
        signs = {parameters.value("type_separator"), parameters.value("issuer_separator")};
    return [=](const Subject& subject) -> Outcome {
        const auto expected = own(subject, numbers, signs);
        if (!expected)
            return not_applicable();
        std::vector<Hit> hits;
        bool any = false;
        for (const auto i : select(scope, subject)) {
            const auto said = numbers ? number_at(subject, i, signs) : date_at(subject, i);
            any = any || said;
            if (!said || said->value == *expected)
                continue;
            const std::string found(words_at(subject, said->span));
            auto hit = hit_at(subject, said->span,
                              {{"found", found}, {"said", said->value}, {"expected", *expected}});
            replace(subject, hit, said->span, for_place(subject, *said, *expected));
            hits.push_back(std::move(hit));
        }
        return any ? met_without(std::move(hits)) : not_applicable();
    };
}

} // namespace kehoach::rules
