// SPDX-License-Identifier: MPL-2.0
#include "session/diagnostics.hxx"

#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "pack/manifest.hpp"
#include "session/font_notice.hxx"
#include "session/last_faults.hxx"
#include "session/library.hxx"
#include "session/offices.hxx"
#include "session/preferences.hxx"
#include "session/user_packs.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <rtl/bootstrap.hxx>

namespace kehoach::session {

namespace {

using css::uno::Reference;

class Lines {
public:
    explicit Lines(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    void add(const std::string& key, const std::string& value) { add(key, {{"value", value}}); }
    void add(const std::string& key, const office::Refused::Arguments& arguments) {
        text_ += office::string(context_, "diagnostics." + key, arguments) + "\n";
    }
    /// Switches by their names in the registry, on or off.
    void add_switch(const char* name, bool on) {
        add("setting",
            {{"name", name}, {"value", office::string(context_, on ? "diagnostics.on" : "diagnostics.off")}});
    }
    std::string text() && { return std::move(text_); }

private:
    const Reference<css::uno::XComponentContext>& context_;
    std::string text_;
};

/// A value of the office's own settings, as text.
std::string office_setting(const Reference<css::uno::XComponentContext>& context, const char* node,
                           const char* name) {
    css::beans::PropertyValue path;
    path.Name = "nodepath";
    path.Value <<= rtl::OUString::createFromAscii(node);
    const Reference<css::container::XNameAccess> values(
        css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationAccess", office::seq({css::uno::Any(path)})),
        css::uno::UNO_QUERY_THROW);
    rtl::OUString value;
    values->getByName(rtl::OUString::createFromAscii(name)) >>= value;
    return office::utf8(value);
}

std::string machine() {
    rtl::OUString system("$_OS $_ARCH");
    rtl::Bootstrap::expandMacros(system);
    return office::utf8(system);
}

void add_settings(const Reference<css::uno::XComponentContext>& context, Lines& lines) {
    const auto wanted = preferences(context);
    lines.add_switch("Live", wanted.live);
    lines.add("setting", {{"name", "LivePages"}, {"value", std::to_string(wanted.live_pages)}});
    lines.add_switch("Underline", wanted.underline);
    lines.add("setting", {{"name", "PaperLanguage"}, {"value", paper_language(context)}});
    lines.add("offices", std::to_string(offices(context).size()));
}

} // namespace

std::string diagnostics(const Reference<css::uno::XComponentContext>& context) {
    Lines lines(context);
    lines.add("head", office::Refused::Arguments{});
    lines.add("program", KEHOACH_VERSION);
    lines.add("office",
              office_setting(context, "/org.openoffice.Setup/Product", "ooName") + " " +
                  office_setting(context, "/org.openoffice.Setup/Product", "ooSetupVersionAboutBox"));
    lines.add("machine", machine());
    constexpr std::uint64_t megabyte = 1'048'576;
    lines.add("memory", std::to_string(bytes_of_memory() / megabyte));
    lines.add("language", office::language(context));
    if (const auto font = missing_font(context))
        lines.add("font", *font);
    add_settings(context, lines);
    const auto& data = shipped_data(context);
    lines.add("data", {{"count", std::to_string(data.size())}, {"hash", pack::hash_of(data)}});
    for (const UserPack& one : user_packs(context))
        lines.add("pack",
                  {{"version", one.stamp.version}, {"hash", one.fault ? one.fault->key : one.stamp.hash}});
    for (const Fault& one : last_faults())
        lines.add("fault", {{"when", one.when}, {"command", one.command}, {"reason", one.reason}});
    return std::move(lines).text();
}

} // namespace kehoach::session
