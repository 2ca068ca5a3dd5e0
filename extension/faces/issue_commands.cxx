// SPDX-License-Identifier: MPL-2.0
#include "faces/issue_commands.hxx"

#include "faces/dialog.hxx"
#include "faces/file_dialog.hxx"
#include "faces/message.hxx"
#include "office/pack_files.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/issue.hxx"
#include "session/offices.hxx"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::faces {
namespace {

using css::uno::Reference;

std::optional<grammar::Date> date_of(std::string_view text) {
    if (const auto iso = grammar::parse_iso(text); iso && grammar::is_valid(*iso))
        return iso;
    const auto found = grammar::find_date(text);
    return found && found->date.complete() && grammar::is_valid(found->date) ? std::optional(found->date)
                                                                             : std::nullopt;
}

class FactsDialog {
public:
    FactsDialog(const Call& call, bool issuing)
        : context_(call.context), model_(call.model), issuing_(issuing),
          has_draft_mark_(!session::draft_mark(call.model).empty()),
          dialog_(call.context, call.frame, "IssueDialog") {
        for (const auto& signer : session::offered_signers(context_, model_))
            signers_.push_back(plan::line_of(signer));
        dialog_.set_items("signer", signers_);
        dialog_.on_leave("signer", [this] { offer_signer(); });
        dialog_.on_press("ok", [this] { accept(); });
        dialog_.show("present", !issuing);
        if (!issuing) {
            for (const char* const control :
                 {"number", "numberLabel", "date", "dateLabel", "dropDraft", "forms"})
                dialog_.show(control, false);
            dialog_.set_title(office::string(context_, "session.undo.signer"));
            show_present();
            show_hint();
        }
        dialog_.focus(issuing ? "number" : "signer");
    }

    std::optional<plan::NewFacts> run() { return dialog_.run() ? std::optional(facts_) : std::nullopt; }
    /// Once it has run: into the workbooks beside the plan as well.
    bool wants_forms() const { return wants_forms_; }

private:
    void refuse(const char* control, const char* expected) {
        dialog_.refuse(control, office::string(context_, expected));
    }

    /// Whom the new one takes the place of.
    void show_present() {
        std::string all;
        for (const auto& one : session::present_signers(model_))
            all += (all.empty() ? "" : "\n") + one;
        dialog_.set_label("present", all.empty()
                                         ? office::string(context_, "dialog.issue.present.none")
                                         : office::string(context_, "dialog.issue.present", {{"signers", all}}));
    }

    /// What becomes of the line of authority that stands there.
    void show_hint() {
        if (issuing_)
            return;
        const bool has_own = !plan::signer_of(dialog_.value("signer")).authority.empty();
        dialog_.set_label("hint", office::string(context_, has_own ? "dialog.issue.hint.signer.own"
                                                                   : "dialog.issue.hint.signer"));
    }

    /// A name alone, of one who is declared: with his post, to be seen before it is written.
    void offer_signer() {
        const auto typed = plan::signer_of(dialog_.value("signer"));
        if (typed.name.empty())
            return show_hint();
        const auto known = plan::known_signer(typed, session::offices(context_), session::issuer_of(model_));
        if (known != typed)
            dialog_.set_value("signer", plan::line_of(known));
        show_hint();
    }

    void accept() {
        offer_signer(); // Enter in the field leaves no field
        for (const char* const control : {"number", "date", "signer"})
            dialog_.mark(control, {});
        const std::string number(text::trim(dialog_.value("number")));
        const std::string date(text::trim(dialog_.value("date")));
        const std::string signer(text::trim(dialog_.value("signer")));
        if (!number.empty() && !grammar::is_paper_number(number))
            return refuse("number", "data.expected.paper-number");
        if (!date.empty() && !date_of(date))
            return refuse("date", "data.expected.date-full");
        if (!issuing_ && signer.empty())
            return refuse("signer", "data.expected.text");
        const bool drops_draft = has_draft_mark_ && !dialog_.value("dropDraft").empty();
        if (number.empty() && date.empty() && signer.empty() && !drops_draft)
            return refuse("number", "facts.nothing");
        facts_.number = number;
        facts_.date = date_of(date);
        if (!signer.empty())
            facts_.signer = plan::signer_of(signer);
        wants_forms_ = issuing_ && !dialog_.value("forms").empty();
        facts_.no_draft_mark = issuing_ && !dialog_.value("dropDraft").empty();
        dialog_.end();
    }

