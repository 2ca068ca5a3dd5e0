// SPDX-License-Identifier: MPL-2.0
#include "writer/pages.hxx"

#include "document/pages.hpp"
#include "office/text.hxx"
#include "writer/looks.hxx"
#include "writer/page_number.hxx"
#include "writer/styles.hxx"

#include <algorithm>
#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/PageStyleLayout.hpp>
#include <cstdlib>

namespace kehoach::writer {

namespace {

using css::uno::Any;

/// Left between the page number and the text below it, so that a header of fixed height holds both.
constexpr double gap_mm = 1;

double header_mm(const document::Page& page) {
    return std::max(page.top_mm - page.number_edge_mm, 0.0);
}

Values sheet(const document::Page& page) {
    return {property("IsLandscape", Any(document::is_lying(page))),
            property("Width", Any(from_mm(page.width_mm))),
            property("Height", Any(from_mm(page.height_mm))),
            property("LeftMargin", Any(from_mm(page.left_mm))),
            property("RightMargin", Any(from_mm(page.right_mm))),
            property("BottomMargin", Any(from_mm(page.bottom_mm))),
            property("PageStyleLayout", Any(page.mirrored ? css::style::PageStyleLayout_MIRRORED
                                                          : css::style::PageStyleLayout_ALL))};
}

/// Where the page number stands, the top margin ends at the number and the header fills the rest.
Values head(const document::Page& page, bool has_header) {
    if (!page.number_shown && !has_header)
        return {property("TopMargin", Any(from_mm(page.top_mm)))};
    return {property("TopMargin", Any(from_mm(page.top_mm - header_mm(page)))),
            property("HeaderIsOn", Any(true)),
            property("HeaderIsShared", Any(true)),
            property("FirstIsShared", Any(page.number_on_first)),
            property("HeaderIsDynamicHeight", Any(false)),
            property("HeaderHeight", Any(from_mm(header_mm(page)))),
            property("HeaderBodyDistance", Any(from_mm(std::min(gap_mm, header_mm(page) / 2))))};
}

/// The office keeps lengths in other units, and gives them back a hair off.
bool is_same(const Any& now, const Any& wanted) {
    constexpr sal_Int32 hair = 2;
    sal_Int32 length = 0, wanted_length = 0;
    return now == wanted ||
           ((now >>= length) && (wanted >>= wanted_length) && std::abs(length - wanted_length) <= hair);
}

Values differing(const Properties& style, const Values& wanted) {
    Values result;
    for (const css::beans::PropertyValue& value : wanted)
        if (!is_same(style->getPropertyValue(value.Name), value.Value))
            result.push_back(value);
    return result;
}

Values present(const Properties& style, const Values& wanted) {
    Values result;
    for (const css::beans::PropertyValue& value : wanted) {
        result.push_back(value);
        result.back().Value = style->getPropertyValue(value.Name);
    }
    return result;
}

void assign(const Properties& style, const Values& values) {
    for (const css::beans::PropertyValue& value : values)
        if (value.Value.hasValue() && style->getPropertyValue(value.Name) != value.Value)
            style->setPropertyValue(value.Name, value.Value);
}

/// By name at every call: undo and redo make page styles anew.
Properties page_style(const Model& model, const OUString& name) {
    return style_of(family(model, "PageStyles"), name);
}

/// Held on to while it is filled: found by name in the moment in which its maker lets go of it, a style can
/// be one that is just being destroyed.
Properties make(const Model& model, const OUString& name) {
    const auto style = as<css::beans::XPropertySet>(
        as<css::lang::XMultiServiceFactory>(model)->createInstance("com.sun.star.style.PageStyle"));
    family(model, "PageStyles")->insertByName(name, Any(style));
    return style;
}

void restore(const Model& model, const OUString& name, const Values& before, bool had_header) {
    const Properties style = page_style(model, name);
    if (!had_header)
        set(style, "HeaderIsOn", false);
    assign(style, before);
}

Values all_values(const document::Page& page, bool has_header) {
    Values values = sheet(page);
    for (const css::beans::PropertyValue& value : head(page, has_header))
        values.push_back(value);
    return values;
}

void write_new(office::UndoScope& scope, const Model& model, const OUString& name, const document::Page& page,
               const document::CharLook& text) {
    const auto redo = [model, name, page, text] {
        const Properties style = make(model, name);
        assign(style, all_values(page, false));
        if (page.number_shown)
            put_number(model, style, page, text);
    };
    const auto undo = [model, name] {
        // A style with a header leaves the header's text behind when it goes, and every later step of undo
        // and redo would then miss its place.
        set(page_style(model, name), "HeaderIsOn", false);
        family(model, "PageStyles")->removeByName(name);
    };
    scope.unrecorded(name, redo, undo);
}

bool is_header_value(const css::beans::PropertyValue& value) {
    return value.Name.startsWith("Header") || value.Name == "FirstIsShared";
}

void write_existing(office::UndoScope& scope, const Model& model, const OUString& name,
                    const document::Page& page, const document::CharLook& text) {
    const Properties style = page_style(model, name);
    const bool had_header = get<bool>(style, "HeaderIsOn");
    const Values wanted = all_values(page, had_header);
    const bool number_missing = page.number_shown && !(had_header && find_number(style));
    const bool own_first = had_header && !page.number_on_first && !get<bool>(style, "FirstIsShared");
    if (own_first)
        take_first_number(style); // out of the user's header: the office records that itself
    if (differing(style, wanted).empty() && !number_missing)
        return;
    Values kept;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(kept),
                 [&](const auto& value) { return had_header || !is_header_value(value); });
    const Values before = present(style, kept);
    const bool new_header = !had_header && page.number_shown;
    const auto redo = [model, name, page, text, wanted, new_header, had_header, own_first] {
        const Properties target = page_style(model, name);
        assign(target, wanted);
        if (new_header)
            put_number(model, target, page, text);
        else if (had_header && !page.number_on_first && !own_first)
            take_first_number(target); // what was on all pages came along when the first got its own header
    };
    scope.unrecorded(name, redo,
                     [model, name, before, had_header] { restore(model, name, before, had_header); });
    if (had_header && page.number_shown)
        put_number(model, style, page, text); // into the user's header: the office records that itself
}

/// Word's first page is a page style of its own, which the other one follows.
OUString follower(const Model& model, const OUString& name) {
    const OUString next = get<OUString>(page_style(model, name), "FollowStyle");
    return next != name && family(model, "PageStyles")->hasByName(next) ? next : OUString();
}

/// All that is asked for in one call.
document::Page read_sheet(const Ref<css::beans::XMultiPropertySet>& style) {
    enum { bottom, foot_height, foot, head_height, head, height, left, layout, right, top, width };
    static const auto names = office::seq<OUString>({"BottomMargin", "FooterHeight", "FooterIsOn",
                                                     "HeaderHeight", "HeaderIsOn", "Height", "LeftMargin",
                                                     "PageStyleLayout", "RightMargin", "TopMargin", "Width"});
    const auto values = style->getPropertyValues(names);
    const auto mm = [&](int number) { return to_mm(value<sal_Int32>(values[number])); };
    const auto is_on = [&](int number) { return value<bool>(values[number]); };
    document::Page page;
    page.width_mm = mm(width);
    page.height_mm = mm(height);
    page.left_mm = mm(left);
    page.right_mm = mm(right);
    page.top_mm = tenth(mm(top) + (is_on(head) ? mm(head_height) : 0));
    page.bottom_mm = tenth(mm(bottom) + (is_on(foot) ? mm(foot_height) : 0));
    page.mirrored =
        value<css::style::PageStyleLayout>(values[layout]) == css::style::PageStyleLayout_MIRRORED;
    return page;
}

} // namespace

