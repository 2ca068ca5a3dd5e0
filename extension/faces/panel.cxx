// SPDX-License-Identifier: MPL-2.0
#include "faces/panel.hxx"

#include "faces/guide.hxx"
#include "faces/ignore_dialog.hxx"
#include "faces/live_check.hxx"
#include "faces/mode_watch.hxx"
#include "faces/open_panels.hxx"
#include "faces/panel_check.hxx"
#include "faces/panel_list.hxx"
#include "faces/panel_profile.hxx"
#include "faces/panel_repair.hxx"
#include "office/gate.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/document_session.hxx"
#include "session/font_notice.hxx"

#include <algorithm>
#include <com/sun/star/ui/LayoutSize.hpp>
#include <com/sun/star/ui/UIElementType.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase3.hxx>
#include <optional>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using rtl::OUString;
using session::DocumentSession;
using session::Shown;

using PanelBase =
    cppu::WeakComponentImplHelper3<css::ui::XUIElement, css::ui::XToolPanel, css::ui::XSidebarPanel>;

class Panel : private cppu::BaseMutex, public PanelBase {
public:
    Panel(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame,
          OUString url)
        : PanelBase(m_aMutex), context_(context), words_(context), list_(context, words_), frame_(frame),
          url_(std::move(url)) {}

