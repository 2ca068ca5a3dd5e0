// SPDX-License-Identifier: MPL-2.0
#include "faces/plan_wizard.hxx"

#include "faces/dialog.hxx"
#include "faces/form_dialog.hxx"
#include "faces/office_guess.hxx"
#include "faces/page_picture.hxx"
#include "faces/pause.hxx"
#include "faces/wizard_days.hxx"
#include "faces/wizard_faults.hxx"
#include "faces/wizard_fields.hxx"
#include "faces/wizard_file.hxx"
#include "faces/wizard_kinds.hxx"
#include "faces/wizard_offices.hxx"
#include "faces/wizard_pages.hxx"
#include "faces/wizard_rows.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "plan/first_page.hpp"
#include "plan/tone_style.hpp"
#include "session/library.hxx"
#include "session/trial.hxx"

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using plan::IssuingOffice;
using plan::PlanSpec;

class PlanWizard {
public:
    PlanWizard(const Reference<css::uno::XComponentContext>& context,
               const Reference<css::frame::XFrame>& frame, const PlanSpec& initial,
               const std::vector<IssuingOffice>& offices)
        : context_(context), dialog_(context, frame, "PlanWizard"),
          fields_(context, dialog_, templates(context), [this] { typed(); }),
          offices_(context, dialog_, offices), guess_(context, dialog_), kinds_(context, dialog_, fields_),
          pages_(context, dialog_), faults_(context, dialog_, pages_), file_(context, frame),
          pause_(context, dialog_.guarded([this] { once([this] { refresh(); }); })) {
        offices_.show(initial.issuer);
        open(initial);
        if (initial.sections.empty())
            kinds_.offer_first();
        kinds_.take();
        listen();
        refresh();
        pages_.go(1);
        show_where_to_type();
        file_.keep(unfinished());
    }

    std::optional<PlanSpec> run() {
        while (!dialog_.run())
            if (file_.may_leave(unfinished()))
                return std::nullopt;
        return result_;
    }

private:
    std::string text(const std::string& key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(context_, key, arguments);
    }

    void listen() {
        const auto on_choose = [this](const char* list, auto work) {
            dialog_.on_choose(list, [this, work] { once(work); });
        };
        on_choose("pages", [this] {
            guess();
            pages_.go_to_chosen();
        });
        on_choose("office", [this] { take_office(); });
        on_choose("family", [this] { take_family(); });
        on_choose("kind", [this] { take_kind(); });
        on_choose("signer", [this] { take_signer(); });
        dialog_.on_leave("issuer", [this] { once([this] { guess(); }); });
        on_choose("tones", [this] { take_tones(); });
        const auto on_press = [this](const char* button, auto work) {
            dialog_.on_press(button, [this, work] { once(work); });
        };
        on_press("preambleTake", [this] { take_wording("preamble"); });
        on_press("sectionsTake", [this] { take_wording("sections"); });
        on_press("sectionsReset", [this] { kinds_.reset_sections(); });
        on_press("back", [this] { pages_.turn(-1); });
        on_press("next", [this] {
            guess();
            pages_.turn(1);
        });
        on_press("ok", [this] { accept(); });
        on_press("open", [this] { open_file(); });
        on_press("save", [this] { save_file(); });
    }

    /// What the person does; lists also report what the program chooses in them meanwhile. What is refused is
    /// said in the window, which stays open.
    void once(const std::function<void()>& work) {
        if (busy_)
            return;
        busy_ = true;
        try {
            work();
        } catch (const office::Refused& refused) {
            dialog_.set_label("fault", text(refused.key, refused.arguments));
        }
        busy_ = false;
    }

    /// An office that is known is filled in: the first thing to type is what the plan is about.
    void show_where_to_type() {
        if (offices_.chosen() != nullptr)
            dialog_.focus_on("subject", "…");
    }

    // Offices and signers

    /// Begins all anew that an office writes alike; what belongs to the plan itself stays.
    void take_office() {
        IssuingOffice none;
        none.family = fields_.family();
        const auto* office = offices_.chosen();
        begin(office != nullptr ? *office : none);
    }

    void begin(const IssuingOffice& office) {
        auto spec = now();
        plan::take_office(spec, office);
        put(spec);
        offices_.show_signers();
        kinds_.fill();
        take_kind();
    }

    /// Another family has other offices: what came from one of the old family does not stay.
    void take_family() {
        const bool filled = offices_.chosen() != nullptr;
        if (offices_.choose_family(fields_.family()) || filled)
            return take_office();
        kinds_.fill();
        take_kind();
    }

    /// Of an office that is kept nothing need be guessed.
    void guess() {
        if (offices_.chosen() != nullptr)
            return;
        guess_.fill(fields_.family());
        changed();
    }

    void take_signer() {
        const auto* office = offices_.chosen();
        if (office == nullptr)
            return;
        auto spec = now();
        plan::take_signer(spec, *office, offices_.signer());
        put(spec);
    }

