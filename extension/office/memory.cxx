// SPDX-License-Identifier: MPL-2.0
#include "office/memory.hxx"

#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <rtl/character.hxx>

namespace kehoach::office {

namespace {

using Model = css::uno::Reference<css::frame::XModel>;
using rtl::OUString;

constexpr const char* version = "1";
/// Word cuts the text of a user property off behind this many characters.
constexpr sal_Int32 longest = 255;

css::uno::Reference<css::beans::XPropertySet> user_properties(const Model& model) {
    const css::uno::Reference<css::document::XDocumentPropertiesSupplier> supplier(model,
                                                                                   css::uno::UNO_QUERY_THROW);
    return {supplier->getDocumentProperties()->getUserDefinedProperties(), css::uno::UNO_QUERY_THROW};
}

OUString name_of(int number) {
    return "kehoach." + OUString::number(number);
}

/// Records are key=value behind a '|'; what would be read as a separator is escaped.
std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '\\' || c == '|' || c == '=')
            result += '\\';
        if (c == '\n')
            result += "\\n";
        else
            result += c;
    }
    return result;
}

std::string pack(const std::map<std::string, std::string>& memory) {
    std::string text = version;
    for (const auto& [key, value] : memory)
        text += '|' + escaped(key) + '=' + escaped(value);
    return text;
}

std::map<std::string, std::string> unpack(const std::string& text) {
    std::map<std::string, std::string> memory;
    std::string key, value;
    std::string* into = nullptr; // the version, before the first record
    const auto flush = [&] {
        if (into)
            memory[key] = value;
        key.clear();
        value.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '|') {
            flush();
            into = &key;
        } else if (text[i] == '=' && into == &key)
            into = &value;
        else if (into && text[i] == '\\' && i + 1 < text.size()) {
            ++i;
            *into += text[i] == 'n' ? '\n' : text[i];
        } else if (into)
            *into += text[i];
    }
    flush();
    return memory;
}

std::vector<OUString> pieces(const std::map<std::string, std::string>& memory) {
    std::vector<OUString> result;
    if (memory.empty())
        return result;
    const OUString text = ustring(pack(memory));
    for (sal_Int32 at = 0; at < text.getLength();) {
        sal_Int32 length = std::min(longest, text.getLength() - at);
        // Word eats blanks at the edge of a value, and a surrogate pair must stay whole.
        while (length > 1 && at + length < text.getLength() &&
               (text[at + length - 1] == ' ' || text[at + length] == ' ' ||
                rtl::isHighSurrogate(text[at + length - 1])))
            --length;
        result.push_back(text.copy(at, length));
        at += length;
    }
    return result;
}

std::vector<OUString> stored(const Model& model) {
    const auto properties = user_properties(model);
    const auto info = properties->getPropertySetInfo();
    std::vector<OUString> result;
    for (int n = 1; info->hasPropertyByName(name_of(n)); ++n) {
        OUString piece;
        properties->getPropertyValue(name_of(n)) >>= piece;
        result.push_back(piece);
    }
    return result;
}

void store(const Model& model, const std::vector<OUString>& wanted) {
    const auto properties = user_properties(model);
    const css::uno::Reference<css::beans::XPropertyContainer> container(properties,
                                                                        css::uno::UNO_QUERY_THROW);
    const std::size_t there = stored(model).size();
    for (std::size_t n = 0; n < std::max(there, wanted.size()); ++n) {
        const OUString name = name_of(static_cast<int>(n) + 1);
        if (n >= wanted.size())
            container->removeProperty(name);
        else if (n < there)
            properties->setPropertyValue(name, css::uno::Any(wanted[n]));
        else
            container->addProperty(name, css::beans::PropertyAttribute::REMOVABLE, css::uno::Any(wanted[n]));
    }
}

} // namespace

std::map<std::string, std::string> recall(const Model& model) {
    OUString text;
    for (const OUString& piece : stored(model))
        text += piece;
    return unpack(utf8(text));
}

std::string recall(const Model& model, const std::string& key) {
    const auto memory = recall(model);
    const auto found = memory.find(key);
    return found == memory.end() ? std::string() : found->second;
}

std::map<std::string, std::string> recall_with(const Model& model, const std::string& key,
                                               const std::string& value) {
    auto memory = recall(model);
    memory.erase(key);
    if (!value.empty())
        memory[key] = value;
    return memory;
}

void remember(UndoScope& scope, const Model& model, const std::map<std::string, std::string>& memory) {
    const std::vector<OUString> before = stored(model), after = pieces(memory);
    if (before == after)
        return;
    scope.unrecorded(
        {}, [model, after] { store(model, after); }, [model, before] { store(model, before); });
}

void note(const Model& model, const std::map<std::string, std::string>& memory) {
    const css::uno::Reference<css::util::XModifiable> modifiable(model, css::uno::UNO_QUERY_THROW);
    const bool modified = modifiable->isModified();
    store(model, pieces(memory));
    modifiable->setModified(modified);
}

} // namespace kehoach::office
