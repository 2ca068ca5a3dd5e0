// SPDX-License-Identifier: MPL-2.0
#include "writer/styles.hxx"

#include "office/text.hxx"
#include "writer/looks.hxx"
#include "writer/numbering.hxx"

#include <algorithm>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>

namespace kehoach::writer {

namespace {

using office::ustring;
using Family = Ref<css::container::XNameContainer>;

/// Without a parent: ours say their whole look themselves, and redo would lose it.
void add_style(const Model& model, const Family& styles, const OUString& name) {
    const Ref<css::style::XStyle> style(
        as<css::lang::XMultiServiceFactory>(model)->createInstance("com.sun.star.style.ParagraphStyle"),
        css::uno::UNO_QUERY_THROW);
    styles->insertByName(name, css::uno::Any(style));
}

void set_changed(const Properties& style, const Values& values) {
    for (const css::beans::PropertyValue& value : values)
        if (style->getPropertyValue(value.Name) != value.Value)
            style->setPropertyValue(value.Name, value.Value);
}

Values wanted(const document::Document& document, const document::Style& style) {
    Values values;
    const bool tied = heading_style(document, style.number_level) == &style;
    if (!style.bullet.empty())
        values.push_back(property("NumberingStyleName", css::uno::Any(ustring(style.name))));
    // After the list style, whose own indents would win otherwise.
    for (const Values& part : {properties(style.look), properties(style.chars)})
        values.insert(values.end(), part.begin(), part.end());
    if (!tied)
        values.push_back(
            property("OutlineLevel", css::uno::Any(static_cast<sal_Int16>(style.outline_level))));
    return values;
}

void set_follow(const document::Document& document, const document::Style& style, const Properties& target) {
    const document::Style* next = style.next.empty() ? &style : find_style(document, style.next);
    if (next)
        set_changed(target, {property("FollowStyle", css::uno::Any(ustring(next->name)))});
}

} // namespace

Family family(const Model& model, const char* name) {
    const auto families = as<css::style::XStyleFamiliesSupplier>(model)->getStyleFamilies();
    return as_any<css::container::XNameContainer>(families->getByName(OUString::createFromAscii(name)));
}

Properties style_of(const Family& styles, const OUString& name) {
    return as_any<css::beans::XPropertySet>(styles->getByName(name));
}

const document::Style* find_style(const document::Document& document, const std::string& key) {
    const auto found = std::find_if(document.styles.begin(), document.styles.end(),
                                    [&](const document::Style& style) { return style.key == key; });
    return found == document.styles.end() ? nullptr : &*found;
}

void write_styles(const Model& model, const document::Document& document) {
    const Family styles = family(model, "ParagraphStyles");
    for (const document::Style& style : document.styles)
        if (!styles->hasByName(ustring(style.name)))
            add_style(model, styles, ustring(style.name));
    for (const document::Style& style : document.styles) {
        const Properties target = style_of(styles, ustring(style.name));
        set_changed(target, wanted(document, style));
        set_follow(document, style, target);
    }
}

} // namespace kehoach::writer