void write_page(office::UndoScope& scope, const Model& model, const OUString& name,
                const document::Page& page, const document::CharLook& text) {
    if (!family(model, "PageStyles")->hasByName(name))
        return write_new(scope, model, name, page, text);
    const OUString next = follower(model, name);
    document::Page here = page, behind = page;
    if (!next.isEmpty()) {
        here.number_shown = page.number_shown && page.number_on_first;
        behind.number_on_first = true;
        write_existing(scope, model, next, behind, text);
    }
    write_existing(scope, model, name, here, text);
}

document::Page read_page(const Model& model, const OUString& name) {
    const Properties style = page_style(model, name);
    document::Page page = read_sheet(as<css::beans::XMultiPropertySet>(style));
    page.name = office::utf8(name);
    read_number(style, page);
    const bool in_footer = page.number_in_footer;
    const OUString next = page.number_shown ? OUString() : follower(model, name);
    if (!next.isEmpty()) {
        read_number(page_style(model, next), page);
        page.number_on_first = false;
        page.number_in_footer = page.number_in_footer || (in_footer && !page.number_shown);
    }
    return page;
}

OUString page_style_at(const Model& model, const Properties& paragraph) {
    const OUString there = get<OUString>(paragraph, "PageStyleName");
    return family(model, "PageStyles")->hasByName(there) ? there : OUString("Standard");
}

} // namespace kehoach::writer
