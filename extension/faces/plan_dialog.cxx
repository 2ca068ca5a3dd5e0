// SPDX-License-Identifier: MPL-2.0
#include "faces/plan_dialog.hxx"

#include "faces/appendix_page.hxx"
#include "faces/dialog.hxx"
#include "faces/form_dialog.hxx"
#include "faces/plan_answers.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"

#include <algorithm>
#include <set>

namespace kehoach::faces {
namespace {

using css::uno::Reference;

/// Lists of one choice: what the positions stand for in a spec.
struct Choices {
    const char* control;
    std::vector<std::string> values;
};
const std::vector<Choices>& lists() {
    static const std::vector<Choices> all{{"family", {"party", "state"}}, {"numbering", {"I.", "I-"}}};
    return all;
}

class PlanDialog {
public:
    PlanDialog(const Reference<css::uno::XComponentContext>& context,
               const Reference<css::frame::XFrame>& frame, const std::string& title, std::vector<Page> pages,
               const plan::PlanSpec& initial, const std::vector<plan::IssuingOffice>& offices)
        : context_(context), dialog_(context, frame, "PlanDialog"), pages_(std::move(pages)),
          initial_(initial), forms_(templates(context)), offices_(offices),
          appendices_(context, dialog_, forms_) {
        dialog_.set_title(title);
        fill();
        fill_offices();
        dialog_.on_choose("office", [this] { take_office(); });
        dialog_.on_choose("signer", [this] { take_signer(); });
        dialog_.on_choose("family", [this] { show_examples(); });
        dialog_.on_press("back", [this] { go(at_ - 1); });
        dialog_.on_press("next", [this] { next(); });
        dialog_.on_press("ok", [this] { accept(); });
        dialog_.set_label("ok", text("dialog.plan.insert"));
        dialog_.show("back", pages_.size() > 1);
        dialog_.show("next", pages_.size() > 1);
        go(0);
    }

    std::optional<plan::PlanSpec> run() {
        if (!dialog_.run())
            return std::nullopt;
        return result_;
    }

private:
    std::string text(const std::string& key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(context_, key, arguments);
    }

    void fill() {
        for (const auto& [control, value] : answers_of(initial_))
            if (is_field(control)) {
                dialog_.set_value(control, value);
                if (control != "twoSided")
                    dialog_.on_type(control, [this] { look_again(); });
            }
        dialog_.on_type("appendixTitle", [this] { look_again(); });
        for (const auto& [control, values] : lists())
            choose(control, answers_of(initial_).at(control));
        show_examples();
    }

    /// As offices of the family write.
    void show_examples() {
        const auto family = lists().front().values.at(position(lists().front()));
        for (const auto& [label, what] :
             {std::pair("hint1", "office"), std::pair("recipientsLabel", "recipients"),
              std::pair("hint6", "signature")})
            dialog_.set_label(label, text("dialog.wizard.example." + std::string(what) + "." + family));
    }

    /// What is not there to choose from is not shown.
    void fill_offices() {
        std::vector<std::string> names;
        int own = 0;
        for (const auto& one : offices_) {
            if (one.issuer == initial_.issuer)
                own = static_cast<int>(names.size());
            names.push_back(one.issuer);
        }
        dialog_.set_items("office", names);
        dialog_.show("office", !names.empty());
        dialog_.show("officeLabel", !names.empty());
        if (!names.empty())
            dialog_.choose("office", own);
        fill_signers();
    }

    void fill_signers() {
        std::vector<std::string> lines;
        if (!offices_.empty())
            for (const auto& one : chosen_office().signers)
                lines.push_back(plan::line_of(one));
        dialog_.set_items("signer", lines);
        dialog_.show("signer", !lines.empty());
        dialog_.show("signerLabel", !lines.empty());
        if (!lines.empty())
            dialog_.choose("signer", 0);
    }

    const plan::IssuingOffice& chosen_office() const {
        return offices_.at(static_cast<std::size_t>(std::max(dialog_.choice("office"), 0)));
    }

    void take_office() {
        take(answers_of(plan::begin_plan(chosen_office())),
             {"issuer", "issuerParent", "issuerInText", "numberIssuer", "place", "recipients", "filing",
              "twoSided", "family", "numbering"});
        show_examples();
        fill_signers();
        take_signer();
    }

    void take_signer() {
        const auto signer = static_cast<std::size_t>(std::max(dialog_.choice("signer"), 0));
        take(answers_of(plan::begin_plan(chosen_office(), signer)),
             {"signAuthority", "signRole", "signRole2", "signName"});
    }

    void take(const Answers& known, const std::set<std::string>& controls) {
        for (const auto& control : controls)
            if (is_list(control))
                choose(control, known.at(control));
            else
                dialog_.set_value(control, known.at(control));
    }

    void choose(const std::string& control, const std::string& value) {
        for (const auto& list : lists())
            if (list.control == control) {
                const auto found = std::find(list.values.begin(), list.values.end(), value);
                dialog_.choose(
                    control, found == list.values.end() ? 0 : static_cast<int>(found - list.values.begin()));
            }
    }

