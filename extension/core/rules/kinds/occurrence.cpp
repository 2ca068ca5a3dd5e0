// SPDX-License-Identifier: MPL-2.0
#include "plan/gazetteer_words.hpp"
#include "rules/kinds/kinds.hpp"
#include "rules/kinds/spelling.hpp"
#include "rules/kinds/substitute.hpp"

#include "rules/edits.hpp"
#include "text/code_points.hpp"
#include "text/phrases.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <memory>

namespace kehoach::rules {

namespace {

/// What is looked for, and what goes for all of it.
struct Wanted {
    Scope scope;
    std::optional<text::Pattern> skip; ///< what lies in a match of it is left alone
    bool outside_quotes = false;
};

/// What of one line is left alone, looked up once a line and only where something was found.
class LeftAlone {
public:
    LeftAlone(const Wanted& wanted, std::string_view text) : wanted_(wanted), text_(text), quoted_(text) {}

    bool holds(std::size_t start, std::size_t end) {
        return (wanted_.outside_quotes && quoted_.holds(start)) || (wanted_.skip && in_skipped(start, end));
    }

private:
    /// Places are asked in the order of the line: what lies behind is not looked at again.
    bool in_skipped(std::size_t start, std::size_t end) {
        while (from_ < text_.size() && skipped_.end <= start) {
            const auto match = wanted_.skip->find(text_, from_);
            skipped_ = match ? match->front() : text::Pattern::Group{text_.size(), text_.size(), true};
            from_ = std::max(skipped_.end, from_ + 1);
        }
        return skipped_.end > start && skipped_.start < end;
    }

    const Wanted& wanted_;
    std::string_view text_;
    Quoted quoted_;
    text::Pattern::Group skipped_;
    std::size_t from_ = 0;
};

Hit hit_of(const Subject& subject, const Span& span, const std::optional<std::string>& put) {
    const std::string found(words_at(subject, span));
    auto hit = hit_at(subject, span, {{"found", found}});
    if (put) {
        hit.arguments.emplace_back("expected", *put);
        replace(subject, hit, span, *put);
    }
    return hit;
}

/// A pattern, and what to put for it.
struct Find {
    text::Pattern pattern;
    std::optional<std::string> put;
};

void find_in(const Subject& subject, std::size_t line, const Wanted& wanted, const Find& find,
             std::vector<Hit>& hits) {
    const std::string_view text = subject.plan.lines[line].text.text;
    LeftAlone left_alone(wanted, text);
    for (std::size_t from = 0; from < text.size() && !is_enough(hits);) {
        const auto match = find.pattern.find(text, from);
        if (!match)
            return;
        const auto whole = match->front();
        from = std::max(whole.end, from + 1);
        if (left_alone.holds(whole.start, whole.end))
            continue;
        const auto put = find.put ? std::optional(filled(*find.put, *match, text)) : std::nullopt;
        hits.push_back(hit_of(subject, {line, whole.start, whole.end}, put));
    }
}

Test by_patterns(Wanted wanted, std::vector<Find> finds, const std::vector<std::string>& pairs) {
    return [=, neighbours = std::make_shared<const Neighbours>(pairs)](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        for (const auto i : select(wanted.scope, subject)) {
            if (!neighbours->stand_in(subject.plan.lines[i].text.text, subject.signs.of(i)))
                continue;
            for (const auto& find : finds)
                find_in(subject, i, wanted, find, hits);
        }
        return met_without(std::move(hits));
    };
}

/// Capitals of a name; capitals of a name that, all small, is a kind of body: hội cựu chiến binh các cấp.
enum class About { slip, capitals, capitals_or_kind, ended };

/// What should stand there; nothing where the words are right as they are.
std::optional<std::string> right_of(About about, const profile::Term& term, std::string_view found,
                                    const std::optional<grammar::Date>& day) {
    switch (about) {
    case About::slip:
        return term.right.empty() ? std::nullopt : std::optional(in_case_of(found, term.right));
    case About::capitals_or_kind:
        if (text::lower(found) == found)
            return std::nullopt;
        [[fallthrough]];
    case About::capitals:
        if (auto right = with_capitals_of(term.is, found); right != found && !text::is_capitals(found))
            return right;
        return std::nullopt;
    case About::ended:
        return day && term.ended(*day) ? std::optional(term.right) : std::nullopt;
    }
    return std::nullopt;
}

/// A month or year alone counts from its beginning.
std::optional<grammar::Date> own_day(const Subject& subject) {
    const auto& own = subject.plan.components.date;
    return own && own->date.date.year > 0 ? std::optional(own->date.date) : std::nullopt;
}

Test by_list(Wanted wanted, profile::Terms terms, About about) {
    return [=, phrases = text::Phrases(plan::words_of(terms))](const Subject& subject) -> Outcome {
        const auto day = own_day(subject);
        if (about == About::ended && !day)
            return not_applicable();
        std::vector<Hit> hits;
        for (const auto i : select(wanted.scope, subject)) {
            const std::string_view text = subject.plan.lines[i].text.text;
            LeftAlone left_alone(wanted, text);
            for (const auto& [start, end, phrase] : phrases.find(text, subject.signs.breaks(i))) {
                const Span span{i, start, end};
                const auto right = right_of(about, terms[phrase], words_at(subject, span), day);
                if (!right || is_enough(hits) || left_alone.holds(start, end))
                    continue;
                hits.push_back(hit_of(subject, span, right));
                // A body that ended has a successor to be named, not words to be put in its place.
                if (about == About::ended)
                    hits.back().edits.clear();
            }
        }
        return met_without(std::move(hits));
    };
}

/// Those that only point at a place are looked for together: a place that several of them know counts once.
std::vector<Find> finds_of(Parameters& parameters) {
    std::vector<Find> finds;
    std::string pointing;
    for (auto& element : parameters.elements("find")) {
        auto pattern = element.pattern("is");
        if (pattern && element.has("put"))
            finds.push_back({*pattern, element.text("put")});
        else if (pattern)
            pointing += (pointing.empty() ? "(?|" : "|") + element.text("is");
        element.no_others();
    }
    if (finds.empty() && pointing.empty())
        parameters.fault("find", "data.expected.present");
    // Each for itself may be a pattern and all of them together too large.
    try {
        if (!pointing.empty())
            finds.push_back({text::Pattern(pointing + ")"), std::nullopt});
    } catch (const text::BadPattern& bad) {
        parameters.fault("find", "data.expected.pattern", bad.what());
    }
    return finds;
}

} // namespace

Test make_occurrence(Parameters& parameters) {
    Wanted wanted{parameters.scope(), std::nullopt, parameters.flag_or("outside_quotes", false)};
    if (parameters.has("skip"))
        wanted.skip = parameters.pattern("skip");
    if (parameters.has("list")) {
        const auto about = parameters.one_of("about", {"slip", "capitals", "capitals-or-kind", "ended"});
        return by_list(std::move(wanted), parameters.terms("list"),
                       about == "slip"               ? About::slip
                       : about == "capitals"         ? About::capitals
                       : about == "capitals-or-kind" ? About::capitals_or_kind
                                                     : About::ended);
    }
    return by_patterns(std::move(wanted), finds_of(parameters), parameters.texts("pairs"));
}

} // namespace kehoach::rules
