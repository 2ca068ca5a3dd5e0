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

/// Lays a bookmark around another range.
void lay_anew(const Model& model, const Ref<css::text::XTextContent>& content, const OUString& name, const Cursor& range,
              bool around) {
    as<css::lang::XComponent>(content)->dispose();
    const Ref<css::text::XTextContent> again(
        as<css::lang::XMultiServiceFactory>(model)->createInstance("com.sun.star.text.Bookmark"),
        css::uno::UNO_QUERY_THROW);
    as<css::container::XNamed>(again)->setName(name);
    range->getText()->insertTextContent(range.get(), again, around);
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
    lay_anew(model, content, name, cursor, !collapsed);
}

/// The words around which a bookmark lay, where they stand behind its beginning again.
void reach_again(const Model& model, const OUString& name, const OUString& words) {
    const auto content = as_any<css::text::XTextContent>(bookmarks(model)->getByName(name));
    const auto anchor = content->getAnchor();
    if (anchor->getString() == words)
        return;
    const Cursor cursor = cursor_at(anchor->getStart());
    cursor->goRight(static_cast<sal_Int16>(words.getLength()), true);
    if (cursor->getString() == words)
        lay_anew(model, content, name, cursor, true);
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

void keep_reach_on_undo(office::UndoScope& scope, const Model& model) {
    constexpr sal_Int32 longest = 30'000; // characters a cursor goes at a time
    std::vector<std::pair<OUString, OUString>> reaches;
    const auto all = bookmarks(model);
    for (const OUString& name : all->getElementNames())
        if (const auto anchor = as_any<css::text::XTextContent>(all->getByName(name))->getAnchor(); anchor.is())
            if (const OUString words = anchor->getString(); !words.isEmpty() && words.getLength() < longest)
                reaches.emplace_back(name, words);
    if (reaches.empty())
        return;
    scope.unrecorded(
        {}, [] {},
        [model, reaches] {
            for (const auto& [name, words] : reaches)
                if (bookmarks(model)->hasByName(name))
                    reach_again(model, name, words);
        });
}

} // namespace kehoach::writer
