// SPDX-License-Identifier: MPL-2.0
#include "writer/take_paragraph.hxx"

#include <com/sun/star/text/XParagraphCursor.hpp>

namespace kehoach::writer {

namespace {

using Cursor = Ref<css::text::XTextCursor>;

/// Nothing but the end of one paragraph lies between: no table either, which a cursor passes over.
bool is_one_end(const Ref<css::text::XText>& text, const Ref<css::text::XTextRange>& from,
                const Ref<css::text::XTextRange>& to) {
    const Cursor between = text->createTextCursorByRange(from);
    between->gotoRange(to, true);
    const OUString string = between->getString();
    return string == "\n" || string == "\r\n";
}

/// At the end of the paragraph before it; null where a table or nothing stands there.
Cursor end_before(const Ref<css::text::XText>& text, const Ref<css::text::XTextRange>& paragraph) {
    const Cursor cursor = text->createTextCursorByRange(paragraph->getStart());
    const auto walker = as<css::text::XParagraphCursor>(cursor);
    if (!walker->gotoPreviousParagraph(false))
        return {};
    walker->gotoEndOfParagraph(false);
    return is_one_end(text, cursor.get(), paragraph->getStart()) ? cursor : Cursor();
}

/// At the start of the paragraph behind it; null likewise.
Cursor start_behind(const Ref<css::text::XText>& text, const Ref<css::text::XTextRange>& paragraph) {
    const Cursor cursor = text->createTextCursorByRange(paragraph->getEnd());
    if (!as<css::text::XParagraphCursor>(cursor)->gotoNextParagraph(false))
        return {};
    return is_one_end(text, paragraph->getEnd(), cursor.get()) ? cursor : Cursor();
}

/// Joined to what was taken, the paragraph behind it would lose where its page begins.
void take_with_start_of_next(const Cursor& whole) {
    const Cursor next = whole->getText()->createTextCursorByRange(whole->getEnd());
    const auto properties = as<css::beans::XPropertySet>(next);
    const OUString page = get<OUString>(properties, "PageDescName");
    const auto number = get<sal_Int16>(properties, "PageNumberOffset");
    const auto how = properties->getPropertyValue("BreakType");
    whole->setString({});
    const auto joined = as<css::beans::XPropertySet>(whole);
    if (!page.isEmpty())
        joined->setPropertyValue("PageDescName", css::uno::Any(page));
    else if (joined->getPropertyValue("BreakType") != how)
        joined->setPropertyValue("BreakType", how);
    if (number > 0)
        joined->setPropertyValue("PageNumberOffset", css::uno::Any(number));
}

} // namespace

bool take_paragraph(const Ref<css::text::XText>& text, const Ref<css::text::XTextRange>& paragraph) {
    if (const Cursor before = end_before(text, paragraph); before.is()) {
        before->gotoRange(paragraph->getEnd(), true);
        before->setString({});
        return true;
    }
    const Cursor behind = start_behind(text, paragraph);
    if (!behind.is())
        return false;
    const Cursor whole = text->createTextCursorByRange(paragraph->getStart());
    whole->gotoRange(behind.get(), true);
    take_with_start_of_next(whole);
    return true;
}

} // namespace kehoach::writer
