// SPDX-License-Identifier: MPL-2.0
// What one mention of a paper says against itself, or against the day and number of the plan.
#include "plan/known_facts.hpp"
#include "rules/attached_line.hpp"
#include "rules/cited_paper.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

namespace {

using plan::CitationFact;

Arguments said(const CitationFact& fact) {
    return {{"number", fact.citation.number.full()},
            {"found", grammar::short_date(fact.citation.date->date)}};
}

/// The day of the letterhead, also where only its month is written yet.
std::optional<grammar::Date> own_day(const Subject& subject) {
    const auto& date = subject.plan.components.date;
    if (!date || date->date.date.year == 0 || date->date.date.month == 0)
        return std::nullopt;
    const auto day = date->date.date;
    return day.day == 0 || grammar::is_valid(day) ? std::optional(day) : std::nullopt;
}

std::string said(const grammar::Date& day) {
    return day.day == 0 ? std::to_string(day.month) + "/" + std::to_string(day.year)
                        : grammar::short_date(day);
}

/// Where the day is still to be filled in, later than its whole month.
bool is_later(const grammar::Date& cited, const grammar::Date& own) {
    return own.day == 0 ? std::pair(cited.year, cited.month) > std::pair(own.year, own.month) : cited > own;
}

} // namespace

// A plan can name what was there when it was signed. Lines of its own number have rules of their own.
Test make_cited_later(Parameters&) {
    return [](const Subject& subject) -> Outcome {
        const auto own = own_day(subject);
        if (!own)
            return not_applicable();
        std::vector<Hit> hits;
        for (const auto& fact : subject.plan.citations)
            if (is_named_with_day(subject, fact) && is_dated(subject, fact) &&
                !is_own(subject, fact.citation.number) &&
                subject.plan.lines[fact.line].role != plan::Role::attached_to &&
                is_later(fact.citation.date->date, *own) && !is_enough(hits)) {
                auto arguments = said(fact);
                arguments.emplace_back("own", said(*own));
                hits.push_back(hit_at(subject, day_of(fact), std::move(arguments)));
            }
        return met_without(std::move(hits));
    };
}

// The year in a number is that of its day: 30/2020/NĐ-CP is of 2020.
Test make_cited_year(Parameters&) {
    return [](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        for (const auto& fact : subject.plan.citations) {
            const auto& year = fact.citation.number.year;
            if (year.empty() || !is_named_with_day(subject, fact) || !is_dated(subject, fact) ||
                is_enough(hits) || year == std::to_string(fact.citation.date->date.year))
                continue;
            hits.push_back(hit_at(subject, day_of(fact), said(fact)));
        }
        return met_without(std::move(hits));
    };
}

namespace {

/// Types of papers, by what comparing needs of them.
class Types {
public:
    explicit Types(const profile::Terms& terms) {
        for (const auto& term : terms)
            all_.push_back({text::fold(term.is), term.right});
    }

    /// Other types have the code, and the named type has others.
    bool has_elsewhere(std::string_view name, std::string_view code) const {
        const auto folded = text::fold(name);
        bool named = false, coded = false;
        for (const auto& type : all_) {
            if (type.name == folded && type.code == code)
                return false;
            named = named || type.name == folded;
            coded = coded || type.code == code;
        }
        return named && coded;
    }

private:
    struct Type {
        std::string name, code;
    };
    std::vector<Type> all_;
};

/// Between the name of the type and the number stands "số" or nothing: nothing else can be numbered.
bool is_directly_numbered(const Subject& subject, const CitationFact& fact) {
    const auto& citation = fact.citation;
    const auto behind = citation.start + citation.type_name.size();
    const auto text = text_of(subject, fact);
    if (fact.number_line != fact.line || citation.number.start < behind ||
        !text.substr(citation.start).starts_with(citation.type_name))
        return false;
    const auto between = text::fold(text.substr(behind, citation.number.start - behind));
    return between.empty() || between == "số" || between == "số:";
}

} // namespace

// Chỉ thị số 18-NQ/TW: the word or the code is wrong.
Test make_cited_type(Parameters& parameters) {
    return [types = Types(parameters.terms("types"))](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        for (const auto& fact : subject.plan.citations) {
            const auto& citation = fact.citation;
            if (citation.type_name.empty() || citation.number.type.empty() || !is_named(subject, fact) ||
                !is_directly_numbered(subject, fact) || is_enough(hits) ||
                !types.has_elsewhere(citation.type_name, citation.number.type))
                continue;
            hits.push_back(hit_at(subject, span_of(fact), {{"found", fact.written}}));
        }
        return met_without(std::move(hits));
    };
}

namespace {

/// A line of another body is not about this paper, whatever its number.
bool may_be_own(const Subject& subject, const BodyWords& words, const CitationFact& fact) {
    if (fact.citation.issuer.empty())
        return true;
    const auto own = plan::joined(subject.plan.components.issuer);
    const auto match = compare(words, fact.citation.issuer, own);
    if (match != BodyMatch::cannot_tell)
        return match == BodyMatch::same;
    // "Ban Thường vụ Đảng uỷ" may be short for our body; with more of a name it has to be in ours.
    auto cited = text::fold(fact.citation.issuer);
    for (const auto& form : words.forms)
        if (const auto bureau = text::fold(form.is) + " "; form.right.empty() && cited.starts_with(bureau))
            cited.erase(0, bureau.size());
    return text::fold(own).find(cited) != std::string::npos;
}

/// Its number with another day of the same year: numbers begin afresh, but not within a year.
bool has_other_day(const CitationFact& fact, const grammar::DocumentNumber& own, const grammar::Date& day) {
    const auto& cited = fact.citation.date->date;
    return fact.citation.number.full() == own.full() && cited != day && cited.year == day.year;
}

/// Its day, type and code in what is attached to it, with another number. In the text itself it may be
/// another paper of the day.
bool has_other_number(const Subject& subject, const CitationFact& fact, const grammar::DocumentNumber& own,
                      const grammar::Date& day) {
    const auto& number = fact.citation.number;
    return subject.plan.lines[fact.line].part != "main" && number.type == own.type &&
           number.issuer == own.issuer && fact.citation.date->date == day &&
           without_zeros(number.value) != without_zeros(own.value);
}

} // namespace

// The paper names itself. Lines (Kèm theo ...) have rules of their own.
Test make_cited_self(Parameters& parameters) {
    const BodyWords words{parameters.terms("forms"), parameters.terms("levels")};
    return [=](const Subject& subject) -> Outcome {
        const auto& parts = subject.plan.components;
        if (!parts.number || parts.number->number.blank || !parts.date || !parts.date->date.date.complete() ||
            !grammar::is_valid(parts.date->date.date))
            return not_applicable();
        const auto& own = parts.number->number;
        const auto day = parts.date->date.date;
        std::vector<Hit> hits;
        for (const auto& fact : subject.plan.citations) {
            if (!is_named_with_day(subject, fact) || !is_dated(subject, fact) || is_enough(hits) ||
                subject.plan.lines[fact.line].role == plan::Role::attached_to ||
                (!has_other_day(fact, own, day) && !has_other_number(subject, fact, own, day)) ||
                !may_be_own(subject, words, fact))
                continue;
            auto arguments = said(fact);
            arguments.emplace_back("own", own.full());
            arguments.emplace_back("day", grammar::short_date(day));
            hits.push_back(hit_at(subject, span_of(fact), std::move(arguments)));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
