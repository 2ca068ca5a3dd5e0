// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "api_ground.hxx"
#include "pdf_pages.hxx"
#include "plan/plan_spec.hpp"
#include "profile/profile.hpp"

#include <gtest/gtest.h>
#include <string>

namespace kehoach::test {

/// The regulations are kept to within this, in mm.
inline constexpr double off_mm = 1;

/// A plan as the wizard begins it under a profile, for a made-up commune.
plan::PlanSpec plan_under(const std::string& profile);
/// One line of text, numbered, so that it can be found and is like no other.
std::string line_of_text(int number);
/// The plan with a text of `lines` paragraphs of one line each, and nothing else in its sections.
plan::PlanSpec with_lines(plan::PlanSpec spec, int lines);

profile::Profile profile_of(const plan::PlanSpec& spec);
/// From the left margin to the right one, on a page that stands upright.
double text_room(const profile::Profile& profile);

Made composed(const plan::PlanSpec& spec);
Pdf printed(const Model& model);
Pdf printed(const plan::PlanSpec& spec);
/// Saved as a file of Word and opened again.
Pdf printed_behind_word(const plan::PlanSpec& spec);

/// Fails the test, naming what is missing, where the words do not stand on the sheet.
PdfPlace place_on(const PdfSheet& sheet, const std::string& words);

} // namespace kehoach::test
