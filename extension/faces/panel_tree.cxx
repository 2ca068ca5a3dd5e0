// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_tree.hxx"

#include "faces/tree_rows.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "rules/weight.hpp"
#include "session/checklist.hxx"

#include <algorithm>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using session::Shown;
namespace tree = css::awt::tree;

struct Group {
    const char* key;
    rules::Verdict verdict;
    rules::Severity severity; ///< of findings not met
};

constexpr Group groups[] = {
    {"panel.group.error", rules::Verdict::not_met, rules::Severity::error},
    {"panel.group.warning", rules::Verdict::not_met, rules::Severity::warning},
    {"panel.group.hint", rules::Verdict::not_met, rules::Severity::hint},
    {"panel.group.remark", rules::Verdict::not_met, rules::Severity::remark},
    {"panel.group.cannot-tell", rules::Verdict::cannot_tell, rules::Severity::error},
};

bool belongs(const Shown& shown, const Group& group) {
    const auto& finding = shown.finding;
    // What only lacks its evidence is counted, not listed: nothing in the text can be done about it.
    return !finding.ignored && !rules::is_bare(finding) && finding.verdict == group.verdict &&
           (group.verdict == rules::Verdict::cannot_tell || finding.severity == group.severity);
}

std::string row(const Shown& shown, bool with_sheet) {
    if (with_sheet)
        return shown.sheet + ": " + shown.message;
    const auto& clause = shown.finding.clause;
    return clause.empty() ? shown.message : shown.message + " (" + clause + ")";
}

/// Whether the findings stand on more than one sheet.
bool on_sheets(const std::vector<Shown>& findings) {
    return std::any_of(findings.begin(), findings.end(), [&](const Shown& one) {
        return !one.sheet.empty() && one.sheet != findings.front().sheet;
    });
}

TreeRow leaf(const Shown& shown, bool with_sheet) {
    return {shown.finding.id, row(shown, with_sheet)};
}

std::string title(const Reference<css::uno::XComponentContext>& context, const char* key, std::size_t count) {
    return office::string(context, key, {{"count", std::to_string(count)}});
}

/// The group with its rows; none below it where it has none. Of many remarks those that weigh most are shown,
/// the others unfold.
TreeRow group_row(const Reference<css::uno::XComponentContext>& context, const Group& group,
                  const session::DocumentSession& session) {
    std::vector<const Shown*> members;
    const bool with_sheet = on_sheets(session.findings());
    for (const auto& each : session.findings())
        if (belongs(each, group))
            members.push_back(&each);
    const bool remarks = group.severity == rules::Severity::remark && !session.forms();
    if (remarks)
        std::ranges::stable_sort(members, {},
                                 [](const Shown* one) { return rules::weight(one->finding.rule); });
    const bool faults_of_form = session.forms() && &group == groups;
    TreeRow made{group.key, title(context, faults_of_form ? "panel.form.error" : group.key, members.size())};
    const bool folded = remarks && members.size() > rules::remarks_at_once + 1;
    const std::size_t shown = folded ? rules::remarks_at_once : members.size();
    for (std::size_t i = 0; i < shown; ++i)
        made.below.push_back(leaf(*members[i], with_sheet));
    if (folded) {
        constexpr const char* key = "panel.group.remark.more";
        made.below.push_back({key, title(context, key, members.size() - shown)});
        for (std::size_t i = shown; i < members.size(); ++i)
            made.below.back().below.push_back(leaf(*members[i], with_sheet));
    }
    return made;
}

} // namespace

Tally tally(const session::DocumentSession& session) {
    const auto results = session::count(session::results(session));
    Tally counted;
    counted.rules = results[rules::Verdict::met] + results[rules::Verdict::not_met] + results.ignored;
    counted.cannot_tell = results[rules::Verdict::cannot_tell];
    for (const Shown& shown : session.findings()) {
        counted.shown += shown.finding.verdict == rules::Verdict::not_met && !shown.finding.ignored ? 1 : 0;
        counted.ignored += shown.finding.ignored ? 1 : 0;
    }
    return counted;
}

void fill(const Reference<css::uno::XComponentContext>& context, const Reference<tree::XTreeControl>& control,
          const session::DocumentSession& session) {
    std::vector<TreeRow> rows;
    for (const auto& group : groups)
        if (auto made = group_row(context, group, session); !made.below.empty())
            rows.push_back(std::move(made));
    show_rows(context, control, rows);
}

std::string selected_finding(const Reference<tree::XTreeControl>& control) {
    return chosen_row(control);
}

} // namespace kehoach::faces