    /// The names first, for they tell how standard words are written; then what the person has typed.
    void take_tones() {
        auto spec = completed(fields_.read_unfinished());
        plan::write_names_with(spec, std::string(spec.tones));
        fields_.write(spec);
        kinds_.bring_in_line();
        spec = completed(fields_.read_unfinished());
        plan::write_texts_with(spec, std::string(spec.tones));
        put(spec);
    }

    void take_kind() {
        kinds_.take();
        changed();
    }

    void take_wording(const std::string& place) {
        kinds_.take_wording(place);
        changed();
    }

    // What is typed

    PlanSpec now() const {
        text::DataFaults faults;
        return completed(fields_.read(faults));
    }

    /// With what no field shows.
    PlanSpec completed(PlanSpec spec) const {
        spec.profile = profile_;
        spec.begun_from = kinds_.id();
        return spec;
    }

    void put(const PlanSpec& spec) {
        fields_.write(spec);
        changed();
    }

    void changed() { pause_.begin(); }

    void typed() {
        file_.typed();
        changed();
    }

    WizardFaults::ByControl faults(PlanSpec& spec, bool missing) const {
        text::DataFaults unread;
        spec = completed(fields_.read(unread));
        return faults_.find(spec, std::move(unread), missing);
    }

    /// After a pause: what follows, faults, the picture.
    void refresh() {
        fields_.show_examples();
        kinds_.bring_in_line();
        kinds_.follow_day();
        PlanSpec spec;
        faults_.clear();
        for (const auto& [control, reason] : faults(spec, false))
            faults_.mark(control, reason);
        PlanSpec ignored;
        pages_.show(faults_.pages_of(faults(ignored, true)));
        look(spec);
        dialog_.set_label("taskHint", day_off_said(context_, dialog_.value("taskDeadline")));
    }

    /// The first page, and what the check says of what is typed.
    void look(const PlanSpec& spec) {
        auto message = faults_.first();
        try {
            const auto trial = session::try_plan(context_, spec, office::language(context_));
            for (const auto& fault : trial.faults)
                if (const auto control = field_of(fault.role);
                    !control.empty() && !dialog_.value(control).empty())
                    faults_.mark(control, fault.message);
            message = faults_.first();
            if (message.empty() && spec.outline && spec.outline->items.empty())
                message = text("dialog.wizard.outline-empty");
            const auto page = plan::first_page(trial.made.document);
            dialog_.set_picture("preview", picture_of(context_, page.svg));
            dialog_.set_label("previewLabel",
                              text(page.goes_on ? "dialog.wizard.preview.more" : "dialog.wizard.preview"));
        } catch (const office::Refused& refused) {
            message = text(refused.key, refused.arguments);
        }
        dialog_.set_label("fault", message);
    }

    void accept() {
        kinds_.bring_in_line();
        PlanSpec spec;
        const auto found = faults(spec, true);
        if (!found.empty())
            return faults_.lead_to_first(found, pages_);
        result_ = std::move(spec);
        dialog_.end();
    }

    // Specifications as files

    void open(const PlanSpec& spec) {
        profile_ = spec.profile;
        fields_.write(spec);
        kinds_.fill();
        kinds_.choose(spec.begun_from);
        kinds_.begin();
    }

    void open_file() {
        if (!file_.may_leave(unfinished()))
            return;
        const auto spec = file_.open();
        if (!spec)
            return;
        open(*spec);
        offices_.show(now().issuer);
        refresh();
        file_.keep(unfinished());
        const auto lacking = missing();
        say(lacking.empty() ? text("dialog.wizard.opened") : lacking);
    }

    /// Which fields a whole plan still wants; empty where it is whole.
    std::string missing() const {
        PlanSpec spec;
        const auto names = faults_.names(faults(spec, true));
        return names.empty() ? std::string() : text("dialog.wizard.missing", {{"fields", names}});
    }

    std::string unfinished() const { return plan::to_json(completed(fields_.read_unfinished())); }

    void save_file() {
        refresh();
        const auto lacking = missing();
        if (file_.save(unfinished()))
            say(text("dialog.wizard.saved") + (lacking.empty() ? "" : " " + lacking));
    }

    /// After a refresh. What was typed or brought in line a moment ago would take the words away.
    void say(const std::string& words) {
        pause_.skip();
        dialog_.set_label("fault", words);
    }

    const Reference<css::uno::XComponentContext> context_;
    Dialog dialog_;
    WizardFields fields_;
    WizardOffices offices_;
    OfficeGuess guess_;
    WizardKinds kinds_;
    WizardPages pages_;
    WizardFaults faults_;
    WizardFile file_;
    std::string profile_;
    bool busy_ = false;
    PlanSpec result_;
    Pause pause_; ///< last: gone before what its action works on
};

} // namespace

std::optional<PlanSpec> ask_whole_plan(const Reference<css::uno::XComponentContext>& context,
                                       const Reference<css::frame::XFrame>& frame, const PlanSpec& initial,
                                       const std::vector<IssuingOffice>& offices) {
    return PlanWizard(context, frame, initial, offices).run();
}

} // namespace kehoach::faces
