// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "profile/gazetteer.hpp"
#include "text/phrases.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kehoach::rules {

/// Names of bodies as they are compared: short names in full, and the groups they may stand in.
class Units {
public:
    /// `groups`: how a name begins, and words of recipients in which such a body is named; `*` any body.
    Units(const profile::Terms& aliases, const profile::Terms& groups);

    /// Folded, with short names in full.
    std::string in_full(std::string_view name) const;
    /// Words in which a body of this name (in full) may stand; empty: nothing is known of such bodies.
    std::vector<std::string_view> groups_of(std::string_view full) const;
    /// How names of its kind begin.
    std::string_view kind_of(std::string_view full) const;
    /// Words that name everybody.
    bool names_all(std::string_view full) const;

private:
    text::Phrases aliases_;
    std::vector<std::string> long_names_;
    std::vector<std::pair<std::string, std::string>> groups_;
    std::vector<std::string> all_;
};

/// Each name of `is` with each of `right`, folded; several stand behind one another with ";".
std::vector<std::pair<std::string, std::string>> each_pair(const profile::Terms& terms);
/// A folded name begins with these words, whole.
bool begins_with_name(std::string_view full, std::string_view words);
/// Whole syllables of one stand in the other.
bool holds_words(std::string_view text, std::string_view words);
/// "trung tâm ptqđ huyện" for "trung tâm phát triển quỹ đất huyện": the same words up to a row of first letters,
/// "và" left out; both folded. What stands behind the letters may differ.
bool is_short_for(std::string_view short_name, std::string_view full);
/// Without "các", "mỗi" … at its beginning.
std::string_view without_plural(std::string_view full);

} // namespace kehoach::rules
