// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <map>
#include <string>
#include <utility>

namespace kehoach::session {

/// Where the paragraphs of a document stand, in office words: "II.1" for what is under heading 1 of part II.
/// By story and paragraph; what stands before the first numbered heading has no entry.
std::map<std::pair<std::string, int>, std::string> section_numbers(const document::Document& document,
                                                                   const plan::Plan& plan);

} // namespace kehoach::session
