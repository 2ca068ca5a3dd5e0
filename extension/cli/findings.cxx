// SPDX-License-Identifier: MPL-2.0
#include "cli/findings.hxx"

#include "office/text.hxx"

#include <algorithm>
#include <boost/json/object.hpp>

namespace kehoach::cli {

namespace {

using office::utf8;

boost::json::object to_json(const org::kehoach::Place& place) {
    return {{"story", utf8(place.Story)}, {"paragraph", place.Paragraph},
            {"line", place.Line},         {"start", place.Start},
            {"end", place.End},           {"excerpt", utf8(place.Excerpt)}};
}

boost::json::object to_json(const org::kehoach::Repair& repair) {
    return {{"kind", utf8(repair.Kind)},
            {"policy", utf8(repair.Policy)},
            {"before", utf8(repair.Before)},
            {"after", utf8(repair.After)}};
}

boost::json::object to_json(const org::kehoach::Finding& finding);

template<typename T>
boost::json::array list(const css::uno::Sequence<T>& values) {
    boost::json::array all;
    for (const T& one : values)
        all.push_back(to_json(one));
    return all;
}

boost::json::object arguments(const css::uno::Sequence<css::beans::NamedValue>& values) {
    boost::json::object all;
    for (const css::beans::NamedValue& one : values) {
        rtl::OUString text;
        one.Value >>= text;
        all[utf8(one.Name)] = utf8(text);
    }
    return all;
}

boost::json::object to_json(const org::kehoach::Finding& finding) {
    boost::json::object json = to_json(finding.Where);
    json["id"] = utf8(finding.Id);
    json["rule"] = utf8(finding.Rule);
    json["profile"] = utf8(finding.Profile);
    json["clause"] = utf8(finding.Clause);
    json["verdict"] = utf8(finding.Verdict);
    json["severity"] = utf8(finding.Severity);
    json["messageKey"] = utf8(finding.MessageKey);
    json["arguments"] = arguments(finding.Arguments);
    json["message"] = utf8(finding.Message);
    json["places"] = list(finding.Places);
    json["ignored"] = finding.Ignored != sal_False;
    json["repairs"] = list(finding.Repairs);
    if (!finding.Where.Sheet.isEmpty()) {
        json["sheet"] = utf8(finding.Where.Sheet);
        json["cell"] = utf8(finding.Where.Cell);
    }
    return json;
}

} // namespace

Outcome outcome_of(const Findings& findings) {
    const bool any = std::any_of(findings.begin(), findings.end(), [](const org::kehoach::Finding& one) {
        return !one.Ignored && one.Verdict == "not-met" &&
               (one.Severity == "error" || one.Severity == "warning");
    });
    return any ? Outcome::faults : Outcome::clean;
}

boost::json::array findings_json(const Findings& findings) {
    return list(findings);
}

std::string form_lines(const Run& run, const Findings& findings) {
    std::string lines;
    for (const org::kehoach::Finding& one : findings) {
        const std::string place = one.Where.Sheet.isEmpty()
                                      ? std::string()
                                      : run.words("cli.sheet", {{"sheet", utf8(one.Where.Sheet)}}) + ": ";
        lines += "  " + place + utf8(one.Message) + "\n";
    }
    return lines;
}

} // namespace kehoach::cli
