// SPDX-License-Identifier: MPL-2.0
// One paper named at two places of a text: with two days, two ways to write its number, two issuers.
#include "rules/attached_line.hpp"
#include "rules/cited_paper.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <optional>
#include <utility>

namespace kehoach::rules {

namespace {

using grammar::DocumentNumber;
using plan::CitationFact;

struct Mention {
    const CitationFact* fact;
    std::string about;
};

/// What was named before, by what must be the same. Of one key a long text has the same few ways, named a
/// thousand times: each is kept once, and no more of them than a person would look through.
class Told {
public:
    template<class Different>
    const Mention* other(const std::string& key, const Different& different) const {
        const auto found = told_.find(key);
        if (found == told_.end())
            return nullptr;
        const auto at = std::find_if(found->second.begin(), found->second.end(), different);
        return at == found->second.end() ? nullptr : &*at;
    }

    void add(const std::string& key, Mention mention) {
        constexpr std::size_t most = 16;
        auto& here = told_[key];
        const auto& citation = mention.fact->citation;
        const bool known = std::any_of(here.begin(), here.end(), [&](const Mention& one) {
            const auto& before = one.fact->citation;
            return before.number.full() == citation.number.full() && before.issuer == citation.issuer &&
                   one.about == mention.about && day(before) == day(citation);
        });
        if (!known && here.size() < most)
            here.push_back(std::move(mention));
    }

private:
    static grammar::Date day(const grammar::Citation& citation) {
        return citation.date ? citation.date->date : grammar::Date();
    }

