// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/predicates.hpp"

#include "rules/cited_paper.hpp"
#include "rules/edits.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace kehoach::rules {

namespace {

using plan::CitationFact;

/// Running text of the main part: lists, tables and the copies of the paper's own number have other habits; a
/// short form (Đề án 1327) is what the paper was said to be called.
bool is_told(const Subject& subject, const CitationFact& fact) {
    const auto& line = subject.plan.lines[fact.line];
    return !fact.citation.short_form && line.part == "main" && plan::is_body(line.role) &&
           line.role != plan::Role::subject && line.role != plan::Role::attached_to &&
           (line.role < plan::Role::table_header || line.role > plan::Role::table_note) &&
           !is_own(subject, fact.citation.number);
}

/// Of a list ("số 18-NQ/TW, 19-NQ/TW, ngày ...") the head has the word and the tail the day. Citations of a
/// line stand in its order, so that only those next to it can be near.
bool stands_in_list(const Subject& subject, const CitationFact& fact) {
    const auto& all = subject.plan.citations;
    constexpr std::size_t near = 8, most_beside = 3;
    const auto at = static_cast<std::size_t>(&fact - all.data());
    const auto& b = fact.citation;
    const auto last = std::min(all.size(), at + most_beside + 1);
    for (auto i = at - std::min(at, most_beside); i < last; ++i) {
        const auto& a = all[i].citation;
        if (i != at && all[i].line == fact.line &&
            ((a.end <= b.start && b.start - a.end <= near) || (b.end <= a.start && a.start - b.end <= near)))
            return true;
    }
    return false;
}

/// Whether words that name an issuer stand before or behind a place of a line. Asked in the order of the
/// text, each line is read once, however many citations it has.
class Issued {
public:
    explicit Issued(const text::Pattern& pattern) : pattern_(pattern) {}

    bool before(std::string_view text, std::size_t line, std::size_t end) {
        enter(text, line);
        return first_end_ <= end;
    }

    bool behind(std::string_view text, std::size_t line, std::size_t start) {
        enter(text, line);
        if (next_start_ < start)
            next_start_ = found(text, start).start;
        return next_start_ != npos;
    }

private:
    static constexpr auto npos = static_cast<std::size_t>(-1);
    struct Place {
        std::size_t start = npos, end = npos;
    };

    void enter(std::string_view text, std::size_t line) {
        if (line_ == line)
            return;
        line_ = line;
        const auto first = found(text, 0);
        first_end_ = first.end;
        next_start_ = first.start;
    }

    Place found(std::string_view text, std::size_t from) const {
        const auto match = pattern_.find(text, from);
        return match ? Place{match->front().start, match->front().end} : Place{};
    }

    const text::Pattern& pattern_;
    std::size_t line_ = npos;
    std::size_t first_end_ = npos, next_start_ = npos; ///< npos: none, or none on the rest of the line
};

} // namespace

Test make_citation_word(Parameters& parameters) {
    const auto skip = parameters.pattern("skip");
    return [=](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        for (const auto& fact : subject.plan.citations) {
            const auto& citation = fact.citation;
            if (citation.number.has_so || citation.type_name.empty() || !is_told(subject, fact) ||
                stands_in_list(subject, fact) || skip->find(text_of(subject, fact).substr(citation.start)))
                continue;
            const std::string found(words_at(subject, span_of(fact)));
            auto hit = hit_at(subject, span_of(fact), {{"found", found}});
            const Span gap{fact.number_line, citation.number.start, citation.number.end};
            replace(subject, hit, gap, "số " + std::string(words_at(subject, gap)));
            hits.push_back(std::move(hit));
        }
        return met_without(std::move(hits));
    };
}

// The first time a paper is named its day and issuer are told; where the sentence names another paper at
// once, or the line is cut off, they may stand elsewhere.
Test make_citation_first(Parameters& parameters) {
    const auto issued = parameters.pattern("issued");
    const auto undated = parameters.pattern("undated");
    return [=](const Subject& subject) -> Outcome {
        constexpr std::size_t near = 64; // bytes in which the day stands
        std::set<std::string> known;
        Issued named(*issued);
        std::vector<Hit> hits;
        for (const auto& fact : subject.plan.citations) {
            const auto& citation = fact.citation;
            const bool first = known.insert(citation.number.full()).second;
            if (!first || !is_told(subject, fact) || stands_in_list(subject, fact))
                continue;
            const auto text = text_of(subject, fact);
            const bool no_day =
                !citation.date && !undated->find(text::first_bytes(text.substr(citation.end), near));
            const bool no_issuer = no_day && citation.issuer.empty() &&
                                   !named.behind(text, fact.line, citation.end) &&
                                   !named.before(text, fact.line, citation.start);
            if (no_day && no_issuer)
                hits.push_back(hit_at(subject, span_of(fact), {{"found", fact.written}}));
        }
        return met_without(std::move(hits));
    };
}

