// SPDX-License-Identifier: MPL-2.0
#include "rules/kinds/kinds.hpp"
#include "rules/kinds/spelling.hpp"
#include "rules/kinds/substitute.hpp"

#include "rules/edits.hpp"
#include "text/code_points.hpp"
#include "text/phrases.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

/// One of several ways to write the same thing, as found: where, and what the other way would be.
struct Use {
    Span span;
    std::optional<std::string> other;
};
using Uses = std::vector<Use>;

struct Way {
    text::Pattern pattern;
    std::optional<std::string> put; ///< what makes it the other way
};

struct Where {
    Scope scope;
    bool outside_quotes = false, outside_names = false, whole_words = false;

    /// Names keep the spelling their bearers give them, quotations that of their source.
    bool counts(std::string_view text, std::size_t start, Quoted& quoted) const {
        return !(outside_names &&
                 text::starts_capital(text.substr(start, text::decode_at(text, start).length))) &&
               !(outside_quotes && quoted.holds(start));
    }
};

/// Where the word begins that byte `at` lies in.
std::size_t word_start(std::string_view text, std::size_t at) {
    while (at > 0) {
        const auto before = text::decode_before(text, at);
        if (!text::has_letters(text.substr(at - before.length, before.length)))
            break;
        at -= before.length;
    }
    return at;
}

void gather(const Subject& subject, const Where& where, std::size_t line, const Way& way, Uses& uses) {
    const std::string_view text = subject.plan.lines[line].text.text;
    Quoted quoted(text);
    for (std::size_t from = 0; from < text.size();) {
        const auto match = way.pattern.find(text, from);
        if (!match)
            return;
        const auto whole = match->front();
        from = std::max(whole.end, from + 1);
        const auto start = where.whole_words ? word_start(text, whole.start) : whole.start;
        if (where.counts(text, start, quoted))
            uses.push_back({{line, start, whole.end},
                            way.put ? std::optional(filled(*way.put, *match, text)) : std::nullopt});
    }
}

/// The fewer are pointed at, as those that are quicker to look through; which way is right nobody says.
void point_out(const Subject& subject, const Uses& some, const Uses& others, std::vector<Hit>& hits) {
    if (some.empty() || others.empty())
        return;
    const auto& fewer = some.size() <= others.size() ? some : others;
    const auto& more = &fewer == &some ? others : some;
    const std::string example(words_at(subject, more.front().span));
    for (const auto& use : fewer) {
        auto hit = hit_at(subject, use.span,
                          {{"found", std::string(words_at(subject, use.span))}, {"expected", example}});
        if (use.other)
            replace(subject, hit, use.span, *use.other);
        hits.push_back(std::move(hit));
    }
}

Test of_patterns(Where where, std::vector<Way> ways) {
    return [=](const Subject& subject) -> Outcome {
        Uses some, others;
        for (const auto i : select(where.scope, subject)) {
            gather(subject, where, i, ways.front(), some);
            gather(subject, where, i, ways.back(), others);
        }
        if (some.empty() && others.empty())
            return not_applicable();
        std::vector<Hit> hits;
        point_out(subject, some, others, hits);
        return met_without(std::move(hits));
    };
}

/// Every entry of the list is a pair of ways for itself: kỹ thuật, kĩ thuật.
Test of_list(Where where, profile::Terms terms) {
    std::vector<std::string> words;
    for (const auto& term : terms) {
        words.push_back(term.is);
        words.push_back(term.right);
    }
    return [=, phrases = text::Phrases(words)](const Subject& subject) -> Outcome {
        std::vector<Uses> uses(2 * terms.size());
        for (const auto i : select(where.scope, subject)) {
            const std::string_view text = subject.plan.lines[i].text.text;
            Quoted quoted(text);
            for (const auto& [start, end, phrase] : phrases.find(text)) {
                const Span span{i, start, end};
                const auto& term = terms[phrase / 2];
                if (where.counts(text, start, quoted))
                    uses[phrase].push_back(
                        {span, in_case_of(words_at(subject, span), phrase % 2 == 0 ? term.right : term.is)});
            }
        }
        std::vector<Hit> hits;
        for (std::size_t pair = 0; pair < terms.size(); ++pair)
            point_out(subject, uses[2 * pair], uses[2 * pair + 1], hits);
        return met_without(std::move(hits));
    };
}

} // namespace

Test make_mixed(Parameters& parameters) {
    Where where{parameters.scope(), parameters.flag_or("outside_quotes", false),
                parameters.flag_or("outside_names", false), parameters.flag_or("whole_words", false)};
    if (parameters.has("list"))
        return of_list(std::move(where), parameters.terms("list"));
    std::vector<Way> ways;
    for (auto& element : parameters.elements("ways")) {
        auto pattern = element.pattern("is");
        auto put = element.has("put") ? std::optional(element.text("put")) : std::nullopt;
        element.no_others();
        if (pattern)
            ways.push_back({*pattern, std::move(put)});
    }
    if (ways.size() != 2)
        parameters.fault("ways", "data.expected.two_ways");
    return of_patterns(std::move(where), std::move(ways));
}

} // namespace kehoach::rules