    std::map<std::string, std::vector<Mention>, std::less<>> told_;
};

/// The places at which `different` finds another mention of the same key.
template<class Key, class Different, class Say>
Outcome compare_mentions(const Subject& subject, const text::Pattern* about, bool in_tables,
                         const Key& key_of, const Different& different, const Say& say) {
    Told told;
    std::vector<Hit> hits;
    for (const auto& fact : subject.plan.citations) {
        if (in_tables ? !is_named_with_day(subject, fact) : !is_named(subject, fact))
            continue;
        const auto key = key_of(fact);
        if (key.empty() || is_enough(hits))
            continue;
        Mention here{&fact, about ? subject_of(subject, fact, *about) : std::string()};
        const auto* before = told.other(key, [&](const Mention& one) { return different(one, here); });
        if (before != nullptr)
            hits.push_back(say(fact, *before->fact));
        told.add(key, std::move(here));
    }
    return met_without(std::move(hits));
}

/// Both tell what they are about, in other words.
bool are_two_subjects(const Mention& a, const Mention& b, std::size_t least) {
    return a.about.size() >= least && b.about.size() >= least && !same_head(a.about, b.about, least);
}

std::string day_said(const CitationFact& fact) {
    return grammar::short_date(fact.citation.date->date);
}

} // namespace

namespace {

/// 25/01/2024 and 15/01/2024: a slip of one digit; 02/3 and 20/3: two turned round.
bool are_all_but_one(const grammar::Date& a, const grammar::Date& b) {
    const auto x = grammar::iso(a), y = grammar::iso(b);
    constexpr int ten = 10;
    if (a.year == b.year && a.month == b.month && a.day / ten == b.day % ten && a.day % ten == b.day / ten)
        return true;
    const auto same = std::inner_product(x.begin(), x.end(), y.begin(), std::size_t{0}, std::plus<>(),
                                         [](char c, char d) { return c == d ? std::size_t{1} : 0; });
    return x.size() == y.size() && same + 1 == x.size();
}

/// Our own papers bear our code too: a mention that tells no issuer may be one of them.
bool has_own_code(const Subject& subject, const DocumentNumber& number) {
    const auto& own = subject.plan.components.number;
    return own && own->number.issuer == number.issuer;
}

/// The whole paper told once and named by number and day again: where the days are all but the same it is one
/// paper, though the second mention tells no issuer. The day once more with another year is no other paper.
bool is_slip_of_day(const Subject& subject, const Mention& one, const Mention& here, std::size_t least) {
    const auto& a = one.fact->citation;
    const auto& b = here.fact->citation;
    const bool one_tells = a.issuer.empty() != b.issuer.empty() && !has_own_code(subject, b.number);
    const auto &x = a.date->date, &y = b.date->date;
    const bool short_one = std::min(one.about.size(), here.about.size()) < least;
    return (one_tells || same_issuer(a.issuer, b.issuer)) && short_one && x.complete() && y.complete() &&
           are_all_but_one(x, y);
}

} // namespace

// In one year a body gives a number once. Where both mentions tell the same subject another rule asks; where
// they tell different ones it is two papers, and where one tells no issuer only bodies that are alone with
// their code are meant.
Test make_cited_days(Parameters& parameters) {
    const auto about = parameters.pattern("about");
    const auto least = static_cast<std::size_t>(parameters.whole_or("least_bytes", 0));
    const auto alone = parameters.pattern("alone"), with_year = parameters.pattern("alone_with_year");
    return [=](const Subject& subject) -> Outcome {
        const auto key = [&](const CitationFact& fact) -> std::string {
            const auto& number = fact.citation.number;
            if (!is_dated(subject, fact) || is_own(subject, number))
                return {};
            return number.full();
        };
        const auto different = [&](const Mention& one, const Mention& here) {
            const auto& a = one.fact->citation;
            const auto& b = here.fact->citation;
            if (a.date->date == b.date->date)
                return false;
            if (is_slip_of_day(subject, one, here, least))
                return true;
            if (a.date->date.year != b.date->date.year)
                return false;
            const bool issuers = same_issuer(a.issuer, b.issuer);
            const bool alone_with_code =
                alone->find(b.number.issuer) || (!b.number.year.empty() && with_year->find(b.number.issuer));
            if (!issuers && !((a.issuer.empty() || b.issuer.empty()) && alone_with_code))
                return false;
            const bool asked = issuers && same_head(one.about, here.about, least);
            return !asked && !are_two_subjects(one, here, least);
        };
        return compare_mentions(subject, &*about, true, key, different,
                                [&](const CitationFact& fact, const CitationFact& before) {
                                    return hit_at(subject, day_of(fact),
                                                  {{"number", fact.citation.number.full()},
                                                   {"found", day_said(fact)},
                                                   {"before", day_said(before)}});
                                });
    };
}

namespace {

/// What both mentions say is the same; what one of them leaves out is no difference.
bool same_if_told(std::string_view a, std::string_view b) {
    return a.empty() || b.empty() || text::same_wording(a, b);
}

/// Two ways to write one number: the sign between its parts, the zero before it or the year in it. Where the
/// days are told they are the same.
bool is_written_otherwise(const CitationFact& one, const CitationFact& here) {
    const auto& a = one.citation.number;
    const auto& b = here.citation.number;
    const bool dated = one.citation.date && here.citation.date;
    if (without_zeros(a.value) != without_zeros(b.value) || a.type != b.type || a.issuer != b.issuer ||
        !same_if_told(one.citation.issuer, here.citation.issuer) ||
        (dated && one.citation.date->date != here.citation.date->date))
        return false;
    return a.year == b.year || (dated && (a.year.empty() || b.year.empty()));
}

/// Another type or another code, on the same day: of one body two papers of one number and day are hardly
/// ever written. Codes of two bodies, only where both mentions tell one and the same.
bool is_coded_otherwise(const CitationFact& one, const CitationFact& here) {
    const auto& a = one.citation;
    const auto& b = here.citation;
    if (!a.date || !b.date || !a.date->date.complete() || a.date->date != b.date->date)
        return false;
    if (without_zeros(a.number.value) != without_zeros(b.number.value))
        return false;
    if (a.number.issuer == b.number.issuer)
        return a.number.type != b.number.type && same_if_told(a.issuer, b.issuer);
    return a.number.type == b.number.type && same_issuer(a.issuer, b.issuer);
}

/// 148-KH/TU and 184-KH/TU of one day: the same digits, of long numbers only, for short ones follow each
/// other.
bool has_digits_turned(const CitationFact& one, const CitationFact& here) {
    constexpr std::size_t enough = 3;
    const auto& a = one.citation;
    const auto& b = here.citation;
    return a.number.value.size() >= enough && a.number.value != b.number.value && a.date && b.date &&
           a.date->date.complete() && a.date->date == b.date->date && a.number.type == b.number.type &&
           a.number.issuer == b.number.issuer && a.number.year == b.number.year &&
           same_if_told(a.issuer, b.issuer);
}

} // namespace

Test make_cited_numbers(Parameters& parameters) {
    const auto about = parameters.pattern("about");
    const auto least = static_cast<std::size_t>(parameters.whole_or("least_bytes", 0));
    return [=](const Subject& subject) -> Outcome {
        const auto key = [&](const CitationFact& fact) -> std::string {
            const auto& number = fact.citation.number;
            auto digits = number.syntax == grammar::Syntax::unknown || is_own(subject, number)
                              ? std::string()
                              : std::string(without_zeros(number.value));
            std::sort(digits.begin(), digits.end());
            return digits;
        };
        const auto different = [&](const Mention& one, const Mention& here) {
            return one.fact->citation.number.full() != here.fact->citation.number.full() &&
                   !are_two_subjects(one, here, least) &&
                   (is_written_otherwise(*one.fact, *here.fact) ||
                    is_coded_otherwise(*one.fact, *here.fact) ||
                    // Of one whole subject another rule asks.
                    (std::min(one.about.size(), here.about.size()) < least &&
                     has_digits_turned(*one.fact, *here.fact)));
        };
        return compare_mentions(subject, &*about, false, key, different,
                                [&](const CitationFact& fact, const CitationFact& before) {
                                    return hit_at(subject, span_of(fact),
                                                  {{"found", fact.citation.number.full()},
                                                   {"before", before.citation.number.full()}});
                                });
    };
}

namespace {

/// Names of bodies that are never one: those of the list, and bodies whose codes are known and differ.
class Bodies {
public:
    Bodies(BodyWords words, profile::Terms apart, profile::Bodies bodies)
        : words_(std::move(words)), apart_(std::move(apart)), bodies_(std::move(bodies)) {}

