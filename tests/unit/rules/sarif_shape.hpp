// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/json/value.hpp>
#include <string>
#include <vector>

namespace kehoach::test {

/// Where a log is not as SARIF 2.1.0 wants it (sarif_shape.json), a line each: the place in it, and what is
/// wrong.
std::vector<std::string> faults_of_sarif(const boost::json::value& log);

} // namespace kehoach::test
