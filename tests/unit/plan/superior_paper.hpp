// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/superior.hpp"

#include <string>

namespace kehoach::test {

/// A superior's plan with tasks for several bodies, and the outline of a report.
extern const std::string theirs;
/// Our office, to which such plans come.
plan::IssuingOffice commune();
/// What our office reads in such a paper.
plan::Superior superior(const std::string& text);

} // namespace kehoach::test
