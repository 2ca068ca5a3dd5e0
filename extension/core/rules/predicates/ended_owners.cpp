// SPDX-License-Identifier: MPL-2.0
#include "plan/gazetteer_words.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/tasks.hpp"
#include "rules/predicates/told_of.hpp"
#include "rules/predicates/units.hpp"
#include "text/phrases.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace kehoach::rules {

namespace {

/// Bodies by name, with the last day of each.
struct Ended {
    profile::Terms terms;
    text::Phrases phrases;

    explicit Ended(profile::Terms known) : terms(std::move(known)), phrases(plan::words_of(terms)) {}

    /// The body that had ended on the day with whose name the words begin.
    std::optional<std::string> opens(std::string_view words, const grammar::Date& day) const {
        const auto found = phrases.at_start(words);
        if (!found || !terms[found->phrase].ended(day))
            return std::nullopt;
        return std::string(words.substr(0, found->end));
    }
};

/// Bodies of the districts there were, told by their kind and the place behind it.
struct OfDistricts {
    text::Pattern body; ///< up to the level; a name it takes is that of a town that was a district
    std::optional<grammar::Date> since;
    std::set<std::string> towns; ///< folded

    explicit OfDistricts(Parameters& parameters)
        : body(parameters.pattern("of_district").value_or(text::Pattern("(*FAIL)"))),
          since(grammar::parse_iso(parameters.text("districts_ended"))) {
        for (const auto& term : parameters.terms("districts"))
            for (const auto name : text::split(term.right, ';'))
                towns.insert(text::fold(text::trim(name)));
        for (const auto& name : parameters.texts("central"))
            towns.erase(text::fold(name));
    }

    bool holds(std::string_view name, const grammar::Date& day) const {
        if (!since || day < *since)
            return false;
        const auto match = body.find(name);
        if (!match || (*match)[1].start >= (*match)[1].end)
            return match.has_value();
        return towns.contains(text::fold(name.substr((*match)[1].start)));
    }
};

/// Of an office that writes in the name of a body that has ended, all of the paper is asked about elsewhere.
bool is_own_body(const Subject& subject, const std::string& name) {
    const auto folded = text::fold(name);
    for (const auto* lines : {&subject.plan.components.issuer, &subject.plan.components.issuer_parent})
        for (const auto& line : *lines)
            if (text::fold(line.value).find(folded) != std::string::npos)
                return true;
    return false;
}

/// History is told in the sentence that names the body, not in its neighbours.
std::string_view sentence_of(const Subject& subject, const plan::TaskFact& task, const plan::Fact& owner) {
    const std::string_view text = subject.plan.lines[owner.line].text.text;
    const bool inside = task.line == owner.line && task.start <= owner.start && owner.end <= task.end;
    return inside ? text.substr(task.start, task.end - task.start) : text;
}

/// Whether a name is that of a body that had ended, in any of the ways to write it.
struct WhoEnded {
    Ended ended;
    OfDistricts below;
    Units units;

    explicit WhoEnded(Parameters& parameters)
        : ended(parameters.terms("ended")), below(parameters),
          units(parameters.terms("aliases"), profile::Terms{}) {}

    bool any(const grammar::Date& day) const {
        return std::ranges::any_of(ended.terms, [&](const auto& term) { return term.ended(day); });
    }
    /// The part of the name that tells it.
    std::optional<std::string> told_by(const std::string& name, const grammar::Date& day) const {
        if (auto told = ended.opens(name, day))
            return told;
        if (auto told = ended.opens(units.in_full(name), day))
            return told;
        return below.holds(name, day) ? std::optional(name) : std::nullopt;
    }
};

} // namespace

// Work for a body that is no more: what it was before may be spoken of, and who took over is named so.
Test make_ended_owners(Parameters& parameters) {
    const auto words = std::make_shared<plan::TaskWords>(task_words(parameters));
    const auto who = std::make_shared<WhoEnded>(parameters);
    const auto history = parameters.pattern("history");
    const ToldOf is_told(parameters);
    return [=](const Subject& subject) -> Outcome {
        const auto& date = subject.plan.components.date;
        if (!subject.plan.is_plan || !date || date->date.date.year <= 0 || !who->any(date->date.date))
            return not_applicable();
        std::map<std::string_view, std::optional<std::string>> names; // few, each many times
        std::vector<Hit> hits;
        for (const auto& task : subject.tasks.with(*words))
            for (const auto* group : {&task.owners, &task.with})
                for (const auto& owner : *group) {
                    const auto [name, fresh] = names.try_emplace(owner.value);
                    if (fresh)
                        name->second = who->told_by(owner.value, date->date.date);
                    if (!name->second || is_enough(hits) || is_told(subject, owner) ||
                        is_own_body(subject, *name->second) ||
                        history->find(sentence_of(subject, task, owner)))
                        continue;
                    hits.push_back(
                        hit_at(subject, {owner.line, owner.start, owner.end}, {{"found", owner.value}}));
                }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
