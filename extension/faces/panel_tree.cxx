// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_tree.hxx"

#include "office/strings.hxx"
#include "office/text.hxx"
#include "rules/weight.hpp"
#include "session/checklist.hxx"

#include <algorithm>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/tree/XMutableTreeNode.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
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

void append_leaf(const Reference<tree::XMutableTreeDataModel>& model,
                 const Reference<tree::XMutableTreeNode>& node, const Shown& shown, bool with_sheet) {
    const auto leaf = model->createNode(css::uno::Any(office::ustring(row(shown, with_sheet))), false);
    leaf->setDataValue(css::uno::Any(office::ustring(shown.finding.id)));
    node->appendChild(leaf);
}

/// Appends the group with its rows; nothing where it has none. Of many remarks those that weigh most are
/// shown, the others unfold.
void append(const Reference<css::uno::XComponentContext>& context,
            const Reference<tree::XMutableTreeDataModel>& model,
            const Reference<tree::XMutableTreeNode>& root, const Group& group,
            const session::DocumentSession& session) {
    std::vector<const Shown*> members;
    const bool with_sheet = on_sheets(session.findings());
    for (const auto& each : session.findings())
        if (belongs(each, group))
            members.push_back(&each);
    if (members.empty())
        return;
    const bool remarks = group.severity == rules::Severity::remark && !session.forms();
    if (remarks)
        std::ranges::stable_sort(members, {},
                                 [](const Shown* one) { return rules::weight(one->finding.rule); });
    const bool faults_of_form = session.forms() && &group == groups;
    const auto title = office::string(context, faults_of_form ? "panel.form.error" : group.key,
                                      {{"count", std::to_string(members.size())}});
    const auto node = model->createNode(css::uno::Any(office::ustring(title)), false);
    const bool folded = remarks && members.size() > rules::remarks_at_once + 1;
    const std::size_t shown = folded ? rules::remarks_at_once : members.size();
    for (std::size_t i = 0; i < shown; ++i)
        append_leaf(model, node, *members[i], with_sheet);
    if (folded) {
        const auto count = std::to_string(members.size() - shown);
        const auto more = model->createNode(css::uno::Any(office::ustring(office::string(
                                                context, "panel.group.remark.more", {{"count", count}}))),
                                            false);
        for (std::size_t i = shown; i < members.size(); ++i)
            append_leaf(model, more, *members[i], with_sheet);
        node->appendChild(more);
    }
    root->appendChild(node);
}

std::string id_of(const Reference<tree::XTreeNode>& node) {
    rtl::OUString id;
    Reference<tree::XMutableTreeNode>(node, UNO_QUERY_THROW)->getDataValue() >>= id;
    return office::utf8(id);
}

/// The finding of that id, or the first: who mends one after the other need not choose each time.
void select(const Reference<tree::XTreeControl>& control, const Reference<tree::XMutableTreeNode>& root,
            const std::string& id) {
    Reference<tree::XTreeNode> chosen, folded;
    const auto look = [&](const Reference<tree::XTreeNode>& leaf, const Reference<tree::XTreeNode>& above) {
        const bool wanted = id_of(leaf) == id;
        if (wanted)
            folded = above;
        if (!chosen.is() || wanted)
            chosen = leaf;
    };
    for (sal_Int32 group = 0; group < root->getChildCount(); ++group)
        for (sal_Int32 i = 0; i < root->getChildAt(group)->getChildCount(); ++i) {
            const auto child = root->getChildAt(group)->getChildAt(i);
            if (child->getChildCount() == 0)
                look(child, {});
            for (sal_Int32 k = 0; k < child->getChildCount(); ++k)
                look(child->getChildAt(k), child);
        }
    if (folded.is())
        control->expandNode(folded);
    if (chosen.is())
        control->select(css::uno::Any(chosen));
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
    const Reference<tree::XMutableTreeDataModel> model(
        context->getServiceManager()->createInstanceWithContext("com.sun.star.awt.tree.MutableTreeDataModel",
                                                                context),
        UNO_QUERY_THROW);
    const auto before = selected_finding(control);
    const auto root = model->createNode(css::uno::Any(rtl::OUString()), false);
    model->setRoot(root);
    for (const auto& group : groups)
        append(context, model, root, group, session);
    const Reference<css::awt::XControl> awt(control, UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> properties(awt->getModel(), UNO_QUERY_THROW);
    properties->setPropertyValue("DataModel", css::uno::Any(model));
    for (sal_Int32 i = 0; i < root->getChildCount(); ++i)
        control->expandNode(root->getChildAt(i));
    select(control, root, before);
}

std::string selected_finding(const Reference<tree::XTreeControl>& control) {
    const Reference<css::view::XSelectionSupplier> supplier(control, UNO_QUERY_THROW);
    Reference<tree::XTreeNode> node;
    return (supplier->getSelection() >>= node) && node.is() ? id_of(node) : std::string();
}

} // namespace kehoach::faces
