// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/filled.hpp"
#include "returns/head_map.hpp"

#include <string>
#include <vector>

namespace kehoach::returns {

/// What a person said of one kind of lines, columns or rows, as it is heard on a sheet: by the name a line has there,
/// or by the lowest of its heads where no other line has that for its name. What is said of two is said of none.
class Telling {
public:
    Telling(const ToldHeads::Pairs& told, const std::vector<SheetLine>& there) : told_(told), there_(there) {}

    /// Which of `lines` was said to be the one with this head; null: none.
    const form::AddedLine* line_of(const std::string& head, const std::vector<form::AddedLine>& lines) const;
    /// It was said that the head is nowhere.
    bool is_left(const std::string& head) const;
    /// It was said that nothing of the line is asked.
    bool is_foreign(const form::AddedLine& line) const;
    /// It was said that the line is another, or nothing that is asked, though it stands under this head.
    bool is_otherwise(int at, const std::string& head) const;

private:
    bool means(const std::string& said, const form::AddedLine& line) const;
    bool is_of_another(const form::AddedLine& line, const std::string& head) const;

    const ToldHeads::Pairs& told_;
    const std::vector<SheetLine>& there_;
};

} // namespace kehoach::returns
