// SPDX-License-Identifier: MPL-2.0
#include "plan/cited.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::plan {

namespace {

Basis basis_of(const CitationFact& fact) {
    const auto& cited = fact.citation;
    Basis basis{{}, cited.type_name, cited.number.full(), std::nullopt, cited.issuer, {}};
    if (cited.date && cited.date->date.complete() && grammar::is_valid(cited.date->date))
        basis.date = cited.date->date;
    return basis;
}

/// A line of the legal bases is nothing but its document, to the end of what that is about.
Basis basis_of(const Plan& plan, const CitationFact& fact) {
    auto basis = basis_of(fact);
    const auto& line = plan.lines[fact.line];
    const bool runs_on =
        fact.line + 1 < plan.lines.size() && plan.lines[fact.line + 1].role == Role::continuation;
    if (line.role != Role::legal_basis || runs_on)
        return basis;
    if (const auto said = plan::basis_of(line.text.text);
        said && said->number == fact.citation.number.written) {
        basis.subject = said->subject;
        basis.about = said->about;
    }
    return basis;
}

bool is_own(const Plan& plan, const grammar::DocumentNumber& number) {
    const auto& own = plan.components.number;
    return number.blank || (own && own->number.full() == number.full());
}

/// What one mention leaves out another may say.
void complete(Basis& known, const Basis& other) {
    if (known.type.empty())
        known.type = other.type;
    if (!known.date)
        known.date = other.date;
    if (known.issuer.empty())
        known.issuer = other.issuer;
    if (known.subject.empty()) {
        known.subject = other.subject;
        known.about = other.about;
    }
}

/// Two numbers are one, however blanks and zeros are written.
std::string normal(const std::string& number) {
    const auto found = grammar::find_number(number);
    return found ? found->full() : number;
}

/// Numbers of different years are alike; the day parts them. Laws without one are known by their names.
bool is_same(const Basis& a, const Basis& b) {
    return a.number == b.number && (!a.number.empty() || a.type == b.type) &&
           (!a.date || !b.date || a.date == b.date);
}

void add(std::vector<Basis>& all, const Basis& basis) {
    const auto known =
        std::find_if(all.begin(), all.end(), [&](const Basis& one) { return is_same(one, basis); });
    if (known == all.end())
        all.push_back(basis);
    else
        complete(*known, basis);
}

bool parts(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '(';
}

bool closes(char c) {
    return std::string_view(" \t\n.,;:)!?/").find(c) != std::string_view::npos;
}

} // namespace

std::vector<Basis> cited_documents(const Plan& plan) {
    std::vector<Basis> all;
    for (const auto& fact : plan.citations) {
        const auto role = plan.lines[fact.line].role;
        if (fact.citation.short_form || is_own(plan, fact.citation.number) || role == Role::attached_to)
            continue;
        add(all, basis_of(plan, fact));
    }
    return all;
}

std::vector<Basis> known_documents(const Plan& plan, const std::vector<Basis>& remembered) {
    auto all = cited_documents(plan);
    for (auto one : remembered) {
        one.number = normal(one.number);
        add(all, one);
    }
    return all;
}

bool is_cited_before(const document::Document& document, const Plan& plan, const Basis& basis,
                     const document::Place& place) {
    const auto number = normal(basis.number);
    return std::any_of(plan.citations.begin(), plan.citations.end(), [&](const CitationFact& fact) {
        if (fact.citation.short_form || fact.citation.number.full() != number)
            return false;
        const auto there = place_of(document, plan, fact.line, fact.citation.start, fact.citation.end);
        return there.story == place.story &&
               std::pair(there.paragraph, there.end) <= std::pair(place.paragraph, place.start);
    });
}

std::string citation_of(const Basis& basis, CitationForm form) {
    Basis named = basis;
    named.lead.clear();
    if (form == CitationForm::brief) {
        named.date.reset();
        named.issuer.clear();
        named.subject.clear();
    }
    return line_of(named);
}

std::string fitted(const std::string& words, std::string_view text, std::size_t at) {
    at = std::min(at, text.size());
    const bool ahead = at > 0 && !parts(text[at - 1]) && !text.substr(0, at).ends_with("\u00A0");
    const bool behind = at < text.size() && !closes(text[at]) && !text.substr(at).starts_with("\u00A0");
    return (ahead ? " " : "") + words + (behind ? " " : "");
}

} // namespace kehoach::plan
