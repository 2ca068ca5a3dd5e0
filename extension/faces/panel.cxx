// SPDX-License-Identifier: MPL-2.0
#include "faces/panel.hxx"

#include "faces/guide.hxx"
#include "faces/ignore_dialog.hxx"
#include "faces/mode_watch.hxx"
#include "faces/open_panels.hxx"
#include "faces/panel_check.hxx"
#include "faces/panel_list.hxx"
#include "faces/panel_profile.hxx"
#include "faces/panel_repair.hxx"
#include "faces/shown.hxx"
#include "faces/sidebar_panel.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/font_notice.hxx"

#include <map>
#include <optional>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using rtl::OUString;
using session::Shown;

class Panel final : public SidebarPanel {
public:
    Panel(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame,
          const OUString& url)
        : SidebarPanel(context, frame, url), list_(context_, words_) {}

    /// Apart from the constructor: listeners need somebody to hold us.
    void open(const Reference<css::awt::XWindow>& parent, const Reference<css::ui::XSidebar>& sidebar) {
        PanelActions actions;
        actions.resized = [this] {
            if (view_)
                view_->lay_out();
        };
        actions.selected = [this] { attempt([this] { show_selected(); }); };
        actions.go_to = [this] { attempt([this] { go_to(); }); };
        actions.pressed = [this](const std::string& button) { pressed(button); };
        actions.typed = [this](char16_t letter) { typed(letter); };
        actions.stage_chosen = [this] { attempt([this] { stage_chosen(); }); };
        actions.profile_chosen = [this] { attempt([this] { profile_chosen(); }); };
        actions.search_changed = [this] { attempt([this] { show_list(); }); };
        actions.failed = [this](const std::string& message) { say(message); };
        view_ = std::make_unique<PanelView>(context_, parent, sidebar, std::move(actions));
        asked_ = std::make_shared<OpenPanel>();
        asked_->show = [this](const std::string& finding, const std::string& said) {
            show_finding(finding, said);
        };
        asked_->look_again = [this] { attempt([this] { look_again(); }); };
        keep_panel(frame_, asked_);
        answer_help_key();
        attach();
        if (session_ && !session_->findings().empty()) {
            show();
            changed();
        }
    }

private:
    SidebarView* view() const override { return view_.get(); }

    void let_go() override {
        asked_.reset();
        mode_.reset();
        list_.forget();
        view_.reset();
    }

    void attached() override {
        list_.forget();
        mode_.emplace(model(), [this] {
            if (view_)
                attempt([this] { show_selected(); });
        });
        view_->set_stage(session_->options().stage);
        show_what_it_is();
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
        static const std::map<std::string, void (Panel::*)()> actions{
            {"check", &Panel::check},
            {"repairAll", &Panel::repair_all},
            {"vietnamese", &Panel::mark_as_vietnamese},
            {"filter", &Panel::fold_filter},
            {"goto", &Panel::go_to},
            {"repair", &Panel::repair},
            {"why", &Panel::say_why},
            {"ignore", &Panel::ignore},
            {"ignored", &Panel::show_ignored},
            {"help", &Panel::show_help}};
        attempt([this, action = actions.at(button)] { (this->*action)(); });
    }

    /// Keys of the list of findings: where the menus of the window take Alt and a letter first, these are
    /// always free.
    void typed(char16_t letter) {
        constexpr std::pair<const char*, const char*> keys[] = {
            {"panel.key.repair", "repair"}, {"panel.key.repair-all", "repairAll"},
            {"panel.key.why", "why"},       {"panel.key.ignore", "ignore"},
            {"panel.key.filter", "filter"}, {"panel.key.check", "check"}};
        for (const auto& [key, button] : keys)
            if (view_ && view_->is_offered(button) && office::ustring(words_.text(key)) == OUString(letter))
                return pressed(button);
    }

    rules::CheckOptions options() const {
        return panel_check_compared(context_, frame_, *session_, view_->stage());
    }

    void check() {
        attach();
        if (session_)
            check_in_panel(context_, frame_, *session_, options());
    }

    /// Nobody waits for it: of a long text the next check does.
    void look_again() {
        if (session_ && session_->is_current() && !session_->takes_long())
            session_->check(session_->options(), office::language(context_));
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
        if (said && view_)
            tell(*said);
    }

    /// Of several lines the first one is what matters, and all can be read where there is room.
    void tell(const std::string& said) {
        say(said.substr(0, said.find('\n')));
        if (said.find('\n') != std::string::npos)
            view_->set_text("detail", said);
    }

    /// Who folds the fields away looks for nothing any more; who unfolds them wants to type.
    void fold_filter() {
        const bool unfolded = !view_->is_filtered();
        view_->unfold_filter(unfolded);
        show_list();
        if (unfolded)
            view_->focus("search");
    }

    void mark_as_vietnamese() {
        if (session_)
            session_->mark_as_vietnamese();
    }

    void say_why() {
        if (const Shown* const shown = selected())
            open_rule_page(context_, shown->finding.rule);
    }

    void go_to() {
        const Shown* const shown = selected();
        if (shown == nullptr)
            return;
        if (!session_->go_to(*shown, frame_->getController()))
            return say(words_.text(session_->forms() ? "panel.form.goto.none" : "panel.goto.none"));
        keys_to_paper(frame_);
    }

    const Shown* selected() const { return PanelList::selected(*view_, session_.get()); }

    void show_selected() { list_.show_selected(*view_, session_.get(), is_editable()); }

    void show_list() {
        if (session_)
            list_.show(*view_, *session_, is_editable());
    }

    /// Between checks what was found stays, and is said to be old where it does not renew itself.
    void changed() override {
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

    /// For those who go to a finding, or have done something, elsewhere.
    void show_finding(const std::string& finding, const std::string& said) {
        if (!view_ || said.empty())
            return;
        if (choose_row(view_->tree(), finding))
            show_selected();
        tell(said);
    }

    PanelList list_;
    std::unique_ptr<PanelView> view_;
    std::optional<ModeWatch> mode_;
    std::shared_ptr<OpenPanel> asked_;
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
