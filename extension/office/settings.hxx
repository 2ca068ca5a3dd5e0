// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <map>
#include <string>

namespace kehoach::office {

/// The root of registry/Settings.xcs; changes of a writable one hold after `commit`.
enum class Access { read, write };
css::uno::Reference<css::beans::XPropertySet>
settings_root(const css::uno::Reference<css::uno::XComponentContext>& context, Access access);
void commit(const css::uno::Reference<css::beans::XPropertySet>& root);

/// What the user settled for this machine: names with their texts, in a list of registry/Settings.xcs, as in
/// "IgnoredRules"; a name holds no "=". Stays in the user's configuration, never in a document.
std::map<std::string, std::string> settings(const css::uno::Reference<css::uno::XComponentContext>& context,
                                            const char* list);
void put_setting(const css::uno::Reference<css::uno::XComponentContext>& context, const char* list,
                 const std::string& name, const std::string& text);
/// Nothing happens where there is no such name.
void drop_setting(const css::uno::Reference<css::uno::XComponentContext>& context, const char* list,
                  const std::string& name);
/// All of the list.
void drop_settings(const css::uno::Reference<css::uno::XComponentContext>& context, const char* list);

} // namespace kehoach::office
