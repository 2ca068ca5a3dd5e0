// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_view.hxx"

#include "office/text.hxx"

#include <algorithm>
#include <array>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>

namespace kehoach::faces {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

/// In the order of the list.
constexpr std::array stages{plan::Stage::drafting, plan::Stage::signing, plan::Stage::issuing};

} // namespace

PanelView::PanelView(const Reference<css::uno::XComponentContext>& context,
                     const Reference<css::awt::XWindow>& parent, Reference<css::ui::XSidebar> sidebar,
                     PanelActions actions)
    : SidebarView(context, parent, std::move(sidebar), std::move(actions), "Panel.xdl", "findings") {
    listen_to_buttons(
        {"check", "repairAll", "vietnamese", "filter", "goto", "repair", "why", "ignore", "ignored", "help"});
    for (const char* const list : {"stage", "show", "group"})
        choose(list, 0);
    listen_to_list("ask", &PanelActions::profile_chosen);
    listen_to_list("stage", &PanelActions::stage_chosen);
    listen_to_list("show", &PanelActions::search_changed);
    listen_to_list("group", &PanelActions::search_changed);
    listen_to_field("search");
    show_parts();
    begin();
}

/// Each where there is something to say or to do, for the list of findings has the more room.
void PanelView::show_parts() {
    show({"profile"}, parts_.regulated && parts_.explained);
    show({"stageLabel", "stage"}, parts_.regulated);
    show({"askLabel", "ask"}, parts_.regulated && parts_.offered);
    show({"vietnamese"}, parts_.otherwise);
    show({"filter"}, parts_.filterable);
    show({"searchLabel", "search", "showLabel", "show", "groupLabel", "group"},
         parts_.filterable && parts_.filtered);
    show({"ignored"}, parts_.ignoring);
}

plan::Stage PanelView::stage() const {
    return stages[static_cast<std::size_t>(
        std::clamp<int>(chosen("stage"), 0, static_cast<int>(stages.size()) - 1))];
}

void PanelView::set_stage(plan::Stage stage) {
    choose("stage", static_cast<int>(std::find(stages.begin(), stages.end(), stage) - stages.begin()));
}

void PanelView::show_regulation(bool shown) {
    parts_.regulated = shown;
    show_parts();
    lay_out();
}

void PanelView::set_regulation(const std::string& words, bool explains) {
    set_text("profile", words);
    parts_.explained = explains;
    show_parts();
}

int PanelView::answer() const {
    return chosen("ask");
}

void PanelView::set_items(const char* name, const std::vector<std::string>& items, int at) {
    const int position = at < 0 ? std::max(chosen(name), 0) : at;
    put_items(name, items);
    choose(name, position);
}

void PanelView::ask(const std::string& label, bool question, const std::vector<std::string>& answers,
                    int at) {
    parts_.asked = question;
    parts_.offered = true;
    show_parts();
    set_items("ask", answers, at);
    set_text("askLabel", label);
}

Wanted PanelView::wanted() const {
    const Reference<css::awt::XTextComponent> search(control("search"), UNO_QUERY_THROW);
    return {office::utf8(search->getText()), static_cast<std::size_t>(std::max(chosen("show"), 0)),
            chosen("group") > 0};
}

void PanelView::offer_filter(bool offered, const std::string& words) {
    Reference<css::awt::XButton>(control("filter"), UNO_QUERY_THROW)->setLabel(office::ustring(words));
    parts_.filterable = offered;
    show_parts();
}

void PanelView::unfold_filter(bool unfolded) {
    parts_.filtered = unfolded;
    show_parts();
    if (unfolded)
        return;
    choose("show", 0);
    set_text("search", "");
}

void PanelView::offer_vietnamese(bool offered) {
    parts_.otherwise = offered;
    show_parts();
}

void PanelView::offer_ignored(bool offered) {
    parts_.ignoring = offered;
    show_parts();
}

void PanelView::fit(const css::awt::Size& room) {
    PanelLayout(controls(), parts_).fit(room);
}

int PanelView::measured_height(int width) const {
    return PanelLayout(controls(), parts_).least_height(width);
}

int PanelView::measured_width() const {
    return PanelLayout(controls(), parts_).least_width();
}

} // namespace kehoach::faces
