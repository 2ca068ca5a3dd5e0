// SPDX-License-Identifier: MPL-2.0
#include "office/strings.hxx"

#include "office/package.hxx"
#include "office/text.hxx"
#include "text/braces.hpp"

#include <algorithm>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <map>
#include <mutex>

namespace kehoach::office {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Table = std::map<std::string, std::string, std::less<>>;

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

void add_line(Table& table, std::string_view line) {
    line = trimmed(line);
    const auto equals = line.find('=');
    if (line.empty() || line.front() == '#' || equals == std::string_view::npos)
        return;
    table.emplace(trimmed(line.substr(0, equals)), trimmed(line.substr(equals + 1)));
}

Table parse(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    Table table;
    while (!bytes.empty()) {
        const auto end = std::min(bytes.find('\n'), bytes.size());
        add_line(table, bytes.substr(0, end));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return table;
}

/// Read once per language and program: the package does not change while the office runs.
const Table& table_of(const Context& context, const std::string& language) {
    static std::mutex guard;
    static std::map<std::string, Table> tables;
    {
        const std::scoped_lock lock(guard);
        if (const auto found = tables.find(language); found != tables.end())
            return found->second;
    }
    // Outside the lock: UNO calls may take the office's own mutex.
    Table table = parse(read_file(package_url(context) + "/strings/strings_" + ustring(language) + ".txt"));
    const std::scoped_lock lock(guard);
    return tables.try_emplace(language, std::move(table)).first->second;
}

} // namespace

std::string language(const Context& context) {
    css::beans::PropertyValue path;
    path.Name = "nodepath";
    path.Value <<= rtl::OUString("/org.openoffice.Setup/L10N");
    const css::uno::Reference<css::container::XNameAccess> node(
        css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationAccess", seq<css::uno::Any>({css::uno::Any(path)})),
        css::uno::UNO_QUERY_THROW);
    rtl::OUString locale;
    node->getByName("ooLocale") >>= locale;
    return locale == "vi" || locale.startsWith("vi-") ? "vi" : "en";
}

std::string string(const Context& context, std::string_view key, const Refused::Arguments& arguments,
                   std::string_view wanted) {
    const Table& table = table_of(context, wanted.empty() ? language(context) : std::string(wanted));
    const auto found = table.find(key);
    return found == table.end() ? std::string(key) : text::filled(found->second, arguments);
}

} // namespace kehoach::office