    static bool is_list(const std::string& control) {
        return std::any_of(lists().begin(), lists().end(),
                           [&](const Choices& each) { return each.control == control; });
    }

    /// What the person types or ticks. Whether there is an outline is the command, not a field.
    static bool is_field(const std::string& control) {
        return control != "forms" && control != "outline" && !is_list(control);
    }

    std::size_t position(const Choices& list) const {
        return static_cast<std::size_t>(std::max(dialog_.choice(list.control), 0));
    }

    bool asks(Page page) const { return std::find(pages_.begin(), pages_.end(), page) != pages_.end(); }

    Answers answers() const {
        Answers all = answers_of(initial_);
        for (auto& [control, value] : all)
            if (is_field(control))
                value = dialog_.value(control);
        for (const auto& list : lists())
            all[list.control] = list.values.at(position(list));
        all["outline"] = asks(Page::outline) ? "1" : "";
        return all;
    }

    void go(std::size_t page) {
        at_ = page;
        const int step = static_cast<int>(pages_[at_]);
        dialog_.set_step(step);
        const auto title = text("dialog.plan.page." + std::to_string(step));
        dialog_.set_label("step", pages_.size() == 1
                                      ? title
                                      : text("dialog.plan.step", {{"step", std::to_string(at_ + 1)},
                                                                  {"steps", std::to_string(pages_.size())},
                                                                  {"title", title}}));
        dialog_.enable("back", at_ > 0);
        dialog_.enable("next", at_ + 1 < pages_.size());
        dialog_.make_default(at_ + 1 < pages_.size() ? "next" : "ok");
    }

    /// Faults of the fields, by control; what the core finds and what cannot even be read as a spec.
    std::map<std::string, std::string> faults(plan::PlanSpec& spec) const {
        text::DataFaults found;
        spec = spec_of(answers(), {}, found);
        spec.profile = initial_.profile;
        spec.tones = offices_.empty() ? initial_.tones : chosen_office().tones;
        plan::parse_plan_spec("", plan::to_json(spec), forms_, found, false);
        std::map<std::string, std::string> by_control;
        if (asks(Page::appendix)) {
            spec.appendices = appendices_.chosen();
            by_control = appendices_.faults();
        }
        for (const auto& fault : found)
            by_control.emplace(field_of(fault.path), text(fault.expected, {{"found", fault.found}}));
        return by_control;
    }

    /// A label that is a whole instruction would crowd the reason out.
    std::string fault(const std::string& label, const std::string& reason) const {
        constexpr std::size_t longest = 60;
        return label.size() > longest ? reason : text("dialog.fault", {{"field", label}, {"reason", reason}});
    }

    /// Marks the faulty fields of the pages given; true where there are none.
    bool show_faults(const std::map<std::string, std::string>& faults, const std::set<int>& steps) {
        for (const auto& control : marked_)
            dialog_.mark(control, {});
        marked_.clear();
        std::string message;
        for (const auto& [control, reason] : faults) {
            if (control.empty() || steps.count(dialog_.step_of(control)) == 0)
                continue;
            dialog_.mark(control, reason);
            if (marked_.empty())
                message = fault(dialog_.label_of(control), reason);
            marked_.push_back(control);
        }
        dialog_.set_label("fault", message);
        return marked_.empty();
    }

    /// Red is only what still is wrong.
    void look_again() {
        plan::PlanSpec spec;
        if (!marked_.empty())
            show_faults(faults(spec), {static_cast<int>(pages_[at_])});
    }

    void next() {
        plan::PlanSpec spec;
        if (show_faults(faults(spec), {static_cast<int>(pages_[at_])}))
            go(at_ + 1);
        else
            dialog_.focus(marked_.front());
    }

    void accept() {
        plan::PlanSpec spec;
        const auto found = faults(spec);
        std::set<int> steps;
        for (const auto page : pages_)
            steps.insert(static_cast<int>(page));
        if (show_faults(found, steps)) {
            result_ = std::move(spec);
            dialog_.end();
            return;
        }
        const auto page = std::find(pages_.begin(), pages_.end(), Page(dialog_.step_of(marked_.front())));
        go(static_cast<std::size_t>(page - pages_.begin()));
        dialog_.focus(marked_.front());
    }

    const Reference<css::uno::XComponentContext> context_;
    Dialog dialog_;
    const std::vector<Page> pages_;
    const plan::PlanSpec initial_;
    const std::vector<form::FormSpec> forms_;
    const std::vector<plan::IssuingOffice> offices_;
    AppendixPage appendices_;
    std::size_t at_ = 0;
    std::vector<std::string> marked_;
    std::optional<plan::PlanSpec> result_;
};

} // namespace

std::optional<plan::PlanSpec> ask_plan(const Reference<css::uno::XComponentContext>& context,
                                       const Reference<css::frame::XFrame>& frame, const std::string& title,
                                       const std::vector<Page>& pages, const plan::PlanSpec& initial,
                                       const std::vector<plan::IssuingOffice>& offices) {
    return PlanDialog(context, frame, title, pages, initial, offices).run();
}

} // namespace kehoach::faces
