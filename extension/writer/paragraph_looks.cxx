// SPDX-License-Identifier: MPL-2.0
#include "writer/paragraph_looks.hxx"

#include "writer/origins.hxx"
#include "writer/read_looks.hxx"

#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>

namespace kehoach::writer {

namespace {

using Names = css::uno::Sequence<OUString>;

/// Those of characters first, and at the end one that is no look.
const Names& all_names() {
    static const auto names = [] {
        std::vector<OUString> list(char_names().begin(), char_names().end());
        list.insert(list.end(), paragraph_look_names().begin(), paragraph_look_names().end());
        list.emplace_back("NumberingStyleName");
        return Names(list.data(), static_cast<sal_Int32>(list.size()));
    }();
    return names;
}

bool is_own(const States& states, std::size_t at) {
    return states[static_cast<sal_Int32>(at)] != css::beans::PropertyState_DEFAULT_VALUE;
}

template<class Mask>
bool has(Mask mask, std::size_t at) {
    return (mask >> at & 1U) != 0;
}

void put_value(ParagraphLooks::Read& into, std::size_t number, const css::uno::Any& value) {
    const auto at = static_cast<sal_Int32>(number);
    const sal_Int32 chars = char_names().getLength();
    if (at < chars)
        put_char_value(into.chars, at, value);
    else
        put_paragraph_value(into.look, at - chars, value);
}

} // namespace

ParagraphLooks::Read ParagraphLooks::read(const Ref<css::text::XTextRange>& paragraph, Place place) {
    const States states = as<css::beans::XPropertyState>(paragraph)->getPropertyStates(all_names());
    Mask own = 0;
    for (std::size_t n = 0; n < count; ++n)
        if (is_own(states, n))
            own |= Mask(1) << n;
    place.own_list = is_own(states, count);
    Read read = ask(paragraph, own, known_at(std::move(place)));
    add_char_traits(states, read.direct);
    add_paragraph_traits(states, char_names().getLength(), read.direct);
    return read;
}

ParagraphLooks::Known& ParagraphLooks::known_at(Place place) {
    if (!last_ || !(last_->first == place))
        last_ = &*known_.try_emplace(std::move(place)).first;
    return last_->second;
}

ParagraphLooks::Read ParagraphLooks::ask(const Ref<css::text::XTextRange>& paragraph, Mask own,
                                         Known& known) {
    const Mask wanted = own | (all & ~known.known);
    if (wanted == 0)
        return known.read;
    const auto told = as<css::beans::XMultiPropertySet>(paragraph)->getPropertyValues(names_of(wanted));
    const css::uno::Any* next = told.getConstArray();
    Read read = known.read;
    for (std::size_t n = 0; n < count; ++n) {
        if (!has(wanted, n))
            continue;
        put_value(read, n, *next);
        if (!has(own, n))
            put_value(known.read, n, *next);
        ++next;
    }
    known.known |= all & ~own;
    return read;
}

const Names& ParagraphLooks::names_of(Mask mask) {
    Names& names = names_[mask];
    if (names.hasElements())
        return names;
    std::vector<OUString> list;
    for (std::size_t n = 0; n < count; ++n)
        if (has(mask, n))
            list.push_back(all_names()[static_cast<sal_Int32>(n)]);
    return names = Names(list.data(), static_cast<sal_Int32>(list.size()));
}

} // namespace kehoach::writer
