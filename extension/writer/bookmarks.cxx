// SPDX-License-Identifier: MPL-2.0
#include "writer/bookmarks.hxx"

#include "writer/uno.hxx"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <map>

namespace kehoach::writer {

namespace {

using Model = css::uno::Reference<css::frame::XModel>;
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

/// Bookmarks that begin a paragraph, by name, with its words.
std::map<OUString, OUString> beginning(const Model& model) {
    std::map<OUString, OUString> found;
    const auto all = bookmarks(model);
    for (const OUString& name : all->getElementNames()) {
        const auto anchor = as_any<css::text::XTextContent>(all->getByName(name))->getAnchor();
        if (anchor.is() && cursor_at(anchor->getStart())->isStartOfParagraph())
            found.emplace(name, paragraph_of(anchor));
    }
    return found;
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

void begin_paragraphs_again_on_undo(office::UndoScope& scope, const Model& model) {
    const auto before = beginning(model);
    if (before.empty())
        return;
    const auto again = [model, before] {
        for (const auto& [name, paragraph] : before)
            if (bookmarks(model)->hasByName(name))
                begin_again(model, name, paragraph);
    };
    scope.unrecorded(
        {}, [] {}, again);
}

} // namespace kehoach::writer
