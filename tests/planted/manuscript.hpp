// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/role.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::test {

/// One paragraph of a clean text with what it is; of a table row all cells, parted by "|" ("<": merged
/// with the cell before, "^": with the one above).
struct Entry {
    plan::Role role;
    std::string text;
};

/// A clean text (clean/NAME.txt). Its form: one paragraph a line. `@role text` says what a paragraph is;
/// lines without @ are body, told apart by their marks. The title, the star, the type of document, the mark
/// under the summary and the words "Nơi nhận:" are put in where the text gives none. `@profile id` first
/// ("none": a family we have no profile of).
struct Manuscript {
    std::string name, profile;
    std::size_t number = 0; ///< in the order of the names
    std::vector<Entry> entries;
    bool party() const { return profile.starts_with("party"); }
    /// Whose values its look takes: papers without a profile look like those of the State.
    std::string look() const { return profile == "none" ? "state-nd30" : profile; }
};

/// Throws std::invalid_argument naming text and line where a role is not known.
Manuscript read_manuscript(const std::string& name, std::string_view text);
/// All texts of the folder, by name.
const std::vector<Manuscript>& manuscripts();

/// As in a file without any look: one paragraph a line, cells parted by tabs.
std::string plain_text(const Manuscript& manuscript);

} // namespace kehoach::test
