// SPDX-License-Identifier: MPL-2.0
#include "faces/tree_rows.hxx"

#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/tree/XMutableTreeDataModel.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <functional>
#include <map>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
namespace tree = css::awt::tree;
using Control = Reference<tree::XTreeControl>;
using Node = Reference<tree::XTreeNode>;

std::string key_of(const Node& node) {
    rtl::OUString key;
    if (node.is())
        Reference<tree::XMutableTreeNode>(node, UNO_QUERY_THROW)->getDataValue() >>= key;
    return office::utf8(key);
}

std::string text_of(const Node& node) {
    rtl::OUString text;
    node->getDisplayValue() >>= text;
    return office::utf8(text);
}

Reference<css::beans::XPropertySet> properties(const Control& control) {
    const Reference<css::awt::XControl> awt(control, UNO_QUERY_THROW);
    return Reference<css::beans::XPropertySet>(awt->getModel(), UNO_QUERY_THROW);
}

Node root_of(const Control& control) {
    Reference<tree::XTreeDataModel> model;
    properties(control)->getPropertyValue("DataModel") >>= model;
    return model.is() ? model->getRoot() : Node();
}

Node chosen_node(const Control& control) {
    const auto selected = Reference<css::view::XSelectionSupplier>(control, UNO_QUERY_THROW)->getSelection();
    Node node;
    css::uno::Sequence<Node> several;
    // A click leaves the row selected that we had chosen ourselves, whose key the root keeps.
    if (!(selected >>= node) && (selected >>= several))
        for (const Node& one : several)
            if (key_of(one) != key_of(root_of(control)))
                node = one;
    return node;
}

/// Those above come first.
void each_below(const Node& node, const std::function<void(const Node&)>& work) {
    for (sal_Int32 i = 0; i < node->getChildCount(); ++i) {
        work(node->getChildAt(i));
        each_below(node->getChildAt(i), work);
    }
}

std::vector<Node> leaves(const Node& node) {
    std::vector<Node> found;
    each_below(node, [&](const Node& one) {
        if (one->getChildCount() == 0)
            found.push_back(one);
    });
    return found;
}

bool shows(const Node& node, const std::vector<TreeRow>& rows) {
    if (node->getChildCount() != static_cast<sal_Int32>(rows.size()))
        return false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto child = node->getChildAt(static_cast<sal_Int32>(i));
        if (key_of(child) != rows[i].key || text_of(child) != rows[i].text || !shows(child, rows[i].below))
            return false;
    }
    return true;
}

/// How a person left the tree.
struct Left {
    std::map<std::string, bool> open;
    std::string top;           ///< the row that stands first
    std::string chosen, group; ///< the chosen row, and the outermost one above it
    std::size_t position = 0;  ///< of the chosen one among all below that
};

Left left_by(const Control& control, const Node& root) {
    Left left;
    each_below(root, [&](const Node& node) {
        if (node->getChildCount() > 0)
            left.open[key_of(node)] = control->isNodeExpanded(node);
    });
    left.top = key_of(control->getClosestNodeForLocation(1, 1));
    const auto chosen = chosen_node(control);
    if (!chosen.is())
        return left;
    Node group = chosen;
    while (group->getParent().is() && group->getParent() != root)
        group = group->getParent();
    const auto beside = leaves(group);
    left.chosen = key_of(chosen);
    left.group = key_of(group);
    left.position =
        static_cast<std::size_t>(std::find(beside.begin(), beside.end(), chosen) - beside.begin());
    return left;
}

Node by_key(const Node& root, const std::string& key) {
    Node found;
    each_below(root, [&](const Node& node) {
        if (!found.is() && !key.empty() && key_of(node) == key)
            found = node;
    });
    return found;
}

Node to_choose(const Node& root, const Left& left) {
    if (const auto same = by_key(root, left.chosen); same.is())
        return same;
    const auto group = by_key(root, left.group);
    const auto beside = leaves(group.is() ? group : root);
    if (beside.empty())
        return {};
    return beside[group.is() ? std::min(left.position, beside.size() - 1) : 0];
}

/// The tree brings a row into view by the shortest way: from the end upwards that is to the top.
void scroll_to(const Control& control, const Node& root, const Node& top) {
    const auto all = leaves(root);
    if (!top.is() || all.empty())
        return;
    const auto last = std::find_if(all.rbegin(), all.rend(),
                                   [&](const Node& leaf) { return control->isNodeVisible(leaf); });
    if (last != all.rend())
        control->makeNodeVisible(*last);
    control->makeNodeVisible(top);
}

void choose_node(const Control& control, const Node& root, const Node& node) {
    if (node->getParent() != root)
        control->expandNode(node->getParent());
    Reference<tree::XMutableTreeNode>(root, UNO_QUERY_THROW)
        ->setDataValue(css::uno::Any(office::ustring(key_of(node))));
    control->select(css::uno::Any(node));
}

void leave_as(const Control& control, const Node& root, const Left& left) {
    each_below(root, [&](const Node& node) {
        const auto known = left.open.find(key_of(node));
        const bool open = known == left.open.end() ? node->getParent() == root : known->second;
        if (open && node->getChildCount() > 0)
            control->expandNode(node);
    });
    const auto chosen = to_choose(root, left);
    if (!chosen.is())
        return;
    choose_node(control, root, chosen);
    const auto top = by_key(root, left.top);
    scroll_to(control, root, top.is() ? top : left.top.empty() ? root->getChildAt(0) : chosen);
}

void append(const Reference<tree::XMutableTreeDataModel>& model,
            const Reference<tree::XMutableTreeNode>& node, const std::vector<TreeRow>& rows) {
    for (const TreeRow& row : rows) {
        const auto child = model->createNode(css::uno::Any(office::ustring(row.text)), false);
        child->setDataValue(css::uno::Any(office::ustring(row.key)));
        append(model, child, row.below);
        node->appendChild(child);
    }
}

} // namespace

/// New rows are a new model: a tree that hides its root shows that root as soon as its children change.
void show_rows(const Reference<css::uno::XComponentContext>& context, const Control& control,
               const std::vector<TreeRow>& rows) {
    const auto before = root_of(control);
    if (before.is() && shows(before, rows) && (rows.empty() || chosen_node(control).is()))
        return;
    const auto left = before.is() ? left_by(control, before) : Left();
    const Reference<tree::XMutableTreeDataModel> model(
        context->getServiceManager()->createInstanceWithContext("com.sun.star.awt.tree.MutableTreeDataModel",
                                                                context),
        UNO_QUERY_THROW);
    const auto root = model->createNode(css::uno::Any(rtl::OUString()), false);
    model->setRoot(root);
    append(model, root, rows);
    properties(control)->setPropertyValue("DataModel", css::uno::Any(model));
    leave_as(control, Node(root.get()), left);
}

bool choose_row(const Control& control, const std::string& key) {
    const auto root = root_of(control);
    const auto node = root.is() ? by_key(root, key) : Node();
    if (!node.is())
        return false;
    choose_node(control, root, node);
    control->makeNodeVisible(node);
    return true;
}

std::string chosen_key(const Control& control) {
    return key_of(chosen_node(control));
}

std::string chosen_row(const Control& control) {
    const auto chosen = chosen_node(control);
    return chosen.is() && chosen->getChildCount() == 0 ? key_of(chosen) : std::string();
}

} // namespace kehoach::faces
