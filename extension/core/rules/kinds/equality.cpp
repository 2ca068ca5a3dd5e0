// SPDX-License-Identifier: MPL-2.0
#include "plan/known_facts.hpp"
#include "rules/attached_line.hpp"
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

std::optional<Said> number_in(const AttachedLine& line, const Subject& subject, std::size_t at,
                              const Signs& signs) {
    if (line.number.blank)
        return std::nullopt;
    return Said{written(line.number, subject.profile, signs), {at, line.number.start, line.number.end}};
}

std::optional<Said> date_in(const AttachedLine& line, std::size_t at) {
    if (!line.date || !line.date->date.complete())
        return std::nullopt;
    return Said{
        grammar::short_date(line.date->date), {at, line.date->start, line.date->end}, line.date->in_words};
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

/// Where a day is still to be filled in, month and year are there already, and may be those of another plan.
std::optional<Hit> other_month(const Subject& subject, const AttachedLine& line, std::size_t at) {
    const auto& parts = subject.plan.components;
    if (!line.date || !parts.date || (line.date->date.complete() && parts.date->date.date.complete()))
        return std::nullopt;
    const auto &said = line.date->date, &own = parts.date->date.date;
    const bool year = said.year > 0 && own.year > 0 && said.year != own.year;
    const bool month = said.month > 0 && own.month > 0 && said.month != own.month;
    if (!year && !month)
        return std::nullopt;
    const Span span{at, line.date->start, line.date->end};
    const std::string found(words_at(subject, span));
    const auto month_of = [](const grammar::Date& day) {
        return (day.month > 0 ? std::to_string(day.month) + "/" : "") + std::to_string(day.year);
    };
    return hit_at(subject, span, {{"found", found}, {"said", month_of(said)}, {"expected", month_of(own)}});
}

Test compare_values(const Scope& scope, const BodyWords& words, bool numbers, const Signs& signs) {
    return [=](const Subject& subject) -> Outcome {
        const auto expected = own(subject, numbers, signs);
        if (!expected && numbers)
            return not_applicable();
        std::vector<Hit> hits;
        bool any = false;
        for (const auto i : select(scope, subject)) {
            const auto line = own_attached_line(words, subject, i);
            if (auto hit = line && !numbers ? other_month(subject, *line, i) : std::nullopt) {
                any = true;
                hits.push_back(std::move(*hit));
                continue;
            }
            const auto said = !line     ? std::nullopt
                              : numbers ? number_in(*line, subject, i, signs)
                                        : date_in(*line, i);
            any = any || said;
            if (!said || !expected || said->value == *expected)
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

/// Whoever wrote the line knows how the body is called in a sentence: nothing is put in its place.
Test compare_issuers(const Scope& scope, const BodyWords& words) {
    return [=](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        bool any = false;
        for (const auto i : select(scope, subject)) {
            const auto line = own_attached_line(words, subject, i);
            any = any || (line && line->issuer != BodyMatch::cannot_tell);
            // Of another level it is ours only where number and day are: then another office's name was left.
            if (!line || (line->issuer != BodyMatch::other_name && line->issuer != BodyMatch::other_level))
                continue;
            const Span span{i, line->issuer_start, line->issuer_end};
            hits.push_back(hit_at(subject, span,
                                  {{"found", std::string(words_at(subject, span))},
                                   {"expected", plan::joined(subject.plan.components.issuer)}}));
        }
        return any ? met_without(std::move(hits)) : not_applicable();
    };
}

} // namespace

Test make_equality(Parameters& parameters) {
    const auto scope = parameters.scope();
    const auto fact = parameters.one_of("fact", {"number", "date", "issuer"});
    const BodyWords words{parameters.terms("forms"), parameters.terms("levels")};
    if (fact == "issuer")
        return compare_issuers(scope, words);
    Signs signs;
    if (fact == "number")
        signs = {parameters.value("type_separator"), parameters.value("issuer_separator")};
    return compare_values(scope, words, fact == "number", signs);
}

} // namespace kehoach::rules
