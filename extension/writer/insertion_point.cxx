// SPDX-License-Identifier: MPL-2.0
#include "writer/insertion_point.hxx"

#include "office/refused.hxx"
#include "writer/blocks.hxx"
#include "writer/pages.hxx"
#include "writer/protection.hxx"
#include "writer/published.hxx"
#include "writer/walk.hxx"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XMultiPropertyStates.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

namespace kehoach::writer {

namespace {

using css::text::ControlCharacter::PARAGRAPH_BREAK;
using office::Refused;
using Range = Ref<css::text::XTextRange>;
using Content = Ref<css::text::XTextContent>;

Ref<css::text::XText> body(const Model& model) {
    return as<css::text::XTextDocument>(model)->getText();
}

Range view_cursor(const Model& model) {
    const Ref<css::text::XTextViewCursorSupplier> view(model->getCurrentController(), css::uno::UNO_QUERY);
    if (!view.is())
        throw Refused("insert.no-cursor");
    return Range(view->getViewCursor(), css::uno::UNO_QUERY_THROW);
}

/// The list that a paragraph of a Word file stands in by itself: taken back to the style's at once it stays.
void leave_list(const Properties& paragraph) {
    const OUString list("NumberingStyleName");
    const auto states = as<css::beans::XPropertyState>(paragraph);
    if (states->getPropertyState(list) == css::beans::PropertyState_DEFAULT_VALUE)
        return;
    set(paragraph, "NumberingStyleName", OUString());
    states->setPropertyToDefault(list);
}

/// A paragraph split off another takes its look along, which is not for what we insert.
Range plain(const Range& place) {
    const auto cursor = place->getText()->createTextCursorByRange(place);
    set(as<css::beans::XPropertySet>(cursor), "ParaStyleName", OUString("Standard"));
    as<css::beans::XMultiPropertyStates>(cursor)->setAllPropertiesToDefault();
    leave_list(as<css::beans::XPropertySet>(paragraph_at(cursor.get())));
    return cursor.get();
}

Range behind(const Range& place) {
    const auto text = place->getText();
    const auto cursor = text->createTextCursorByRange(place->getEnd());
    as<css::text::XParagraphCursor>(cursor)->gotoEndOfParagraph(false);
    text->insertControlCharacter(cursor.get(), PARAGRAPH_BREAK, false);
    return plain(cursor.get());
}

/// What makes a paragraph begin a page stays with it when it is split.
class KeptBreak {
public:
    explicit KeptBreak(const Properties& block)
        : page_(block->getPropertyValue("PageDescName")), break_(block->getPropertyValue("BreakType")),
          number_(block->getPropertyValue("PageNumberOffset")) {}
    void give(const Properties& block) const {
        if (!value<OUString>(page_).isEmpty())
            block->setPropertyValue("PageDescName", page_);
        else if (block->getPropertyValue("BreakType") != break_)
            block->setPropertyValue("BreakType", break_);
        if (value<sal_Int16>(number_) > 0)
            block->setPropertyValue("PageNumberOffset", number_);
    }

private:
    css::uno::Any page_, break_, number_;
};

Range ahead_of_paragraph(const Range& paragraph) {
    const KeptBreak kept(as<css::beans::XPropertySet>(paragraph));
    const auto text = paragraph->getText();
    const auto cursor = text->createTextCursorByRange(paragraph->getStart());
    text->insertControlCharacter(cursor.get(), PARAGRAPH_BREAK, false);
    const auto second = text->createTextCursorByRange(cursor.get());
    cursor->goLeft(1, false);
    const Range made = plain(cursor.get());
    kept.give(as<css::beans::XPropertySet>(second));
    return made;
}

Range ahead_of_table(const Model& model, const Content& table) {
    const auto text = body(model);
    const Content made(
        as<css::lang::XMultiServiceFactory>(model)->createInstance("com.sun.star.text.Paragraph"),
        css::uno::UNO_QUERY_THROW);
    insert_before(text, made, table);
    const auto blocks = as<css::container::XEnumerationAccess>(text)->createEnumeration();
    Content last;
    while (blocks->hasMoreElements()) {
        const Content each(blocks->nextElement(), css::uno::UNO_QUERY_THROW);
        if (each == table)
            break;
        last = each;
    }
    return plain(as<css::text::XTextRange>(last)->getStart());
}

/// A new paragraph before a paragraph or table of the body.
Range ahead_of(const Model& model, const Content& block) {
    const Ref<css::text::XTextTable> table(block, css::uno::UNO_QUERY);
    if (is_protected(as<css::beans::XPropertySet>(block)))
        throw Refused("edit.protected");
    return table.is() ? ahead_of_table(model, block) : ahead_of_paragraph(as<css::text::XTextRange>(block));
}

bool is_empty(const Range& place) {
    const auto cursor = place->getText()->createTextCursorByRange(place);
    const auto paragraph = as<css::text::XParagraphCursor>(cursor);
    return paragraph->isStartOfParagraph() && paragraph->isEndOfParagraph();
}

Content first_block(const Model& model) {
    const auto blocks = as<css::container::XEnumerationAccess>(body(model))->createEnumeration();
    return Content(blocks->nextElement(), css::uno::UNO_QUERY_THROW);
}

/// The paragraph or table of the body that holds paragraph `index`.
Content block_of(const Model& model, int index) {
    for (const Spot& spot : walk(model, "body"))
        if (spot.index == index)
            return spot.table.is() ? spot.table : as<css::text::XTextContent>(spot.paragraph);
    throw Refused("insert.no-place");
}

} // namespace

InsertionPoint insertion_point(const Model& model, Where where, int before) {
    switch (where) {
    case Where::whole:
        return {body(model)->getStart(), false};
    case Where::start:
        return {ahead_of(model, first_block(model)), false};
    case Where::ahead:
    case Where::end_of_main: {
        if (before >= 0)
            return {ahead_of(model, block_of(model, before)), false};
        const Range end = body(model)->getEnd();
        return {is_empty(end) ? plain(end) : behind(end), false};
    }
    case Where::cursor:
        break;
    }
    const Range cursor = view_cursor(model);
    return {is_empty(cursor) ? plain(cursor) : behind(cursor), false};
}

void require_cursor(const Model& model) {
    if (is_protected(as<css::beans::XPropertySet>(view_cursor(model))))
        throw Refused("edit.protected");
}

void insert_at_cursor(const Model& model, const OUString& text) {
    const Range cursor = view_cursor(model);
    cursor->getText()->insertString(cursor, text, true);
}

void insert_words(const Model& model, const OUString& text, bool bold) {
    require_cursor(model);
    const Range place = view_cursor(model)->getEnd();
    const auto words = place->getText()->createTextCursorByRange(place);
    words->getText()->insertString(words.get(), text, true);
    const css::uno::Any before = as<css::beans::XPropertySet>(words)->getPropertyValue("CharWeight");
    if (bold)
        set(as<css::beans::XPropertySet>(words), "CharWeight", css::awt::FontWeight::BOLD);
    const Ref<css::text::XTextViewCursorSupplier> view(model->getCurrentController(), css::uno::UNO_QUERY);
    view->getViewCursor()->gotoRange(words->getEnd(), false);
    if (bold)
        as<css::beans::XPropertySet>(view->getViewCursor())->setPropertyValue("CharWeight", before);
}

OUString first_page_style(const Model& model) {
    const Ref<css::beans::XPropertySet> first(first_block(model), css::uno::UNO_QUERY_THROW);
    if (first->getPropertySetInfo()->hasPropertyByName("PageStyleName"))
        return page_style_at(model, first);
    const OUString asked = get<OUString>(first, "PageDescName");
    return asked.isEmpty() ? OUString("Standard") : asked;
}

} // namespace kehoach::writer
