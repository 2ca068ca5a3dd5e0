// SPDX-License-Identifier: MPL-2.0
#include "plan/outline_ladder.hpp"

#include <algorithm>

namespace kehoach::plan {

using grammar::Marker;

namespace {

/// How deep a marker stands, the outermost first; dotted numbers of three parts are deeper than of two.
int rank(const grammar::Label& label) {
    const int place = rank_of(label.marker);
    if (label.marker == Marker::arabic_dotted)
        return place + static_cast<int>(label.ordinals.size());
    return is_bracketed(label) ? place + 1 : place;
}

} // namespace

std::optional<Role> role_of_marker(Marker marker) {
    switch (marker) {
    case Marker::part:
    case Marker::chapter:
    case Marker::section:
    case Marker::letter_capital:
    case Marker::roman:
        return Role::heading_1;
    case Marker::article:
    case Marker::arabic:
        return Role::heading_2;
    case Marker::arabic_dotted:
    case Marker::letter:
    case Marker::parenthesised:
        return Role::heading_3;
    case Marker::dash:
        return Role::bullet;
    case Marker::plus:
        return Role::sub_bullet;
    }
    return std::nullopt;
}

bool is_bracketed(const grammar::Label& label) {
    return label.marker == Marker::arabic && label.punctuation == ")";
}

int Ladder::rank_here(const grammar::Label& label) {
    constexpr int below = 2;
    const int own = rank(label);
    const auto known = inner_.find(own);
    if (known != inner_.end() && is_open(known->second))
        return known->second;
    const bool begins = !label.ordinals.empty() && label.ordinals.front() == 1;
    if (!begins || is_open(own) || !may_stand_below(label))
        return own;
    return inner_[own] = open_.back().rank + below;
}

int Ladder::level_of(int here, Role role) {
    while (!open_.empty() && open_.back().rank >= here)
        open_.pop_back();
    const int least = role == Role::heading_1 ? 1 : role == Role::heading_2 ? 2 : 3;
    const int level = std::max(least, open_.empty() ? 1 : open_.back().level + 1);
    open_.push_back({here, level});
    return level;
}

void Ladder::clear() {
    open_.clear();
    inner_.clear();
}

bool Ladder::is_open(int rank) const {
    return std::any_of(open_.begin(), open_.end(), [&](const Step& step) { return step.rank == rank; });
}

bool Ladder::may_stand_below(const grammar::Label& label) const {
    if (label.marker == Marker::letter_capital)
        return is_open(rank_of(Marker::roman));
    if (label.marker == Marker::letter)
        return is_open(rank_of(Marker::parenthesised));
    return is_bracketed(label) && !open_.empty() && open_.back().rank >= rank_of(Marker::arabic);
}

} // namespace kehoach::plan
