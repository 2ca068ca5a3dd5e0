// SPDX-License-Identifier: MPL-2.0
#include "writer/lines.hxx"

#include "office/gate.hxx"
#include "office/text.hxx"
#include "text/code_points.hpp"
#include "writer/locate.hxx"
#include "writer/protection.hxx"
#include "writer/take_paragraph.hxx"

#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>

namespace kehoach::writer {

namespace {

using document::LineEdit;
using Kind = LineEdit::Kind;
using Cursor = Ref<css::text::XTextCursor>;

Outcome left(const char* reason) {
    return {false, reason};
}

bool ends_blank(const std::string& text) {
    return text.empty() || text::is_blank(text::decode_before(text, text.size()).value);
}

/// Taking the end of a paragraph away keeps what is anchored in both. The paragraph before stays the one it
/// is, for it may go on another itself: so the cursor must run forward.
Outcome join(const Spot& spot) {
    const Cursor end = spot.text->createTextCursorByRange(spot.paragraph->getStart());
    if (!end->goLeft(1, false) || !end->goRight(1, true) || is_protected(as<css::beans::XPropertySet>(end)))
        return left("edit.protected");
    const Cursor before = spot.text->createTextCursorByRange(end->getStart());
    as<css::text::XParagraphCursor>(before)->gotoStartOfParagraph(true);
    end->setString(ends_blank(office::utf8(before->getString())) ? OUString() : OUString(" "));
    return {true, {}};
}

/// A picture or a frame would go with its paragraph.
Outcome drop(const Spot& spot) {
    if (holds_anchors(spot.paragraph))
        return left("edit.holds-field");
    return take_paragraph(spot.text, spot.paragraph) ? Outcome{true, {}} : left("edit.last-paragraph");
}

Outcome part(const Spot& spot, const LineEdit& edit, const Reading& reading) {
    if (!reading.range.is() || reading.holds_atom)
        return left("edit.holds-field");
    if (edit.kind == Kind::split)
        spot.text->insertControlCharacter(reading.range.get(), css::text::ControlCharacter::PARAGRAPH_BREAK,
                                          true);
    else
        reading.range->setString(edit.kind == Kind::unbreak ? OUString(" ") : OUString());
    return {true, {}};
}

Outcome carry_out(Addresses& addresses, const LineEdit& edit) {
    const Spot* spot = addresses.find(edit.place);
    if (!spot || !spot->paragraph.is())
        return left("edit.moved");
    const Reading reading = read_range(*spot, edit.place.start, edit.place.end);
    if (edit.place.end > reading.text.size() ||
        reading.text.substr(edit.place.start, edit.place.end - edit.place.start) != edit.place.excerpt)
        return left("edit.moved");
    const auto inside = spot->text->createTextCursorByRange(spot->paragraph->getStart());
    if (is_protected(as<css::beans::XPropertySet>(inside)))
        return left("edit.protected");
    if (edit.kind == Kind::drop)
        return reading.holds_atom ? left("edit.holds-field") : drop(*spot);
    return edit.kind == Kind::join ? join(*spot) : part(*spot, edit, reading);
}

} // namespace

std::vector<Outcome> part_lines(office::UndoScope& /*scope*/, const Model& model,
                                const std::vector<LineEdit>& edits) {
    office::require_writer(model);
    office::require_editable(model);
    Addresses addresses(model);
    std::vector<Outcome> outcomes(edits.size());
    // What stands between the halves of a paragraph goes before they are joined.
    for (const bool drops : {true, false})
        for (std::size_t at = 0; at < edits.size(); ++at)
            if ((edits[at].kind == Kind::drop) == drops)
                outcomes[at] = carry_out(addresses, edits[at]);
    return outcomes;
}

std::set<int> protected_paragraphs(const Model& model) {
    std::set<int> found;
    for (const Spot& spot : walk(model, "body")) {
        const auto inside = spot.text->createTextCursorByRange(spot.paragraph->getStart());
        if (is_protected(as<css::beans::XPropertySet>(inside)))
            found.insert(spot.index);
    }
    return found;
}

bool holds_objects(const Model& model, const document::Place& place) {
    Addresses addresses(model);
    const Spot* spot = addresses.find(place);
    return spot && spot->paragraph.is() && holds_anchors(spot->paragraph);
}

} // namespace kehoach::writer
