// SPDX-License-Identifier: MPL-2.0
#include "writer/locate.hxx"

#include "office/text.hxx"
#include "writer/edits.hxx"
#include "writer/pieces.hxx"

#include <algorithm>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace kehoach::writer {

namespace {

/// A piece with the bytes it takes in the text of the paragraph.
struct Measured {
    Piece piece;
    std::string text;
    std::size_t start = 0;

    std::size_t end() const { return start + text.size(); }
};

std::vector<Measured> measure(const Spot& spot) {
    std::vector<Measured> all;
    std::size_t at = 0;
    for (Piece& piece : pieces(spot.paragraph)) {
        std::string text = office::utf8(piece.text);
        const std::size_t size = text.size();
        all.push_back({std::move(piece), std::move(text), at});
        at += size;
    }
    return all;
}

Ref<css::text::XTextRange> point(const Spot& spot, const Measured& in, std::size_t offset) {
    if (offset == in.end())
        return in.piece.range->getEnd();
    if (offset == in.start || in.piece.atom != document::Atom::none)
        return in.piece.range->getStart();
    const auto cursor = spot.text->createTextCursorByRange(in.piece.range->getStart());
    const OUString before = office::ustring(std::string_view(in.text).substr(0, offset - in.start));
    cursor->goRight(static_cast<sal_Int16>(before.getLength()), false);
    return as<css::text::XTextRange>(cursor);
}

bool inside(const Measured& piece, std::size_t start, std::size_t end) {
    return piece.start < end && start < piece.end();
}

} // namespace

const Spot* spot_at(const std::vector<Spot>& spots, const document::Place& place) {
    const auto found = std::find_if(spots.begin(), spots.end(), [&](const Spot& spot) {
        return spot.index == place.paragraph && spot.story == place.story && spot.paragraph.is();
    });
    return found == spots.end() ? nullptr : &*found;
}

Stretch stretch(const Spot& spot, std::size_t start, std::size_t end) {
    const auto all = measure(spot);
    Stretch found;
    if (all.empty() && start == 0 && end == 0)
        found.cursor = spot.text->createTextCursorByRange(spot.paragraph->getStart());
    // A stretch begins in the piece behind the place and ends in the piece before it; an empty one goes with
    // what stands before it, whose look it takes.
    const auto first = std::find_if(all.begin(), all.end(), [&](const Measured& piece) {
        return start == end ? start <= piece.end() : start < piece.end();
    });
    const auto last = std::find_if(first, all.end(), [&](const Measured& piece) { return end <= piece.end(); });
    if (first == all.end() || last == all.end())
        return found;
    found.cursor = spot.text->createTextCursorByRange(point(spot, *first, start));
    found.cursor->gotoRange(point(spot, *last, end), true);
    for (const Measured& piece : all)
        if (inside(piece, start, end)) {
            const std::size_t from = std::max(start, piece.start) - piece.start;
            found.text += piece.text.substr(from, std::min(end, piece.end()) - piece.start - from);
            found.has_atoms = found.has_atoms || piece.piece.atom != document::Atom::none;
        }
    return found;
}

bool go_to(const Model& model, const document::Place& place) {
    const auto spots = walk(model, place.story);
    const Spot* spot = spot_at(spots, place);
    const Ref<css::view::XSelectionSupplier> view(model->getCurrentController(), css::uno::UNO_QUERY);
    if (!spot || !view.is())
        return false;
    const Stretch found = stretch(*spot, place.start, place.end);
    const Ref<css::text::XTextRange> range =
        found.cursor.is() ? as<css::text::XTextRange>(found.cursor) : spot->paragraph->getStart();
    return view->select(css::uno::Any(range));
}

} // namespace kehoach::writer
