// SPDX-License-Identifier: MPL-2.0
#include "faces/reminders_command.hxx"

#include "faces/clipboard.hxx"
#include "faces/dialog.hxx"
#include "faces/message.hxx"
#include "faces/shown.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/preferences.hxx"
#include "session/reminders.hxx"

#include <algorithm>
#include <array>
#include <optional>

namespace kehoach::faces {

namespace {

using session::RemindersWanted;

enum class To { writer, clipboard, json };

struct Wanted {
    RemindersWanted texts;
    To to = To::writer;
};

/// The place of what an argument says among what it may say; the first where it says nothing.
template<std::size_t count>
std::size_t one_of(const Call& call, const char* name, const std::array<const char*, count>& known) {
    const std::string said = call.text(name);
    const auto found = std::ranges::find(known, said);
    if (found != known.end())
        return static_cast<std::size_t>(found - known.begin());
    if (said.empty())
        return 0;
    std::string all;
    for (const char* const each : known)
        all += (all.empty() ? "" : ", ") + std::string(each);
    throw office::Refused("option.value", {{"name", name}, {"value", said}, {"expected", all}});
}

Wanted wanted_of(const Call& call) {
    const auto kind = one_of<3>(call, "Kind", {"both", "reminder", "sendback"});
    const auto language = one_of<3>(call, "Language", {"", "vi", "en"});
    Wanted made;
    made.texts = {kind != 2, kind != 1, call.text("Unit"),
                  language == 0 ? session::paper_language(call.context) : call.text("Language")};
    made.to = static_cast<To>(one_of<3>(call, "To", {"writer", "clipboard", "json"}));
    return made;
}

class RemindersDialog {
public:
    explicit RemindersDialog(const Call& call)
        : call_(call), units_(session::ReceiptBoard(call.context, call.model).board().units),
          dialog_(call.context, call.frame, "RemindersDialog") {
        std::vector<std::string> items{office::string(call.context, "dialog.reminders.all")};
        items.insert(items.end(), units_.begin(), units_.end());
        dialog_.set_items("unit", items);
        dialog_.choose("unit", 0);
        dialog_.choose("to", 0);
        dialog_.set_label("fault", {});
        dialog_.on_press("ok", [this] { accept(); });
    }

    std::optional<Wanted> run() {
        if (!dialog_.run())
            return std::nullopt;
        return made_;
    }

private:
    void accept() {
        made_.texts = {!dialog_.value("reminder").empty(), !dialog_.value("back").empty(), {},
                       session::paper_language(call_.context)};
        if (const int unit = dialog_.choice("unit"); unit > 0)
            made_.texts.unit = units_[static_cast<std::size_t>(unit - 1)];
        made_.to = dialog_.choice("to") == 1 ? To::clipboard : To::writer;
        if (made_.texts.reminder || made_.texts.send_back)
            dialog_.end();
        else
            dialog_.set_label("fault", office::string(call_.context, "dialog.reminders.nothing"));
    }

    const Call& call_;
    const std::vector<std::string> units_;
    Dialog dialog_;
    Wanted made_;
};

} // namespace

css::uno::Any reminders(const Call& call) {
    const auto wanted = call.interactive ? RemindersDialog(call).run() : std::optional(wanted_of(call));
    if (!wanted)
        return {};
    const session::Reminders texts(call.context, call.model, wanted->texts);
    if (wanted->to == To::writer)
        shown_from_its_start(call, texts.paper(call.flag("Visible", true)));
    if (wanted->to == To::clipboard)
        copy_text(call.context, texts.text());
    if (call.interactive && wanted->to == To::clipboard)
        show_message(call.context, call.frame, Mood::information, office::string(call.context, "reminders.copied"));
    return css::uno::Any(office::ustring(texts.json()));
}

} // namespace kehoach::faces
