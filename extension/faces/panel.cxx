// SPDX-License-Identifier: MPL-2.0
#include "faces/panel.hxx"

#include "faces/panel_view.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/document_session.hxx"

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
using session::Shown;

constexpr plan::Stage stages[] = {plan::Stage::drafting, plan::Stage::signing, plan::Stage::issuing};

bool can_repair(const Shown& shown) {
    const auto& repairs = shown.finding.repairs;
    return shown.finding.verdict == rules::Verdict::not_met &&
           std::any_of(repairs.begin(), repairs.end(),
                       [](const rules::Repair& repair) { return repair.policy != rules::Policy::remark; });
}

using PanelBase =
    cppu::WeakComponentImplHelper3<css::ui::XUIElement, css::ui::XToolPanel, css::ui::XSidebarPanel>;

class Panel : private cppu::BaseMutex, public PanelBase {
public:
    Panel(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame,
          OUString url)
        : PanelBase(m_aMutex), context_(context), frame_(frame), url_(std::move(url)) {}

    /// Apart from the constructor: listeners need somebody to hold us.
    void open(const Reference<css::awt::XWindow>& parent) {
        PanelActions actions;
        actions.resized = [this] {
            if (view_)
                view_->lay_out();
        };
        actions.selected = [this] { attempt(&Panel::show_selected); };
        actions.go_to = [this] { attempt(&Panel::go_to); };
        actions.pressed = [this](const std::string& button) { pressed(button); };
        actions.stage_chosen = [this] { attempt(&Panel::check); };
        actions.failed = [this](const std::string& message) { say(message); };
        view_ = std::make_unique<PanelView>(context_, parent, std::move(actions));
        changed_ = std::make_shared<std::function<void()>>([this] { show(); });
        attach();
        if (session_ && !session_->findings().empty())
            show();
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
    css::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32) override { return {300, -1, 500}; }
    /// The sidebar is never narrower: below this the buttons would be cut off.
    sal_Int32 SAL_CALL getMinimalWidth() override { return 285; }

    void SAL_CALL disposing() override {
        changed_.reset();
        session_.reset();
        if (view_)
            view_->dispose();
        view_.reset();
        frame_.clear();
    }

private:
    using Action = void (Panel::*)();

    /// The session of the document the frame shows now; none for other kinds of documents.
    void attach() {
        const auto controller = frame_.is() ? frame_->getController() : nullptr;
        if (!controller.is() || !controller->getModel().is())
            return;
        const auto current = DocumentSession::of(context_, controller->getModel());
        if (current != session_) {
            session_ = current;
            session_->listen(changed_);
        }
    }

    void pressed(const std::string& button) {
        attempt(button == "goto" ? &Panel::go_to : button == "repair" ? &Panel::repair : &Panel::check);
    }

    /// What is refused is said in the panel itself: it is no reason for a window.
    void attempt(Action action) {
        try {
            (this->*action)();
        } catch (const office::Refused& refused) {
            say(text(refused.key.c_str(), refused.arguments));
        }
    }

    void check() {
        attach();
        if (session_)
            session_->check(options(), office::language(context_));
    }

    void repair() {
        const auto id = selected_finding(view_->tree());
        if (id.empty() || !session_)
            return;
        const auto outcome = session_->repair(options(), {id}, {}, false);
        const auto left = std::find_if(outcome.left.begin(), outcome.left.end(),
                                       [&](const auto& each) { return each.finding == id; });
        say(left == outcome.left.end() ? text("panel.repair.done")
                                       : text("panel.repair.left", {{"reason", text(left->reason.c_str())}}));
    }

    void go_to() {
        const Shown* const shown = selected();
        if (shown != nullptr && !session_->go_to(*shown))
            say(text("panel.goto.none"));
    }

    rules::CheckOptions options() const {
        rules::CheckOptions made;
        made.stage = stages[std::clamp(view_->stage(), 0, 2)];
        made.all_verdicts = true;
        return made;
    }

    const Shown* selected() const {
        const auto id = selected_finding(view_->tree());
        if (id.empty() || !session_)
            return nullptr;
        const auto& findings = session_->findings();
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [&](const Shown& each) { return each.finding.id == id; });
        return found == findings.end() ? nullptr : &*found;
    }

    void show_selected() {
        const Shown* const shown = selected();
        view_->enable("goto",
                      shown != nullptr && (shown->finding.place.paragraph >= 0 || !shown->cell.empty()));
        view_->enable("repair", shown != nullptr && can_repair(*shown));
        view_->set_text("detail", shown == nullptr ? std::string() : detail(*shown));
    }

    static std::string detail(const Shown& shown) {
        std::string lines = shown.message;
        for (const auto& part : {shown.finding.clause, shown.finding.place.excerpt, shown.cell})
            if (!part.empty())
                lines += "\n" + part;
        return lines;
    }

    /// After every check, whoever asked for it.
    void show() {
        if (!view_ || !session_)
            return;
        const auto& findings = session_->findings();
        fill(context_, view_->tree(), findings);
        const auto counted = tally(findings);
        say(text(counted.shown == 0 ? "panel.empty" : "panel.found",
                 {{"rules", std::to_string(counted.rules)},
                  {"count", std::to_string(counted.shown)},
                  {"untold", std::to_string(counted.cannot_tell)}}));
        view_->set_text("profile", profile());
        show_selected();
        view_->lay_out();
    }

    std::string profile() const {
        const auto choice = session_->choice();
        if (!choice.id)
            return text("panel.profile.none");
        const auto chosen = session::library(context_).profiles.on(*choice.id, std::nullopt);
        return text("panel.profile",
                    {{"profile", office::language(context_) == "vi" ? chosen.name_vi : chosen.name_en}});
    }

    std::string text(const char* key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(context_, key, arguments);
    }

    void say(const std::string& message) {
        if (view_)
            view_->set_text("status", message);
    }

    const Reference<css::uno::XComponentContext> context_;
    Reference<css::frame::XFrame> frame_;
    const OUString url_;
    std::unique_ptr<PanelView> view_;
    std::shared_ptr<DocumentSession> session_;
    std::shared_ptr<std::function<void()>> changed_;
};

} // namespace

Reference<css::ui::XUIElement> make_panel(const Reference<css::uno::XComponentContext>& context,
                                          const Reference<css::frame::XFrame>& frame,
                                          const Reference<css::awt::XWindow>& parent, const OUString& url) {
    auto* const panel = new Panel(context, frame, url);
    const Reference<css::ui::XUIElement> held(panel);
    panel->open(parent);
    return held;
}

} // namespace kehoach::faces
