// SPDX-License-Identifier: MPL-2.0
#include "faces/send_command.hxx"

#include "faces/dialog.hxx"
#include "faces/message.hxx"
#include "faces/open_papers.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/send_form.hxx"

#include <algorithm>

namespace kehoach::faces {
namespace {

using session::SendWish;
using session::TablePlace;
using Model = css::uno::Reference<css::frame::XModel>;

/// Where a form goes; without a model into a new text.
struct Target {
    Model model;
    std::string title;
};

class Sending {
public:
    Sending(const Call& call, calc::SheetForm form)
        : call_(call), form_(std::move(form)), texts_(open_papers(call.context)) {
        std::erase_if(texts_, [](const OpenPaper& one) { return !one.text; });
    }

    css::uno::Any run() {
        SendWish wish{call_.flag("Figures", form::has_figures(form_.filled)), call_.flag("Anew", false)};
        auto target = call_.interactive ? asked(wish) : named();
        if (!target || !allowed(*target, wish))
            return {};
        const bool made = !target->model.is();
        if (made)
            target->model = session::new_text(call_.context, call_.flag("Visible", true));
        const auto sent = session::send_form(call_.context, call_.model, form_, target->model, wish);
        if (call_.interactive)
            tell(sent, target->title);
        if (made)
            return css::uno::Any(target->model);
        return css::uno::Any(office::ustring(session::to_json(sent)));
    }

private:
    std::string words(const std::string& key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(call_.context, key, arguments);
    }

    Target new_one() const { return {{}, words("send.new")}; }

    /// By title or URL; without a name the only one that is shown.
    std::optional<Target> named() const {
        const std::string wanted = call_.text("Target");
        if (call_.flag("New", false))
            return new_one();
        std::vector<Target> fitting;
        for (const OpenPaper& one : texts_)
            if (wanted.empty() ? one.shown : one.title == wanted || one.url == wanted)
                fitting.push_back({one.model, one.title});
        if (fitting.size() > 1)
            throw office::Refused("send.which");
        if (fitting.empty() && !wanted.empty())
            throw office::Refused("send.no-target", {{"target", wanted}});
        return fitting.empty() ? new_one() : fitting.front();
    }

    std::optional<Target> asked(SendWish& wish) {
        std::erase_if(texts_, [](const OpenPaper& one) { return !one.shown; });
        Dialog dialog(call_.context, call_.frame, "SendDialog");
        dialog.set_label("form", words("send.form", {{"form", form_.spec.title}, {"sheet", form_.sheet}}));
        dialog.set_items("texts", lines(wish));
        dialog.choose("texts", usual(wish));
        dialog.set_value("figures", wish.figures ? "1" : "");
        dialog.enable("figures", wish.figures);
        dialog.focus("texts");
        dialog.on_press("ok", [&] { dialog.end(); });
        if (!dialog.run())
            return std::nullopt;
        wish.figures = !dialog.value("figures").empty();
        const auto at = static_cast<std::size_t>(std::max(dialog.choice("texts"), 0));
        return at < texts_.size() ? Target{texts_[at].model, texts_[at].title} : new_one();
    }

    bool stands_in(const OpenPaper& text, const SendWish& wish) const {
        return session::place_in(call_.model, text.model, form_, wish) == TablePlace::there;
    }

    std::vector<std::string> lines(const SendWish& wish) const {
        std::vector<std::string> all;
        for (const OpenPaper& one : texts_)
            all.push_back(stands_in(one, wish) ? words("send.text.there", {{"text", one.title}}) : one.title);
        all.push_back(words("send.new"));
        return all;
    }

    /// Where it stands already, else the first text.
    int usual(const SendWish& wish) const {
        const auto there =
            std::ranges::find_if(texts_, [&](const auto& one) { return stands_in(one, wish); });
        return there == texts_.end() ? 0 : static_cast<int>(there - texts_.begin());
    }

    /// What stood there and cannot be refreshed is asked about before anything is done.
    bool allowed(const Target& target, SendWish& wish) const {
        if (!call_.interactive || !target.model.is())
            return true;
        const auto place = session::place_in(call_.model, target.model, form_, wish);
        if (place != TablePlace::gone && place != TablePlace::changed)
            return true;
        const char* const question = place == TablePlace::gone ? "send.ask.gone" : "send.ask.changed";
        wish.anew = ask(call_.context, call_.frame, words(question, {{"text", target.title}}));
        return wish.anew;
    }

    void tell(const session::SentForm& sent, const std::string& text) const {
        using What = session::SentForm::What;
        const char* const key = sent.what == What::inserted    ? "send.done.inserted"
                                : sent.what == What::replaced  ? "send.done.replaced"
                                : sent.what == What::refreshed ? "send.done.refreshed"
                                                               : "send.done.unchanged";
        std::string said = words(key, {{"text", text}, {"cells", std::to_string(sent.cells)}});
        if (sent.left > 0)
            said += "\n" + words("send.left", {{"count", std::to_string(sent.left)}});
        if (!sent.rows.empty())
            said += "\n" + words("send.rows") + listed(call_.context, sent.rows, sent.rows.size());
        if (sent.upright)
            said += "\n" + words("send.upright");
        if (sent.unrecorded)
            said += "\n" + words("insert.unrecorded");
        show_message(call_.context, call_.frame, Mood::information, said);
    }

    const Call& call_;
    const calc::SheetForm form_;
    std::vector<OpenPaper> texts_;
};

} // namespace

css::uno::Any send_to_writer(const Call& call) {
    return Sending(call, session::form_to_send(call.model, call.text("Sheet"))).run();
}

} // namespace kehoach::faces
