// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/label.hpp"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace kehoach::rules {

/// Counts the headings of one part: the last ordinal of each kind of marker, forgotten when an outer one
/// comes. Within "1." a list may count "1-": what closes its numbers tells it from the list around it.
class Counter {
public:
    enum class Step { right, gap, repeat };
    struct Found {
        Step step = Step::right;
        int expected = 1;
        bool inner = false; ///< of a list within another of the same kind
    };
    /// A label with at least one ordinal.
    Found next(const grammar::Label& label);

private:
    static constexpr std::size_t markers = static_cast<std::size_t>(grammar::Marker::plus) + 1;
    struct List {
        std::string punctuation;
        int last = 0;
    };
    static Found judge(grammar::Marker marker, int last, int highest, int ordinal);
    void forget_inside(grammar::Marker marker);
    static void open_or_close(std::vector<List>& lists, const grammar::Label& label);

    std::array<std::vector<List>, markers> lists_; ///< the innermost is last
    std::array<int, markers> highest_{};           ///< of the outermost
    std::map<std::vector<int>, int> dotted_;       ///< by the ordinals above
};

} // namespace kehoach::rules