// Named with day and issuer before, it needs type and number only. One such place has often good reason: more
// of them are told together.
Test make_cited_in_full(Parameters& parameters) {
    const auto roles = parameters.roles("roles");
    const auto least = static_cast<std::size_t>(parameters.whole_or("least", 2));
    return [=](const Subject& subject) -> Outcome {
        std::set<std::string> known;
        std::vector<Hit> hits;
        for (const auto& fact : subject.plan.citations) {
            const auto& citation = fact.citation;
            if (!is_told(subject, fact) || !is_dated(subject, fact) || citation.issuer.empty())
                continue;
            const auto day = grammar::short_date(citation.date->date);
            const bool again = !known.insert(citation.number.full() + "|" + day).second;
            const auto role = subject.plan.lines[fact.line].role;
            if (again && std::find(roles.begin(), roles.end(), role) != roles.end())
                hits.push_back(hit_at(subject, span_of(fact), {{"found", citation.number.full()}}));
        }
        return hits.size() < least ? Outcome() : met_without(std::move(hits));
    };
}

// Numbers begin afresh every year or every term, and every committee has its own: only where issuer and
// subject are the same too it is one paper. Which day is right nobody can tell from here.
Test make_citation_days(Parameters& parameters) {
    const auto about = parameters.pattern("about");
    const auto least = static_cast<std::size_t>(parameters.whole_or("least_bytes", 0));
    return [=](const Subject& subject) -> Outcome {
        struct Seen {
            const CitationFact* fact;
            std::string about;
        };
        std::map<std::string, std::vector<Seen>, std::less<>> seen;
        std::vector<Hit> hits;
        for (const auto& fact : subject.plan.citations) {
            const auto& citation = fact.citation;
            if (!citation.date || !citation.date->date.complete() || is_own(subject, citation.number) ||
                citation.short_form || fact.date_line >= subject.plan.lines.size())
                continue;
            const Seen here{&fact, subject_of(subject, fact, *about)};
            auto& told = seen[citation.number.full()];
            const auto other = std::find_if(told.begin(), told.end(), [&](const Seen& one) {
                const auto& before = one.fact->citation;
                return before.date->date != citation.date->date &&
                       same_issuer(before.issuer, citation.issuer) && same_head(one.about, here.about, least);
            });
            if (other != told.end()) {
                const auto& before = other->fact->citation;
                hits.push_back(hit_at(subject, {fact.date_line, citation.date->start, citation.date->end},
                                      {{"number", citation.number.full()},
                                       {"found", grammar::short_date(citation.date->date)},
                                       {"before", grammar::short_date(before.date->date)}}));
            }
            // A paper that a long text names a thousand times is told once: the check stays linear.
            const bool known = std::any_of(told.begin(), told.end(), [&](const Seen& one) {
                return one.fact->citation.date->date == citation.date->date &&
                       one.fact->citation.issuer == citation.issuer && one.about == here.about;
            });
            if (!known)
                told.push_back(here);
        }
        return met_without(std::move(hits));
    };
}

// An issuer has many papers of one type and one day: only where the whole subject is the same it is one
// paper, and one of its two numbers is a slip.
Test make_citation_numbers(Parameters& parameters) {
    const auto about = parameters.pattern("about");
    const auto least = static_cast<std::size_t>(parameters.whole_or("least_bytes", 0));
    return [=](const Subject& subject) -> Outcome {
        std::map<std::string, const CitationFact*, std::less<>> seen;
        std::vector<Hit> hits;
        for (const auto& fact : subject.plan.citations) {
            const auto& citation = fact.citation;
            if (!citation.date || !citation.date->date.complete() || citation.issuer.empty() ||
                citation.short_form || citation.number.blank)
                continue;
            const auto told = subject_of(subject, fact, *about);
            if (told.size() < least)
                continue;
            const auto day = grammar::short_date(citation.date->date);
            const auto [at, fresh] =
                seen.try_emplace(citation.number.type + "/" + citation.number.issuer + "|" + day + "|" +
                                     text::fold(citation.issuer) + "|" + told,
                                 &fact);
            const auto& before = at->second->citation.number;
            if (!fresh && before.full() != citation.number.full())
                hits.push_back(
                    hit_at(subject, span_of(fact),
                           {{"date", day}, {"found", citation.number.full()}, {"before", before.full()}}));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
