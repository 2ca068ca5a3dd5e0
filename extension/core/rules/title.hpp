// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/rule.hpp"

#include <string>
#include <string_view>

namespace kehoach::rules {

/// What a rule asks for, for headings and lists, of no finding in particular: the words of its regulation
/// where the language is theirs, else the sentence it is told with, without its arguments.
std::string title(const Rule& rule, std::string_view language);

} // namespace kehoach::rules
