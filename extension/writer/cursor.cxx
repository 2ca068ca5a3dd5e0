// SPDX-License-Identifier: MPL-2.0
#include "writer/cursor.hxx"

#include "office/text.hxx"
#include "text/words.hpp"
#include "writer/locate.hxx"

#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <rtl/character.hxx>
#include <vector>

namespace kehoach::writer {

namespace {

using Range = Ref<css::text::XTextRange>;

/// What stands before the cursor of the view, one step of it; empty where it is in no text.
OUString before_cursor(const Model& model) {
    const Ref<css::text::XTextViewCursorSupplier> view(model->getCurrentController(), css::uno::UNO_QUERY);
    if (!view.is())
        return {};
    try {
        const Range cursor(view->getViewCursor(), css::uno::UNO_QUERY_THROW);
        const auto before = cursor->getText()->createTextCursorByRange(cursor->getStart());
        return before->goLeft(1, true) ? before->getString() : OUString();
    } catch (const css::uno::RuntimeException&) {
        return {}; // a picture or a shape is selected
    }
}

} // namespace

std::optional<document::Place> cursor_place(const Model& model) {
    const Ref<css::text::XTextViewCursorSupplier> view(model->getCurrentController(), css::uno::UNO_QUERY);
    if (!view.is())
        return std::nullopt;
    const Range cursor = Range(view->getViewCursor(), css::uno::UNO_QUERY_THROW)->getStart();
    const auto spots = walk(model);
    const Spot* const spot = spot_at(spots, cursor);
    if (spot == nullptr)
        return std::nullopt;
    const auto before = spot->text->createTextCursorByRange(spot->paragraph->getStart());
    before->gotoRange(cursor, true);
    document::Place place;
    place.story = spot->story;
    place.paragraph = spot->index;
    place.start = place.end = office::utf8(before->getString()).size();
    return place;
}

std::optional<WordsAtCursor> words_at_cursor(const Model& model) {
    const Ref<css::text::XTextViewCursorSupplier> view(model->getCurrentController(), css::uno::UNO_QUERY);
    if (!view.is())
        return std::nullopt;
    try {
        const Range cursor = Range(view->getViewCursor(), css::uno::UNO_QUERY_THROW)->getStart();
        const Ref<css::text::XParagraphCursor> walker(cursor->getText()->createTextCursorByRange(cursor),
                                                      css::uno::UNO_QUERY_THROW);
        walker->gotoStartOfParagraph(true);
        const auto offset = static_cast<std::size_t>(walker->getString().getLength());
        walker->gotoStartOfParagraph(false);
        walker->gotoEndOfParagraph(true);
        return WordsAtCursor{office::utf8(walker->getString()), offset};
    } catch (const css::uno::RuntimeException&) {
        return std::nullopt; // a picture or a shape is selected
    }
}

namespace {

OUString words_of_paragraph(const Range& within) {
    const Ref<css::text::XParagraphCursor> walker(within->getText()->createTextCursorByRange(within),
                                                  css::uno::UNO_QUERY_THROW);
    walker->gotoStartOfParagraph(false);
    walker->gotoEndOfParagraph(true);
    return walker->getString();
}

} // namespace

std::optional<SeenParagraph> SeenParagraph::at_cursor(const Model& model) {
    const Ref<css::text::XTextViewCursorSupplier> view(model->getCurrentController(), css::uno::UNO_QUERY);
    if (!view.is())
        return std::nullopt;
    try {
        const Range cursor = Range(view->getViewCursor(), css::uno::UNO_QUERY_THROW)->getStart();
        SeenParagraph seen;
        seen.place_ = cursor;
        seen.words_ = words_of_paragraph(cursor);
        return seen;
    } catch (const css::uno::RuntimeException&) {
        return std::nullopt; // a picture or a shape is selected
    }
}

bool SeenParagraph::is_as_it_was() const {
    try {
        return words_of_paragraph(place_) == words_;
    } catch (const css::uno::RuntimeException&) {
        return true;
    }
}

std::optional<std::pair<int, int>> selected_paragraphs(const Model& model) {
    const Ref<css::text::XTextViewCursorSupplier> view(model->getCurrentController(), css::uno::UNO_QUERY);
    if (!view.is() || view->getViewCursor()->isCollapsed())
        return std::nullopt;
    const Range selected(view->getViewCursor(), css::uno::UNO_QUERY_THROW);
    const auto spots = walk(model, "body");
    const Spot* const first = spot_at(spots, selected->getStart());
    const Spot* const last = spot_at(spots, selected->getEnd());
    if (first == nullptr || last == nullptr)
        return std::nullopt;
    return std::pair(first->index, last->index);
}

bool is_in_word(const Model& model) {
    const auto letter = before_cursor(model);
    if (letter.isEmpty())
        return false;
    const auto last = letter[letter.getLength() - 1];
    constexpr sal_Unicode first_mark = 0x300, last_mark = 0x36F; // of letters written in parts
    return rtl::isAsciiDigit(last) || (last >= first_mark && last <= last_mark) ||
           text::has_letters(office::utf8(letter));
}

bool is_cursor_in_view(const Model& model) {
    enum { x, y, zoom, left, top, right, bottom, needed };
    constexpr int line = 300; // twips, as all of it
    const auto view = model->getCurrentController();
    const auto told = view.is() ? value<OUString>(view->getViewData()) : OUString();
    std::vector<sal_Int32> parts;
    for (sal_Int32 at = 0; at >= 0 && !told.isEmpty();)
        parts.push_back(told.getToken(0, ';', at).toInt32());
    return parts.size() < needed || (parts[left] <= parts[x] && parts[x] <= parts[right] &&
                                     parts[top] <= parts[y] && parts[y] + line <= parts[bottom]);
}

bool is_recording(const Model& model) {
    return get<bool>(as<css::beans::XPropertySet>(model), "RecordChanges");
}

} // namespace kehoach::writer
