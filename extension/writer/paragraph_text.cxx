// SPDX-License-Identifier: MPL-2.0
#include "writer/paragraph_text.hxx"

#include "office/text.hxx"
#include "writer/origins.hxx"
#include "writer/pieces.hxx"
#include "writer/read_looks.hxx"

#include <algorithm>
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
using css::beans::PropertyState_AMBIGUOUS_VALUE;
using css::beans::PropertyState_DEFAULT_VALUE;
using css::beans::PropertyState_DIRECT_VALUE;
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

void put(Paragraph& into, std::string text, CharLook look, document::Atom atom) {
    const std::size_t start = into.text.size();
    const bool empty = text.empty();
    if (start == 0)
        into.text = std::move(text);
    else
        into.text += text;
    auto& runs = into.runs;
    const bool goes_on =
        !runs.empty() && atom == document::Atom::none && runs.back().atom == atom && runs.back().look == look;
    if (goes_on)
        runs.back().end = into.text.size();
    else if (!empty || atom != document::Atom::none)
        runs.push_back({start, into.text.size(), std::move(look), atom});
}

/// Numbers of the names of runs that have this state.
std::vector<sal_Int32> in_state(const States& states, PropertyState wanted) {
    std::vector<sal_Int32> numbers;
    for (sal_Int32 n = 0; n < run_names().getLength(); ++n)
        if (states[n] == wanted)
            numbers.push_back(n);
    return numbers;
}

CharLook with_values(CharLook look, const Properties& of, const std::vector<sal_Int32>& numbers) {
    for (const sal_Int32 n : numbers)
        put_run_value(look, n, of->getPropertyValue(run_names()[n]));
    return look;
}

using Marked = std::vector<std::pair<std::size_t, std::size_t>>;

/// White is what was copied from a page of the web.
bool is_highlighted(const Properties& of) {
    constexpr sal_Int32 none = -1, white = 0xFFFFFF;
    return std::ranges::any_of(marker_pen_names(), [&](const OUString& name) {
        const auto colour = value<sal_Int32>(of->getPropertyValue(name));
        return colour != none && colour != white;
    });
}

/// Whether any of its characters may be: the states are known, the colours would have to be asked for.
bool may_be_highlighted(const States& states) {
    for (sal_Int32 n = 0; n < piece_names().getLength(); ++n)
        for (const OUString& name : marker_pen_names())
            if (piece_names()[n] == name && states[n] != PropertyState_DEFAULT_VALUE)
                return true;
    return false;
}

/// Of every piece only what differs within the paragraph is asked for.
Marked read_pieces(const Spot& spot, const CharLook& look, const std::vector<sal_Int32>& differing,
                   bool marked, Paragraph& into) {
    Marked found;
    for (const Piece& piece : pieces(spot.paragraph)) {
        const auto start = into.text.size();
        put(into, office::utf8(piece.text), with_values(look, piece.look, differing), piece.atom);
        if (!marked || start == into.text.size() || !is_highlighted(piece.look))
            continue;
        if (!found.empty() && found.back().second == start)
            found.back().second = into.text.size();
        else
            found.emplace_back(start, into.text.size());
    }
    return found;
}

/// What a cursor over all of a paragraph tells.
struct Whole {
    States states; ///< of piece_names()
    CharLook look;
};

/// Of a whole whose pieces are set alike the office says "default"; but pieces are pieces only because they
/// differ in something, and where nothing differs the states are true. A value is the dearest question of
/// all.
Whole whole_of(const Ref<css::uno::XInterface>& cursor, const CharLook& base) {
    Whole whole{as<css::beans::XPropertyState>(cursor)->getPropertyStates(piece_names()), base};
    const bool in_pieces = std::find(whole.states.begin(), whole.states.end(),
                                     PropertyState_AMBIGUOUS_VALUE) != whole.states.end();
    auto* const states = whole.states.getArray();
    Properties values;
    for (sal_Int32 n = 0; n < run_names().getLength(); ++n) {
        const bool told = states[n] == PropertyState_DIRECT_VALUE ||
                          (states[n] == PropertyState_DEFAULT_VALUE && in_pieces);
        if (told && !values.is())
            values = as<css::beans::XPropertySet>(cursor);
        if (told && put_run_value(whole.look, n, values->getPropertyValue(run_names()[n])))
            states[n] = PropertyState_DIRECT_VALUE;
    }
    return whole;
}

/// The portion of a paragraph that has one; null where it has more, or none.
Ref<css::text::XTextRange> only_portion(const Ref<css::text::XTextRange>& paragraph) {
    const auto portions = as<css::container::XEnumerationAccess>(paragraph)->createEnumeration();
    if (!portions->hasMoreElements())
        return {};
    const Ref<css::text::XTextRange> first(portions->nextElement(), css::uno::UNO_QUERY);
    return portions->hasMoreElements() ? Ref<css::text::XTextRange>() : first;
}

/// Nothing differs within a portion: seven states say all, where a paragraph of several needs dozens. False,
/// and nothing is read, where it has no words or may be highlighted.
bool read_portion(const Ref<css::text::XTextRange>& portion, const CharLook& base, Paragraph& into) {
    const OUString text = portion->getString();
    if (text.isEmpty())
        return false;
    const States states = as<css::beans::XPropertyState>(portion)->getPropertyStates(portion_names());
    const sal_Int32 runs = run_names().getLength();
    if (std::any_of(states.begin() + runs, states.end(),
                    [](PropertyState state) { return state != PropertyState_DEFAULT_VALUE; }))
        return false;
    CharLook look = base;
    Properties values;
    for (sal_Int32 n = 0; n < runs; ++n) {
        if (states[n] != PropertyState_DIRECT_VALUE)
            continue;
        if (!values.is())
            values = as<css::beans::XPropertySet>(portion);
        put_run_value(look, n, values->getPropertyValue(run_names()[n]));
    }
    if (into.direct)
        add_run_traits(states, *into.direct);
    put(into, office::utf8(text), std::move(look), document::Atom::none);
    return true;
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
Marked read_text(const Spot& spot, const CharLook& base, bool plain, Paragraph& into) {
    if (plain)
        if (const auto portion = only_portion(spot.paragraph); portion.is() && read_portion(portion, base, into))
            return {};
    const OUString text = plain ? spot.paragraph->getString() : OUString();
    if (plain && text.isEmpty())
        return {};
    Whole whole = whole_of(spot.text->createTextCursorByRange(spot.paragraph), base);
    if (into.direct)
        add_run_traits(whole.states, *into.direct);
    const auto differing = in_state(whole.states, PropertyState_AMBIGUOUS_VALUE);
    const bool marked = may_be_highlighted(whole.states);
    if (!plain || !differing.empty() || marked)
        return read_pieces(spot, whole.look, differing, marked, into);
    put(into, office::utf8(text), std::move(whole.look), document::Atom::none);
    return {};
}

} // namespace kehoach::writer
