// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_view.hxx"

#include "office/text.hxx"

#include <algorithm>
#include <array>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace kehoach::faces {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr const char* buttons[] = {"check", "repairAll", "vietnamese", "goto", "repair",
                                   "why",   "ignore",    "ignored",    "help"};
/// In the order of the list.
constexpr std::array stages{plan::Stage::drafting, plan::Stage::signing, plan::Stage::issuing};

} // namespace

PanelView::PanelView(const Reference<css::uno::XComponentContext>& context,
                     const Reference<css::awt::XWindow>& parent, Reference<css::ui::XSidebar> sidebar,
                     PanelActions actions)
    : parent_(parent), ground_(context, parent, "Panel.xdl"), controls_(ground_.window(), UNO_QUERY_THROW),
      sidebar_(std::move(sidebar)), events_(new PanelEvents(std::move(actions))) {
    parent_->addWindowListener(events_.get());
    for (const char* const name : buttons) {
        const Reference<css::awt::XButton> button(control(name), UNO_QUERY_THROW);
        button->setActionCommand(rtl::OUString::createFromAscii(name));
        button->addActionListener(events_.get());
    }
    listen_to_lists();
    const Reference<css::awt::XWindow> findings(tree(), UNO_QUERY_THROW);
    findings->addMouseListener(events_.get());
    findings->addKeyListener(events_.get());
    Reference<css::view::XSelectionSupplier>(tree(), UNO_QUERY_THROW)
        ->addSelectionChangeListener(events_.get());
    lay_out();
    ground_.window()->setVisible(true);
}

void PanelView::listen_to_lists() {
    const std::pair<const char*, std::function<void()> PanelActions::*> lists[] = {
        {"ask", &PanelActions::profile_chosen},
        {"stage", &PanelActions::stage_chosen},
        {"show", &PanelActions::search_changed},
        {"group", &PanelActions::search_changed}};
    for (const auto& [name, action] : lists) {
        const Reference<css::awt::XListBox> list(control(name), UNO_QUERY_THROW);
        if (list->getItemCount() > 0)
            choose(name, 0);
        events_->listen_to(list, action);
        list->addItemListener(events_.get());
    }
    Reference<css::awt::XTextComponent>(control("search"), UNO_QUERY_THROW)->addTextListener(events_.get());
    show({"askLabel", "ask"}, false);
    show_search(false);
    offer_vietnamese(false);
}

void PanelView::dispose() {
    events_->stop();
    parent_->removeWindowListener(events_.get());
    ground_.dispose();
    controls_.clear();
    sidebar_.clear();
}

Reference<css::awt::XControl> PanelView::control(const char* name) const {
    return controls_->getControl(rtl::OUString::createFromAscii(name));
}

Reference<css::awt::tree::XTreeControl> PanelView::tree() const {
    return Reference<css::awt::tree::XTreeControl>(control("findings"), UNO_QUERY_THROW);
}

void PanelView::set_text(const char* name, const std::string& text) {
    const Reference<css::awt::XFixedText> label(control(name), UNO_QUERY);
    if (label.is())
        label->setText(office::ustring(text));
    else
        Reference<css::awt::XTextComponent>(control(name), UNO_QUERY_THROW)->setText(office::ustring(text));
}

void PanelView::enable(const char* button, bool enabled) {
    const Reference<css::beans::XPropertySet> model(control(button)->getModel(), UNO_QUERY_THROW);
    model->setPropertyValue("Enabled", css::uno::Any(enabled));
}

bool PanelView::is_enabled(const char* button) const {
    const Reference<css::beans::XPropertySet> model(control(button)->getModel(), UNO_QUERY_THROW);
    return model->getPropertyValue("Enabled").get<bool>();
}

int PanelView::chosen(const char* list) const {
    return Reference<css::awt::XListBox>(control(list), UNO_QUERY_THROW)->getSelectedItemPos();
}

void PanelView::show(std::initializer_list<const char*> names, bool shown) {
    for (const char* const name : names)
        Reference<css::awt::XWindow>(control(name), UNO_QUERY_THROW)->setVisible(shown);
}

plan::Stage PanelView::stage() const {
    return stages[static_cast<std::size_t>(
        std::clamp<int>(chosen("stage"), 0, static_cast<int>(stages.size()) - 1))];
}

void PanelView::choose(const char* list, int position) {
    if (chosen(list) == position)
        return;
    events_->be_quiet(true);
    Reference<css::awt::XListBox>(control(list), UNO_QUERY_THROW)
        ->selectItemPos(static_cast<sal_Int16>(position), true);
    events_->be_quiet(false);
}

void PanelView::set_stage(plan::Stage stage) {
    choose("stage", static_cast<int>(std::find(stages.begin(), stages.end(), stage) - stages.begin()));
}

void PanelView::show_regulation(bool shown) {
    parts_.regulated = shown;
    show({"profile", "stageLabel", "stage"}, shown);
    show({"askLabel", "ask"}, shown && parts_.offered);
    lay_out();
}

int PanelView::answer() const {
    return chosen("ask");
}

void PanelView::set_items(const char* name, const std::vector<std::string>& items, int at) {
    const Reference<css::awt::XListBox> list(control(name), UNO_QUERY_THROW);
    std::vector<rtl::OUString> all;
    for (const auto& one : items)
        all.push_back(office::ustring(one));
    const css::uno::Sequence<rtl::OUString> wanted(all.data(), static_cast<sal_Int32>(all.size()));
    const int position = at < 0 ? std::max(chosen(name), 0) : at;
    if (list->getItems() != wanted) {
        list->removeItems(0, list->getItemCount());
        list->addItems(wanted, 0);
    }
    choose(name, position);
}

void PanelView::ask(const std::string& label, bool question, const std::vector<std::string>& answers,
                    int at) {
    parts_.asked = question;
    parts_.offered = true;
    show({"askLabel", "ask"}, parts_.regulated);
    set_items("ask", answers, at);
    set_text("askLabel", label);
}

Wanted PanelView::wanted() const {
    const Reference<css::awt::XTextComponent> search(control("search"), UNO_QUERY_THROW);
    return {office::utf8(search->getText()), static_cast<std::size_t>(std::max(chosen("show"), 0)),
            chosen("group") > 0};
}

void PanelView::offer_vietnamese(bool offered) {
    parts_.otherwise = offered;
    show({"vietnamese"}, offered);
}

void PanelView::show_search(bool shown) {
    parts_.listed = shown;
    show({"searchLabel", "search", "showLabel", "show", "groupLabel", "group"}, shown);
}

int PanelView::least_height(int width) const {
    return controls_.is() ? PanelLayout(controls_, parts_).least_height(width) : 0;
}

int PanelView::least_width() const {
    return controls_.is() ? PanelLayout(controls_, parts_).least_width() : 0;
}

/// Where it needs more height than before the sidebar is asked for it, which scrolls what does not fit.
void PanelView::lay_out() {
    if (!controls_.is())
        return;
    const auto area = ground_.fill();
    PanelLayout(controls_, parts_).fit(area.Width, area.Height);
    if (const int least = least_height(area.Width); least != std::exchange(asked_height_, least))
        if (sidebar_.is())
            sidebar_->requestLayout();
}

} // namespace kehoach::faces
