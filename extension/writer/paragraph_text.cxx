// SPDX-License-Identifier: MPL-2.0
#include "writer/paragraph_text.hxx"

#include "office/text.hxx"
#include "writer/origins.hxx"
#include "writer/pieces.hxx"
#include "writer/read_looks.hxx"

#include <com/sun/star/beans/XMultiPropertySet.hpp>
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

/// Numbers of the run_names() that have this state.
std::vector<sal_Int32> in_state(const States& states, PropertyState wanted) {
    std::vector<sal_Int32> numbers;
    for (sal_Int32 n = 0; n < states.getLength(); ++n)
        if (states[n] == wanted)
            numbers.push_back(n);
    return numbers;
}

CharLook with_values(CharLook look, const Properties& of, const std::vector<sal_Int32>& numbers) {
    for (const sal_Int32 n : numbers)
        put_run_value(look, n, of->getPropertyValue(run_names()[n]));
    return look;
}

/// Of every piece only what differs within the paragraph is asked for.
void read_pieces(const Spot& spot, const CharLook& look, const std::vector<sal_Int32>& differing,
                 Paragraph& into) {
    for (const Piece& piece : pieces(spot.paragraph))
        put(into, office::utf8(piece.text), with_values(look, piece.look, differing), piece.atom);
}

/// Where several pieces are set alike the office says "default" of the whole: the values tell better.
States states_of(const Ref<css::text::XTextCursor>& whole, const CharLook& base) {
    States states = as<css::beans::XPropertyState>(whole)->getPropertyStates(run_names());
    const auto values = as<css::beans::XMultiPropertySet>(whole)->getPropertyValues(run_names());
    for (sal_Int32 n = 0; n < states.getLength(); ++n) {
        CharLook look = base;
        put_run_value(look, n, values[n]);
        if (states[n] == css::beans::PropertyState_DEFAULT_VALUE && look != base)
            states.getArray()[n] = css::beans::PropertyState_DIRECT_VALUE;
    }
    return states;
}

} // namespace

bool has_atoms(const Model& model) {
    return as<css::text::XFootnotesSupplier>(model)->getFootnotes()->hasElements() ||
           as<css::text::XEndnotesSupplier>(model)->getEndnotes()->hasElements() || has_fields(model) ||
           has_changes(model);
}

void read_bare_text(const Spot& spot, bool plain, Paragraph& into) {
    if (plain)
        into.text = office::utf8(spot.paragraph->getString());
    else
        for (const Piece& piece : pieces(spot.paragraph))
            into.text += office::utf8(piece.text);
}

/// Asking for the states is cheaper than going through the portions of every paragraph.
void read_text(const Spot& spot, const CharLook& base, bool plain, Paragraph& into) {
    const OUString text = plain ? spot.paragraph->getString() : OUString();
    if (plain && text.isEmpty())
        return;
    const auto whole = spot.text->createTextCursorByRange(spot.paragraph);
    const auto states = states_of(whole, base);
    if (into.direct)
        add_run_traits(states, *into.direct);
    const auto own = in_state(states, css::beans::PropertyState_DIRECT_VALUE);
    const CharLook look = own.empty() ? base : with_values(base, as<css::beans::XPropertySet>(whole), own);
    const auto differing = in_state(states, css::beans::PropertyState_AMBIGUOUS_VALUE);
    if (plain && differing.empty())
        return put(into, office::utf8(text), look, document::Atom::none);
    read_pieces(spot, look, differing, into);
}

} // namespace kehoach::writer
