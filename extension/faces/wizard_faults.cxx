// SPDX-License-Identifier: MPL-2.0
#include "faces/wizard_faults.hxx"

#include "faces/plan_answers.hxx"
#include "grammar/document_number.hpp"
#include "office/strings.hxx"
#include "schedule/typed_deadline.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::faces {

namespace {

std::string wizard_field(const std::string& path) {
    if (path.starts_with("/bases"))
        return "basisLine";
    if (path.starts_with("/tasks"))
        return "taskWhat";
    if (path.starts_with("/appendices")) {
        const bool years = path.ends_with("Year") || path.find("/rows") != std::string::npos;
        return years ? "appendixFrom" : "appendixTitle";
    }
    return field_of(std::string_view(path));
}

} // namespace

WizardFaults::ByControl WizardFaults::find(const plan::PlanSpec& spec, text::DataFaults unread,
                                           bool missing) const {
    plan::parse_plan_spec("", plan::to_json(spec), {}, unread, missing);
    ByControl found;
    if (!spec.number.empty() && !grammar::is_paper_number(spec.number))
        found.emplace("number", office::string(context_, "data.expected.paper-number"));
    find_deadlines(spec, found);
    for (const auto& fault : unread)
        if (const auto control = wizard_field(fault.path); !control.empty())
            found.emplace(control, office::string(context_, fault.expected, {{"found", fault.found}}));
    return found;
}

/// Said at the field where its row is shown, else at the list.
void WizardFaults::find_deadlines(const plan::PlanSpec& spec, ByControl& found) const {
    const auto shown = dialog_.value("taskDeadline");
    for (const auto& task : spec.tasks)
        if (const auto none = schedule::impossible_in(task.deadline); !none.empty()) {
            const auto reason =
                office::string(context_, "data.expected.deadline-there-is", {{"found", none}});
            found.emplace(task.deadline == text::trim(shown) ? "taskDeadline" : "tasks",
                          office::string(context_, "dialog.wizard.task.fault",
                                         {{"reason", reason}, {"what", task.what}}));
        }
}

std::set<int> WizardFaults::pages_of(const ByControl& faults) const {
    std::set<int> pages;
    for (const auto& [control, reason] : faults)
        pages.insert(dialog_.step_of(control));
    return pages;
}

void WizardFaults::clear() {
    for (const auto& control : marked_)
        dialog_.mark(control, {});
    marked_.clear();
    first_.clear();
}

void WizardFaults::mark(const std::string& control, const std::string& reason) {
    if (std::ranges::find(marked_, control) != marked_.end())
        return;
    dialog_.mark(control, reason);
    if (marked_.empty())
        first_ = said(control, reason);
    marked_.push_back(control);
}

void WizardFaults::lead_to_first(const ByControl& faults, WizardPages& pages) {
    clear();
    for (const auto& [control, reason] : faults)
        mark(control, reason);
    const auto first =
        *std::ranges::min_element(faults, {}, [this](const auto& one) { return dialog_.step_of(one.first); });
    pages.go(dialog_.step_of(first.first));
    dialog_.set_label("fault", said(first.first, first.second));
    dialog_.focus(first.first);
}

std::string WizardFaults::names(const ByControl& faults) const {
    std::string all;
    for (const auto& [control, reason] : faults)
        all += (all.empty() ? "" : ", ") + name_of(control);
    return all;
}

/// A label that is a whole instruction would crowd the reason out: then the page is named.
std::string WizardFaults::name_of(const std::string& control) const {
    constexpr std::size_t longest = 60;
    const auto label = dialog_.label_of(control);
    return label.size() > longest ? pages_.title(dialog_.step_of(control)) : label;
}

std::string WizardFaults::said(const std::string& control, const std::string& reason) const {
    return office::string(context_, "dialog.fault", {{"field", name_of(control)}, {"reason", reason}});
}

} // namespace kehoach::faces
