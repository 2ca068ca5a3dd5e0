// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "profile/gazetteer.hpp"
#include "rules/subject.hpp"
#include "text/pattern.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

/// "XÃ NẬM HƯƠNG" as level and name, folded: what the letterhead calls the office's own.
using OwnPlaces = std::map<std::string, std::string, std::less<>>;

/// The words of a group of a match.
std::string_view group_of(const text::Pattern::Match& match, std::size_t n, std::string_view text);
/// The places of these lines of a letterhead, taken as one: `place` gives level and name.
void add_places(const std::vector<plan::Fact>& lines, const text::Pattern& place, OwnPlaces& own);
/// Those of the whole letterhead.
OwnPlaces own_places(const Subject& subject, const text::Pattern& place);

/// One of the two may be written longer: "NẬM HƯƠNG NĂM 2026". Folded.
bool same_name(std::string_view a, std::string_view b);
/// A name that is told by its letters: Nậm Hương. In capitals only provinces can be told from other words.
std::string told_name(std::string_view words, const profile::Terms& provinces);

/// Whether the text itself speaks of a place, or sends the paper there. Read when first asked.
class Spoken {
public:
    explicit Spoken(const Subject& subject) : subject_(subject) {}
    bool of(const std::string& name);

private:
    const std::string& text();

    const Subject& subject_;
    std::string text_;
    std::map<std::string, bool> told_;
};

} // namespace kehoach::rules
