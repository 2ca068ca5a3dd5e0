// SPDX-License-Identifier: MPL-2.0
#include "rule_page.hpp"

#include "rules/title.hpp"

#include <algorithm>

namespace kehoach::help {

namespace {

std::string heading(const PageWords& words, const std::string& key) {
    return "<h2>" + words(key) + "</h2>\n";
}

std::string cell(const std::string& text, const char* attributes = "") {
    return "<td" + std::string(attributes) + ">" + text + "</td>";
}

std::string name_of(const profile::Profile& profile, const std::string& language) {
    return language == "en" ? profile.name_en : profile.name_vi;
}

/// The words are those of the source, which is Vietnamese, on every page.
std::string clauses(const rules::Rule& rule, const profile::ProfileSet& profiles, const PageWords& words) {
    std::string made = heading(words, "rule-page.source") + "<table>\n<tr><th>" +
                       words("rule-page.source.regulation") + "</th><th>" + words("rule-page.source.clause") +
                       "</th><th>" + words("rule-page.source.words") + "</th></tr>\n";
    for (const auto& [id, clause] : rule.profiles)
        made += "<tr>" + cell(html(name_of(profiles.head(id), words.language()))) +
                cell(html(clause.clause), " lang=\"vi\"") +
                cell("<span lang=\"vi\">" + html(clause.words) + "</span><br><small>" +
                     words("rule-page.reading." + clause.reading) + "</small>") +
                "</tr>\n";
    return made + "</table>\n";
}

std::string severities(const rules::Rule& rule, const PageWords& words) {
    std::string heads, cells;
    for (const auto& [stage, key] :
         {std::pair(plan::Stage::drafting, "drafting"), std::pair(plan::Stage::signing, "signing"),
          std::pair(plan::Stage::issuing, "issuing")}) {
        const auto found = rule.severity.find(stage);
        const bool silent = found == rule.severity.end() || !found->second;
        heads += "<th>" + words(std::string("panel.stage.") + key) + "</th>";
        cells += cell(silent ? words("rule-page.silent")
                             : words("session.report.severity." + std::string(rules::name(*found->second))));
    }
    return heading(words, "rule-page.severity") + "<table>\n<tr>" + heads + "</tr>\n<tr>" + cells +
           "</tr>\n</table>\n";
}

std::string listed(const std::vector<std::string>& types) {
    std::string all;
    for (const auto& type : types)
        all += (all.empty() ? "" : ", ") + html(type);
    return "<span lang=\"vi\">" + all + "</span>";
}

std::string behaviour(const rules::Rule& rule, const PageWords& words) {
    std::string made = heading(words, "rule-page.does") + "<p>" +
                       words("rule-page.policy." + std::string(rules::name(rule.policy))) + "</p>\n";
    if (rule.evidence == document::Evidence::look)
        made += "<p>" + words("rule-page.evidence.look") + "</p>\n";
    if (rule.evidence == document::Evidence::layout)
        made += "<p>" + words("rule-page.evidence.layout") + "</p>\n";
    if (rule.documents == rules::Documents::plan)
        made += "<p>" + words("rule-page.plans-only") + "</p>\n";
    if (!rule.only_types.empty())
        made += "<p>" + words("rule-page.only-types") + " " + listed(rule.only_types) + ".</p>\n";
    if (!rule.except_types.empty())
        made += "<p>" + words("rule-page.except-types") + " " + listed(rule.except_types) + ".</p>\n";
    return made + "<p>" + words("rule-page.ignore") + "</p>\n";
}

std::string lines(const std::vector<std::string>& shown, const std::string& kind) {
    std::string made;
    for (const auto& line : shown)
        made += "<p class=\"" + kind + "\" lang=\"vi\">" + html(line) + "</p>\n";
    return made;
}

std::string example(const Shown& shown, const rules::RulePack& pack, const PageWords& words) {
    if (!shown.found)
        return {};
    const bool sure = shown.finding.verdict == rules::Verdict::not_met;
    std::string made =
        heading(words, sure ? "rule-page.wrong" : "rule-page.unsure") + lines(shown.wrong, "wrong");
    made += "<p>" + words("rule-page.says") + " <q>" +
            html(rules::message(pack, shown.finding, words.language())) + "</q></p>\n";
    made += heading(words, "rule-page.right") + lines(shown.right, "right");
    if (shown.right.empty())
        made += "<p>" + words("rule-page.right.without") + "</p>\n";
    else if (shown.right == shown.wrong)
        made += "<p>" + words("rule-page.right.look") + "</p>\n";
    return made;
}

} // namespace

std::string file_of(const rules::Rule& rule) {
    return rule.id + ".html";
}

std::string page_of(const rules::Rule& rule, const Shown& shown, const rules::RulePack& pack,
                    const profile::ProfileSet& profiles, const PageWords& words) {
    const auto title = rules::title(rule, words.language());
    const std::string other = words.language() == "vi" ? "en" : "vi";
    std::string made = page_head(words, html(title), "../../" + other + "/rules/" + file_of(rule)) + "<h1>" +
                       html(title) + "</h1>\n";
    if (rule.profiles.empty())
        return made + "<p>" + words("rule-page.notice") + "</p>\n<p class=\"id\">" + html(rule.id) +
               "</p>\n" + page_end();
    made += clauses(rule, profiles, words) + example(shown, pack, words) + severities(rule, words) +
            behaviour(rule, words);
    return made + "<p class=\"id\">" + words("rule-page.id") + " " + html(rule.id) + "</p>\n" + page_end();
}

} // namespace kehoach::help
