// SPDX-License-Identifier: MPL-2.0
#include "faces/options_fields.hxx"

#include "office/strings.hxx"
#include "office/text.hxx"

#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XListBox.hpp>

#include <algorithm>
#include <vector>

namespace kehoach::faces {

namespace {

using css::uno::Reference;
using session::Preferences;

template<class Control>
Reference<Control> control(const Reference<css::awt::XWindow>& page, const char* name) {
    const Reference<css::awt::XControlContainer> all(page, css::uno::UNO_QUERY_THROW);
    return Reference<Control>(all->getControl(rtl::OUString::createFromAscii(name)),
                              css::uno::UNO_QUERY_THROW);
}

Reference<css::awt::XCheckBox> live(const Reference<css::awt::XWindow>& page) {
    return control<css::awt::XCheckBox>(page, "live");
}

Reference<css::awt::XCheckBox> welcome(const Reference<css::awt::XWindow>& page) {
    return control<css::awt::XCheckBox>(page, "welcome");
}

Reference<css::awt::XCheckBox> underline(const Reference<css::awt::XWindow>& page) {
    return control<css::awt::XCheckBox>(page, "underline");
}

Reference<css::awt::XListBox> lengths(const Reference<css::awt::XWindow>& page) {
    return control<css::awt::XListBox>(page, "livePages");
}

/// The lengths to choose from; one that somebody set in the registry is among them.
std::vector<int> pages_to_choose(int set) {
    std::vector<int> all{Preferences::by_machine, 0, 50, 100, 300};
    if (std::find(all.begin(), all.end(), set) == all.end())
        all.push_back(set);
    return all;
}

} // namespace

void OptionsFields::show(const Preferences& wanted) {
    live(page_)->setState(wanted.live ? 1 : 0);
    welcome(page_)->setState(wanted.welcome ? 1 : 0);
    underline(page_)->setState(wanted.underline ? 1 : 0);
    const auto list = lengths(page_);
    list->removeItems(0, list->getItemCount());
    const auto all = pages_to_choose(wanted.live_pages);
    for (const int pages : all) {
        const char* const key = pages == Preferences::by_machine ? "dialog.options.live-pages.machine"
                                : pages == 0                     ? "dialog.options.live-pages.any"
                                                                 : "dialog.options.live-pages.most";
        const auto words = office::string(context_, key, {{"count", std::to_string(pages)}});
        list->addItem(office::ustring(words), list->getItemCount());
    }
    const auto chosen = std::find(all.begin(), all.end(), wanted.live_pages) - all.begin();
    list->selectItemPos(static_cast<sal_Int16>(chosen), true);
    enable();
}

Preferences OptionsFields::read(Preferences before) const {
    const auto all = pages_to_choose(before.live_pages);
    const auto chosen = lengths(page_)->getSelectedItemPos();
    before.live = live(page_)->getState() == 1;
    before.welcome = welcome(page_)->getState() == 1;
    before.underline = underline(page_)->getState() == 1;
    if (chosen >= 0 && static_cast<std::size_t>(chosen) < all.size())
        before.live_pages = all[static_cast<std::size_t>(chosen)];
    return before;
}

void OptionsFields::enable() {
    const bool asked = live(page_)->getState() == 1;
    const bool pages = asked && !session::is_settled(context_, "LivePages");
    for (const char* const name : {"livePagesLabel", "livePages"})
        control<css::awt::XWindow>(page_, name)->setEnable(pages);
    control<css::awt::XWindow>(page_, "live")->setEnable(!session::is_settled(context_, "Live"));
    control<css::awt::XWindow>(page_, "underline")->setEnable(!session::is_settled(context_, "Underline"));
}

} // namespace kehoach::faces
