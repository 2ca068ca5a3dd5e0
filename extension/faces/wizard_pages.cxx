// SPDX-License-Identifier: MPL-2.0
#include "faces/wizard_pages.hxx"

#include "office/strings.hxx"

#include <algorithm>
#include <array>

namespace kehoach::faces {

namespace {

constexpr std::array first_fields{"office", "number",     "bases",  "sections",
                                  "tasks",  "recipients", "signer", "outline"};
constexpr int pages = static_cast<int>(first_fields.size());

} // namespace

std::string WizardPages::title(int page) const {
    return office::string(context_, "dialog.wizard.page." + std::to_string(page));
}

void WizardPages::go(int page) {
    at_ = std::clamp(page, 1, pages);
    dialog_.set_step(at_);
    dialog_.set_label("step", title(at_));
    if (dialog_.choice("pages") != at_ - 1)
        dialog_.choose("pages", at_ - 1);
    dialog_.enable("back", at_ > 1);
    dialog_.enable("next", at_ < pages);
    dialog_.make_default(at_ < pages ? "next" : "ok");
}

void WizardPages::turn(int by) {
    go(at_ + by);
    dialog_.focus(first_fields.at(static_cast<std::size_t>(at_ - 1)));
}

void WizardPages::show(const std::set<int>& lacking) {
    std::vector<std::string> lines;
    for (int page = 1; page <= pages; ++page)
        lines.push_back(office::string(
            context_, lacking.contains(page) ? "dialog.wizard.page.lacking" : "dialog.wizard.page.line",
            {{"number", std::to_string(page)}, {"title", title(page)}}));
    if (lines == shown_)
        return;
    if (shown_.empty())
        dialog_.set_items("pages", lines);
    else
        for (std::size_t at = 0; at < lines.size(); ++at)
            dialog_.set_item("pages", static_cast<int>(at), lines[at]);
    shown_ = lines;
}

} // namespace kehoach::faces
