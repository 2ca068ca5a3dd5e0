// SPDX-License-Identifier: MPL-2.0
#include "plan/cited.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/predicates/shared_words.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <optional>

namespace kehoach::rules {

namespace {

constexpr double alike = 0.5;

const plan::Basis* basis_of(const std::vector<plan::Basis>& cited, const std::string& number) {
    const auto found = std::ranges::find(cited, number, &plan::Basis::number);
    return found == cited.end() ? nullptr : &*found;
}

bool speaks_of(const std::string& subject, const plan::Superior& superior) {
    return share_of(word_pairs(superior.subject), word_pairs(subject)) >= alike;
}

bool same_day(const std::optional<grammar::Date>& a, const std::optional<grammar::Date>& b) {
    return a && b && a->complete() && b->complete() && *a == *b;
}

/// Our mention of the superior's paper: by its number, else a paper of the same kind of body in the preamble
/// with its day or its subject.
struct Mention {
    const plan::CitationFact* fact = nullptr;
    const plan::Basis* basis = nullptr;
};

std::optional<Mention> mention_of(const plan::Plan& plan, const std::vector<plan::Basis>& cited,
                                  const SuperiorPaper& superior) {
    const auto& theirs = superior.content;
    std::optional<Mention> like;
    for (const auto& fact : plan.citations) {
        const auto& number = fact.citation.number;
        if (number.full() == theirs.number)
            return Mention{&fact, basis_of(cited, theirs.number)};
        const auto& own = superior.plan.components.number;
        const bool kin = own && number.type == own->number.type && number.issuer == own->number.issuer;
        const auto role = plan.lines[fact.line].role;
        const bool leads = role == plan::Role::preamble || role == plan::Role::legal_basis;
        const auto* basis = basis_of(cited, number.full());
        if (kin && leads && !like && basis != nullptr &&
            (same_day(basis->date, theirs.date) || speaks_of(basis->subject, theirs)))
            like = Mention{&fact, basis};
    }
    return like;
}

Hit hit_of(const Subject& subject, const Mention& mention, std::string found, std::string expected) {
    const auto& citation = mention.fact->citation;
    return hit_at(subject, {mention.fact->line, citation.start, citation.end},
                  {{"found", std::move(found)}, {"expected", std::move(expected)}});
}

/// A name may be shorter than the other; one of another level is another body.
bool names_other_body(std::string_view ours, std::string_view theirs, const text::Pattern& level) {
    const auto a = level.find(ours), b = level.find(theirs);
    return a && b &&
           text::fold(ours.substr((*a)[0].start, (*a)[0].end - (*a)[0].start)) !=
               text::fold(theirs.substr((*b)[0].start, (*b)[0].end - (*b)[0].start));
}

std::vector<Hit> against(const Subject& subject, const Mention& mention, const text::Pattern& level) {
    const auto& theirs = subject.superior->content;
    const auto& number = mention.fact->citation.number.full();
    if (number != theirs.number)
        return {hit_of(subject, mention, number, theirs.number)};
    std::vector<Hit> hits;
    const auto* basis = mention.basis;
    if (basis == nullptr)
        return hits;
    if (basis->date && basis->date->complete() && theirs.is_dated() && *basis->date != *theirs.date)
        hits.push_back(
            hit_of(subject, mention, grammar::short_date(*basis->date), grammar::short_date(*theirs.date)));
    if (names_other_body(basis->issuer, theirs.issuer, level))
        hits.push_back(hit_of(subject, mention, basis->issuer, theirs.issuer));
    constexpr std::size_t fewest_pairs = 3;
    const bool told = word_pairs(basis->subject).size() >= fewest_pairs &&
                      word_pairs(theirs.subject).size() >= fewest_pairs;
    if (told && share_of(word_pairs(basis->subject), word_pairs(theirs.subject)) < alike &&
        !speaks_of(basis->subject, theirs))
        hits.push_back(hit_of(subject, mention, basis->subject, theirs.subject));
    return hits;
}

} // namespace

// Number, day, issuer and subject of the superior's paper, as it says them itself.
Test make_superior_cited(Parameters& parameters) {
    const bool absent = parameters.one_of("check", {"named", "right"}) == "named";
    const auto level = parameters.pattern("level");
    return [=](const Subject& subject) -> Outcome {
        if (subject.superior == nullptr || !subject.superior->content.is_numbered())
            return not_applicable();
        const auto cited = plan::cited_documents(subject.plan);
        const auto mention = mention_of(subject.plan, cited, *subject.superior);
        if (absent)
            return mention ? Outcome{}
                           : met_without({hit_absent({{"found", subject.superior->content.citation()}})});
        return mention ? met_without(against(subject, *mention, *level)) : not_applicable();
    };
}

} // namespace kehoach::rules
