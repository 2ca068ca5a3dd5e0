// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <map>
#include <string>

namespace kehoach::test {

/// Which line of the labels a paragraph of the body stands in. Empty: paragraph 0 is line 1, and so on.
using LineOfParagraph = std::map<int, int>;

/// The analysis and the findings of one document, as `check --json` prints them, in the form in which people
/// label documents: by line. `kinds`: rule id to kind of defect; a rule without a kind keeps its id, one
/// whose kind is null is left out.
boost::json::object score_form(const boost::json::object& analysis, const boost::json::array& findings,
                               const boost::json::object& kinds, const LineOfParagraph& lines);

} // namespace kehoach::test
