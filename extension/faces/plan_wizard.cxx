// SPDX-License-Identifier: MPL-2.0
#include "faces/plan_wizard.hxx"

#include "faces/dialog.hxx"
#include "faces/file_dialog.hxx"
#include "faces/form_dialog.hxx"
#include "faces/guide.hxx"
#include "faces/outline_text.hxx"
#include "faces/page_picture.hxx"
#include "faces/pause.hxx"
#include "faces/plan_answers.hxx"
#include "faces/wizard_fields.hxx"
#include "faces/wizard_kinds.hxx"
#include "faces/wizard_offices.hxx"
#include "faces/wizard_rows.hxx"
#include "office/package.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "plan/first_page.hpp"
#include "session/clock.hxx"
#include "session/library.hxx"
#include "session/make.hxx"
#include "session/store.hxx"
#include "session/trial.hxx"

#include <algorithm>
#include <array>
#include <set>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using plan::IssuingOffice;
using plan::PlanSpec;

constexpr int pages = 8;

class PlanWizard {
public:
    PlanWizard(const Reference<css::uno::XComponentContext>& context,
               const Reference<css::frame::XFrame>& frame, const PlanSpec& initial,
               const std::vector<IssuingOffice>& offices)
        : context_(context), data_(session::library(context)), dialog_(context, frame, "PlanWizard"),
          fields_(context, dialog_, templates(context), [this] { changed(); }),
          offices_(context, dialog_, offices), kinds_(context, dialog_),
          pause_(context, dialog_.guarded([this] { once([this] { refresh(); }); })) {
        offices_.show(initial.issuer);
        open(initial);
        if (!kinds_.taken() && initial.sections.empty())
            kinds_.offer_first();
        take_kind();
        listen();
        refresh();
        go(1);
    }

    std::optional<PlanSpec> run() { return dialog_.run() ? std::optional(result_) : std::nullopt; }

private:
    std::string text(const std::string& key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(context_, key, arguments);
    }

    void listen() {
        const auto on_choose = [this](const char* list, auto work) {
            dialog_.on_choose(list, [this, work] { once(work); });
        };
        on_choose("pages", [this] { go(dialog_.choice("pages") + 1); });
        on_choose("office", [this] { take_office(); });
        on_choose("family", [this] { take_family(); });
        on_choose("kind", [this] { take_kind(); });
        on_choose("signer", [this] { take_signer(); });
        const auto on_press = [this](const char* button, auto work) {
            dialog_.on_press(button, [this, work] { once(work); });
        };
        on_press("preambleTake", [this] { take_wording("preamble"); });
        on_press("sectionsTake", [this] { take_wording("sections"); });
        on_press("sectionsReset", [this] { take_sections(); });
        on_press("back", [this] { turn_to(at_ - 1); });
        on_press("next", [this] { turn_to(at_ + 1); });
        on_press("ok", [this] { accept(); });
        on_press("open", [this] { open_file(); });
        on_press("save", [this] { save_file(); });
        on_press("help", [this] { open_guide(context_); });
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
        fill_kinds();
        take_kind();
    }

    /// Another family has other offices: what came from one of the old family does not stay.
    void take_family() {
        const bool filled = offices_.chosen() != nullptr;
        if (offices_.choose_family(fields_.family()) || filled)
            return take_office();
        fill_kinds();
        take_kind();
    }

    void take_signer() {
        const auto* office = offices_.chosen();
        if (office == nullptr)
            return;
        auto spec = now();
        plan::take_signer(spec, *office, offices_.signer());
        put(spec);
    }

    // Kinds of plans

    void fill_kinds() {
        data_ = session::library_for_office(context_, fields_.family(), dialog_.value("issuer"));
        kinds_.fill(data_->plans, fields_.family(), session::today());
    }

    void take_kind() {
        const auto before = kinds_.taken();
        const auto taken = kinds_.take();
        auto spec = now();
        const auto typed = spec;
        plan::follow(spec, last_, before.get(), taken.get(), data_->outlines);
        fields_.write_changes(typed, spec);
        last_ = now();
        changed();
    }

