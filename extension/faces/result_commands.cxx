// SPDX-License-Identifier: MPL-2.0
#include "faces/result_commands.hxx"

#include "faces/file_dialog.hxx"
#include "faces/heads_dialog.hxx"
#include "faces/message.hxx"
#include "faces/progress.hxx"
#include "faces/shown.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "returns/head_choice.hpp"
#include "session/cancel.hxx"
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

/// A line of its own where units are asked that nobody has named for this result.
std::string proposed(const Call& call, const boost::json::object& json) {
    const auto count = json.at("proposed").to_number<std::size_t>();
    return count == 0 ? std::string()
                      : "\n" + office::string(call.context, "result.proposed", {{"count", std::to_string(count)}});
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

ResultAnswers::Heads as_proposed(bool confirmed) {
    return [confirmed](const std::vector<session::OpenHeads>& sheets) {
        std::vector<std::optional<returns::ToldHeads>> told(sheets.size());
        for (std::size_t at = 0; confirmed && at < sheets.size(); ++at)
            told[at] = returns::as_proposed(sheets[at].map);
        return told;
    };
}

bool drops_gone(const Call& call) {
    const std::string said = call.text("Gone");
    if (!said.empty() && said != "keep" && said != "drop")
        throw office::Refused("refresh.gone", {{"said", said}});
    return said == "drop";
}

ResultAnswers answers(const Call& call) {
    return {.heads = as_proposed(call.flag("ConfirmHeads", false)),
            .fresh = always(call.flag("New", true)),
            .gone = always(drops_gone(call))};
}

/// `left`: how many forms nobody has confirmed.
ResultAnswers answers(const Call& call, const char* beside, const Tell& tell, std::size_t& left) {
    constexpr double most = 0.7; // what reading takes of the time
    return {.heads =
                [&call, &left](const std::vector<session::OpenHeads>& sheets) {
                    auto told = ask_heads(call, sheets);
                    left = static_cast<std::size_t>(std::ranges::count_if(told, [](const auto& one) { return !one; }));
                    return told;
                },
            .fresh = asked(call, beside),
            .gone = asked(call, "result.ask.gone"),
            .reading =
                [&call, tell](std::size_t at, std::size_t of, const std::string& path) {
                    tell(office::string(call.context, "result.reading",
                                        {{"at", std::to_string(at)},
                                         {"of", std::to_string(of)},
                                         {"file", path.substr(path.rfind('/') + 1)}}),
                         most * static_cast<double>(at - 1) / static_cast<double>(of));
                },
            .drawing = [&call, tell] { tell(office::string(call.context, "result.drawing"), most); }};
}

/// In slices, under a window that tells how far it is and ends it. What is to be said of forms that nobody has
/// confirmed, behind what else is said.
std::string in_sight(const Call& call, const char* beside, const std::function<void(const ResultAnswers&)>& work) {
    std::size_t left = 0;
    with_progress(call.context, call.frame, "result.reading.title", "result.looking",
                  [&](const Tell& tell) { work(answers(call, beside, tell, left)); });
    return left == 0 ? std::string()
                     : "\n\n" + office::string(call.context, "result.heads.left", {{"count", std::to_string(left)}});
}

} // namespace

css::uno::Any consolidate(const Call& call) {
    const auto urls = call.interactive ? ask_returns(call.context) : call.texts("Urls");
    if (urls.empty() && call.interactive)
        return {};
    if (!call.interactive) {
        const session::Cancellable working(call.model);
        return css::uno::Any(office::ustring(session::consolidate(call.context, call.model, urls, {}, answers(call))));
    }
    session::Consolidated done;
    const std::string left = in_sight(call, "result.ask.others", [&](const ResultAnswers& answers) {
        done = session::consolidate_anew(call.context, call.model, urls, answers);
    });
    const auto frame = done.workbook->getCurrentController()->getFrame();
    bring_to_front(frame); // and what is said stands over it: the form it was called from would come back with it
    const auto json = boost::json::parse(done.json).as_object();
    show_message(call.context, frame, Mood::information,
                 office::string(call.context, "consolidate.done",
                                {{"receipts", std::to_string(count_of(json, "receipts"))},
                                 {"deviations", std::to_string(count_of(json, "deviations"))}}) +
                     proposed(call, json) + left);
    return css::uno::Any(office::ustring(done.json));
}

css::uno::Any refresh(const Call& call) {
    std::string done;
    const auto work = [&](const ResultAnswers& answers) {
        done = session::refresh_result(call.context, call.model, call.texts("Urls"), answers);
    };
    if (call.interactive) {
        const std::string left = in_sight(call, "result.ask.fresh", work);
        const auto json = boost::json::parse(done).as_object();
        const auto changes = count_of(json, "changes");
        show_message(call.context, call.frame, Mood::information,
                     office::string(call.context, changes == 0 ? "refresh.same" : "refresh.done",
                                    {{"read", std::to_string(count_of(json, "read"))},
                                     {"changes", std::to_string(changes)},
                                     {"deviations", std::to_string(count_of(json, "deviations"))}}) +
                         proposed(call, json) + left);
    } else {
        const session::Cancellable working(call.model);
        work(answers(call));
    }
    return css::uno::Any(office::ustring(done));
}

} // namespace kehoach::faces
