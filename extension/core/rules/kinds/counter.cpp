// SPDX-License-Identifier: MPL-2.0
#include "rules/kinds/counter.hpp"

#include <algorithm>

namespace kehoach::rules {

using grammar::Marker;

Counter::Found Counter::judge(Marker marker, int last, int highest, int ordinal) {
    // Running on from the section before is as good as beginning afresh.
    if (ordinal == last + 1 || (last == 0 && ordinal == highest + 1))
        return {};
    // Counting afresh under a title without a number is usual for the inner kinds.
    if (ordinal == 1 && last > 1 && marker > Marker::roman)
        return {};
    return {ordinal <= last ? Step::repeat : Step::gap, last + 1};
}

void Counter::forget_inside(Marker marker) {
    for (auto inner = static_cast<std::size_t>(marker) + 1; inner < markers; ++inner)
        if (inner != static_cast<std::size_t>(Marker::article))
            last_[inner] = 0;
    if (marker < Marker::arabic)
        dotted_.clear();
}

Counter::Found Counter::next(const grammar::Label& label) {
    forget_inside(label.marker);
    const int ordinal = label.ordinals.back();
    if (label.marker == Marker::arabic_dotted) {
        int& last = dotted_[{label.ordinals.begin(), label.ordinals.end() - 1}];
        const auto found = judge(label.marker, last, 0, ordinal);
        last = ordinal;
        return found;
    }
    const auto kind = static_cast<std::size_t>(label.marker);
    const auto found = judge(label.marker, last_[kind], highest_[kind], ordinal);
    last_[kind] = ordinal;
    highest_[kind] = std::max(highest_[kind], ordinal);
    return found;
}

} // namespace kehoach::rules
