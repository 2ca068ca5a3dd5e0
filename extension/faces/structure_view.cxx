// SPDX-License-Identifier: MPL-2.0
#include "faces/structure_view.hxx"

#include "faces/tree_rows.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/awt/tree/XMutableTreeNode.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace kehoach::faces {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr const char* buttons_of_view[] = {"goto", "back", "renew", "help"};
constexpr int gap = 4;

} // namespace

StructureView::StructureView(const Reference<css::uno::XComponentContext>& context,
                             const Reference<css::awt::XWindow>& parent, Reference<css::ui::XSidebar> sidebar,
                             PanelActions actions)
    : parent_(parent), ground_(context, parent, "StructurePanel.xdl"),
      controls_(ground_.window(), UNO_QUERY_THROW), sidebar_(std::move(sidebar)),
      events_(new PanelEvents(std::move(actions))) {
    parent_->addWindowListener(events_.get());
    for (const char* const name : buttons_of_view) {
        const Reference<css::awt::XButton> button(control(name), UNO_QUERY_THROW);
        button->setActionCommand(rtl::OUString::createFromAscii(name));
        button->addActionListener(events_.get());
    }
    const Reference<css::awt::XListBox> roles(control("role"), UNO_QUERY_THROW);
    events_->listen_to(roles, &PanelActions::role_chosen);
    roles->addItemListener(events_.get());
    const Reference<css::awt::XWindow> parts(tree(), UNO_QUERY_THROW);
    parts->addMouseListener(events_.get());
    parts->addKeyListener(events_.get());
    Reference<css::view::XSelectionSupplier>(tree(), UNO_QUERY_THROW)
        ->addSelectionChangeListener(events_.get());
    lay_out();
    ground_.window()->setVisible(true);
}

void StructureView::dispose() {
    events_->stop();
    parent_->removeWindowListener(events_.get());
    ground_.dispose();
    controls_.clear();
    sidebar_.clear();
}

Reference<css::awt::XControl> StructureView::control(const char* name) const {
    return controls_->getControl(rtl::OUString::createFromAscii(name));
}

Reference<css::awt::tree::XTreeControl> StructureView::tree() const {
    return Reference<css::awt::tree::XTreeControl>(control("parts"), UNO_QUERY_THROW);
}

bool StructureView::is_on_chosen(int x, int y) const {
    const Reference<css::awt::tree::XMutableTreeNode> at(tree()->getNodeForLocation(x, y), UNO_QUERY);
    rtl::OUString key;
    if (!at.is() || !(at->getDataValue() >>= key) || office::utf8(key) != chosen_key(tree()))
        return false;
    const auto row = tree()->getNodeRect(Reference<css::awt::tree::XTreeNode>(at.get()));
    return x >= row.X && x < row.X + row.Width;
}

bool StructureView::is_shown() const {
    const Reference<css::awt::XWindow2> parent(parent_, UNO_QUERY);
    return !parent.is() || parent->isVisible();
}

void StructureView::set_text(const char* name, const std::string& text) {
    Reference<css::awt::XFixedText>(control(name), UNO_QUERY_THROW)->setText(office::ustring(text));
}

void StructureView::enable(const char* name, bool enabled) {
    Reference<css::beans::XPropertySet>(control(name)->getModel(), UNO_QUERY_THROW)
        ->setPropertyValue("Enabled", css::uno::Any(enabled));
}

void StructureView::set_roles(const std::vector<std::string>& roles) {
    std::vector<rtl::OUString> all;
    for (const auto& one : roles)
        all.push_back(office::ustring(one));
    const Reference<css::awt::XListBox> list(control("role"), UNO_QUERY_THROW);
    list->addItems({all.data(), static_cast<sal_Int32>(all.size())}, 0);
}

int StructureView::role() const {
    return Reference<css::awt::XListBox>(control("role"), UNO_QUERY_THROW)->getSelectedItemPos();
}

void StructureView::choose_role(int wanted) {
    const int now = role();
    if (now == wanted)
        return;
    const Reference<css::awt::XListBox> list(control("role"), UNO_QUERY_THROW);
    events_->be_quiet(true);
    if (wanted >= 0)
        list->selectItemPos(static_cast<sal_Int16>(wanted), true);
    else
        list->selectItemPos(static_cast<sal_Int16>(now), false);
    events_->be_quiet(false);
}

css::awt::Size StructureView::preferred(const char* name) const {
    return Reference<css::awt::XLayoutConstrains>(control(name), UNO_QUERY_THROW)->getPreferredSize();
}

void StructureView::place(const char* name, int x, int y, int width, int height) const {
    Reference<css::awt::XWindow>(control(name), UNO_QUERY_THROW)
        ->setPosSize(x, y, std::max(width, 1), std::max(height, 1), css::awt::PosSize::POSSIZE);
}

/// Height of a text that wraps at the width.
int StructureView::text_height(const char* name, int width) const {
    constexpr int any = 10000;
    const auto size = Reference<css::awt::XLayoutConstrains>(control(name), UNO_QUERY_THROW)
                          ->calcAdjustedSize({width, any});
    return std::max(int{size.Height}, int{preferred("roleLabel").Height});
}

int StructureView::button_height() const {
    constexpr int frame = 12;
    return std::min(int{preferred("goto").Height}, int{preferred("roleLabel").Height} + frame);
}

/// As many in a row as fit. Returns where they end.
int StructureView::buttons(int width, int top, bool measuring) const {
    int x = gap;
    for (const char* const name : buttons_of_view) {
        const int wide = std::min(int{preferred(name).Width}, width);
        if (x > gap && x + wide > width + gap) {
            x = gap;
            top += button_height() + gap;
        }
        if (!measuring)
            place(name, x, top, wide, button_height());
        x += wide + gap;
    }
    return top + button_height() + gap;
}

/// Height of what stands below the tree.
int StructureView::below(int width) const {
    return text_height("here", width) + button_height() + 2 * gap + buttons(width, 0, true);
}

int StructureView::least_width() const {
    if (!controls_.is())
        return 0;
    const int row = preferred("goto").Width + preferred("renew").Width + gap;
    const int readable = preferred("back").Width + preferred("roleLabel").Width;
    return std::max(row, readable) + 2 * gap;
}

int StructureView::least_height(int width) const {
    if (!controls_.is())
        return 0;
    constexpr int least_rows = 8;
    const int inner = width - 2 * gap, line = preferred("roleLabel").Height;
    return 3 * gap + text_height("status", inner) + line + line * least_rows + below(inner);
}

/// Where it needs more height than before the sidebar is asked for it, which scrolls what does not fit.
void StructureView::lay_out() {
    if (!controls_.is())
        return;
    const auto area = ground_.fill();
    const int width = area.Width - 2 * gap, line = preferred("roleLabel").Height;
    int y = gap;
    const int status = text_height("status", width);
    place("status", gap, y, width, status);
    y += status + gap;
    place("partsLabel", gap, y, width, line);
    y += line + 2;
    const int bottom = std::max(area.Height - below(width), y + 3 * line);
    place("parts", gap, y, width, bottom - gap - y);
    const int here = text_height("here", width);
    place("here", gap, bottom, width, here);
    y = bottom + here + gap;
    const int label = std::min(int{preferred("roleLabel").Width}, width / 2);
    place("roleLabel", gap, y + (button_height() - line) / 2, label, line);
    place("role", 2 * gap + label, y, width - label - gap, button_height());
    buttons(width, y + button_height() + gap, false);
    if (const int least = least_height(area.Width); least != std::exchange(asked_height_, least))
        if (sidebar_.is())
            sidebar_->requestLayout();
}

} // namespace kehoach::faces
