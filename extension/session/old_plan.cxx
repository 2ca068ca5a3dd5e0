// SPDX-License-Identifier: MPL-2.0
#include "session/old_plan.hxx"

#include "office/gate.hxx"
#include "office/memory.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "office/undo_scope.hxx"
#include "plan/follow_facts.hpp"
#include "plan/recognise.hpp"
#include "session/clock.hxx"
#include "session/foreign_file.hxx"
#include "session/library.hxx"
#include "session/store.hxx"
#include "session/title.hxx"
#include "session/told_roles.hxx"
#include "writer/edits.hxx"
#include "writer/snapshot.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <com/sun/star/io/TempFile.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

/// What the new plan will be written under: the regulation of its own day.
std::optional<profile::Profile> profile_of(const Context& context, const plan::Plan& plan) {
    const auto& profiles = library(context)->profiles;
    const auto choice = profile::choose(profiles, plan.family, {.own = today()});
    return choice.id ? std::optional(profiles.on(*choice.id, today())) : std::nullopt;
}

std::string reason(const Context& context, const std::string& what, const std::string& key,
                   const std::string& where) {
    return office::string(context, "facts.left",
                          {{"fact", what}, {"reason", office::string(context, key, {{"where", where}})}});
}

void say_left(const Context& context, Renewed& made, const plan::Plan& plan, const plan::CarryOver& over) {
    for (const auto& one : over.left)
        made.left.push_back(
            reason(context, office::string(context, "facts.name." + one.fact), one.reason,
                   one.line < plan.lines.size() ? plan.lines[one.line].text.text : std::string()));
}

/// What lines are stays so. What else was remembered of the old plan (ignores, answers) is not of this one.
std::map<std::string, std::string> still_true(std::map<std::string, std::string> memory) {
    std::erase_if(memory, [](const auto& record) {
        return !plan::told_from_record(record.first, record.second);
    });
    return memory;
}

void say_left_over(const Context& context, Renewed& made, const plan::OldFacts& old,
                   const plan::Renewal& wanted) {
    const auto document = writer::snapshot(made.model);
    const auto plan = recognised(made.model, document);
    const PlaceNames places(context, document, plan);
    for (const auto& one : plan::left_overs(plan, old, wanted))
        made.left_over.push_back(
            office::string(context, "old.left-over",
                           {{"place", places.of(plan::place_of_line(document, plan, one.line))},
                            {"fact", office::string(context, "facts.name." + one.fact)},
                            {"written", one.written}}));
}

} // namespace

OldPlan::OldPlan(const Context& context, const Model& open, const std::string& url)
    : context_(context), url_(url) {
    if (url_.empty()) {
        office::require_writer(open);
        copy_ = css::io::TempFile::create(context);
        url_ = office::utf8(copy_->getUri());
        store(open, copy_->getUri(), "writer8");
    }
    const ForeignFile file(context, url_);
    if (!office::is_writer(file.model()))
        throw office::Refused("old.no-plan");
    auto [document, told] = read_told(file.model());
    document_ = std::move(document);
    plan_ = plan::recognise(document_, told);
    if (!plan_.is_plan)
        throw office::Refused("old.no-plan");
    profile_ = profile_of(context, plan_);
    places_.emplace(context, document_, plan_);
}

plan::CarryOver OldPlan::carry_over(const plan::Renewal& wanted) const {
    return plan::carry_over(document_, plan_, profile_ ? &*profile_ : nullptr, wanted);
}

std::string OldPlan::place(const plan::CarriedFact& change) const {
    return places_->of(plan::place_of_line(document_, plan_, change.line));
}

Renewed OldPlan::make(const plan::Renewal& wanted, const std::vector<std::size_t>& chosen,
                      bool visible) const {
    const auto over = carry_over(wanted);
    std::vector<plan::CarriedFact> changes;
    for (const auto at : chosen)
        changes.push_back(over.changes.at(at));
    const auto edits = plan::edits_of(changes);
    Renewed made{new_from_file(context_, url_, visible), 0, {}, {}};
    say_left(context_, made, plan_, over);
    {
        office::UndoScope scope(made.model, office::ustring(office::string(context_, "session.undo.old")));
        const auto outcomes = writer::apply(scope, made.model, edits);
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            made.changed += outcomes[i].done ? 1 : 0;
            if (!outcomes[i].done)
                made.left.push_back(
                    reason(context_, "“" + edits[i].before + "”", outcomes[i].reason, edits[i].before));
        }
        office::remember(scope, made.model, still_true(office::recall(made.model)));
        const auto now = recognised(made.model, writer::snapshot(made.model));
        follow_title(scope, made.model, plan::letter_facts(plan_).subject, plan::letter_facts(now).subject);
    }
    say_left_over(context_, made, facts(), wanted);
    return made;
}

std::string to_json(const OldPlan& old, const plan::CarryOver& over) {
    boost::json::array all;
    for (std::size_t i = 0; i < over.changes.size(); ++i) {
        const auto& one = over.changes[i];
        all.push_back(boost::json::object{{"id", std::to_string(i + 1)},
                                          {"fact", one.fact},
                                          {"place", old.place(one)},
                                          {"before", one.before},
                                          {"after", one.after},
                                          {"sure", one.sure}});
    }
    return boost::json::serialize(all);
}

} // namespace kehoach::session
