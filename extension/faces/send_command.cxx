// SPDX-License-Identifier: MPL-2.0
#include "faces/send_command.hxx"

#include "faces/dialog.hxx"
#include "faces/message.hxx"
#include "faces/open_papers.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/result_drawing.hxx"
#include "session/send_figures.hxx"
#include "session/send_form.hxx"

#include <algorithm>
#include <optional>

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
    Sending(const Call& call, std::optional<calc::SheetForm> form, std::optional<calc::RangeWords> cells)
        : call_(call), form_(std::move(form)), cells_(std::move(cells)), texts_(open_papers(call.context)) {
        std::erase_if(texts_, [](const OpenPaper& one) { return !one.text; });
    }

    css::uno::Any run() {
        SendWish wish{form_ && call_.flag("Figures", form::has_figures(form_->filled)), call_.flag("Anew", false)};
        auto target = call_.interactive ? asked(wish) : named();
        if (!target || (form_ && !allowed(*target, wish)))
            return {};
        const bool made = !target->model.is();
        if (made)
            target->model = session::new_text(call_.context, call_.flag("Visible", true));
        const std::string json = form_ ? send_form(*target, wish) : send_cells(*target);
        return made ? css::uno::Any(target->model) : css::uno::Any(office::ustring(json));
    }

private:
    std::string words(const std::string& key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(call_.context, key, arguments);
    }

    std::string send_form(const Target& target, const SendWish& wish) const {
        const auto sent = session::send_form(call_.context, call_.model, *form_, target.model, wish);
        if (call_.interactive)
            tell(sent, target.title);
        return session::to_json(sent);
    }

    std::string send_cells(const Target& target) const {
        const auto sent = session::send_figures(call_.context, call_.model, *cells_, target.model);
        if (call_.interactive)
            show_message(call_.context, call_.frame, Mood::information,
                         words(sent.table ? "figures.sent.table" : "figures.sent.figure",
                               {{"words", sent.words}, {"cells", sent.cells}, {"text", target.title}}) +
                             (sent.unrecorded ? "\n" + words("insert.unrecorded") : std::string()));
        return session::to_json(sent);
    }

    Target new_one() const { return {{}, words("send.new")}; }

    /// By model, title or URL; without a name the only one that is shown.
    std::optional<Target> named() const {
        Model given;
        if (call_.has("Target") && (call_.arguments.at("Target") >>= given))
            return Target{given, {}};
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

    /// What is sent is one of both from then on.
    std::optional<Target> asked(SendWish& wish) {
        std::erase_if(texts_, [](const OpenPaper& one) { return !one.shown; });
        Dialog dialog(call_.context, call_.frame, "SendDialog");
        const bool whole = form_ && !(cells_ && session::is_result(call_.model));
        offer(dialog, whole, wish);
        dialog.focus("texts");
        dialog.on_press("ok", [&] { dialog.end(); });
        if (!dialog.run())
            return std::nullopt;
        if (dialog.value("whole").empty())
            form_.reset();
        wish.figures = !dialog.value("figures").empty();
        const auto at = static_cast<std::size_t>(std::max(dialog.choice("texts"), 0));
        return at < texts_.size() ? Target{texts_[at].model, texts_[at].title} : new_one();
    }

    void offer(Dialog& dialog, bool whole, const SendWish& wish) {
        dialog.set_label("whole", form_ ? words("send.form", {{"form", form_->spec.title}, {"sheet", form_->sheet}})
                                        : words("send.form.none"));
        dialog.set_label("cells", label_of_cells());
        dialog.enable("whole", form_.has_value());
        dialog.enable("cells", cells_.has_value());
        dialog.set_value(whole ? "whole" : "cells", "1");
        dialog.set_value("figures", wish.figures ? "1" : "");
        const auto show = [this, &dialog, wish] {
            const bool form = !dialog.value("whole").empty();
            dialog.set_items("texts", lines(wish, form));
            dialog.choose("texts", form ? usual(wish) : 0);
            dialog.enable("figures", form && wish.figures);
        };
        show();
        dialog.on_tick("whole", show);
        dialog.on_tick("cells", show);
    }

    std::string label_of_cells() const {
        if (!cells_)
            return words("send.cells.none");
        const std::string cells = cells_->sheet + "." + cells_->address;
        return cells_->says.size() == 1
                   ? words("send.cell", {{"cell", cells}, {"words", cells_->says.front().text}})
                   : words("send.cells", {{"cells", cells}});
    }

    bool stands_in(const OpenPaper& text, const SendWish& wish) const {
        return session::place_in(call_.model, text.model, *form_, wish) == TablePlace::there;
    }

    std::vector<std::string> lines(const SendWish& wish, bool form) const {
        std::vector<std::string> all;
        for (const OpenPaper& one : texts_)
            all.push_back(form && stands_in(one, wish) ? words("send.text.there", {{"text", one.title}}) : one.title);
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
        const auto place = session::place_in(call_.model, target.model, *form_, wish);
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
    std::optional<calc::SheetForm> form_;
    std::optional<calc::RangeWords> cells_; ///< sent where there is no form
    std::vector<OpenPaper> texts_;
};

} // namespace

css::uno::Any send_to_writer(const Call& call) {
    std::optional<calc::SheetForm> form;
    std::optional<calc::RangeWords> cells;
    const auto send = [&] { return Sending(call, std::move(form), std::move(cells)).run(); };
    if (call.has("Range")) {
        cells = session::figures_to_send(call.model, call.text("Range"));
        return send();
    }
    if (call.interactive)
        try {
            cells = session::figures_to_send(call.model, {});
        } catch (const office::Refused&) {
            cells.reset(); // the form alone is offered
        }
    try {
        form = session::form_to_send(call.model, call.text("Sheet"));
    } catch (const office::Refused&) {
        if (!cells)
            throw;
    }
    return send();
}

} // namespace kehoach::faces
