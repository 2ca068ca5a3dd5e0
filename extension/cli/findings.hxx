// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/run.hxx"

#include <boost/json/array.hpp>
#include <org/kehoach/Finding.hpp>
#include <string>

namespace kehoach::cli {

using Findings = css::uno::Sequence<org::kehoach::Finding>;

/// Exit code of findings: an error or warning that is not ignored.
Outcome outcome_of(const Findings& findings);
/// Fields of the UNO struct, lower camel case.
boost::json::array findings_json(const Findings& findings);
/// Cells, clause and message, one line each, for a workbook.
std::string form_lines(const Run& run, const Findings& findings);

} // namespace kehoach::cli
