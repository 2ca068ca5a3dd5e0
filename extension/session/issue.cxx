// SPDX-License-Identifier: MPL-2.0
#include "session/issue.hxx"

#include "office/gate.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "office/undo_scope.hxx"
#include "plan/known_facts.hpp"
#include "plan/offered_signers.hpp"
#include "plan/recognise.hpp"
#include "plan/wording.hpp"
#include "session/changed_lines.hxx"
#include "session/clock.hxx"
#include "session/follow.hxx"
#include "session/library.hxx"
#include "session/offices.hxx"
#include "session/tied_forms.hxx"
#include "session/told_roles.hxx"
#include "text/words.hpp"
#include "writer/edits.hxx"
#include "writer/snapshot.hxx"
#include "writer/text_step.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

/// The regulation of the day of issue; where none is given and the document cannot tell, that of today.
std::optional<profile::Profile> profile_of(const Library& data, const plan::Plan& plan,
                                           const plan::NewFacts& facts) {
    const auto day = facts.date.value_or(today());
    const auto of_document = plan::choose_profile(data.profiles, plan);
    auto id = facts.date ? std::nullopt : of_document.id;
    if (!id)
        id = profile::choose(data.profiles, plan.family, {.own = day}).id;
    return id ? std::optional(data.profiles.on(*id, day)) : std::nullopt;
}

/// In the Party a deputy who signs for a collective does not sign in place of its head.
void require_no_stand_in(const plan::Plan& plan, const plan::NewFacts& facts) {
    if (plan.family != profile::Family::party || !facts.signer || !plan::stands_in(facts.signer->role))
        return;
    const auto& signers = plan.components.signers;
    const bool collective = signers.size() == 1 && signers.front().authority &&
                            !plan::stands_in(signers.front().authority->written);
    if (collective || !facts.signer->authority.empty())
        throw office::Refused("facts.stands-in", {{"role", facts.signer->role}});
}

/// A name alone, of one who is declared: with his authority and post.
plan::NewFacts with_known_signer(const Context& context, const plan::Plan& plan, plan::NewFacts facts) {
    if (facts.signer)
        facts.signer =
            plan::known_signer(*facts.signer, offices(context), plan::joined(plan.components.issuer));
    return facts;
}

/// Another name over the post of the one before: whether it is his as well is for the person to say.
bool keeps_post(const plan::Plan& plan, const plan::NewFacts& facts) {
    const auto& signers = plan.components.signers;
    return facts.signer && !facts.signer->name.empty() && facts.signer->role.empty() && signers.size() == 1 &&
           signers.front().names.size() == 1 &&
           !text::same_wording(signers.front().names.front().value, facts.signer->name);
}

std::string excerpt_of(const plan::Plan& plan, std::size_t line) {
    return line < plan.lines.size() ? plan.lines[line].text.text : std::string();
}

} // namespace

Written put_facts(const Context& context, const Model& model, const plan::NewFacts& given, const char* title,
                  bool tied_forms) {
    office::require_writer(model);
    office::require_editable(model);
    const auto data = library(context);
    const document::Document document = writer::snapshot(model);
    const plan::Plan plan = recognised(model, document);
    const auto facts = with_known_signer(context, plan, given);
    require_no_stand_in(plan, facts);
    const auto profile = profile_of(*data, plan, facts);
    const auto wanted = plan::change_facts(document, plan, profile ? &*profile : nullptr, facts);
    Written written;
    const auto say = [&](const std::string& reason, const std::string& fact, const std::string& where) {
        written.left.push_back(
            office::string(context, "facts.left",
                           {{"fact", fact.empty() ? where : office::string(context, "facts.name." + fact)},
                            {"reason", office::string(context, reason, {{"where", where}})}}));
    };
    for (const auto& left : wanted.left)
        say(left.reason, left.fact, excerpt_of(plan, left.line));
    if (keeps_post(plan, facts))
        say("facts.post-kept", "signer", {});
    auto blank = plan::blank_facts(plan);
    if (!wanted.edits.empty()) {
        writer::TextStep scope(model, office::ustring(office::string(context, title)));
        const auto outcomes = writer::apply(scope, model, wanted.edits);
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            if (outcomes[i].done)
                ++written.places;
            else
                say(outcomes[i].reason, {}, wanted.edits[i].before);
        }
        const document::Document now = writer::snapshot(model);
        const plan::Plan after = recognised(model, now);
        written.changes = changed_lines(context, plan, now, after);
        blank = plan::blank_facts(after);
        if (!facts.number.empty() || facts.date)
            keep_facts(scope, model, plan::letter_facts(after));
    }
    for (const auto& fact : blank)
        written.blank.push_back(office::string(context, "facts.name." + fact));
    if (tied_forms) {
        auto tied = fill_tied_forms(context, model, {plan}, profile ? &*profile : nullptr, facts);
        written.files = std::move(tied.filled);
        for (const auto& file : tied.left)
            say("facts.form-not-written", {}, file);
    }
    return written;
}

std::string issuer_of(const Model& model) {
    office::require_writer(model);
    return plan::joined(recognised(model, writer::snapshot(model)).components.issuer);
}

std::vector<plan::UsualSigner> offered_signers(const Context& context, const Model& model) {
    office::require_writer(model);
    return plan::offered_signers(recognised(model, writer::snapshot(model)), offices(context));
}

std::vector<std::string> present_signers(const Model& model) {
    office::require_writer(model);
    const auto plan = recognised(model, writer::snapshot(model));
    std::vector<std::string> all;
    for (const plan::Signer& signer : plan.components.signers) {
        plan::UsualSigner one;
        one.authority = signer.authority ? signer.authority->value : std::string();
        if (!signer.posts.empty()) {
            one.role = signer.posts.front().value;
            one.role_2 = plan::joined({signer.posts.begin() + 1, signer.posts.end()});
        }
        one.name = plan::joined(signer.names);
        if (const auto line = plan::line_of(one); !line.empty())
            all.push_back(line);
    }
    return all;
}

std::string draft_mark(const Model& model) {
    office::require_writer(model);
    const document::Document document = writer::snapshot(model);
    const plan::Plan plan = recognised(model, document);
    const auto marks = plan::lines_of(plan, plan::Role::draft_mark);
    return marks.empty() ? std::string() : plan.lines[marks.front()].text.text;
}

std::string to_json(const Written& written) {
    const auto array = [](const std::vector<std::string>& all) {
        return boost::json::array(all.begin(), all.end());
    };
    return boost::json::serialize(boost::json::object{{"places", written.places},
                                                      {"changes", array(written.changes)},
                                                      {"left", array(written.left)},
                                                      {"blank", array(written.blank)},
                                                      {"files", array(written.files)}});
}

} // namespace kehoach::session
