// SPDX-License-Identifier: MPL-2.0
#include "faces/sidebar_view.hxx"

#include "office/text.hxx"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace kehoach::faces {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

SidebarView::SidebarView(const Reference<css::uno::XComponentContext>& context,
                         const Reference<css::awt::XWindow>& parent, Reference<css::ui::XSidebar> sidebar,
                         PanelActions actions, const char* dialog, const char* tree)
    : parent_(parent), ground_(context, parent, dialog), controls_(ground_.window(), UNO_QUERY_THROW),
      sidebar_(std::move(sidebar)), events_(new PanelEvents(led_on(std::move(actions)))),
      tree_(rtl::OUString::createFromAscii(tree)) {
    parent_->addWindowListener(events_.get());
    ground_.ground()->addFocusListener(events_.get());
    const Reference<css::awt::XWindow> rows(this->tree(), UNO_QUERY_THROW);
    rows->addMouseListener(events_.get());
    rows->addKeyListener(events_.get());
    Reference<css::view::XSelectionSupplier>(rows, UNO_QUERY_THROW)
        ->addSelectionChangeListener(events_.get());
}

/// By F6 and Tab the office leads keys to the first window it finds, and that window to none within it.
PanelActions SidebarView::led_on(PanelActions actions) const {
    actions.entered = [this] { Reference<css::awt::XWindow>(tree(), UNO_QUERY_THROW)->setFocus(); };
    return actions;
}

void SidebarView::dispose() {
    events_->stop();
    parent_->removeWindowListener(events_.get());
    ground_.dispose();
    controls_.clear();
    sidebar_.clear();
}

bool SidebarView::is_shown() const {
    const Reference<css::awt::XWindow2> parent(parent_, UNO_QUERY);
    return !parent.is() || parent->isVisible();
}

Reference<css::awt::XControl> SidebarView::control(const char* name) const {
    return controls_->getControl(rtl::OUString::createFromAscii(name));
}

Reference<css::awt::tree::XTreeControl> SidebarView::tree() const {
    return Reference<css::awt::tree::XTreeControl>(controls_->getControl(tree_), UNO_QUERY_THROW);
}

void SidebarView::set_text(const char* name, const std::string& text) {
    const Reference<css::awt::XFixedText> label(control(name), UNO_QUERY);
    if (label.is())
        label->setText(office::ustring(text));
    else
        Reference<css::awt::XTextComponent>(control(name), UNO_QUERY_THROW)->setText(office::ustring(text));
}

void SidebarView::enable(const char* name, bool enabled) {
    const Reference<css::beans::XPropertySet> model(control(name)->getModel(), UNO_QUERY_THROW);
    model->setPropertyValue("Enabled", css::uno::Any(enabled));
}

bool SidebarView::is_offered(const char* name) const {
    const Reference<css::awt::XWindow2> window(control(name), UNO_QUERY_THROW);
    return window->isVisible() && window->isEnabled();
}

void SidebarView::focus(const char* name) {
    Reference<css::awt::XWindow>(control(name), UNO_QUERY_THROW)->setFocus();
}

void SidebarView::lay_out() {
    if (!controls_.is())
        return;
    const auto room = ground_.fill();
    fit(room);
    if (const int least = measured_height(room.Width); least != std::exchange(asked_height_, least))
        if (sidebar_.is())
            sidebar_->requestLayout();
}

void SidebarView::listen_to_buttons(std::initializer_list<const char*> names) {
    for (const char* const name : names) {
        const Reference<css::awt::XButton> button(control(name), UNO_QUERY_THROW);
        button->setActionCommand(rtl::OUString::createFromAscii(name));
        button->addActionListener(events_.get());
    }
}

void SidebarView::listen_to_list(const char* name, std::function<void()> PanelActions::*action) {
    const Reference<css::awt::XListBox> list(control(name), UNO_QUERY_THROW);
    events_->listen_to(list, action);
    list->addItemListener(events_.get());
}

void SidebarView::listen_to_field(const char* name) {
    Reference<css::awt::XTextComponent>(control(name), UNO_QUERY_THROW)->addTextListener(events_.get());
}

void SidebarView::begin() {
    lay_out();
    ground_.window()->setVisible(true);
}

void SidebarView::show(std::initializer_list<const char*> names, bool shown) {
    for (const char* const name : names)
        Reference<css::awt::XWindow>(control(name), UNO_QUERY_THROW)->setVisible(shown);
}

int SidebarView::chosen(const char* list) const {
    return Reference<css::awt::XListBox>(control(list), UNO_QUERY_THROW)->getSelectedItemPos();
}

void SidebarView::choose(const char* name, int position) {
    const int now = chosen(name);
    if (now == position)
        return;
    const Reference<css::awt::XListBox> list(control(name), UNO_QUERY_THROW);
    events_->be_quiet(true);
    list->selectItemPos(static_cast<sal_Int16>(position < 0 ? now : position), position >= 0);
    events_->be_quiet(false);
}

void SidebarView::put_items(const char* name, const std::vector<std::string>& items) {
    const Reference<css::awt::XListBox> list(control(name), UNO_QUERY_THROW);
    std::vector<rtl::OUString> all;
    for (const auto& one : items)
        all.push_back(office::ustring(one));
    const css::uno::Sequence<rtl::OUString> wanted(all.data(), static_cast<sal_Int32>(all.size()));
    if (list->getItems() == wanted)
        return;
    list->removeItems(0, list->getItemCount());
    list->addItems(wanted, 0);
}

} // namespace kehoach::faces
