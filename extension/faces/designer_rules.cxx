// SPDX-License-Identifier: MPL-2.0
#include "faces/designer_rules.hxx"

#include "office/strings.hxx"

#include <algorithm>

namespace kehoach::faces {

using form::CellRule;
using form::FormSpec;

DesignerRules::DesignerRules(DesignerDesk& desk) : desk_(desk) {
    desk_.dialog.on_press("ruleSwitch", [this] { switch_chosen(); });
    desk_.dialog.on_open("rules", [this] { switch_chosen(); });
    desk_.dialog.on_press("ruleAdd", [this] { add(); });
}

std::string DesignerRules::title_of(const std::string& key) const {
    const FormSpec& form = desk_.designer.spec();
    return form::full_title(form, form::place_of(form, key));
}

std::string DesignerRules::line_of(const CellRule& rule) const {
    std::string parts;
    for (const std::string& part : rule.parts)
        parts += (parts.empty() ? "" : " + ") + title_of(part);
    const auto& doubts = desk_.designer.doubts();
    const bool doubtful = std::any_of(doubts.begin(), doubts.end(), [&](const form::Designer::Doubt& one) {
        return !one.rule.parts.empty() && one.rule == rule;
    });
    const std::string words =
        office::string(desk_.context, rule.form.empty() ? "designer.rule.within" : "designer.rule.equal",
                       {{"parts", parts},
                        {"whole", rule.form.empty() ? title_of(rule.whole) : rule.whole},
                        {"form", rule.form}});
    const char* const state = !desk_.designer.is_on(rule) ? "designer.rule.off"
                              : doubtful                  ? "designer.rule.doubtful"
                                                          : "designer.rule.on";
    return office::string(desk_.context, state, {{"rule", words}});
}

void DesignerRules::show() {
    const Showing showing(desk_);
    const FormSpec& form = desk_.designer.spec();
    const int chosen = desk_.dialog.choice("rules");
    std::vector<std::string> lines, titles;
    for (const CellRule& rule : form.rules)
        lines.push_back(line_of(rule));
    desk_.dialog.set_items("rules", lines);
    if (!lines.empty())
        desk_.dialog.choose("rules", std::clamp(chosen, 0, static_cast<int>(lines.size()) - 1));
    desk_.dialog.enable("ruleSwitch", !lines.empty());
    numbers_.clear();
    for (const form::Column* leaf : form::leaves(form.columns))
        if (leaf->kind == form::ColumnKind::count || leaf->kind == form::ColumnKind::money)
            numbers_.push_back(leaf->key);
    for (const std::string& key : numbers_)
        titles.push_back(title_of(key));
    for (const char* const list : {"rulePart", "ruleWhole"}) {
        const int first = list == std::string_view("rulePart") ? 1 : 0; // a total stands before its parts
        const int chosen_before = desk_.dialog.choice(list);
        const int at = chosen_before < 0 ? first : chosen_before;
        desk_.dialog.set_items(list, titles);
        if (!titles.empty())
            desk_.dialog.choose(list, std::clamp(at, 0, static_cast<int>(titles.size()) - 1));
    }
    desk_.dialog.enable("ruleAdd", numbers_.size() > 1);
}

void DesignerRules::switch_chosen() {
    const int chosen = desk_.dialog.choice("rules");
    if (chosen < 0)
        return;
    desk_.designer.switch_rule(static_cast<std::size_t>(chosen));
    show();
    desk_.changed();
}

void DesignerRules::add() {
    const auto key = [this](const char* list) {
        return numbers_.at(static_cast<std::size_t>(std::max(desk_.dialog.choice(list), 0)));
    };
    const CellRule rule{{key("rulePart")}, key("ruleWhole"), {}};
    if (rule.parts.front() == rule.whole)
        return desk_.say(office::string(desk_.context, "designer.refused.rule"));
    desk_.designer.change([&](FormSpec& form) {
        if (std::find(form.rules.begin(), form.rules.end(), rule) == form.rules.end())
            form.rules.push_back(rule);
        return true;
    });
    show();
    desk_.changed();
}

} // namespace kehoach::faces
