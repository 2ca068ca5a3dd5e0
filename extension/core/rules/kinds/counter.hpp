// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/label.hpp"

#include <array>
#include <map>
#include <vector>

namespace kehoach::rules {

/// Counts the headings of one part: the last ordinal of each kind of marker, forgotten when an outer one
/// comes.
class Counter {
public:
    enum class Step { right, gap, repeat };
    struct Found {
        Step step = Step::right;
        int expected = 1;
    };
    /// A label with at least one ordinal.
    Found next(const grammar::Label& label);

private:
    static constexpr std::size_t markers = static_cast<std::size_t>(grammar::Marker::plus) + 1;
    static Found judge(grammar::Marker marker, int last, int highest, int ordinal);
    void forget_inside(grammar::Marker marker);

    std::array<int, markers> last_{}, highest_{};
    std::map<std::vector<int>, int> dotted_; ///< by the ordinals above
};

} // namespace kehoach::rules
