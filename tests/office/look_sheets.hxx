// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "look_ground.hxx"

#include <array>

namespace kehoach::test {

inline constexpr std::array all_profiles_of_plans{"party-hd36", "party-hd05", "state-nd30"};

/// What stands on a sheet between its margins.
struct Body {
    double left = 1000, right = 0;
    PdfPlace first, last; ///< a word of the first line, one of the last
};
Body body_of(const PdfSheet& sheet, const profile::Profile& profile);

struct Margins {
    double left = 0, right = 0;
};
Margins front(const profile::Profile& profile);
Margins back(const profile::Profile& profile);

/// The number stands where the profile wants it, in the middle of the text; first pages have none.
void expect_number(const PdfSheet& sheet, const profile::Profile& profile, int number,
                   const Margins& margins);
void expect_margins(const PdfSheet& sheet, const profile::Profile& profile, const Margins& margins);

/// Paragraphs of one line, and before every fifth of them one that fills its lines.
plan::PlanSpec long_plan(const std::string& profile, int lines);
/// A form of years, one a row; from about 12 columns on it lies.
form::FormSpec form_of(const std::string& title, int columns, int rows);

} // namespace kehoach::test
