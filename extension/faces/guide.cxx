// SPDX-License-Identifier: MPL-2.0
#include "faces/guide.hxx"

#include "office/package.hxx"
#include "office/property.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"

#include <array>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/system/SystemShellExecute.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>
#include <cstdlib>
#include <filesystem>
#include <osl/file.hxx>
#include <sstream>

namespace kehoach::faces {

using css::uno::Reference;
using rtl::OUString;

namespace {

OUString help_folder(const Reference<css::uno::XComponentContext>& context) {
    return office::package_url(context) + "/help/" + office::ustring(office::language(context));
}

bool is_there(const OUString& url) {
    osl::DirectoryItem item;
    return osl::DirectoryItem::get(url, item) == osl::FileBase::E_None;
}

} // namespace

OUString guide_url(const Reference<css::uno::XComponentContext>& context, const std::string& topic) {
    return help_folder(context) + "/" + office::ustring(topic.empty() ? "index.html" : topic);
}

OUString rule_page_url(const Reference<css::uno::XComponentContext>& context, const std::string& rule) {
    const OUString folder = help_folder(context) + "/rules/";
    const OUString page = folder + office::ustring(rule) + ".html";
    return rule.find('/') == std::string::npos && is_there(page) ? page : folder + "index.html";
}

namespace {

#ifdef LINUX
/// Where no browser is installed the system's opener says nothing and does nothing.
bool has_browser() {
    if (std::getenv("BROWSER") != nullptr)
        return true;
    constexpr std::array browsers{"x-www-browser",
                                  "firefox",
                                  "firefox-esr",
                                  "google-chrome",
                                  "google-chrome-stable",
                                  "chromium",
                                  "chromium-browser",
                                  "microsoft-edge",
                                  "brave-browser",
                                  "opera",
                                  "vivaldi",
                                  "epiphany",
                                  "konqueror",
                                  "falkon",
                                  "org.mozilla.firefox",
                                  "com.google.Chrome",
                                  "org.chromium.Chromium"};
    const char* const path = std::getenv("PATH");
    std::istringstream folders(std::string(path != nullptr ? path : "") + ":/var/lib/flatpak/exports/bin");
    for (std::string folder; std::getline(folders, folder, ':');)
        for (const char* const browser : browsers) {
            std::error_code none;
            if (std::filesystem::exists(std::filesystem::path(folder) / browser, none))
                return true;
        }
    return false;
}
#else
bool has_browser() {
    return true;
}
#endif

/// In a window of the office, which reads such pages too.
bool open_in_office(const Reference<css::uno::XComponentContext>& context, const OUString& url) {
    return css::frame::Desktop::create(context)
        ->loadComponentFromURL(
            url, "_blank", 0,
            office::seq<css::beans::PropertyValue>(
                {office::property("ReadOnly", true), office::property("OnMainThread", true)}))
        .is();
}

void open_page(const Reference<css::uno::XComponentContext>& context, const OUString& url) {
    try {
        if (!has_browser() && open_in_office(context, url))
            return;
        css::system::SystemShellExecute::create(context)->execute(
            url, OUString(), css::system::SystemShellExecuteFlags::URIS_ONLY);
    } catch (const css::uno::Exception&) {
        OUString path;
        osl::FileBase::getSystemPathFromFileURL(url, path);
        throw office::Refused("guide.cannot-open", {{"file", office::utf8(path)}});
    }
}

} // namespace

void open_guide(const Reference<css::uno::XComponentContext>& context, const std::string& topic) {
    open_page(context, guide_url(context, topic));
}

void open_guide(const Reference<css::uno::XComponentContext>& context,
                const Reference<css::awt::XControl>& help) {
    const Reference<css::beans::XPropertySet> model(help->getModel(), css::uno::UNO_QUERY_THROW);
    OUString topic;
    model->getPropertyValue("Tag") >>= topic;
    open_guide(context, office::utf8(topic));
}

void open_rule_page(const Reference<css::uno::XComponentContext>& context, const std::string& rule) {
    open_page(context, rule_page_url(context, rule));
}

css::uno::Any guide(const Call& call) {
    if (call.interactive)
        open_guide(call.context);
    return css::uno::Any(call.has("Rule") ? rule_page_url(call.context, call.text("Rule"))
                                          : guide_url(call.context));
}

} // namespace kehoach::faces
