// SPDX-License-Identifier: MPL-2.0
#include "faces/draft_commands.hxx"

#include "faces/file_dialog.hxx"
#include "faces/message.hxx"
#include "faces/office_choice.hxx"
#include "faces/old_plan_dialog.hxx"
#include "faces/plan_wizard.hxx"
#include "faces/repair_dialog.hxx"
#include "faces/shown.hxx"
#include "faces/superior_dialog.hxx"
#include "faces/text_dialog.hxx"
#include "office/pack_files.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/comments.hxx"
#include "session/make.hxx"
#include "session/offices.hxx"
#include "session/report_frame.hxx"

#include <algorithm>

namespace kehoach::faces {
namespace {

plan::Renewal renewal_of(const Call& call) {
    plan::Renewal wanted;
    if (call.has("Year"))
        wanted.year = year_of(call.text("Year"));
    wanted.date = renewed_date(call.text("Date"));
    wanted.period = call.text("Period");
    wanted.subject = call.text("Subject");
    if (call.has("Role") || call.has("Name"))
        wanted.signer = plan::UsualSigner{call.text("Authority"), call.text("Role"), call.text("Role2"),
                                          call.text("Name")};
    for (const auto& pair : call.texts("Words"))
        for (auto& one : words_of(pair))
            wanted.words.push_back(std::move(one));
    return wanted;
}

/// What is sure, or what is named.
std::vector<std::size_t> chosen_of(const Call& call, const plan::CarryOver& over) {
    const auto named = call.texts("Confirm");
    const auto is_named = [&](const std::string& id) {
        return std::find(named.begin(), named.end(), id) != named.end();
    };
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < over.changes.size(); ++i)
        if (call.has("Confirm") ? is_named("all") || is_named(std::to_string(i + 1)) : over.changes[i].sure)
            chosen.push_back(i);
    return chosen;
}

/// The places one by one, what is sure ticked.
std::optional<std::vector<std::size_t>> ask_places(const Call& call, const session::OldPlan& old,
                                                   const plan::CarryOver& over) {
    const auto words = [&](const std::string& key, const office::Refused::Arguments& arguments = {}) {
        return office::string(call.context, key, arguments);
    };
    std::vector<RepairChoice> choices;
    for (std::size_t i = 0; i < over.changes.size(); ++i) {
        const auto& one = over.changes[i];
        const auto key = one.after.empty() ? "dialog.repair.change.removed" : "dialog.repair.change";
        choices.push_back(
            {std::to_string(i),
             words("old.row", {{"place", old.place(one)}, {"fact", words("facts.name." + one.fact)}}),
             words(key, {{"before", one.before}, {"after", one.after}}), one.sure});
    }
    const auto chosen = ask_repairs(call.context, call.frame, std::move(choices), words("old.list.left"),
                                    {.title = "old.list.title",
                                     .intro = "old.list.intro",
                                     .ok = "old.list.ok",
                                     .topic = "drafting.html#old"});
    return chosen ? std::optional(positions_of(*chosen)) : std::nullopt;
}

void tell(const Call& call, const session::Renewed& made) {
    std::string said = office::string(call.context, "old.done", {{"count", std::to_string(made.changed)}});
    const auto list = [&](const char* key, const std::vector<std::string>& sentences) {
        if (sentences.empty())
            return;
        said += "\n\n" + office::string(call.context, key);
        for (const auto& sentence : sentences)
            said += "\n- " + sentence;
    };
    list("old.done.left", made.left);
    list("old.done.left-over", made.left_over);
    const css::uno::Reference<css::frame::XFrame> frame = made.model->getCurrentController()->getFrame();
    if (made.left.empty() && made.left_over.empty())
        show_message(call.context, frame, Mood::information,
                     said + "\n\n" + office::string(call.context, "old.done.none-left"));
    else
        show_text(call.context, frame, said, "drafting.html#old");
}

css::uno::Any ask_new_from_old(const Call& call) {
    const auto answer = ask_old_plan(call);
    if (!answer)
        return {};
    const auto over = answer->old->carry_over(answer->wanted);
    const auto chosen = over.changes.empty() ? std::optional(std::vector<std::size_t>())
                                             : ask_places(call, *answer->old, over);
    if (!chosen)
        return {};
    const auto made = answer->old->make(answer->wanted, *chosen, true);
    tell(call, made);
    return css::uno::Any(made.model);
}

} // namespace

