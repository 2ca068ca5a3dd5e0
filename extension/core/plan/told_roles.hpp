// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::plan {

/// What its user said a line is. The line is known by its words: label, marks, blanks and capitals may
/// change, a word may not. Digests of the lines around it tell it from others with the same words.
struct ToldRole {
    Role role = Role::paragraph;
    std::uint32_t words = 0, above = 0, below = 0; ///< above, below: 0 where there is no line
    bool operator==(const ToldRole&) const = default;
};

/// Of whole tables and notes their place in the file says what they are, not their user.
bool can_be_told(Role role);

/// Of a line that is not empty.
ToldRole told_role(const Plan& plan, std::size_t line, Role role);

/// The lines that are meant, in the order of `told`; none for what fits no line any more, or several alike.
std::vector<std::optional<std::size_t>> lines_told(const Plan& plan, const std::vector<ToldRole>& told);

/// The lines of which something is said, without those of which it cannot be.
std::vector<std::size_t> told_lines(const Plan& plan, const std::vector<ToldRole>& told);

/// As recognise; what its user said of lines holds, and the rest is read by it.
Plan recognise(const document::Document& document, const std::vector<ToldRole>& told);

/// As one record of the memory of a document: key and value; none for other records.
std::pair<std::string, std::string> to_record(const ToldRole& told);
std::optional<ToldRole> told_from_record(const std::string& key, const std::string& value);

} // namespace kehoach::plan
