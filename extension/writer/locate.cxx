// SPDX-License-Identifier: MPL-2.0
#include "writer/locate.hxx"

#include "office/text.hxx"
#include "text/utf.hpp"
#include "writer/blocks.hxx"
#include "writer/pieces.hxx"

#include <algorithm>
#include <com/sun/star/container/XContentEnumerationAccess.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>

namespace kehoach::writer {

namespace {

using Cursor = Ref<css::text::XTextCursor>;

/// Walks the pieces of a paragraph: a cursor steps over characters one by one, over an atom at once.
class Finder {
public:
    explicit Finder(const Spot& spot) : spot_(spot), pieces_(pieces(spot.paragraph)) {
        for (const Piece& piece : pieces_)
            text_ += piece.text;
    }

    std::string text() const { return office::utf8(text_); }

    /// A collapsed cursor before the unit `at`; null inside an atom.
    Cursor at(std::size_t unit, bool from_left) const {
        std::size_t begin = 0;
        for (const Piece& piece : pieces_) {
            const auto length = static_cast<std::size_t>(piece.text.getLength());
            const bool inside = unit < begin + length || (from_left && length > 0 && unit == begin + length);
            if (inside && piece.atom == document::Atom::none)
                return span(piece.range->getStart(), unit - begin, 0);
            if (inside && unit == begin)
                return cursor(piece.range->getStart());
            if (inside && unit == begin + length)
                return cursor(piece.range->getEnd());
            if (inside)
                return {};
            begin += length;
        }
        return cursor(spot_.paragraph->getEnd());
    }

    bool atom_between(std::size_t start, std::size_t end) const {
        std::size_t begin = 0;
        for (const Piece& piece : pieces_) {
            const auto behind = begin + static_cast<std::size_t>(piece.text.getLength());
            if (piece.atom != document::Atom::none && begin < end && behind > start)
                return true;
            begin = behind;
        }
        return false;
    }

private:
    Cursor cursor(const Ref<css::text::XTextRange>& place) const {
        return spot_.text->createTextCursorByRange(place);
    }

    const Spot& spot_;
    std::vector<Piece> pieces_;
    OUString text_;
};

} // namespace

Reading read_range(const Spot& spot, std::size_t start, std::size_t end) {
    Reading reading;
    if (!spot.paragraph.is()) {
        reading.text = office::utf8(spot.plain);
        return reading;
    }
    const Finder finder(spot);
    reading.text = finder.text();
    const std::size_t first = text::utf16_offset(reading.text, start);
    const std::size_t last = text::utf16_offset(reading.text, end);
    reading.holds_atom = finder.atom_between(first, last);
    const Cursor from = finder.at(first, first == last), to = finder.at(last, true);
    if (!from.is() || !to.is())
        return reading;
    from->gotoRange(to.get(), first != last);
    reading.range = from;
    return reading;
}

bool holds_anchors(const Ref<css::text::XTextRange>& paragraph) {
    const Ref<css::container::XContentEnumerationAccess> anchors(paragraph, css::uno::UNO_QUERY);
    if (anchors.is() && anchors->createContentEnumeration("com.sun.star.text.TextContent")->hasMoreElements())
        return true;
    const auto all = pieces(paragraph); // as a character it is one of them
    return std::any_of(all.begin(), all.end(), [](const Piece& piece) {
        return piece.atom == document::Atom::frame || piece.atom == document::Atom::picture;
    });
}

const Spot* spot_at(const std::vector<Spot>& spots, const Ref<css::text::XTextRange>& place) {
    const auto text = place->getText();
    const Ref<css::text::XTextRangeCompare> compare(text, css::uno::UNO_QUERY);
    const Ref<css::uno::XInterface> own(text, css::uno::UNO_QUERY);
    const Spot* found = nullptr;
    for (const Spot& spot : spots)
        if (compare.is() && spot.paragraph.is() &&
            Ref<css::uno::XInterface>(spot.text, css::uno::UNO_QUERY) == own &&
            compare->compareRegionStarts(spot.paragraph, place) >= 0)
            found = &spot;
    return found;
}

const Spot* Addresses::find(const document::Place& place) {
    auto known = stories_.find(place.story);
    if (known == stories_.end()) {
        known = stories_.emplace(place.story, walk(model_, place.story)).first;
        std::erase_if(known->second, [&](const Spot& spot) { return spot.story != place.story; });
    }
    const auto at = static_cast<std::size_t>(place.paragraph);
    return place.paragraph >= 0 && at < known->second.size() ? &known->second[at] : nullptr;
}

} // namespace kehoach::writer
