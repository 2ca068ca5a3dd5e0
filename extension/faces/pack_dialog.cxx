// SPDX-License-Identifier: MPL-2.0
#include "faces/pack_dialog.hxx"

#include "faces/dialog.hxx"
#include "faces/file_dialog.hxx"
#include "office/pack_files.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/packs.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::faces {
namespace {

class PackDialog {
public:
    PackDialog(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::frame::XFrame>& frame)
        : context_(context), dialog_(context, frame, "PackDialog") {
        dialog_.on_press("add", [this] { said([this] { add(); }); });
        dialog_.on_press("remove", [this] { said([this] { remove(); }); });
        dialog_.on_choose("packs", [this] { show_chosen(); });
        fill();
    }

    void run() { dialog_.run(); }

private:
    std::string words(const char* key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(context_, key, arguments);
    }

    void fill() {
        packs_ = session::installed_packs(context_);
        std::vector<std::string> lines;
        for (const auto& one : packs_)
            lines.push_back(one.fault.empty() ? words("pack.line", {{"name", one.stamp.name},
                                                                    {"version", one.stamp.version},
                                                                    {"hash", one.stamp.hash.substr(0, 16)}})
                                              : words("pack.line.broken", {{"name", one.stamp.name}}));
        dialog_.set_items("packs", lines);
        if (!packs_.empty())
            dialog_.choose("packs", 0);
        dialog_.enable("remove", !packs_.empty());
        show_chosen();
    }

    void show_chosen() {
        const int at = dialog_.choice("packs");
        if (at < 0 || static_cast<std::size_t>(at) >= packs_.size())
            return dialog_.set_label("said", words("pack.none"));
        const auto& one = packs_[static_cast<std::size_t>(at)];
        dialog_.set_label("said",
                          one.fault.empty() ? words("pack.hash", {{"hash", one.stamp.hash}}) : one.fault);
    }

    void add() {
        const std::string url = ask_pack(context_);
        if (url.empty())
            return;
        session::install_pack(context_, office::ustring(url));
        fill();
    }

    void remove() {
        const int at = dialog_.choice("packs");
        if (at < 0)
            return;
        office::remove_pack(context_, packs_.at(static_cast<std::size_t>(at)).url);
        fill();
    }

    /// What is refused is said in the window, which stays open.
    void said(const std::function<void()>& work) {
        try {
            work();
        } catch (const office::Refused& refused) {
            dialog_.set_label("said", words(refused.key.c_str(), refused.arguments));
        }
    }

    const css::uno::Reference<css::uno::XComponentContext> context_;
    Dialog dialog_;
    std::vector<session::InstalledPack> packs_;
};

std::string list_json(const css::uno::Reference<css::uno::XComponentContext>& context) {
    boost::json::array all;
    for (const auto& one : session::installed_packs(context))
        all.push_back(boost::json::object{{"name", one.stamp.name},
                                          {"version", one.stamp.version},
                                          {"sha256", one.stamp.hash},
                                          {"fault", one.fault}});
    return boost::json::serialize(all);
}

} // namespace

void show_packs(const css::uno::Reference<css::uno::XComponentContext>& context,
                const css::uno::Reference<css::frame::XFrame>& frame) {
    PackDialog(context, frame).run();
}

css::uno::Any house_packs(const Call& call) {
    if (call.interactive)
        show_packs(call.context, call.frame);
    if (call.has("Add"))
        session::install_pack(call.context, office::url_of(call.text("Add")));
    if (call.has("Remove"))
        session::remove_pack(call.context, call.text("Remove"));
    return css::uno::Any(office::ustring(list_json(call.context)));
}

} // namespace kehoach::faces
