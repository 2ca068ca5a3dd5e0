// SPDX-License-Identifier: MPL-2.0
#include "faces/structure_panel.hxx"

#include "faces/panel_check.hxx"
#include "faces/shown.hxx"
#include "faces/sidebar_panel.hxx"
#include "faces/structure_rows.hxx"
#include "faces/structure_view.hxx"
#include "session/make.hxx"
#include "session/told_roles.hxx"

#include <algorithm>
#include <map>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using rtl::OUString;

class StructurePanel final : public SidebarPanel {
public:
    StructurePanel(const Reference<css::uno::XComponentContext>& context,
                   const Reference<css::frame::XFrame>& frame, const OUString& url)
        : SidebarPanel(context, frame, url) {}

    /// Apart from the constructor: listeners need somebody to hold us.
    void open(const Reference<css::awt::XWindow>& parent, const Reference<css::ui::XSidebar>& sidebar) {
        PanelActions actions;
        actions.resized = [this] { resized(); };
        actions.selected = [this] { attempt([this] { show_chosen(); }); };
        actions.go_to = [this] { attempt([this] { go_on_there(); }); };
        actions.clicked = [this](int x, int y) {
            if (view_ && view_->is_on_chosen(x, y))
                attempt([this] { go_to(); });
        };
        actions.pressed = [this](const std::string& button) {
            attempt([this, button] {
                button == "goto"   ? go_on_there()
                : button == "back" ? take_back()
                : button == "help" ? show_help()
                                   : check();
            });
        };
        actions.role_chosen = [this] { attempt([this] { tell(); }); };
        actions.failed = [this](const std::string& message) { say(message); };
        view_ = std::make_unique<StructureView>(context_, parent, sidebar, std::move(actions));
        std::vector<std::string> roles;
        for (const auto role : roles_to_tell())
            roles.push_back(role_words(words_, role));
        view_->set_roles(roles);
        answer_help_key();
        attach();
        attempt([this] { show(); });
    }

private:
    SidebarView* view() const override { return view_.get(); }
    void let_go() override { view_.reset(); }

    void resized() {
        if (!view_)
            return;
        view_->lay_out();
        if (stale_)
            attempt([this] { show(); });
    }

    /// What nobody sees is made when it is unfolded.
    void changed() override {
        stale_ = true;
        if (session_ && session_->is_current())
            attempt([this] { show(); });
    }

    void show() {
        if (!view_ || !session_ || !view_->is_shown())
            return;
        stale_ = false;
        const auto& plan = session_->plan();
        told_ = session::lines_told(model(), plan);
        const auto made = structure_rows(words_, session_->document(), plan, told_);
        places_ = made.places;
        show_rows(context_, view_->tree(), made.rows);
        say(plan.lines.empty() ? words_.text("structure.status.none")
            : made.doubts == 0
                ? words_.text("structure.status")
                : words_.text("structure.status.doubts", {{"count", std::to_string(made.doubts)}}));
        show_chosen();
    }

    const StructureRows::Place* chosen() const {
        const auto found = view_ ? places_.find(chosen_key(view_->tree())) : places_.end();
        const bool stands =
            found != places_.end() && session_ && found->second.line < session_->plan().lines.size();
        return stands ? &found->second : nullptr;
    }

    bool is_told(std::size_t line) const {
        return std::find(told_.begin(), told_.end(), line) != told_.end();
    }

    void show_chosen() {
        const auto* const at = chosen();
        const bool tellable = at != nullptr && at->tellable;
        view_->set_text("here", tellable ? said_of(at->line) : std::string());
        view_->enable("goto", at != nullptr);
        view_->enable("role", tellable && is_editable());
        view_->enable("back", tellable && is_editable() && is_told(at->line));
        const auto& roles = roles_to_tell();
        const auto role = tellable
                              ? std::find(roles.begin(), roles.end(), session_->plan().lines[at->line].role)
                              : roles.end();
        view_->choose_role(role == roles.end() ? -1 : static_cast<int>(role - roles.begin()));
        view_->lay_out();
    }

    std::string said_of(std::size_t i) const {
        const auto& line = session_->plan().lines[i];
        const auto role = role_words(words_, line.role);
        return words_.text(is_told(i)                ? "structure.here.told"
                           : plan::is_doubtful(line) ? "structure.here.doubtful"
                                                     : "structure.here",
                           {{"role", role}});
    }

    void go_to() {
        if (const auto* const at = chosen())
            session::show(model(), plan::place_of_line(session_->document(), session_->plan(), at->line),
                          frame_->getController());
    }

    /// A click alone leaves the keys in the tree, for arrows to go on.
    void go_on_there() {
        go_to();
        keys_to_paper(frame_);
    }

    void tell() {
        const auto* const at = chosen();
        const int role = view_->role();
        if (at == nullptr || !at->tellable || role < 0)
            return;
        const auto wanted = roles_to_tell()[static_cast<std::size_t>(role)];
        if (wanted != session_->plan().lines[at->line].role)
            session::tell_role(context_, model(), *session_, at->line, wanted);
    }

    void take_back() {
        if (const auto* const at = chosen(); at != nullptr && at->tellable)
            session::tell_role(context_, model(), *session_, at->line, std::nullopt);
    }

    void check() {
        attach();
        if (session_)
            check_in_panel(context_, frame_, *session_,
                           panel_check_compared(context_, frame_, *session_, session_->options().stage));
    }

    std::unique_ptr<StructureView> view_;
    std::map<std::string, StructureRows::Place> places_;
    std::vector<std::size_t> told_;
    bool stale_ = true; ///< the document has been checked since the rows were made
};

} // namespace

Reference<css::ui::XUIElement> make_structure_panel(const Reference<css::uno::XComponentContext>& context,
                                                    const Reference<css::frame::XFrame>& frame,
                                                    const Reference<css::awt::XWindow>& parent,
                                                    const Reference<css::ui::XSidebar>& sidebar,
                                                    const OUString& url) {
    auto* const panel = new StructurePanel(context, frame, url);
    const Reference<css::ui::XUIElement> held(panel);
    panel->open(parent, sidebar);
    return held;
}

} // namespace kehoach::faces
