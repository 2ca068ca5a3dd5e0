// SPDX-License-Identifier: MPL-2.0
#include "rules/kinds/kinds.hpp"
#include "rules/kinds/mixed_capitals.hpp"
#include "rules/kinds/spelling.hpp"
#include "rules/kinds/substitute.hpp"

#include "rules/edits.hpp"
#include "text/code_points.hpp"
#include "text/endings.hpp"
#include "text/phrases.hpp"
#include "text/words.hpp"
#include "text/work.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace kehoach::rules {

namespace {

/// One of several ways to write the same thing, as found: where, and what the other way would be.
struct Use {
    Span span;
    std::optional<std::string> other;
    std::string (*turned)(std::string_view) = nullptr; ///< makes it of the words, where it is wanted
};
using Uses = std::vector<Use>;

/// One way to write it, told by a pattern or by how words end.
struct Way {
    std::optional<text::Pattern> pattern;
    text::Endings endings{{}};
    std::string not_after;                             ///< an ending does not count behind any of these
    std::optional<std::string> put;                    ///< what makes it the other way
    std::string (*turned)(std::string_view) = nullptr; ///< or what is made of the word itself
};

struct Where {
    Scope scope;
    bool outside_quotes = false, outside_names = false, whole_words = false;
    text::Phrases no_names{{}};           ///< nobody's name with a capital: Uỷ ban
    text::Phrases no_names_in_titles{{}}; ///< in capitals throughout: VĂN HOÁ

