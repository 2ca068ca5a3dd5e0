// SPDX-License-Identifier: MPL-2.0
#include "faces/wizard_kinds.hxx"

#include "faces/outline_text.hxx"
#include "office/strings.hxx"
#include "session/clock.hxx"

#include <algorithm>

namespace kehoach::faces {

WizardKinds::WizardKinds(const css::uno::Reference<css::uno::XComponentContext>& context, Dialog& dialog,
                         WizardFields& fields)
    : context_(context), dialog_(dialog), fields_(fields), data_(session::library(context)) {}

plan::PlanSpec WizardKinds::now() const {
    text::DataFaults unread;
    return fields_.read(unread);
}

grammar::Date WizardKinds::day() const {
    return now().date.value_or(session::today());
}

void WizardKinds::fill() {
    const auto family = fields_.family();
    data_ = session::library_for_office(context_, family, dialog_.value("issuer"));
    day_ = day();
    const int before = dialog_.choice("kind");
    offered_ = plan::templates_for(data_->plans, family, day_);
    std::vector<std::string> names{office::string(context_, "dialog.wizard.kind.none")};
    for (const auto& one : offered_)
        names.push_back(office::language(context_) == "en" ? one.name_en : one.name_vi);
    dialog_.set_items("kind", names);
    dialog_.choose("kind", std::clamp(before, 0, static_cast<int>(offered_.size())));
}

void WizardKinds::choose(const std::string& id) {
    const auto found = std::ranges::find(offered_, id, &plan::PlanTemplate::id);
    dialog_.choose("kind", found == offered_.end() ? 0 : static_cast<int>(found - offered_.begin()) + 1);
    take_chosen();
}

void WizardKinds::offer_first() {
    if (!taken_)
        dialog_.choose("kind", offered_.empty() ? 0 : 1);
}

void WizardKinds::take_chosen() {
    const int choice = dialog_.choice("kind");
    taken_ =
        choice > 0
            ? std::make_shared<const plan::PlanTemplate>(offered_.at(static_cast<std::size_t>(choice - 1)))
            : nullptr;
    show_wordings();
}

void WizardKinds::take() {
    const auto before = taken_;
    take_chosen();
    follow(before, taken_);
}

void WizardKinds::follow(const Taken& from, const Taken& to) {
    auto spec = now();
    const auto typed = spec;
    plan::follow(spec, last_, from.get(), to.get(), data_->outlines);
    fields_.write_changes(typed, spec);
    last_ = now();
}

void WizardKinds::bring_in_line() {
    follow(taken_, taken_);
}

void WizardKinds::follow_day() {
    if (day() == day_)
        return;
    const auto before = id();
    fill();
    choose(before);
}

void WizardKinds::take_wording(const std::string& place) {
    const auto at = static_cast<std::size_t>(std::max(dialog_.choice(place + "Wording"), 0));
    const auto words = plan::filled(wordings(place).at(at), now());
    if (place == "preamble")
        dialog_.set_value("preamble", words);
    else
        fields_.append("sections", words);
}

void WizardKinds::reset_sections() {
    const auto spec = now();
    dialog_.set_value("sections", text_of(plan::filled(taken_->sections, spec), spec.third));
}

void WizardKinds::show_wordings() {
    for (const std::string place : {"preamble", "sections"}) {
        std::vector<std::string> lines;
        for (const auto& one : wordings(place))
            lines.push_back(with_blanks_named(one));
        dialog_.set_items(place + "Wording", lines);
        dialog_.enable(place + "Take", !lines.empty());
        if (!lines.empty())
            dialog_.choose(place + "Wording", 0);
    }
    dialog_.enable("sectionsReset", taken_ != nullptr);
}

/// For reading in the list: what stands in braces is in words.
std::string WizardKinds::with_blanks_named(std::string words) const {
    for (const std::string blank : {"citations", "issuer", "subject", "deadline"}) {
        const auto braces = "{" + blank + "}";
        for (auto at = words.find(braces); at != std::string::npos; at = words.find(braces))
            words.replace(at, braces.size(), office::string(context_, "dialog.wizard.blank." + blank));
    }
    return words;
}

std::vector<std::string> WizardKinds::wordings(const std::string& place) const {
    std::vector<std::string> all;
    if (taken_)
        for (const auto& one : taken_->wordings)
            if (one.place == place)
                all.push_back(one.text);
    return all;
}

} // namespace kehoach::faces
