// SPDX-License-Identifier: MPL-2.0
#include "office/settings.hxx"

#include "office/text.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <vector>

namespace kehoach::office {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;

void store(const Context& context, const char* list, const std::map<std::string, std::string>& all) {
    std::vector<OUString> entries;
    for (const auto& [name, text] : all)
        entries.push_back(ustring(name + "=" + text));
    const auto access = settings_root(context, Access::write);
    access->setPropertyValue(
        OUString::createFromAscii(list),
        css::uno::Any(css::uno::Sequence<OUString>(entries.data(), static_cast<sal_Int32>(entries.size()))));
    commit(access);
}

} // namespace

Reference<css::beans::XPropertySet> settings_root(const Context& context, Access access) {
    const OUString service(access == Access::write
                               ? OUString("com.sun.star.configuration.ConfigurationUpdateAccess")
                               : OUString("com.sun.star.configuration.ConfigurationAccess"));
    const css::beans::NamedValue path("nodepath", css::uno::Any(OUString("/org.kehoach.Settings")));
    return Reference<css::beans::XPropertySet>(
        css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
            service, seq<css::uno::Any>({css::uno::Any(path)})),
        UNO_QUERY_THROW);
}

void commit(const Reference<css::beans::XPropertySet>& root) {
    Reference<css::util::XChangesBatch>(root, UNO_QUERY_THROW)->commitChanges();
}

std::map<std::string, std::string> settings(const Context& context, const char* list) {
    css::uno::Sequence<OUString> entries;
    settings_root(context, Access::read)->getPropertyValue(OUString::createFromAscii(list)) >>= entries;
    std::map<std::string, std::string> all;
    for (const OUString& entry : entries) {
        const std::string text = utf8(entry);
        const auto equals = text.find('=');
        if (equals != std::string::npos && equals > 0)
            all[text.substr(0, equals)] = text.substr(equals + 1);
    }
    return all;
}

void put_setting(const Context& context, const char* list, const std::string& name, const std::string& text) {
    auto all = settings(context, list);
    all[name] = text;
    store(context, list, all);
}

void drop_setting(const Context& context, const char* list, const std::string& name) {
    auto all = settings(context, list);
    if (all.erase(name) > 0)
        store(context, list, all);
}

void drop_settings(const Context& context, const char* list) {
    store(context, list, {});
}

} // namespace kehoach::office