    /// Apart from the constructor: listeners need somebody to hold us.
    void open(const Reference<css::awt::XWindow>& parent, const Reference<css::ui::XSidebar>& sidebar) {
        PanelActions actions;
        actions.resized = [this] {
            if (view_)
                view_->lay_out();
        };
        actions.selected = [this] { attempt(&Panel::show_selected); };
        actions.go_to = [this] { attempt(&Panel::go_to); };
        actions.pressed = [this](const std::string& button) { pressed(button); };
        actions.typed = [this](char16_t letter) { typed(letter); };
        actions.stage_chosen = [this] { attempt(&Panel::stage_chosen); };
        actions.profile_chosen = [this] { attempt(&Panel::profile_chosen); };
        actions.search_changed = [this] { attempt(&Panel::show_list); };
        actions.failed = [this](const std::string& message) { say(message); };
        view_ = std::make_unique<PanelView>(context_, parent, sidebar, std::move(actions));
        changed_ = std::make_shared<std::function<void()>>([this] { changed(); });
        asked_ = std::make_shared<ShowFinding>(
            [this](const std::string& finding, const std::string& said) { show_finding(finding, said); });
        keep_panel(frame_, asked_);
        attach();
        if (session_ && !session_->findings().empty()) {
            show();
            changed();
        }
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
        asked_.reset();
        mode_.reset();
        list_.forget();
        live_.reset();
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
            list_.forget();
            session_ = current;
            session_->listen(changed_);
            mode_.emplace(controller->getModel(), [this] {
                if (view_)
                    attempt(&Panel::show_selected);
            });
            if (view_) {
                view_->set_stage(session_->options().stage);
                show_what_it_is();
            }
        }
        live_ = LiveCheck::of(context_, controller->getModel(), session_);
    }

    /// A workbook has no regulation and no stage; its faults have sheets.
    void show_what_it_is() {
        const bool forms = session_->forms().has_value();
        view_->show_regulation(!forms);
        std::vector<std::string> severities;
        for (const char* const key :
             {"panel.show.all", forms ? "panel.show.form-error" : "panel.show.error", "panel.show.warning",
              "panel.show.hint", "panel.show.remark", "panel.show.cannot-tell"})
            severities.push_back(words_.text(key));
        view_->set_items("show", severities);
        view_->set_items("group", {words_.text("panel.sort.severity"),
                                   words_.text(forms ? "panel.sort.sheet" : "panel.sort.kind")});
    }

    void pressed(const std::string& button) {
        attempt(button == "goto"         ? &Panel::go_to
                : button == "repair"     ? &Panel::repair
                : button == "repairAll"  ? &Panel::repair_all
                : button == "why"        ? &Panel::say_why
                : button == "ignore"     ? &Panel::ignore
                : button == "ignored"    ? &Panel::show_ignored
                : button == "vietnamese" ? &Panel::mark_as_vietnamese
                : button == "help"       ? &Panel::show_help
                                         : &Panel::check);
    }

    /// Keys of the list of findings: where the menus of the window take Alt and a letter first, these are
    /// always free.
    void typed(char16_t letter) {
        constexpr std::pair<const char*, const char*> keys[] = {{"panel.key.repair", "repair"},
                                                                {"panel.key.repair-all", "repairAll"},
                                                                {"panel.key.why", "why"},
                                                                {"panel.key.ignore", "ignore"},
                                                                {"panel.key.check", "check"}};
        for (const auto& [key, button] : keys)
            if (view_ && view_->is_enabled(button) && office::ustring(words_.text(key)) == OUString(letter))
                return pressed(button);
    }

    /// What is refused is said in the panel itself: it is no reason for a window.
    void attempt(Action action) {
        // A window of ours may be open while the sidebar goes.
        const Reference<css::uno::XInterface> held(static_cast<cppu::OWeakObject*>(this));
        const auto session = session_;
        try {
            (this->*action)();
        } catch (const office::Refused& refused) {
            say(words_.text(refused.key.c_str(), refused.arguments));
        } catch (const css::uno::Exception& fault) {
            say(office::utf8(fault.Message)); // here, for behind this nobody holds us any more
        }
    }

    rules::CheckOptions options() const {
        return panel_check_compared(context_, frame_, *session_, view_->stage());
    }

    void check() {
        attach();
        if (session_)
            check_in_panel(context_, frame_, *session_, options());
    }

    /// The list is set by program too, to the stage of a check that somebody else asked for.
    void stage_chosen() {
        attach();
        if (!session_ || view_->stage() == session_->options().stage)
            return;
        session_->choose_stage(view_->stage());
        check();
    }

    void profile_chosen() {
        const auto chosen = session_ ? chosen_profile(*view_, *session_) : std::nullopt;
        if (!chosen)
            return;
        try {
            auto asked = options();
            asked.profile = chosen->id;
            if (chosen->kept)
                session_->answer_profile(chosen->id);
            else
                check_in_panel(context_, frame_, *session_, asked);
        } catch (const office::Refused&) {
            if (view_)
                show_profile(*view_, words_, *session_); // shows again what holds
            throw;
        }
    }

    void ignore() {
        const Shown* const shown = selected();
        if (shown != nullptr)
            ignore_finding(context_, frame_, *session_, Shown(*shown));
    }

    void show_ignored() {
        attach();
        if (session_)
            faces::show_ignored(context_, frame_, *session_);
    }

    void repair() {
        const Shown* const shown = selected();
        if (shown == nullptr)
            return;
        const std::string id = shown->finding.id;
        const auto wanted = wanted_repairs(context_, frame_, *session_, *shown);
        if (wanted && session_ && view_)
            say(repair_finding(words_, *session_, options(), id, *wanted));
    }

    /// What was done is said here, not in one more window.
    void repair_all() {
        if (!session_ || !session_->is_current())
            check();
        if (!session_)
            return;
        const auto session = session_;
        const auto said = repair_chosen(context_, frame_, *session, options());
        if (!said || !view_)
            return;
        say(said->substr(0, said->find('\n')));
        if (said->find('\n') != std::string::npos)
            view_->set_text("detail", *said);
    }

    void mark_as_vietnamese() {
        if (session_)
            session_->mark_as_vietnamese();
    }

    void say_why() {
        if (const Shown* const shown = selected())
            open_rule_page(context_, shown->finding.rule);
    }

    void show_help() { open_guide(context_, view_->help()); }

    void go_to() {
        const Shown* const shown = selected();
        if (shown != nullptr && !session_->go_to(*shown, frame_->getController()))
            say(words_.text(session_->forms() ? "panel.form.goto.none" : "panel.goto.none"));
    }

    const Shown* selected() const { return PanelList::selected(*view_, session_.get()); }

    bool is_editable() const {
        const auto controller = frame_.is() ? frame_->getController() : nullptr;
        return controller.is() && office::is_editable(controller->getModel());
    }

    void show_selected() { list_.show_selected(*view_, session_.get(), is_editable()); }

    void show_list() {
        if (session_)
            list_.show(*view_, *session_, is_editable());
    }

    /// After every check, whoever asked for it; between checks what was found stays, and is said to be old
    /// where it does not renew itself.
    void changed() {
        if (session_ && (session_->is_current() || session_->findings().empty()))
            show();
        else if (!live_ || !live_->is_on())
            say_old();
    }

    void say_old() {
        say(words_.text(session_ && session_->forms() ? "panel.form.old" : "panel.status.old"));
    }

    void show() {
        if (!view_ || !session_)
            return;
        if (!font_notice_)
            font_notice_ = session::font_notice_once(context_, office::language(context_));
        const std::string locked = is_editable() ? "" : " " + words_.text("panel.read-only");
        view_->offer_vietnamese(session_->is_marked_otherwise() && locked.empty());
        say(words_.status(*session_) + locked + (font_notice_->empty() ? "" : " " + *font_notice_));
        if (!session_->forms())
            show_profile(*view_, words_, *session_);
        view_->set_stage(session_->options().stage);
        list_.renew(*view_, *session_, is_editable());
    }

    /// For those who go to a finding from elsewhere.
    void show_finding(const std::string& finding, const std::string& said) {
        if (!view_ || said.empty())
            return;
        say(said);
        if (choose_row(view_->tree(), finding))
            show_selected();
    }

    void say(const std::string& message) {
        if (!view_)
            return;
        view_->set_text("status", message);
        view_->lay_out();
    }

    const Reference<css::uno::XComponentContext> context_;
    const PanelWords words_;
    PanelList list_;
    Reference<css::frame::XFrame> frame_;
    const OUString url_;
    std::unique_ptr<PanelView> view_;
    std::shared_ptr<DocumentSession> session_;
    std::shared_ptr<std::function<void()>> changed_;
    std::optional<ModeWatch> mode_;
    std::shared_ptr<ShowFinding> asked_;
    std::shared_ptr<LiveCheck> live_; ///< goes on as long as the panel stands
    /// Told once on a machine, by the panel that stands open then; empty: told before, or nothing is missing.
    std::optional<std::string> font_notice_;
};

} // namespace

Reference<css::ui::XUIElement> make_panel(const Reference<css::uno::XComponentContext>& context,
                                          const Reference<css::frame::XFrame>& frame,
                                          const Reference<css::awt::XWindow>& parent,
                                          const Reference<css::ui::XSidebar>& sidebar, const OUString& url) {
    auto* const panel = new Panel(context, frame, url);
    const Reference<css::ui::XUIElement> held(panel);
    panel->open(parent, sidebar);
    return held;
}

} // namespace kehoach::faces