    void take_wording(const std::string& place) {
        const auto words = plan::filled(kinds_.wording(place), now());
        if (place == "preamble")
            dialog_.set_value("preamble", words);
        else
            fields_.append("sections", words);
        changed();
    }

    void take_sections() {
        const auto spec = now();
        dialog_.set_value("sections", text_of(plan::filled(kinds_.taken()->sections, spec), spec.third));
        changed();
    }

    // Pages

    void go(int page) {
        at_ = std::clamp(page, 1, pages);
        dialog_.set_step(at_);
        dialog_.set_label("step", text("dialog.wizard.page." + std::to_string(at_)));
        if (dialog_.choice("pages") != at_ - 1)
            dialog_.choose("pages", at_ - 1);
        dialog_.enable("back", at_ > 1);
        dialog_.enable("next", at_ < pages);
        dialog_.make_default(at_ < pages ? "next" : "ok");
    }

    /// Whoever goes on with the keyboard goes on in the first field.
    void turn_to(int page) {
        go(page);
        static constexpr std::array first{"office", "number",     "bases",  "sections",
                                          "tasks",  "recipients", "signer", "outline"};
        dialog_.focus(first.at(static_cast<std::size_t>(at_ - 1)));
    }

    void show_pages(const std::set<int>& lacking) {
        std::vector<std::string> lines;
        for (int page = 1; page <= pages; ++page)
            lines.push_back(
                text(lacking.contains(page) ? "dialog.wizard.page.lacking" : "dialog.wizard.page.line",
                     {{"number", std::to_string(page)},
                      {"title", text("dialog.wizard.page." + std::to_string(page))}}));
        if (lines == shown_pages_)
            return;
        if (shown_pages_.empty())
            dialog_.set_items("pages", lines);
        else
            for (std::size_t at = 0; at < lines.size(); ++at)
                dialog_.set_item("pages", static_cast<int>(at), lines[at]);
        shown_pages_ = lines;
    }

    // What is typed

    PlanSpec now() const {
        text::DataFaults faults;
        return completed(fields_.read(faults));
    }

    /// With what no field shows.
    PlanSpec completed(PlanSpec spec) const {
        spec.profile = profile_;
        spec.begun_from = kinds_.taken() ? kinds_.taken()->id : std::string();
        return spec;
    }

    void put(const PlanSpec& spec) {
        fields_.write(spec);
        changed();
    }

    void changed() { pause_.begin(); }

    /// Faults of the fields, by control: what the core finds.
    std::map<std::string, std::string> faults(PlanSpec& spec, bool missing) const {
        text::DataFaults found;
        spec = completed(fields_.read(found));
        plan::parse_plan_spec("", plan::to_json(spec), {}, found, missing);
        std::map<std::string, std::string> by_control;
        if (!spec.number.empty() && !grammar::is_paper_number(spec.number))
            by_control.emplace("number", text("data.expected.paper-number"));
        for (const auto& fault : found)
            by_control.emplace(wizard_field(fault.path), text(fault.expected, {{"found", fault.found}}));
        return by_control;
    }

    static std::string wizard_field(const std::string& path) {
        if (path.starts_with("/bases"))
            return "basisLine";
        if (path.starts_with("/tasks"))
            return "taskWhat";
        if (path.starts_with("/appendices"))
            return path.find("ear") == std::string::npos ? "appendixTitle" : "appendixFrom";
        return field_of(std::string_view(path));
    }

    void mark(const std::string& control, const std::string& reason) {
        dialog_.mark(control, reason);
        marked_.push_back(control);
    }

    void clear_marks() {
        for (const auto& control : marked_)
            dialog_.mark(control, {});
        marked_.clear();
    }

    /// A label that is a whole instruction would crowd the reason out: then the page is named.
    std::string name_of(const std::string& control) const {
        constexpr std::size_t longest = 60;
        const auto label = dialog_.label_of(control);
        return label.size() > longest ? text("dialog.wizard.page." + std::to_string(dialog_.step_of(control)))
                                      : label;
    }

