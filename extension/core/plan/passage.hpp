// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/reading.hpp"
#include "text/breaks.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// A line with the lines that carry it on, as one text: what is broken over lines is found whole.
class Passage {
public:
    struct Spot {
        std::size_t line = 0, offset = 0; ///< bytes in the line's text
    };

    /// The passage that begins in `first`.
    Passage(const Reading& reading, std::size_t first);
    Passage(const Passage&) = delete;
    Passage& operator=(const Passage&) = delete;

    std::string_view text() const { return text_; }
    text::Breaks breaks() const { return breaks_; }
    std::size_t first() const { return pieces_.front().line; }
    std::size_t last() const { return pieces_.back().line; }
    Spot spot(std::size_t at) const;
    /// The end of a place that begins in `start`: on the same line.
    std::size_t end_on_line(const Spot& start, std::size_t end) const;

private:
    struct Piece {
        std::size_t line = 0, start = 0, size = 0; ///< start: in the passage
        std::size_t offset = 0;                    ///< in the line's text: its outer blanks are left out
    };
    const Piece& piece(std::size_t at) const;

    std::string joined_;
    std::string_view text_;
    std::vector<Piece> pieces_;
    std::vector<std::uint32_t> breaks_;
};

} // namespace kehoach::plan