    /// Names keep the spelling their bearers give them, quotations that of their source.
    bool counts(std::string_view text, text::Breaks breaks, const Span& word, Quoted& quoted) const {
        return !(outside_names && is_name(text, breaks, word)) &&
               !(outside_quotes && quoted.holds(word.start));
    }

private:
    bool is_name(std::string_view text, text::Breaks breaks, const Span& word) const {
        const auto letters = text.substr(word.start, word.end - word.start);
        if (!text::starts_capital(letters.substr(0, text::decode_at(letters, 0).length)))
            return false;
        const auto& known = text::is_capitals(letters) ? no_names_in_titles : no_names;
        return std::ranges::none_of(known.find(text, breaks), [&](const auto& found) {
            return found.start <= word.start && word.end <= found.end;
        });
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

/// What `way` finds in one line.
class Gatherer {
public:
    Gatherer(const Subject& subject, const Where& where, std::size_t line, const Way& way, Uses& uses)
        : subject_(subject), where_(where), line_(line), way_(way), uses_(uses),
          text_(subject.plan.lines[line].text.text), quoted_(text_) {}

    void gather() {
        if (way_.pattern)
            by_pattern();
        else
            by_endings();
    }

private:
    void by_pattern() {
        for (std::size_t from = 0; from < text_.size();) {
            const auto match = way_.pattern->find(text_, from);
            if (!match)
                return;
            const auto whole = match->front();
            from = std::max(whole.end, from + 1);
            auto* const use = take(whole.start, whole.end);
            if (use != nullptr && way_.put)
                use->other = filled(*way_.put, *match, text_);
        }
    }

    void by_endings() {
        for (const std::size_t end : subject_.signs.breaks(line_))
            take_ending(end);
        take_ending(text_.size());
    }

    void take_ending(std::size_t end) {
        const auto length = way_.endings.before(text_, end);
        const auto start = end - length;
        if (length > 0 && (start == 0 || way_.not_after.find(text_[start - 1]) == std::string::npos))
            take(start, end);
    }

    Use* take(std::size_t from, std::size_t end) {
        const auto start = where_.whole_words ? word_start(text_, from) : from;
        const Span span{line_, start, end};
        if (!where_.counts(text_, subject_.signs.breaks(line_), span, quoted_))
            return nullptr;
        return &uses_.emplace_back(Use{span, std::nullopt, way_.turned});
    }

    const Subject& subject_;
    const Where& where_;
    std::size_t line_;
    const Way& way_;
    Uses& uses_;
    std::string_view text_;
    Quoted quoted_;
};

/// The fewer are pointed at, as those that are quicker to look through; of two as rare, or where dictionaries
/// know only the first way, the second. Which way is right nobody else says.
void point_out(const Subject& subject, const Uses& some, const Uses& others, bool first_is_right,
               std::vector<Hit>& hits) {
    if (some.empty() || others.empty())
        return;
    const auto& fewer = !first_is_right && some.size() < others.size() ? some : others;
    const auto& more = &fewer == &some ? others : some;
    const std::string example(words_at(subject, more.front().span));
    for (const auto& use : fewer) {
        if (is_enough(hits))
            return;
        auto hit = hit_at(subject, use.span,
                          {{"found", std::string(words_at(subject, use.span))},
                           {"expected", example},
                           {"others", std::to_string(more.size())}});
        if (use.turned != nullptr)
            replace(subject, hit, use.span,
                    in_case_of(words_at(subject, use.span), use.turned(words_at(subject, use.span))));
        else if (use.other)
            replace(subject, hit, use.span, *use.other);
        hits.push_back(std::move(hit));
    }
}

/// One spelling throughout is one decision: all places are one offer.
void offer_together(std::vector<Hit>& hits) {
    constexpr std::size_t bytes_an_edit = 256; // in making room for it
    for (std::size_t i = 1; i < hits.size(); ++i) {
        text::work(bytes_an_edit);
        std::ranges::move(std::exchange(hits[i].edits, {}), std::back_inserter(hits.front().edits));
    }
}

std::string with_first_vowel_tones(std::string_view word) {
    return text::fold(word);
}

std::string with_second_vowel_tones(std::string_view word) {
    return text::with_main_vowel_tones(text::fold(word));
}

/// `together`: one repair turns all places.
Test of_ways(Where where, std::vector<Way> ways, bool first_is_right, bool together,
             const std::vector<std::string>& pairs) {
    return [=, neighbours = std::make_shared<const Neighbours>(pairs)](const Subject& subject) -> Outcome {
        Uses some, others;
        for (const auto i : select(where.scope, subject)) {
            if (!neighbours->stand_in(subject.plan.lines[i].text.text, subject.signs.of(i)))
                continue;
            Gatherer(subject, where, i, ways.front(), some).gather();
            Gatherer(subject, where, i, ways.back(), others).gather();
        }
        if (some.empty() && others.empty())
            return not_applicable();
        std::vector<Hit> hits;
        point_out(subject, some, others, first_is_right, hits);
        if (together)
            offer_together(hits);
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
            for (const auto& [start, end, phrase] : phrases.find(text, subject.signs.breaks(i))) {
                const Span span{i, start, end};
                const auto& term = terms[phrase / 2];
                if (where.counts(text, subject.signs.breaks(i), span, quoted))
                    uses[phrase].push_back(
                        {span, in_case_of(words_at(subject, span), phrase % 2 == 0 ? term.right : term.is),
                         nullptr});
            }
        }
        std::vector<Hit> hits;
        for (std::size_t pair = 0; pair < terms.size(); ++pair)
            point_out(subject, uses[2 * pair], uses[2 * pair + 1], false, hits);
        return met_without(std::move(hits));
    };
}

Way read_way(Parameters& element) {
    Way way;
    if (element.has("endings")) {
        const auto endings = element.texts("endings");
        for (const auto& ending : endings)
            if (ending.size() < text::Endings::shortest || ending.size() > text::Endings::longest)
                element.fault("endings", "data.expected.ending", ending);
        way.endings = text::Endings(endings);
        way.not_after = element.text_or("not_after", {});
    } else {
        way.pattern = element.pattern("is");
    }
    if (element.has("put"))
        way.put = element.text("put");
    if (element.has("tone"))
        way.turned = element.one_of("tone", {"first", "second"}) == "first" ? with_first_vowel_tones
                                                                            : with_second_vowel_tones;
    element.no_others();
    return way;
}

} // namespace

Test make_mixed(Parameters& parameters) {
    const auto no_names = parameters.texts("no_names");
    auto in_titles = parameters.texts("no_names_in_titles");
    in_titles.insert(in_titles.end(), no_names.begin(), no_names.end());
    Where where{parameters.scope(),
                parameters.flag_or("outside_quotes", false),
                parameters.flag_or("outside_names", false),
                parameters.flag_or("whole_words", false),
                text::Phrases(no_names),
                text::Phrases(in_titles)};
    if (parameters.flag_or("capitals", false))
        return make_mixed_capitals(std::move(where.scope), parameters.terms("list"));
    if (parameters.has("list"))
        return of_list(std::move(where), parameters.terms("list"));
    const bool first_is_right = parameters.flag_or("first_is_right", false);
    std::vector<Way> ways;
    for (auto& element : parameters.elements("ways"))
        ways.push_back(read_way(element));
    if (ways.size() != 2)
        parameters.fault("ways", "data.expected.two_ways");
    const bool turned = !ways.empty() && ways.front().turned != nullptr;
    const bool together = parameters.flag_or("together", turned);
    return of_ways(std::move(where), std::move(ways), first_is_right, together, parameters.texts("pairs"));
}

} // namespace kehoach::rules