css::uno::Any new_from_old(const Call& call) {
    if (call.interactive)
        return ask_new_from_old(call);
    const session::OldPlan old(call.context, call.model,
                               call.has("URL") ? office::utf8(office::url_of(call.text("URL")))
                                               : std::string());
    const auto wanted = renewal_of(call);
    const auto over = old.carry_over(wanted);
    if (call.flag("DryRun", false))
        return css::uno::Any(office::ustring(session::to_json(old, over)));
    return css::uno::Any(old.make(wanted, chosen_of(call, over), call.flag("Visible", true)).model);
}

namespace {

/// The office that writes: the one named, else the first.
plan::IssuingOffice ours_of(const Call& call) {
    if (call.has("Issuer"))
        return session::office_named(call.context, {}, call.text("Issuer"));
    const auto offices = session::offices(call.context);
    return offices.empty() ? plan::IssuingOffice() : offices.front();
}

css::uno::Any compose(const Call& call, const session::SuperiorPlan& superior, const plan::PlanSpec& spec) {
    const auto made = session::compose(call.context, spec, call.flag("Visible", true));
    superior.note_blanks(made);
    return shown_from_its_start(call, made);
}

/// The paper, what to take of it, then the plan page by page.
css::uno::Any ask_new_from_superior(const Call& call) {
    const auto offices = known_offices(call);
    const auto answer = ask_superior(call, offices);
    if (!answer)
        return {};
    const auto choice = ask_what_to_take(call, *answer);
    if (!choice)
        return {};
    const auto begun = answer->superior->begin(choice->tasks, choice->forms, choice->outline, answer->days);
    const auto spec = ask_whole_plan(call.context, call.frame, begun, offices);
    return spec ? compose(call, *answer->superior, *spec) : css::uno::Any();
}

} // namespace

css::uno::Any new_from_superior(const Call& call) {
    if (call.interactive)
        return ask_new_from_superior(call);
    const session::SuperiorPlan superior(
        call.context, call.model,
        {call.has("URL") ? office::utf8(office::url_of(call.text("URL"))) : std::string(), call.text("Text")},
        ours_of(call));
    constexpr int usual = 5;
    const int days = call.has("Days") ? days_of(call.text("Days")) : usual;
    if (call.flag("DryRun", false))
        return css::uno::Any(office::ustring(session::to_json(superior, days)));
    const auto choice =
        call.has("Confirm") ? choice_of(superior, call.texts("Confirm")) : usual_choice(superior);
    return compose(call, superior, superior.begin(choice.tasks, choice.forms, choice.outline, days));
}

namespace {

/// Who reports: the office named, else the one the person chooses, else the first that may.
std::optional<plan::IssuingOffice> reporter(const Call& call, const session::ReportFrame& frame) {
    if (call.has("Issuer"))
        return frame.named(call.text("Issuer"));
    if (call.interactive)
        known_offices(call);
    const auto offices = frame.reporters();
    if (call.interactive)
        return choose_reporter(call, offices, frame.unnamed());
    return offices.empty() ? frame.unnamed() : offices.front();
}

} // namespace

css::uno::Any new_report(const Call& call) {
    const auto url = call.has("URL") ? office::utf8(office::url_of(call.text("URL"))) : std::string();
    const session::ReportFrame frame(call.context, call.model, url);
    const auto ours = reporter(call, frame);
    return ours ? shown_from_its_start(call, frame.make(*ours, call.flag("Visible", true))) : css::uno::Any();
}

css::uno::Any remove_hints(const Call& call) {
    const int count = session::remove_hints(call.context, call.model);
    if (call.interactive && count == 0)
        show_message(call.context, call.frame, Mood::information,
                     office::string(call.context, "report.no-hints"));
    return css::uno::Any(static_cast<sal_Int32>(count));
}

namespace {

/// The files that came back; what is open where the person names none but wants that.
std::optional<std::vector<std::string>> drafts_of(const Call& call) {
    std::vector<std::string> urls;
    for (const auto& url : call.texts("Urls"))
        urls.push_back(office::utf8(office::url_of(url)));
    if (!call.interactive)
        return urls;
    const auto open = ask_or_cancel(call.context, call.frame, office::string(call.context, "comments.ask"));
    if (!open || *open)
        return open ? std::optional(urls) : std::nullopt;
    urls = ask_commented_files(call.context);
    return urls.empty() ? std::nullopt : std::optional(urls);
}

} // namespace

css::uno::Any comments(const Call& call) {
    const auto urls = drafts_of(call);
    if (!urls)
        return {};
    return css::uno::Any(
        session::comments_table(call.context, call.model, *urls, call.flag("Visible", true)));
}

} // namespace kehoach::faces
