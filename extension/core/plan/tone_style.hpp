// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/issuing_office.hpp"

#include <string>
#include <string_view>

namespace kehoach::plan {

/// Where a name puts its marks: "uỷ" or "ủy"; empty where no syllable of it shows. Its first that shows
/// decides: the word for the body stands before the name of the place, which may be spelt its own way.
std::string tones_of(std::string_view name);

/// Where the words of a plan put them: as the names of its office do, else as the spec says; empty: as the
/// regulation writes them. Names come first, since both ways in one paper are a fault.
std::string tones_of(const PlanSpec& spec);

/// Words with the marks where `tones` has them; empty: as they are.
std::string written_with(std::string_view words, std::string_view tones);
/// What the spec says in sentences, with the marks where `tones` has them; empty: stays as it is.
void write_texts_with(PlanSpec& spec, std::string_view tones);
/// The names of its office, posts and recipients; and its own way is that one.
void write_names_with(PlanSpec& spec, std::string_view tones);
/// Both.
void write_with(PlanSpec& spec, std::string_view tones);
/// The names of an office, its signers and recipients, likewise; and its own way is that one.
void write_with(IssuingOffice& office, std::string_view tones);

} // namespace kehoach::plan
