// SPDX-License-Identifier: MPL-2.0
#include "faces/ignore_dialog.hxx"

#include "faces/dialog.hxx"
#include "faces/open_panels.hxx"
#include "office/strings.hxx"
#include "session/ignores.hxx"

#include <optional>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using Context = Reference<css::uno::XComponentContext>;
using Frame = Reference<css::frame::XFrame>;
using rules::IgnoreKind;

constexpr IgnoreKind kinds[] = {IgnoreKind::place, IgnoreKind::document, IgnoreKind::machine};

struct Answer {
    IgnoreKind kind = IgnoreKind::place;
    std::string reason;
};

std::optional<Answer> ask(const Context& context, const Frame& frame, const session::Shown& shown) {
    Dialog dialog(context, frame, "IgnoreDialog");
    dialog.set_label("what", shown.message);
    if (const auto count = shown.finding.places.size(); count > 1)
        dialog.set_label("place",
                         office::string(context, "dialog.ignore.places", {{"count", std::to_string(count)}}));
    Answer answer;
    dialog.on_press("ok", [&] {
        for (const IgnoreKind kind : kinds)
            if (!dialog.value(rules::name(kind)).empty())
                answer.kind = kind;
        answer.reason = dialog.value("reason");
        dialog.end();
    });
    return dialog.run() ? std::optional(answer) : std::nullopt;
}

/// What is left alone on the machine changes what the findings of every document are.
void look_again(const Context& context, session::DocumentSession* session) {
    if (session != nullptr)
        session->check(session->options(), office::language(context));
    look_again_in_panels();
}

class IgnoredDialog {
public:
    /// Without a session: of the machine alone.
    IgnoredDialog(const Context& context, const Frame& frame, session::DocumentSession* session)
        : context_(context), session_(session), dialog_(context, frame, "IgnoredDialog") {
        dialog_.on_choose("list", [this] { show_reason(); });
        dialog_.on_press("back", [this] { take_back(); });
        fill();
    }
    void run() { dialog_.run(); }

private:
    void fill() {
        all_ = session_ != nullptr ? session_->ignored() : session::ignores_on_machine(context_);
        std::vector<std::string> rows;
        for (const auto& one : all_)
            rows.push_back(session::described(context_, one, office::language(context_)));
        dialog_.set_items("list", rows);
        dialog_.enable("back", !all_.empty());
        if (!all_.empty())
            dialog_.choose("list", 0);
        show_reason();
    }

    const rules::Ignore* chosen() const {
        const int at = dialog_.choice("list");
        return at < 0 || static_cast<std::size_t>(at) >= all_.size() ? nullptr
                                                                     : &all_[static_cast<std::size_t>(at)];
    }

    void show_reason() {
        const auto* one = chosen();
        const char* key = one == nullptr ? "dialog.ignored.none" : "dialog.ignored.no-reason";
        dialog_.set_value("detail", one == nullptr || one->reason.empty() ? office::string(context_, key)
                                                                          : one->reason);
    }

    void take_back() {
        const auto* one = chosen();
        if (one == nullptr)
            return;
        try {
            if (one->kind != IgnoreKind::machine)
                session_->unignore(one->id);
            else {
                session::unignore_on_machine(context_, one->rule);
                look_again(context_, session_);
            }
        } catch (const office::Refused& refused) {
            dialog_.set_value("detail", office::string(context_, refused.key, refused.arguments));
            return;
        }
        fill();
    }

    const Context context_;
    session::DocumentSession* const session_;
    Dialog dialog_;
    std::vector<rules::Ignore> all_;
};

} // namespace

bool ignore_finding(const Context& context, const Frame& frame, session::DocumentSession& session,
                    const session::Shown& shown) {
    const auto answer = ask(context, frame, shown);
    if (!answer)
        return false;
    if (answer->kind == IgnoreKind::machine) {
        session::ignore_on_machine(context, shown.finding.rule, answer->reason);
        look_again(context, &session);
    } else
        session.ignore(answer->kind == IgnoreKind::place ? shown.finding.id : shown.finding.rule,
                       answer->reason);
    return true;
}

void show_ignored(const Context& context, const Frame& frame, session::DocumentSession& session) {
    IgnoredDialog(context, frame, &session).run();
}

void show_ignored_on_machine(const Context& context, const Frame& frame) {
    IgnoredDialog(context, frame, nullptr).run();
}

} // namespace kehoach::faces
