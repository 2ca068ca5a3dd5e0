// SPDX-License-Identifier: MPL-2.0
#include "faces/structure_panel.hxx"

#include "faces/guide.hxx"
#include "faces/live_check.hxx"
#include "faces/panel_check.hxx"
#include "faces/structure_rows.hxx"
#include "faces/structure_view.hxx"
#include "office/gate.hxx"
#include "office/text.hxx"
#include "session/make.hxx"
#include "session/told_roles.hxx"

#include <algorithm>
#include <com/sun/star/ui/LayoutSize.hpp>
#include <com/sun/star/ui/UIElementType.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase3.hxx>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using rtl::OUString;
using session::DocumentSession;

using PanelBase =
    cppu::WeakComponentImplHelper3<css::ui::XUIElement, css::ui::XToolPanel, css::ui::XSidebarPanel>;

class StructurePanel : private cppu::BaseMutex, public PanelBase {
public:
    StructurePanel(const Reference<css::uno::XComponentContext>& context,
                   const Reference<css::frame::XFrame>& frame, OUString url)
        : PanelBase(m_aMutex), context_(context), words_(context), frame_(frame), url_(std::move(url)) {}

    /// Apart from the constructor: listeners need somebody to hold us.
    void open(const Reference<css::awt::XWindow>& parent, const Reference<css::ui::XSidebar>& sidebar) {
        PanelActions actions;
        actions.resized = [this] { resized(); };
        actions.selected = [this] { attempt(&StructurePanel::show_chosen); };
        actions.go_to = [this] { attempt(&StructurePanel::go_to); };
        actions.clicked = [this](int x, int y) {
            if (view_ && view_->is_on_chosen(x, y))
                attempt(&StructurePanel::go_to);
        };
        actions.pressed = [this](const std::string& button) {
            attempt(button == "goto"   ? &StructurePanel::go_to
                    : button == "back" ? &StructurePanel::take_back
                    : button == "help" ? &StructurePanel::show_help
                                       : &StructurePanel::check);
        };
        actions.role_chosen = [this] { attempt(&StructurePanel::tell); };
        actions.failed = [this](const std::string& message) { say(message); };
        view_ = std::make_unique<StructureView>(context_, parent, sidebar, std::move(actions));
        std::vector<std::string> roles;
        for (const auto role : roles_to_tell())
            roles.push_back(role_words(words_, role));
        view_->set_roles(roles);
        changed_ = std::make_shared<std::function<void()>>([this] { changed(); });
        attach();
        attempt(&StructurePanel::show);
    }

    Reference<css::frame::XFrame> SAL_CALL getFrame() override { return frame_; }
    OUString SAL_CALL getResourceURL() override { return url_; }
    sal_Int16 SAL_CALL getType() override { return css::ui::UIElementType::TOOLPANEL; }
    Reference<css::uno::XInterface> SAL_CALL getRealInterface() override {
        return static_cast<cppu::OWeakObject*>(this);
    }
    Reference<css::accessibility::XAccessible>
        SAL_CALL createAccessible(const Reference<css::accessibility::XAccessible>&) override {
        return Reference<css::accessibility::XAccessible>(getWindow(), css::uno::UNO_QUERY);
    }
    Reference<css::awt::XWindow> SAL_CALL getWindow() override {
        return view_ ? view_->window() : Reference<css::awt::XWindow>();
    }
    css::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32 width) override {
        const int least = view_ ? view_->least_height(width) : 0;
        return {least, -1, least};
    }
    sal_Int32 SAL_CALL getMinimalWidth() override { return view_ ? view_->least_width() : 0; }

    void SAL_CALL disposing() override {
        changed_.reset();
        live_.reset();
        session_.reset();
        if (view_)
            view_->dispose();
        view_.reset();
        frame_.clear();
    }

private:
    using Action = void (StructurePanel::*)();

    Reference<css::frame::XModel> model() const {
        const auto controller = frame_.is() ? frame_->getController() : nullptr;
        return controller.is() ? controller->getModel() : nullptr;
    }

    void attach() {
        if (!model().is())
            return;
        const auto current = DocumentSession::of(context_, model());
        if (current != session_) {
            session_ = current;
            session_->listen(changed_);
        }
        live_ = LiveCheck::of(context_, model(), session_);
    }

    /// What is refused is said in the panel itself.
    void attempt(Action action) {
        const Reference<css::uno::XInterface> held(static_cast<cppu::OWeakObject*>(this));
        const auto session = session_;
        try {
            (this->*action)();
        } catch (const office::Refused& refused) {
            say(words_.text(refused.key.c_str(), refused.arguments));
        } catch (const css::uno::Exception& fault) {
            say(office::utf8(fault.Message));
        }
    }

    void resized() {
        if (!view_)
            return;
        view_->lay_out();
        if (stale_)
            attempt(&StructurePanel::show);
    }

    /// After every check, whoever asked for it. What nobody sees is made when it is unfolded.
    void changed() {
        stale_ = true;
        if (session_ && session_->is_current())
            attempt(&StructurePanel::show);
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

    bool is_editable() const { return model().is() && office::is_editable(model()); }

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

    void show_help() { open_guide(context_, view_->help()); }

    void check() {
        attach();
        if (session_)
            check_in_panel(context_, frame_, *session_,
                           panel_check_compared(context_, frame_, *session_, session_->options().stage));
    }

    void say(const std::string& message) {
        if (!view_)
            return;
        view_->set_text("status", message);
        view_->lay_out();
    }

    const Reference<css::uno::XComponentContext> context_;
    const PanelWords words_;
    Reference<css::frame::XFrame> frame_;
    const OUString url_;
    std::unique_ptr<StructureView> view_;
    std::shared_ptr<DocumentSession> session_;
    std::shared_ptr<std::function<void()>> changed_;
    std::shared_ptr<LiveCheck> live_; ///< goes on as long as the panel stands
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
