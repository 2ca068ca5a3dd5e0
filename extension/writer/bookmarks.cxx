// SPDX-License-Identifier: MPL-2.0
#include "writer/bookmarks.hxx"

#include "writer/uno.hxx"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>

namespace kehoach::writer {

namespace {

using Cursor = Ref<css::text::XParagraphCursor>;

Ref<css::container::XNameAccess> bookmarks(const Model& model) {
    return as<css::text::XBookmarksSupplier>(model)->getBookmarks();
}

Cursor cursor_at(const Ref<css::text::XTextRange>& range) {
    return as<css::text::XParagraphCursor>(range->getText()->createTextCursorByRange(range));
}

OUString paragraph_of(const Ref<css::text::XTextRange>& range) {
    const Cursor cursor = cursor_at(range->getStart());
    cursor->gotoStartOfParagraph(false);
    cursor->gotoEndOfParagraph(true);
    return cursor->getString();
}

void begin_again(const Model& model, const OUString& name, const OUString& paragraph) {
    const auto content = as_any<css::text::XTextContent>(bookmarks(model)->getByName(name));
    const auto anchor = content->getAnchor();
    const Cursor cursor = cursor_at(anchor->getStart());
    if (cursor->isStartOfParagraph() || paragraph_of(anchor) != paragraph)
        return;
    const bool collapsed = as<css::text::XTextCursor>(cursor_at(anchor))->isCollapsed();
    cursor->gotoStartOfParagraph(false);
    if (!collapsed)
        cursor->gotoRange(anchor->getEnd(), true);
    as<css::lang::XComponent>(content)->dispose();
    const Ref<css::text::XTextContent> again(
        as<css::lang::XMultiServiceFactory>(model)->createInstance("com.sun.star.text.Bookmark"),
        css::uno::UNO_QUERY_THROW);
    as<css::container::XNamed>(again)->setName(name);
    cursor->getText()->insertTextContent(cursor.get(), again, !collapsed);
}

} // namespace

BookmarkedBeginnings::BookmarkedBeginnings(const Model& model) : model_(model) {
    const auto all = bookmarks(model);
    for (const OUString& name : all->getElementNames()) {
        const auto anchor = as_any<css::text::XTextContent>(all->getByName(name))->getAnchor();
        if (anchor.is() && cursor_at(anchor->getStart())->isStartOfParagraph())
            names_.emplace(paragraph_of(anchor), name);
    }
}

void BookmarkedBeginnings::keep_on_undo(office::UndoScope& scope, const OUString& paragraph) const {
    for (auto [each, end] = names_.equal_range(paragraph); each != end; ++each) {
        const auto again = [model = model_, name = each->second, paragraph] {
            if (bookmarks(model)->hasByName(name))
                begin_again(model, name, paragraph);
        };
        scope.unrecorded(
            {}, [] {}, again);
    }
}

} // namespace kehoach::writer
