// SPDX-License-Identifier: MPL-2.0
#include "rules/report.hpp"

#include "rules/title.hpp"
#include "text/utf.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <set>

namespace kehoach::rules {

namespace json = boost::json;
using document::Document;
using document::Place;

namespace {

/// Offsets as the API gives them: UTF-16 units in the stored paragraph.
std::pair<std::size_t, std::size_t> units(const Document& document, const Place& place) {
    const auto* paragraph = document::find_paragraph(document, place);
    if (paragraph == nullptr)
        return {0, 0};
    return {text::utf16_offset(paragraph->text, place.start), text::utf16_offset(paragraph->text, place.end)};
}

json::object place_json(const Document& document, const Place& place) {
    const auto [start, end] = units(document, place);
    return {{"story", place.story}, {"paragraph", place.paragraph}, {"line", place.line}, {"start", start},
            {"end", end},           {"excerpt", place.excerpt}};
}

json::array repairs_json(const Finding& finding) {
    json::array all;
    for (const auto& repair : finding.repairs)
        all.push_back(json::object{{"kind", repair.kind},
                                   {"policy", name(repair.policy)},
                                   {"before", repair.before},
                                   {"after", repair.after}});
    return all;
}

json::object finding_json(const Document& document, const RulePack& pack, const Finding& finding,
                          std::string_view language) {
    json::object arguments;
    for (const auto& [key, value] : finding.arguments)
        arguments[key] = value;
    json::array places;
    for (const auto& place : finding.places)
        places.push_back(place_json(document, place));
    return {{"id", finding.id},
            {"rule", finding.rule},
            {"profile", finding.profile},
            {"clause", finding.clause},
            {"verdict", name(finding.verdict)},
            {"severity", name(finding.severity)},
            {"messageKey", finding.message_key},
            {"arguments", std::move(arguments)},
            {"message", message(pack, finding, language)},
            {"where", place_json(document, finding.place)},
            {"places", std::move(places)},
            {"ignored", finding.ignored},
            {"repairs", repairs_json(finding)}};
}

/// SARIF knows no hints and no remarks; what cannot be told is for a person to review.
std::string_view level(const Finding& finding) {
    if (finding.verdict == Verdict::not_met && finding.severity == Severity::error)
        return "error";
    if (finding.verdict == Verdict::not_met && finding.severity == Severity::warning)
        return "warning";
    return finding.verdict == Verdict::not_met ? "note" : "none";
}

std::string_view kind(Verdict verdict) {
    switch (verdict) {
    case Verdict::met:
        return "pass";
    case Verdict::not_met:
        return "fail";
    case Verdict::not_applicable:
        return "notApplicable";
    case Verdict::cannot_tell:
        return "review";
    }
    return "";
}

json::object location(const Document& document, const Place& place, std::string_view uri) {
    json::object physical{{"artifactLocation", {{"uri", uri}}}};
    if (place.paragraph >= 0) {
        const auto [start, end] = units(document, place);
        physical["region"] = {{"startLine", place.paragraph + 1},
                              {"startColumn", start + 1},
                              {"endColumn", end + 1},
                              {"snippet", {{"text", place.excerpt}}}};
    }
    return {{"physicalLocation", std::move(physical)},
            {"logicalLocations", json::array{json::object{{"fullyQualifiedName", place.story}}}}};
}

/// What the document itself remembers is in the source; what is left alone on the machine is not. It is a
/// set: two that say the same are one.
json::array suppressions(const std::vector<Ignore>& ignores) {
    json::array all;
    for (const Ignore& one : ignores) {
        json::object made{{"kind", one.kind == IgnoreKind::machine ? "external" : "inSource"}};
        if (!one.reason.empty())
            made["justification"] = one.reason;
        if (std::find(all.begin(), all.end(), made) == all.end())
            all.push_back(std::move(made));
    }
    if (all.empty())
        all.push_back(json::object{{"kind", "external"}});
    return all;
}

json::object result(const Document& document, const RulePack& pack, const Finding& finding,
                    const std::vector<Ignore>& ignores, std::string_view uri, std::string_view language) {
    json::array locations;
    for (const auto& place : finding.places)
        locations.push_back(location(document, place, uri));
    if (locations.empty())
        locations.push_back(location(document, finding.place, uri));
    json::object made{{"ruleId", finding.rule},
                      {"kind", kind(finding.verdict)},
                      {"level", level(finding)},
                      {"message", {{"text", message(pack, finding, language)}}},
                      {"locations", std::move(locations)},
                      {"partialFingerprints", {{"kehoach/v1", finding.id}}},
                      {"properties", {{"clause", finding.clause}, {"profile", finding.profile}}}};
    if (finding.ignored)
        made["suppressions"] = suppressions(ignores_of(ignores, document, finding));
    return made;
}

json::array rules_json(const RulePack& pack, const std::vector<Finding>& findings,
                       std::string_view language) {
    std::set<std::string_view> ids;
    for (const auto& finding : findings)
        ids.insert(finding.rule);
    json::array all;
    for (const auto id : ids)
        if (const auto* rule = pack.find(id))
            all.push_back(
                json::object{{"id", id}, {"shortDescription", {{"text", title(*rule, language)}}}});
    return all;
}

} // namespace

std::string findings_json(const Document& document, const RulePack& pack,
                          const std::vector<Finding>& findings, std::string_view language) {
    json::array all;
    for (const auto& finding : findings)
        all.push_back(finding_json(document, pack, finding, language));
    return json::serialize(all);
}

std::string sarif(const Document& document, const RulePack& pack, const std::vector<Finding>& findings,
                  const std::vector<Ignore>& ignores, std::string_view uri, std::string_view language) {
    json::array results;
    for (const auto& finding : findings)
        results.push_back(result(document, pack, finding, ignores, uri, language));
    json::object driver{{"name", "kehoach"}, {"rules", rules_json(pack, findings, language)}};
    const json::object log{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                           {"version", "2.1.0"},
                           {"runs", json::array{json::object{{"tool", {{"driver", std::move(driver)}}},
                                                             {"language", language},
                                                             {"columnKind", "utf16CodeUnits"},
                                                             {"results", std::move(results)}}}}};
    return json::serialize(log);
}

} // namespace kehoach::rules
