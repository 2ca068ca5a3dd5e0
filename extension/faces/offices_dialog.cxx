// SPDX-License-Identifier: MPL-2.0
#include "faces/dialog.hxx"
#include "faces/file_dialog.hxx"
#include "faces/office_dialog.hxx"
#include "office/pack_files.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/offices.hxx"

#include <algorithm>
#include <functional>

namespace kehoach::faces {
namespace {

using css::uno::Reference;

class OfficesDialog {
public:
    OfficesDialog(const Reference<css::uno::XComponentContext>& context,
                  const Reference<css::frame::XFrame>& frame)
        : context_(context), frame_(frame), dialog_(context, frame, "OfficesDialog") {
        on_press("add", [this] { edit(all_.size()); });
        on_press("edit", [this] { edit(chosen()); });
        on_press("remove", [this] { remove(); });
        on_press("first", [this] { make_first(); });
        on_press("import", [this] { import(); });
        on_press("export", [this] { write(); });
        dialog_.on_choose("offices", [this] { show_chosen(); });
        dialog_.on_open("offices", [this] { edit(chosen()); });
        fill(0);
    }

    void run() { dialog_.run(); }

private:
    std::string words(const char* key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(context_, key, arguments);
    }

    /// What is refused is said in the window, which stays open.
    void on_press(const char* button, const std::function<void()>& work) {
        dialog_.on_press(button, [this, work] {
            try {
                work();
            } catch (const office::Refused& refused) {
                dialog_.set_label("said", words(refused.key.c_str(), refused.arguments));
            }
        });
    }

    std::size_t chosen() const { return static_cast<std::size_t>(std::max(dialog_.choice("offices"), 0)); }

    void fill(std::size_t choice) {
        all_ = session::offices(context_);
        std::vector<std::string> lines;
        for (const auto& one : all_)
            lines.push_back(
                one.number_issuer.empty()
                    ? one.issuer
                    : words("dialog.offices.line", {{"issuer", one.issuer}, {"code", one.number_issuer}}));
        dialog_.set_items("offices", lines);
        if (!all_.empty())
            dialog_.choose("offices", static_cast<int>(std::min(choice, all_.size() - 1)));
        for (const char* const button : {"edit", "remove", "first", "export"})
            dialog_.enable(button, !all_.empty());
        show_chosen();
    }

    void show_chosen() {
        if (all_.empty())
            return dialog_.set_label("said", words("dialog.offices.none"));
        const auto& one = all_.at(chosen());
        std::string signers;
        for (const auto& signer : one.signers)
            signers += (signers.empty() ? "" : ", ") + signer.name;
        dialog_.set_label("said", words("dialog.offices.said", {{"place", one.place}, {"signers", signers}}));
        dialog_.enable("first", chosen() > 0);
    }

    void keep(std::size_t choice) {
        session::put_offices(context_, all_);
        fill(choice);
    }

    /// A new one where there is none at this place.
    void edit(std::size_t at) {
        const auto initial = at < all_.size() ? all_[at] : plan::IssuingOffice();
        auto answer = ask_office(context_, frame_, initial, false);
        if (!answer)
            return;
        if (at < all_.size())
            all_[at] = std::move(*answer);
        else
            all_.push_back(std::move(*answer));
        keep(at);
    }

    void remove() {
        all_.erase(all_.begin() + static_cast<std::ptrdiff_t>(chosen()));
        keep(0);
    }

    void make_first() {
        std::rotate(all_.begin(), all_.begin() + static_cast<std::ptrdiff_t>(chosen()),
                    all_.begin() + static_cast<std::ptrdiff_t>(chosen()) + 1);
        keep(0);
    }

    void import() {
        if (const auto url = ask_offices_file(context_, true); !url.empty()) {
            session::import_offices(context_, url);
            fill(0);
        }
    }

    void write() {
        if (const auto url = ask_offices_file(context_, false); !url.empty())
            session::export_offices(context_, url);
    }

    const Reference<css::uno::XComponentContext> context_;
    const Reference<css::frame::XFrame> frame_;
    Dialog dialog_;
    std::vector<plan::IssuingOffice> all_;
};

} // namespace

void show_offices(const Reference<css::uno::XComponentContext>& context,
                  const Reference<css::frame::XFrame>& frame) {
    OfficesDialog(context, frame).run();
}

css::uno::Any options(const Call& call) {
    if (call.has("Import"))
        session::import_offices(call.context, call.text("Import"));
    if (call.has("Export"))
        session::export_offices(call.context, office::utf8(office::url_of(call.text("Export"))));
    if (call.interactive)
        show_offices(call.context, call.frame);
    return css::uno::Any(office::ustring(plan::to_json(session::offices(call.context))));
}

} // namespace kehoach::faces
