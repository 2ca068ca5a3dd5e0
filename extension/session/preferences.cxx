// SPDX-License-Identifier: MPL-2.0
#include "session/preferences.hxx"

#include "office/platform.hxx"
#include "office/settings.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/mark_board.hxx"

#include <com/sun/star/beans/PropertyAttribute.hpp>

namespace kehoach::session {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using css::uno::Any;

namespace {

bool is_settled(const css::uno::Reference<css::beans::XPropertySet>& root, const char* name) {
    const auto property = root->getPropertySetInfo()->getPropertyByName(rtl::OUString::createFromAscii(name));
    return (property.Attributes & css::beans::PropertyAttribute::READONLY) != 0;
}

} // namespace

bool is_settled(const Context& context, const char* name) {
    return is_settled(office::settings_root(context, office::Access::write), name);
}

Preferences preferences(const Context& context) {
    const auto root = office::settings_root(context, office::Access::read);
    Preferences kept;
    root->getPropertyValue("Live") >>= kept.live;
    root->getPropertyValue("LivePages") >>= kept.live_pages;
    root->getPropertyValue("Underline") >>= kept.underline;
    root->getPropertyValue("ShowWelcome") >>= kept.welcome;
    rtl::OUString language;
    root->getPropertyValue("PaperLanguage") >>= language;
    if (language == "vi" || language == "en")
        kept.paper_language = office::utf8(language);
    constexpr int most = 100'000;
    if (kept.live_pages < 0 || kept.live_pages > most)
        kept.live_pages = Preferences::by_machine;
    return kept;
}

void put_preferences(const Context& context, const Preferences& wanted) {
    const auto root = office::settings_root(context, office::Access::write);
    const auto put = [&](const char* name, const Any& value) {
        if (!is_settled(root, name))
            root->setPropertyValue(rtl::OUString::createFromAscii(name), value);
    };
    put("Live", Any(wanted.live));
    put("LivePages", Any(static_cast<sal_Int32>(wanted.live_pages)));
    put("Underline", Any(wanted.underline));
    put("ShowWelcome", Any(wanted.welcome));
    put("PaperLanguage", Any(office::ustring(wanted.paper_language)));
    office::commit(root);
    MarkBoard::all().switch_on(preferences(context).underline);
    MarkBoard::all().tell();
}

std::string paper_language(const Context& context) {
    const auto wanted = preferences(context).paper_language;
    return wanted.empty() ? office::language(context) : wanted;
}

bool is_wanted_live(const Preferences& preferences, int pages, std::uint64_t bytes_of_memory) {
    constexpr int most_of_small = 100;
    // "4 GB" of which the hardware keeps a part, or a little more.
    constexpr std::uint64_t small = 4'500'000'000;
    if (!preferences.live)
        return false;
    const bool is_small = bytes_of_memory != 0 && bytes_of_memory <= small;
    const int most = preferences.live_pages != Preferences::by_machine ? preferences.live_pages
                     : is_small                                        ? most_of_small
                                                                       : 0;
    return most == 0 || pages <= most;
}

std::uint64_t bytes_of_memory() {
    return office::bytes_of_memory();
}

} // namespace kehoach::session