    bool contradict(const Subject& subject, const std::string& a, const std::string& b) const {
        if (a.empty() || b.empty() || text::same_wording(a, b))
            return false;
        const auto match = compare(words_, a, b);
        return match == BodyMatch::other_name || match == BodyMatch::other_level || are_apart(a, b) ||
               codes_differ(subject, a, b);
    }

private:
    const profile::Term* listed(const std::string& name) const {
        const auto folded = text::fold(name);
        const auto found = std::find_if(apart_.begin(), apart_.end(), [&](const profile::Term& term) {
            return folded.starts_with(text::fold(term.is));
        });
        return found == apart_.end() ? nullptr : &*found;
    }

    bool are_apart(const std::string& a, const std::string& b) const {
        const auto* one = listed(a);
        const auto* other = listed(b);
        return one != nullptr && other != nullptr && one->right != other->right;
    }

    bool codes_differ(const Subject& subject, const std::string& a, const std::string& b) const {
        const auto of_a = bodies_.named(subject.profile.family, a, std::nullopt);
        const auto of_b = bodies_.named(subject.profile.family, b, std::nullopt);
        return !of_a.empty() && !of_b.empty() && std::none_of(of_a.begin(), of_a.end(), [&](const auto& one) {
            return std::any_of(of_b.begin(), of_b.end(),
                               [&](const auto& other) { return one.code == other.code; });
        });
    }

    BodyWords words_;
    profile::Terms apart_;
    profile::Bodies bodies_;
};

} // namespace

// Number and day say it is one paper: then it has one issuer.
Test make_cited_issuers(Parameters& parameters) {
    const Bodies bodies({parameters.terms("forms"), parameters.terms("levels")}, parameters.terms("apart"),
                        parameters.bodies());
    return [=](const Subject& subject) -> Outcome {
        const auto key = [&](const CitationFact& fact) -> std::string {
            if (!is_dated(subject, fact) || fact.citation.issuer.empty() ||
                is_own(subject, fact.citation.number))
                return {};
            return fact.citation.number.full() + "|" + day_said(fact);
        };
        const auto different = [&](const Mention& one, const Mention& here) {
            return bodies.contradict(subject, one.fact->citation.issuer, here.fact->citation.issuer);
        };
        return compare_mentions(subject, nullptr, true, key, different,
                                [&](const CitationFact& fact, const CitationFact& before) {
                                    return hit_at(subject, span_of(fact),
                                                  {{"number", fact.citation.number.full()},
                                                   {"found", fact.citation.issuer},
                                                   {"before", before.citation.issuer}});
                                });
    };
}

} // namespace kehoach::rules
