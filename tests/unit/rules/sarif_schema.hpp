// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/json/value.hpp>
#include <string>
#include <vector>

namespace kehoach::test {

/// Where a log is not as the schema of SARIF 2.1.0 wants it (sarif-schema-2.1.0.json), a line each: the place
/// in it, and what is wrong. Throws std::logic_error for a word of schemas that is not read here.
std::vector<std::string> faults_of_sarif(const boost::json::value& log);

} // namespace kehoach::test
