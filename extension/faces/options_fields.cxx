// SPDX-License-Identifier: MPL-2.0
#include "faces/options_fields.hxx"

#include "office/strings.hxx"
#include "office/text.hxx"

#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XListBox.hpp>

#include <algorithm>
#include <array>
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

Reference<css::awt::XListBox> languages(const Reference<css::awt::XWindow>& page) {
    return control<css::awt::XListBox>(page, "paperLanguage");
}

/// The words of a list, and which of them is chosen.
void fill(const Reference<css::awt::XListBox>& list, const std::vector<std::string>& words,
          std::ptrdiff_t chosen) {
    list->removeItems(0, list->getItemCount());
    for (const std::string& one : words)
        list->addItem(office::ustring(one), list->getItemCount());
    list->selectItemPos(static_cast<sal_Int16>(chosen), true);
}

/// What the preferences say for each line of the list of languages.
constexpr std::array<const char*, 3> paper_languages{"", "vi", "en"};

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
    std::vector<std::string> said;
    const auto all = pages_to_choose(wanted.live_pages);
    for (const int pages : all) {
        const char* const key = pages == Preferences::by_machine ? "dialog.options.live-pages.machine"
                                : pages == 0                     ? "dialog.options.live-pages.any"
                                                                 : "dialog.options.live-pages.most";
        said.push_back(office::string(context_, key, {{"count", std::to_string(pages)}}));
    }
    fill(lengths(page_), said, std::ranges::find(all, wanted.live_pages) - all.begin());
    said.clear();
    for (const char* const key : {"interface", "vi", "en"})
        said.push_back(office::string(context_, std::string("dialog.options.paper-language.") + key));
    fill(languages(page_), said,
         std::ranges::find(paper_languages, wanted.paper_language) - paper_languages.begin());
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
    if (const auto language = languages(page_)->getSelectedItemPos(); language >= 0)
        before.paper_language = paper_languages.at(static_cast<std::size_t>(language));
    return before;
}

void OptionsFields::enable() {
    const bool asked = live(page_)->getState() == 1;
    const bool pages = asked && !session::is_settled(context_, "LivePages");
    for (const char* const name : {"livePagesLabel", "livePages"})
        control<css::awt::XWindow>(page_, name)->setEnable(pages);
    const bool language = !session::is_settled(context_, "PaperLanguage");
    for (const char* const name : {"paperLanguageLabel", "paperLanguage"})
        control<css::awt::XWindow>(page_, name)->setEnable(language);
    control<css::awt::XWindow>(page_, "live")->setEnable(!session::is_settled(context_, "Live"));
    control<css::awt::XWindow>(page_, "underline")->setEnable(!session::is_settled(context_, "Underline"));
}

} // namespace kehoach::faces
