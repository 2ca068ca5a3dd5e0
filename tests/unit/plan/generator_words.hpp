// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/date.hpp"

#include <string>
#include <vector>

namespace kehoach::test {

/// A body that issues plans, all of it invented.
struct Body {
    std::string issuer, parent, code, place, in_text, superior_in_text, superior_code, office;
};

/// Bodies that may issue a plan under the profile.
const std::vector<Body>& bodies(std::string_view profile);

/// What a plan is about, as in "công tác tuyên truyền …".
const std::vector<std::string>& matters();
/// Titles of sections, in capitals, in the order they come; the last one is about carrying out.
const std::vector<std::string>& section_titles();
/// Titles of level 2 and deeper.
const std::vector<std::string>& small_titles();
/// Whole sentences without the closing full stop; none holds a number, a date or an abbreviation.
const std::vector<std::string>& sentences();
/// Invented names of people.
const std::vector<std::string>& people();
/// Recipients below the issuer.
const std::vector<std::string>& units(bool party);

} // namespace kehoach::test
