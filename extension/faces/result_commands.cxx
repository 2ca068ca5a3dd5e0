// SPDX-License-Identifier: MPL-2.0
#include "faces/result_commands.hxx"

#include "faces/file_dialog.hxx"
#include "faces/message.hxx"
#include "faces/shown.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/make.hxx"

#include <algorithm>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>

namespace kehoach::faces {

namespace {

using session::ResultAnswers;

constexpr std::size_t shown = 12; ///< lines of a question

std::size_t count_of(const boost::json::object& json, const char* list) {
    return json.at(list).as_array().size();
}

/// What it is about stands between what there is and the question.
ResultAnswers::Question asked(const Call& call, const std::string& key) {
    return [&call, key](const std::vector<std::string>& about) {
        return ask(call.context, call.frame,
                   office::string(call.context, key, {{"count", std::to_string(about.size())}}) + "\n" +
                       listed(call.context, std::span(about).first(std::min(about.size(), shown)), about.size()) +
                       "\n\n" + office::string(call.context, key + ".then"));
    };
}

ResultAnswers::Question always(bool answer) {
    return [answer](const std::vector<std::string>&) { return answer; };
}

bool drops_gone(const Call& call) {
    const std::string said = call.text("Gone");
    if (!said.empty() && said != "keep" && said != "drop")
        throw office::Refused("refresh.gone", {{"said", said}});
    return said == "drop";
}

ResultAnswers answers(const Call& call, const char* beside) {
    if (call.interactive)
        return {asked(call, "result.ask.heads"), asked(call, beside), asked(call, "result.ask.gone")};
    return {always(call.flag("ConfirmHeads", false)), always(call.flag("New", true)), always(drops_gone(call))};
}

} // namespace

css::uno::Any consolidate(const Call& call) {
    const auto urls = call.interactive ? ask_returns(call.context) : call.texts("Urls");
    if (urls.empty() && call.interactive)
        return {};
    if (!call.interactive)
        return css::uno::Any(
            office::ustring(session::consolidate(call.context, call.model, urls, {}, answers(call, "result.ask.others"))));
    const auto done = session::consolidate_anew(call.context, call.model, urls, answers(call, "result.ask.others"));
    const auto frame = done.workbook->getCurrentController()->getFrame();
    bring_to_front(frame); // and what is said stands over it: the form it was called from would come back with it
    const auto json = boost::json::parse(done.json).as_object();
    show_message(call.context, frame, Mood::information,
                 office::string(call.context, "consolidate.done",
                                {{"receipts", std::to_string(count_of(json, "receipts"))},
                                 {"deviations", std::to_string(count_of(json, "deviations"))}}));
    return css::uno::Any(office::ustring(done.json));
}

css::uno::Any refresh(const Call& call) {
    const auto done = session::refresh_result(call.context, call.model, call.texts("Urls"), answers(call, "result.ask.fresh"));
    if (call.interactive) {
        const auto json = boost::json::parse(done).as_object();
        const auto changes = count_of(json, "changes");
        show_message(call.context, call.frame, Mood::information,
                     office::string(call.context, changes == 0 ? "refresh.same" : "refresh.done",
                                    {{"read", std::to_string(count_of(json, "read"))},
                                     {"changes", std::to_string(changes)},
                                     {"deviations", std::to_string(count_of(json, "deviations"))}}));
    }
    return css::uno::Any(office::ustring(done));
}

} // namespace kehoach::faces
