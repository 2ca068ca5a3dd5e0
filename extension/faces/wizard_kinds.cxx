// SPDX-License-Identifier: MPL-2.0
#include "faces/wizard_kinds.hxx"

#include "office/strings.hxx"

#include <algorithm>

namespace kehoach::faces {

void WizardKinds::fill(const std::vector<plan::PlanTemplate>& all, const std::string& family,
                       const grammar::Date& day) {
    const int before = dialog_.choice("kind");
    offered_ = plan::templates_for(all, family, day);
    std::vector<std::string> names{office::string(context_, "dialog.wizard.kind.none")};
    for (const auto& one : offered_)
        names.push_back(office::language(context_) == "en" ? one.name_en : one.name_vi);
    dialog_.set_items("kind", names);
    dialog_.choose("kind", std::clamp(before, 0, static_cast<int>(offered_.size())));
}

void WizardKinds::choose(const std::string& id) {
    const auto found = std::ranges::find(offered_, id, &plan::PlanTemplate::id);
    dialog_.choose("kind", found == offered_.end() ? 0 : static_cast<int>(found - offered_.begin()) + 1);
    take();
}

void WizardKinds::offer_first() {
    dialog_.choose("kind", offered_.empty() ? 0 : 1);
}

WizardKinds::Taken WizardKinds::take() {
    const int choice = dialog_.choice("kind");
    taken_ =
        choice > 0
            ? std::make_shared<const plan::PlanTemplate>(offered_.at(static_cast<std::size_t>(choice - 1)))
            : nullptr;
    show_wordings();
    return taken_;
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

std::string WizardKinds::wording(const std::string& place) const {
    return wordings(place).at(static_cast<std::size_t>(std::max(dialog_.choice(place + "Wording"), 0)));
}

} // namespace kehoach::faces
