// SPDX-License-Identifier: MPL-2.0
#include "writer/paragraph_text.hxx"

#include "office/text.hxx"
#include "writer/origins.hxx"
#include "writer/pieces.hxx"
#include "writer/read_looks.hxx"

#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XRedlinesSupplier.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XEndnotesSupplier.hpp>
#include <com/sun/star/text/XFootnotesSupplier.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>

namespace kehoach::writer {

namespace {

using css::beans::PropertyState;
using document::CharLook;
using document::Paragraph;

/// A page number in a header, which most documents have, is not worth reading every paragraph by pieces.
bool stands_in_text(const css::uno::Any& field) {
    const auto anchor = as_any<css::text::XTextContent>(field)->getAnchor();
    const Ref<css::lang::XServiceInfo> text(anchor.is() ? anchor->getText() : nullptr, css::uno::UNO_QUERY);
    return !text.is() || text->getImplementationName() != "SwXHeadFootText";
}

bool has_fields(const Model& model) {
    const auto fields = as<css::text::XTextFieldsSupplier>(model)->getTextFields()->createEnumeration();
    while (fields->hasMoreElements())
        if (stands_in_text(fields->nextElement()))
            return true;
    return false;
}

bool has_changes(const Model& model) {
    const Ref<css::document::XRedlinesSupplier> supplier(model, css::uno::UNO_QUERY);
    return supplier.is() && supplier->getRedlines().is() &&
           supplier->getRedlines()->createEnumeration()->hasMoreElements();
}

void put(Paragraph& into, const std::string& text, const CharLook& look, document::Atom atom) {
    const std::size_t start = into.text.size();
    into.text += text;
    auto& runs = into.runs;
    const bool goes_on =
        !runs.empty() && atom == document::Atom::none && runs.back().atom == atom && runs.back().look == look;
    if (goes_on)
        runs.back().end = into.text.size();
    else if (!text.empty() || atom != document::Atom::none)
        runs.push_back({start, into.text.size(), look, atom});
}

void read_pieces(const Spot& spot, Paragraph& into) {
    for (const Piece& piece : pieces(spot.paragraph))
        put(into, office::utf8(piece.text), read_chars(piece.look), piece.atom);
}

enum class Runs { base, whole, several };

/// Asking for the state is cheaper than going through the portions of every paragraph.
States states_of(const Ref<css::text::XTextCursor>& whole) {
    return as<css::beans::XPropertyState>(whole)->getPropertyStates(char_names());
}

Runs runs_of(const States& states) {
    Runs result = Runs::base;
    for (const PropertyState state : states) {
        if (state == css::beans::PropertyState_AMBIGUOUS_VALUE)
            return Runs::several;
        if (state == css::beans::PropertyState_DIRECT_VALUE)
            result = Runs::whole;
    }
    return result;
}

} // namespace

bool has_atoms(const Model& model) {
    return as<css::text::XFootnotesSupplier>(model)->getFootnotes()->hasElements() ||
           as<css::text::XEndnotesSupplier>(model)->getEndnotes()->hasElements() || has_fields(model) ||
           has_changes(model);
}

void read_text(const Spot& spot, const CharLook& base, bool plain, Paragraph& into) {
    const std::string text = plain ? office::utf8(spot.paragraph->getString()) : std::string();
    if (plain && text.empty())
        return;
    const auto whole = spot.text->createTextCursorByRange(spot.paragraph);
    const auto states = states_of(whole);
    if (into.direct)
        add_char_traits(states, *into.direct);
    if (!plain)
        return read_pieces(spot, into);
    switch (runs_of(states)) {
    case Runs::base:
        return put(into, text, base, document::Atom::none);
    case Runs::whole:
        return put(into, text, read_chars(whole), document::Atom::none);
    case Runs::several:
        return read_pieces(spot, into);
    }
}

} // namespace kehoach::writer
