// SPDX-License-Identifier: MPL-2.0
#include "session/font_notice.hxx"

#include "office/settings.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/library.hxx"

#include <algorithm>
#include <array>
#include <com/sun/star/awt/FontDescriptor.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <set>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;

/// Fonts with the widths of Times New Roman, letter by letter: lines and pages break where they would.
constexpr std::array<std::string_view, 2> same_widths{"Liberation Serif", "Tinos"};

using Fonts = std::set<std::string>;

Fonts installed(const Context& context) {
    Fonts names;
    const auto screen = css::awt::Toolkit::create(context)->createScreenCompatibleDevice(1, 1);
    for (const css::awt::FontDescriptor& one : screen->getFontDescriptors())
        names.insert(office::utf8(one.Name));
    return names;
}

std::string wanted_font(const Context& context) {
    const auto data = library(context);
    return data->profiles.on(data->profiles.ids().front(), std::nullopt).text("font.name");
}

std::optional<std::string> missing_of(const Context& context, const Fonts& there) {
    auto font = wanted_font(context);
    return there.contains(font) ? std::nullopt : std::optional(std::move(font));
}

} // namespace

std::optional<std::string> missing_font(const Context& context) {
    return missing_of(context, installed(context));
}

std::string font_notice(const Context& context, const std::string& language) {
    const auto there = installed(context);
    const auto font = missing_of(context, there);
    if (!font)
        return {};
    const auto stand_in = std::find_if(same_widths.begin(), same_widths.end(), [&](std::string_view one) {
        return there.contains(std::string(one));
    });
    if (stand_in == same_widths.end())
        return office::string(context, "fonts.missing", {{"font", *font}}, language);
    return office::string(context, "fonts.replaced", {{"font", *font}, {"other", std::string(*stand_in)}},
                          language);
}

std::string font_notice_once(const Context& context, const std::string& language) {
    bool told = false;
    office::settings_root(context, office::Access::read)->getPropertyValue("FontNoticeSeen") >>= told;
    auto notice = told ? std::string() : font_notice(context, language);
    if (!notice.empty()) {
        const auto root = office::settings_root(context, office::Access::write);
        root->setPropertyValue("FontNoticeSeen", css::uno::Any(true));
        office::commit(root);
    }
    return notice;
}

} // namespace kehoach::session
