// SPDX-License-Identifier: MPL-2.0
#include "writer/figure_marks.hxx"

#include "office/text.hxx"
#include "writer/insertion_point.hxx"
#include "writer/locate.hxx"
#include "writer/marked_table.hxx"
#include "writer/pieces.hxx"
#include "writer/protection.hxx"

#include <algorithm>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

namespace kehoach::writer {

namespace {

using Range = Ref<css::text::XTextRange>;
using Cursor = Ref<css::text::XTextCursor>;

Range view_cursor(const Model& model) {
    return as<css::text::XTextRange>(
        as<css::text::XTextViewCursorSupplier>(model->getCurrentController())->getViewCursor());
}

void put_mark(const Model& model, const Cursor& over, const std::string& name) {
    const auto mark = as<css::text::XTextContent>(
        as<css::lang::XMultiServiceFactory>(model)->createInstance("com.sun.star.text.Bookmark"));
    as<css::container::XNamed>(mark)->setName(office::ustring(name));
    over->getText()->insertTextContent(over.get(), mark, !over->isCollapsed());
}

/// Bookmarks part pieces: what begins before a place stands before it as a whole.
std::size_t bytes_before(const std::vector<Piece>& pieces, const Range& place) {
    const auto compare = as<css::text::XTextRangeCompare>(place->getText());
    std::size_t bytes = 0;
    for (const Piece& piece : pieces)
        if (compare->compareRegionStarts(piece.range->getStart(), place) > 0)
            bytes += office::utf8(piece.text).size();
    return bytes;
}

} // namespace

void insert_marked(const Model& model, const FittedWords& words, const std::string& bookmark) {
    require_cursor(model);
    const Range place = view_cursor(model)->getEnd();
    const auto text = place->getText();
    const OUString before = office::ustring(words.before), own = office::ustring(words.words);
    const Cursor all = text->createTextCursorByRange(place);
    text->insertString(all.get(), before + own + office::ustring(words.after), true);
    const Cursor over = text->createTextCursorByRange(all->getStart());
    over->goRight(static_cast<sal_Int16>(before.getLength()), false);
    over->goRight(static_cast<sal_Int16>(own.getLength()), true);
    put_mark(model, over, bookmark);
    as<css::text::XTextViewCursorSupplier>(model->getCurrentController())
        ->getViewCursor()
        ->gotoRange(all->getEnd(), false);
}

std::optional<document::Place> MarkedWords::place(const std::string& bookmark) const {
    const auto all = as<css::text::XBookmarksSupplier>(model_)->getBookmarks();
    const OUString name = office::ustring(bookmark);
    if (!all->hasByName(name))
        return std::nullopt;
    const Range anchor = as_any<css::text::XTextContent>(all->getByName(name))->getAnchor();
    const Spot* const spot = anchor.is() ? spot_at(spots_, anchor->getStart()) : nullptr;
    if (spot == nullptr)
        return std::nullopt;
    const auto read = pieces(spot->paragraph);
    OUString text;
    for (const Piece& piece : read)
        text += piece.text;
    document::Place place;
    place.story = spot->story;
    place.paragraph = spot->index;
    place.start = bytes_before(read, anchor->getStart());
    place.end = std::max(place.start, bytes_before(read, anchor->getEnd()));
    place.excerpt = office::utf8(text).substr(place.start, place.end - place.start);
    return place;
}

std::string reason_against(const Model& model, const document::Place& place) {
    Addresses addresses(model);
    const Spot* const spot = addresses.find(place);
    if (spot == nullptr || !spot->paragraph.is())
        return "edit.moved";
    const Reading reading = read_range(*spot, place.start, place.end);
    if (!reading.range.is() || reading.holds_atom)
        return "edit.holds-field";
    return is_protected(as<css::beans::XPropertySet>(reading.range)) ? "edit.protected" : "";
}

void put_marks(const Model& model, const std::vector<MarkPlace>& marks) {
    Addresses addresses(model);
    for (const MarkPlace& one : marks) {
        const Spot* const spot = addresses.find(one.place);
        if (spot == nullptr || !spot->paragraph.is())
            continue;
        const Reading reading = read_range(*spot, one.place.start, one.place.end);
        if (!reading.range.is())
            continue;
        drop_mark(model, one.bookmark);
        put_mark(model, reading.range, one.bookmark);
    }
}

std::vector<std::string> marks_beginning(const Model& model, std::string_view prefix) {
    std::vector<std::string> names;
    for (const OUString& name : as<css::text::XBookmarksSupplier>(model)->getBookmarks()->getElementNames())
        if (std::string one = office::utf8(name); one.starts_with(prefix))
            names.push_back(std::move(one));
    return names;
}

} // namespace kehoach::writer
