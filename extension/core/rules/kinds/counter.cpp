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
            lists_[inner].clear();
    if (marker < Marker::arabic)
        dotted_.clear();
}

/// Numbers that are closed otherwise begin a list of their own at 1; later than that they are only written
/// otherwise.
void Counter::open_or_close(std::vector<List>& lists, const grammar::Label& label) {
    const auto same = std::ranges::find(lists, label.punctuation, &List::punctuation);
    if (same != lists.end())
        lists.erase(same + 1, lists.end());
    else if (lists.empty() || (label.marker > Marker::roman && label.ordinals.back() == 1))
        lists.push_back({label.punctuation, 0});
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
    auto& lists = lists_[kind];
    open_or_close(lists, label);
    const bool inner = lists.size() > 1;
    auto found = judge(label.marker, lists.back().last, inner ? 0 : highest_[kind], ordinal);
    found.inner = inner;
    lists.back().last = ordinal;
    if (!inner)
        highest_[kind] = std::max(highest_[kind], ordinal);
    return found;
}

} // namespace kehoach::rules
