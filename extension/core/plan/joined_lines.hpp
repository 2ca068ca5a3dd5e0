// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// A line's own words, without label, with those of the lines that carry it on; marks that Markdown left are
/// blanks.
class JoinedLines {
public:
    JoinedLines(const Plan& plan, std::size_t first);

    const std::string& text() const { return text_; }
    /// The same bytes with the marks that Markdown left.
    const std::string& marked() const { return marked_.empty() ? text_ : marked_; }
    std::size_t first() const { return pieces_.front().line; }
    std::size_t last() const { return pieces_.back().line; }
    /// Bytes [start, end) as a place on the line where they begin.
    struct Place {
        std::size_t line = 0, start = 0, end = 0;
    };
    Place place(std::size_t start, std::size_t end) const;
    /// The same, with the words themselves.
    Fact fact(std::size_t start, std::size_t end) const;
    /// Where bytes of a line stand in the text; its end where they are in none of the lines.
    std::size_t at(std::size_t line, std::size_t offset) const;

private:
    struct Piece {
        std::size_t line = 0, start = 0, offset = 0, size = 0; ///< start: in the text; offset: in the line
    };
    void add(std::size_t line, std::size_t from, std::string_view words);

    std::string text_, marked_; ///< marked_: empty where there are no marks
    std::vector<Piece> pieces_;
};

/// Words as they are shown: runs of blanks one, nothing but words at the ends.
std::string tidy(std::string_view words);

} // namespace kehoach::plan
