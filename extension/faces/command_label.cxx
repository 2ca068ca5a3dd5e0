// SPDX-License-Identifier: MPL-2.0
#include "faces/command_label.hxx"

#include "office/strings.hxx"
#include "office/text.hxx"
#include "text/words.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using Node = Reference<css::container::XNameAccess>;

rtl::OUString value_of(const Node& node, const char* name) {
    rtl::OUString value;
    const auto key = rtl::OUString::createFromAscii(name);
    if (node->hasByName(key))
        node->getByName(key) >>= value;
    return value;
}

/// Title of the entry with that address, below `node`; empty where there is none.
rtl::OUString title_in(const Node& node, const rtl::OUString& url) {
    if (value_of(node, "URL") == url)
        return value_of(node, "Title");
    for (const auto& name : node->getElementNames())
        if (const Node below(node->getByName(name), css::uno::UNO_QUERY); below.is())
            if (const auto found = title_in(below, url); !found.isEmpty())
                return found;
    return {};
}

Node menus(const Reference<css::uno::XComponentContext>& context) {
    css::beans::PropertyValue path;
    path.Name = "nodepath";
    path.Value <<= rtl::OUString("/org.openoffice.Office.Addons/AddonUI/OfficeMenuBar");
    return Node(css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
                    "com.sun.star.configuration.ConfigurationAccess", office::seq({css::uno::Any(path)})),
                css::uno::UNO_QUERY_THROW);
}

} // namespace

std::string command_label(const Reference<css::uno::XComponentContext>& context, std::string_view name) {
    constexpr std::string_view dots = "…";
    const auto url = office::ustring("org.kehoach:" + std::string(name));
    std::string label = office::utf8(title_in(menus(context), url));
    if (label.empty()) { // in no menu but that of the text
        const auto key = "context." + std::string(name);
        const auto said = office::string(context, key);
        label = said == key ? std::string(name) : said;
    }
    if (label.ends_with(dots))
        label.resize(label.size() - dots.size());
    return label;
}

} // namespace kehoach::faces
