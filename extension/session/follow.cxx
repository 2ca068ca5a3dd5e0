// SPDX-License-Identifier: MPL-2.0
#include "session/follow.hxx"

#include "office/gate.hxx"
#include "office/memory.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "plan/issuing_office.hpp"
#include "plan/letterhead_name.hpp"
#include "plan/recognise.hpp"
#include "session/clock.hxx"
#include "session/library.hxx"
#include "session/offices.hxx"
#include "session/tied_forms.hxx"
#include "session/title.hxx"
#include "text/words.hpp"
#include "writer/edits.hxx"
#include "writer/text_step.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

/// The issuer as it stands in sentences: as the person keeps it for the office, or as its name tells.
std::string in_text(const Context& context, const Library& data, const plan::Plan& plan) {
    const auto issuer = plan::letter_facts(plan).issuer;
    for (const auto& office : offices(context))
        if (!office.issuer_in_text.empty() && plan::is_letterhead_of(office, issuer))
            return office.issuer_in_text;
    const auto* const family = plan.family == profile::Family::state ? "state" : "party";
    return issuer.empty() ? std::string() : plan::suggest(family, issuer, data.gazetteer, today()).in_text;
}

std::optional<profile::Profile> profile_of(const Library& data, const plan::Plan& plan) {
    const auto id = plan::choose_profile(data.profiles, plan).id;
    return id ? std::optional(data.profiles.on(*id, today())) : std::nullopt;
}

/// What the plan was known by, as it was remembered.
std::optional<plan::Plan> known_by(const std::string& number) {
    const auto found = grammar::find_number("Số " + number);
    if (number.empty() || !found)
        return std::nullopt;
    plan::Plan plan;
    plan.components.number = plan::NumberFact{{}, *found};
    return plan;
}

} // namespace

Follow::Follow(const Context& context, const Model& model) : context_(context), model_(model) {
    office::require_writer(model);
    office::require_editable(model);
    reading_ = read_now(model);
    places_.emplace(context, reading_.document, reading_.plan);
    const auto data = library(context);
    profile_ = profile_of(*data, reading_.plan);
    last_ = plan::facts_in(office::recall(model));
    over_ = plan::follow_facts(reading_.document, reading_.plan, profile_ ? &*profile_ : nullptr, last_,
                               in_text(context, *data, reading_.plan));
}

std::string Follow::place(const plan::CarriedFact& change) const {
    return places_->of(plan::place_of_line(reading_.document, reading_.plan, change.line));
}

std::vector<std::string> Follow::left() const {
    std::vector<std::string> sentences;
    for (const auto& one : over_.left) {
        const auto& where = reading_.plan.lines[one.line].text.text;
        sentences.push_back(
            office::string(context_, "facts.left",
                           {{"fact", office::string(context_, "facts.name." + one.fact)},
                            {"reason", office::string(context_, one.reason, {{"where", where}})}}));
    }
    return sentences;
}

std::size_t Follow::workbooks() const {
    return workbooks_beside(context_, model_);
}

std::string Follow::left(const std::string& what, const std::string& reason) const {
    return office::string(context_, "facts.left",
                          {{"fact", what}, {"reason", office::string(context_, reason)}});
}

Written Follow::make(const std::vector<std::size_t>& chosen, bool forms) const {
    std::vector<plan::CarriedFact> changes;
    for (const auto at : chosen)
        changes.push_back(over_.changes.at(at));
    const auto edits = plan::edits_of(changes);
    Written written;
    written.left = left();
    {
        writer::TextStep scope(model_, office::ustring(office::string(context_, "session.undo.follow")));
        const auto outcomes = writer::apply(scope, model_, edits);
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            written.places += outcomes[i].done ? 1 : 0;
            if (!outcomes[i].done)
                written.left.push_back(left(edits[i].before, outcomes[i].reason));
        }
        keep_facts(scope, model_, plan::letter_facts(reading_.plan));
    }
    if (forms)
        fill_forms(written);
    return written;
}

void Follow::fill_forms(Written& written) const {
    const auto& parts = reading_.plan.components;
    plan::NewFacts facts;
    if (parts.number && !parts.number->number.blank)
        facts.number = parts.number->number.value;
    if (parts.date && parts.date->date.date.complete())
        facts.date = parts.date->date.date;
    std::vector<plan::Plan> known;
    if (auto before = known_by(last_.number))
        known.push_back(std::move(*before));
    known.push_back(reading_.plan);
    auto tied = fill_tied_forms(context_, model_, known, profile_ ? &*profile_ : nullptr, facts);
    written.files = std::move(tied.filled);
    for (const auto& file : tied.left)
        written.left.push_back(left(file, "facts.form-not-written"));
}

std::string to_json(const Follow& follow) {
    boost::json::array all;
    for (const auto& one : follow.changes())
        all.push_back(boost::json::object{{"id", std::to_string(all.size() + 1)},
                                          {"fact", one.fact},
                                          {"place", follow.place(one)},
                                          {"before", one.before},
                                          {"after", one.after},
                                          {"sure", one.sure}});
    return boost::json::serialize(all);
}

void keep_facts(office::UndoScope& scope, const Model& model, const plan::LetterFacts& facts) {
    auto memory = office::recall(model);
    const auto before = memory;
    plan::put(memory, facts);
    if (memory != before)
        office::remember(scope, model, memory);
    follow_title(scope, model, plan::facts_in(before).subject, facts.subject);
}

} // namespace kehoach::session