    const Reference<css::uno::XComponentContext> context_;
    const Reference<css::frame::XModel> model_;
    const bool issuing_, has_draft_mark_;
    Dialog dialog_;
    std::vector<std::string> signers_;
    plan::NewFacts facts_;
    bool wants_forms_ = false;
};

std::optional<plan::UsualSigner> signer_of(const Call& call) {
    if (!call.has("Role") && !call.has("Name"))
        return std::nullopt;
    return plan::UsualSigner{call.text("Authority"), call.text("Role"), call.text("Role2"),
                             call.text("Name")};
}

plan::NewFacts facts_of(const Call& call) {
    plan::NewFacts facts;
    facts.number = call.text("Number");
    if (!facts.number.empty() && !grammar::is_paper_number(facts.number))
        throw office::Refused("data.expected.paper-number");
    if (call.has("Date") && !(facts.date = date_of(call.text("Date"))))
        throw office::Refused("data.expected.date-full");
    facts.signer = signer_of(call);
    facts.no_draft_mark = !call.flag("KeepDraft", false);
    return facts;
}

/// The mark there is, for the person to change; what is left empty takes it away. Nothing: cancelled.
std::optional<std::string> ask_draft_mark(const Call& call) {
    Dialog window(call.context, call.frame, "DraftDialog");
    const auto there = session::draft_mark(call.model);
    window.set_value("mark", there.empty() ? office::string(call.context, "facts.draft") : there);
    window.on_press("ok", [&] { window.end(); });
    window.focus("mark");
    return window.run() ? std::optional(window.value("mark")) : std::nullopt;
}

/// What was written, line by line, and what was not and why; of a paper that is issued also what is blank.
std::string told(const Reference<css::uno::XComponentContext>& context, const session::Written& written,
                 bool issuing) {
    constexpr std::size_t most = 12;
    const auto& changes = written.changes;
    std::string said = changes.empty() ? office::string(context, "facts.written.nothing")
                                       : office::string(context, "facts.written",
                                                        {{"count", std::to_string(changes.size())}});
    said += listed(context, std::span(changes).first(std::min(changes.size(), most)), changes.size());
    for (const auto& file : written.files)
        said += "\n" + office::string(context, "facts.form-written", {{"file", file}});
    for (const auto& sentence : written.left)
        said += "\n" + sentence;
    if (issuing)
        for (const auto& fact : written.blank)
            said += "\n" + office::string(context, "facts.blank", {{"fact", fact}});
    return said;
}

css::uno::Any put(const Call& call, const plan::NewFacts& facts, const char* title, bool issuing = false,
                  bool forms = false) {
    const auto written = session::put_facts(call.context, call.model, facts, title, forms);
    // A draft mark stands there to be seen; number and date go to places that are out of sight.
    const bool only_draft = facts.number.empty() && !facts.date && !facts.signer;
    const bool is_seen = only_draft && written.left.empty() && written.files.empty() && written.places > 0 &&
                         (!issuing || written.blank.empty());
    if (call.interactive && !is_seen)
        show_message(call.context, call.frame, Mood::information, told(call.context, written, issuing));
    return css::uno::Any(office::ustring(session::to_json(written)));
}

} // namespace

css::uno::Any issue(const Call& call) {
    if (!call.interactive)
        return put(call, facts_of(call), "session.undo.issue", true, call.flag("Forms", false));
    FactsDialog window(call, true);
    const auto facts = window.run();
    return facts ? put(call, *facts, "session.undo.issue", true, window.wants_forms()) : css::uno::Any();
}

css::uno::Any change_signer(const Call& call) {
    if (call.interactive) {
        const auto facts = FactsDialog(call, false).run();
        return facts ? put(call, *facts, "session.undo.signer") : css::uno::Any();
    }
    plan::NewFacts facts;
    facts.signer = signer_of(call);
    if (!facts.signer)
        throw office::Refused("command.needs-spec", {{"argument", "Name"}});
    return put(call, facts, "session.undo.signer");
}

css::uno::Any draft(const Call& call) {
    std::optional<std::string> mark = call.text("Mark");
    if (call.interactive)
        mark = ask_draft_mark(call);
    if (!mark)
        return {};
    plan::NewFacts facts;
    facts.draft_mark = std::string(text::trim(*mark));
    facts.no_draft_mark = facts.draft_mark.empty();
    return put(call, facts, "session.undo.draft");
}

} // namespace kehoach::faces
