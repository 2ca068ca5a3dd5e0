// SPDX-License-Identifier: MPL-2.0
#include "session/outcome_json.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::session {

bool is_recorded(const std::string& kind) {
    return kind == "text";
}

bool alters_layout(const RepairOutcome& outcome) {
    return std::any_of(outcome.changes.begin(), outcome.changes.end(),
                       [](const auto& one) { return one.kind != "text" && one.kind != "cell"; });
}

std::string outcome_json(const RepairOutcome& outcome, bool tracked) {
    boost::json::array left, changes;
    for (const auto& one : outcome.left)
        left.push_back(boost::json::object{{"finding", one.finding}, {"reason", one.reason}});
    for (const auto& one : outcome.changes)
        changes.push_back(boost::json::object{{"finding", one.finding},
                                              {"rule", one.rule},
                                              {"kind", one.kind},
                                              {"policy", rules::name(one.policy)},
                                              {"before", one.before},
                                              {"after", one.after},
                                              {"tracked", tracked && is_recorded(one.kind)}});
    return boost::json::serialize(
        boost::json::object{{"applied", boost::json::array(outcome.applied.begin(), outcome.applied.end())},
                            {"notApplied", std::move(left)},
                            {"changes", std::move(changes)}});
}

} // namespace kehoach::session