    std::string said(const std::string& control, const std::string& reason) const {
        return text("dialog.fault", {{"field", name_of(control)}, {"reason", reason}});
    }

    /// Fields that follow others.
    void bring_in_line() {
        auto spec = now();
        const auto typed = spec;
        plan::follow(spec, last_, kinds_.taken().get(), kinds_.taken().get(), data_->outlines);
        fields_.write_changes(typed, spec);
        last_ = now();
    }

    /// After a pause: what follows, faults, the picture.
    void refresh() {
        bring_in_line();
        PlanSpec spec;
        clear_marks();
        std::string message;
        for (const auto& [control, reason] : faults(spec, false))
            if (!control.empty()) {
                mark(control, reason);
                if (message.empty())
                    message = said(control, reason);
            }
        std::set<int> lacking;
        PlanSpec ignored;
        for (const auto& [control, reason] : faults(ignored, true))
            if (!control.empty())
                lacking.insert(dialog_.step_of(control));
        show_pages(lacking);
        look(spec, message);
    }

    /// The first page, and what the check says of what is typed.
    void look(const PlanSpec& spec, std::string message) {
        try {
            const auto trial = session::try_plan(context_, spec, office::language(context_));
            for (const auto& fault : trial.faults) {
                const auto control = field_of(fault.role);
                if (control.empty() || is_marked(control) || dialog_.value(control).empty())
                    continue;
                mark(control, fault.message);
                if (message.empty())
                    message = said(control, fault.message);
            }
            dialog_.set_picture("preview", picture_of(context_, plan::first_page_svg(trial.made.document)));
        } catch (const office::Refused& refused) {
            message = text(refused.key, refused.arguments);
        }
        dialog_.set_label("fault", message);
    }

    bool is_marked(const std::string& control) const {
        return std::ranges::find(marked_, control) != marked_.end();
    }

    void accept() {
        bring_in_line();
        PlanSpec spec;
        const auto found = faults(spec, true);
        clear_marks();
        for (const auto& [control, reason] : found)
            if (!control.empty())
                mark(control, reason);
        if (marked_.empty()) {
            result_ = std::move(spec);
            dialog_.end();
            return;
        }
        const auto first = *std::ranges::min_element(
            marked_, {}, [this](const std::string& control) { return dialog_.step_of(control); });
        go(dialog_.step_of(first));
        dialog_.set_label("fault", said(first, found.at(first)));
        dialog_.focus(first);
    }

    // Specifications as files

    void open(const PlanSpec& spec) {
        profile_ = spec.profile;
        fields_.write(spec);
        fill_kinds();
        kinds_.choose(spec.begun_from);
        last_ = now();
        changed();
    }

    void open_file() {
        const auto url = ask_spec_file(context_, true);
        if (url.empty())
            return;
        open(session::plan_spec(context_, office::read_file(office::ustring(url)), false));
        offices_.show(now().issuer);
        refresh();
        dialog_.set_label("fault", missing());
    }

    /// Which fields a whole plan still wants.
    std::string missing() const {
        PlanSpec spec;
        std::string names;
        for (const auto& [control, reason] : faults(spec, true))
            if (!control.empty())
                names += (names.empty() ? "" : ", ") + name_of(control);
        return names.empty() ? text("dialog.wizard.opened")
                             : text("dialog.wizard.missing", {{"fields", names}});
    }

    void save_file() {
        bring_in_line();
        const auto url = ask_spec_file(context_, false);
        if (url.empty())
            return;
        session::store_bytes(context_, office::ustring(url),
                             plan::to_json(completed(fields_.read_unfinished())));
        dialog_.set_label("fault", text("dialog.wizard.saved") + " " + missing());
    }

    const Reference<css::uno::XComponentContext> context_;
    std::shared_ptr<const session::Library> data_; ///< as the office writes
    Dialog dialog_;
    WizardFields fields_;
    WizardOffices offices_;
    WizardKinds kinds_;
    std::string profile_;
    PlanSpec last_; ///< what stood in the fields when they were last brought in line
    int at_ = 1;
    bool busy_ = false;
    std::vector<std::string> marked_, shown_pages_;
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
