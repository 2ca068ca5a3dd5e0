// SPDX-License-Identifier: MPL-2.0
#include "tight_frame.hxx"

#include "office/text.hxx"
#include "writer/published.hxx"
#include "writer/read_looks.hxx"

#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XChapterNumberingSupplier.hpp>
#include <com/sun/star/text/XEndnotesSupplier.hpp>
#include <com/sun/star/text/XFootnotesSupplier.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextFramesSupplier.hpp>

namespace kehoach::test {

namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;
using Model = Reference<css::frame::XModel>;
using Text = Reference<css::text::XText>;
using Texts = std::vector<Text>;
using Properties = Reference<css::beans::XPropertySet>;
using Enumeration = Reference<css::container::XEnumeration>;
using Index = Reference<css::container::XIndexAccess>;

Reference<css::container::XNameAccess> styles(const Model& model, const char* family) {
    const auto families =
        Reference<css::style::XStyleFamiliesSupplier>(model, UNO_QUERY_THROW)->getStyleFamilies();
    return {families->getByName(OUString::createFromAscii(family)), UNO_QUERY_THROW};
}

bool is_on(const Any& value) {
    bool on = false;
    value >>= on;
    return on;
}

void add(Texts& texts, const Any& found) {
    if (const Text text(found, UNO_QUERY); text.is())
        texts.push_back(text);
}

void add_all(Texts& texts, const Index& all) {
    for (sal_Int32 n = 0; all.is() && n < all->getCount(); ++n)
        add(texts, all->getByIndex(n));
}

Enumeration enumerate(const Any& object) {
    const Reference<css::container::XEnumerationAccess> access(object, UNO_QUERY);
    return access.is() ? access->createEnumeration() : Enumeration();
}

void add_text_of_sheet(const Properties& style, const OUString& kind, Texts& texts) {
    add(texts, style->getPropertyValue(kind + "TextFirst"));
    add(texts, style->getPropertyValue(kind + "Text"));
}

/// Only the portions of a header tell whether it holds the page number.
void read_portions(const Any& text) {
    const Enumeration paragraphs = enumerate(text);
    while (paragraphs.is() && paragraphs->hasMoreElements())
        for (const auto portions = enumerate(paragraphs->nextElement());
             portions.is() && portions->hasMoreElements();)
            Properties(portions->nextElement(), UNO_QUERY_THROW)->getPropertyValue("TextPortionType");
}

void read_sheets(const Model& model, Texts& texts) {
    static const auto names =
        office::seq<OUString>({"BottomMargin", "FirstIsShared", "FollowStyle", "FooterHeight", "FooterIsOn",
                               "FooterIsShared", "HeaderHeight", "HeaderIsOn", "HeaderIsShared", "Height",
                               "LeftMargin", "PageStyleLayout", "RightMargin", "TopMargin", "Width"});
    const auto all = styles(model, "PageStyles");
    for (const OUString& name : all->getElementNames()) {
        const Properties style(all->getByName(name), UNO_QUERY_THROW);
        if (!Reference<css::style::XStyle>(style, UNO_QUERY_THROW)->isInUse())
            continue;
        const auto values =
            Reference<css::beans::XMultiPropertySet>(style, UNO_QUERY_THROW)->getPropertyValues(names);
        if (is_on(values[7])) {
            add_text_of_sheet(style, "Header", texts);
            read_portions(style->getPropertyValue("HeaderText"));
        }
        if (is_on(values[4]))
            add_text_of_sheet(style, "Footer", texts);
    }
}

void read_drawn(const Model& model, Texts& texts) {
    const Index shapes = writer::draw_page(model);
    for (sal_Int32 n = 0; shapes.is() && n < shapes->getCount(); ++n) {
        const Reference<css::drawing::XShape> shape(shapes->getByIndex(n), UNO_QUERY_THROW);
        shape->getSize();
        Reference<css::lang::XServiceInfo>(shape, UNO_QUERY_THROW)
            ->supportsService("com.sun.star.drawing.CustomShape");
        if (const Reference<css::text::XTextContent> content(shape, UNO_QUERY); content.is())
            content->getAnchor();
        add(texts, Any(shape));
    }
}

void read_ladder(const Model& model) {
    const auto rules =
        Reference<css::text::XChapterNumberingSupplier>(model, UNO_QUERY_THROW)->getChapterNumberingRules();
    for (sal_Int32 n = 0; n < rules->getCount(); ++n)
        rules->getByIndex(n);
}

void read_bookmarks(const Model& model) {
    const Index marks(Reference<css::text::XBookmarksSupplier>(model, UNO_QUERY_THROW)->getBookmarks(),
                      UNO_QUERY);
    for (sal_Int32 n = 0; marks.is() && n < marks->getCount(); ++n)
        Reference<css::text::XTextContent>(marks->getByIndex(n), UNO_QUERY_THROW)->getAnchor()->getString();
}

} // namespace

Texts read_around_tightly(const Model& model) {
    Texts texts{Reference<css::text::XTextDocument>(model, UNO_QUERY_THROW)->getText()};
    read_sheets(model, texts);
    read_drawn(model, texts); // frames are drawn things too
    add_all(texts, Reference<css::text::XFootnotesSupplier>(model, UNO_QUERY_THROW)->getFootnotes());
    add_all(texts, Reference<css::text::XEndnotesSupplier>(model, UNO_QUERY_THROW)->getEndnotes());
    read_ladder(model);
    read_bookmarks(model);
    return texts;
}

void read_table_tightly(const Reference<css::text::XTextTable>& table) {
    const Properties whole(table, UNO_QUERY_THROW);
    for (const char* name : {"HeaderRowCount", "HoriOrient", "RepeatHeadline", "TableBorder2", "Width"})
        whole->getPropertyValue(OUString::createFromAscii(name));
    const Index rows(table->getRows(), UNO_QUERY_THROW);
    for (sal_Int32 n = 0; n < rows->getCount(); ++n) {
        const Properties row(rows->getByIndex(n), UNO_QUERY_THROW);
        row->getPropertyValue("TableColumnSeparators");
        row->getPropertyValue("IsSplitAllowed");
    }
}

void read_styles_tightly(const Model& model, std::set<OUString> names) {
    const auto all = styles(model, "ParagraphStyles");
    std::vector<OUString> left(names.begin(), names.end());
    while (!left.empty()) {
        const OUString name = left.back();
        left.pop_back();
        if (!all->hasByName(name))
            continue;
        const Properties style(all->getByName(name), UNO_QUERY_THROW);
        const Reference<css::beans::XPropertyState> states(style, UNO_QUERY_THROW);
        states->getPropertyStates(writer::char_names());
        states->getPropertyStates(writer::paragraph_look_names());
        style->getPropertyValue("DisplayName");
        const OUString parent = Reference<css::style::XStyle>(style, UNO_QUERY_THROW)->getParentStyle();
        if (!parent.isEmpty() && names.insert(parent).second)
            left.push_back(parent);
    }
}

} // namespace kehoach::test
