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

} // namespace

ParagraphLooks::Read ParagraphLooks::read(const Ref<css::text::XTextRange>& paragraph, Place place) {
    const States states = as<css::beans::XPropertyState>(paragraph)->getPropertyStates(all_names());
    Mask own = 0;
    for (std::size_t n = 0; n < count; ++n)
        if (is_own(states, n))
            own |= Mask(1) << n;
    place.own_list = is_own(states, count);
    Known& known = known_[place];
    if (own == 0 && known.whole)
        return *known.whole;
    constexpr Mask all = (Mask(1) << count) - 1;
    Values values = known.values;
    ask(paragraph, own | (all & ~known.known), values);
    for (std::size_t n = 0; n < count; ++n)
        if (!has(own, n))
            known.values[n] = values[n];
    known.known |= all & ~own;
    const auto chars = static_cast<std::size_t>(char_names().getLength());
    Read read{paragraph_look(values.data() + chars), char_look(values.data()), {}};
    add_char_traits(states, read.direct);
    add_paragraph_traits(states, static_cast<sal_Int32>(chars), read.direct);
    if (own == 0)
        known.whole = read;
    return read;
}

void ParagraphLooks::ask(const Ref<css::text::XTextRange>& paragraph, Mask wanted, Values& into) {
    if (wanted == 0)
        return;
    const auto told = as<css::beans::XMultiPropertySet>(paragraph)->getPropertyValues(names_of(wanted));
    sal_Int32 next = 0;
    for (std::size_t n = 0; n < count; ++n)
        if (has(wanted, n))
            into[n] = told[next++];
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
