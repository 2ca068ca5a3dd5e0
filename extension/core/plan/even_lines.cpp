// SPDX-License-Identifier: MPL-2.0
#include "plan/even_lines.hpp"

#include "text/width.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <limits>
#include <vector>

namespace kehoach::plan {

namespace {

struct Word {
    double width = 0;
    bool number = false;
};

/// The words with which lines begin, but for the first line.
using Breaks = std::vector<std::size_t>;

class Even {
public:
    Even(std::string_view text, double size_pt, bool bold) : blank_(text::width_mm(" ", size_pt, bold)) {
        for (const auto word : text::split(text, ' '))
            if (!word.empty())
                words_.push_back({text::width_mm(word, size_pt, bold), word[0] >= '0' && word[0] <= '9'});
        for (const auto& word : words_)
            widest_ = std::max(widest_, word.width);
    }

    double widest_word() const { return widest_; }

    Breaks breaks(double room) const {
        Breaks found;
        double line = 0;
        for (std::size_t at = 0; at < words_.size(); ++at) {
            const bool fits = at == 0 || line + blank_ + words_[at].width <= room;
            if (!fits)
                found.push_back(at);
            line = at == 0 || !fits ? words_[at].width : line + blank_ + words_[at].width;
        }
        return found;
    }

    /// A number torn from what it numbers, a last line of one word.
    std::size_t flaws(const Breaks& breaks) const {
        const auto torn = std::ranges::count_if(breaks, [&](std::size_t at) { return words_[at].number; });
        const bool lone = !breaks.empty() && breaks.back() + 1 == words_.size();
        return static_cast<std::size_t>(torn) + (lone ? 1 : 0);
    }

private:
    const double blank_;
    std::vector<Word> words_;
    double widest_ = 0;
};

} // namespace

double even_side_mm(std::string_view text, double size_pt, bool bold, double room_mm) {
    // Widths are known within so much; whichever holds, the lines must break at the same words.
    constexpr double estimate = 1.02, step_mm = 0.5;
    const Even even(text, size_pt, bold);
    const auto wide = even.breaks(room_mm);
    if (wide.empty())
        return 0;
    double best = room_mm;
    auto fewest = std::numeric_limits<std::size_t>::max();
    for (double room = room_mm; room > even.widest_word(); room -= step_mm) {
        const auto breaks = even.breaks(room);
        if (breaks.size() > wide.size())
            break;
        const auto flaws = even.flaws(breaks);
        if (flaws > fewest || breaks != even.breaks(room * estimate))
            continue;
        fewest = flaws;
        best = room;
    }
    return (room_mm - best) / 2;
}

} // namespace kehoach::plan
