// SPDX-License-Identifier: MPL-2.0
#include "writer/styles.hxx"

#include "office/text.hxx"
#include "writer/looks.hxx"
#include "writer/numbering.hxx"

#include <algorithm>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/BorderLine2.hpp>

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

/// The office gives some values back in another type, or with members that nobody set.
bool is_same(const css::uno::Any& now, const css::uno::Any& wanted) {
    css::table::BorderLine2 line, wanted_line;
    css::style::ParagraphAdjust adjust{};
    sal_Int16 number = 0;
    if ((now >>= line) && (wanted >>= wanted_line))
        return line.OuterLineWidth == wanted_line.OuterLineWidth && line.Color == wanted_line.Color;
    if ((wanted >>= adjust) && (now >>= number))
        return number == static_cast<sal_Int16>(adjust);
    return now == wanted;
}

void set_changed(const Properties& style, const Values& values) {
    for (const css::beans::PropertyValue& value : values)
        if (!is_same(style->getPropertyValue(value.Name), value.Value))
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

/// Which style follows which, by names: undo and redo make styles anew.
using Follows = std::vector<std::pair<OUString, OUString>>;

void set_follows(const Model& model, const Follows& follows) {
    const Family styles = family(model, "ParagraphStyles");
    for (const auto& [name, next] : follows)
        if (styles->hasByName(name) && styles->hasByName(next))
            set_changed(style_of(styles, name), {property("FollowStyle", css::uno::Any(next))});
}

/// The office records no change of the style that follows.
void write_follows(office::UndoScope& scope, const Model& model, const document::Document& document) {
    const Family styles = family(model, "ParagraphStyles");
    Follows before, after;
    for (const document::Style& style : document.styles) {
        const document::Style* next = style.next.empty() ? &style : find_style(document, style.next);
        const OUString name = ustring(style.name);
        const OUString now = get<OUString>(style_of(styles, name), "FollowStyle");
        if (!next || now == ustring(next->name))
            continue;
        before.emplace_back(name, now);
        after.emplace_back(name, ustring(next->name));
    }
    if (!after.empty())
        scope.unrecorded(
            OUString(), [model, after] { set_follows(model, after); },
            [model, before] { set_follows(model, before); });
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

void write_styles(office::UndoScope& scope, const Model& model, const document::Document& document) {
    const Family styles = family(model, "ParagraphStyles");
    for (const document::Style& style : document.styles)
        if (!styles->hasByName(ustring(style.name)))
            add_style(model, styles, ustring(style.name));
    for (const document::Style& style : document.styles)
        set_changed(style_of(styles, ustring(style.name)), wanted(document, style));
    write_follows(scope, model, document);
}

} // namespace kehoach::writer
