// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/kinds/kinds.hpp"
#include "rules/kinds/substitute.hpp"

#include <algorithm>
#include <optional>

namespace kehoach::rules {

namespace {

struct Fix {
    text::Pattern find;
    std::string put;
};

struct PatternRule {
    Scope scope;
    bool must = false, typed_only = false;
    std::size_t from = 1;            ///< lines there must be for the rule to hold
    std::vector<plan::Role> without; ///< only where no line has one of these roles
    std::vector<plan::Role> behind;  ///< only right behind a line of one of these roles
    std::optional<text::Pattern> pattern, skip;
    std::optional<text::Pattern> when_next; ///< only above such a line
    std::optional<grammar::Date> since;     ///< only in documents of that day or later
    std::vector<Fix> fixes;
    std::string expected;
};

std::string fixed(const PatternRule& rule, std::string text) {
    for (const auto& fix : rule.fixes)
        text = substitute(fix.find, fix.put, text);
    return text;
}

bool stands_above(const text::Pattern& wanted, const Subject& subject, std::size_t line) {
    const auto& lines = subject.plan.lines;
    for (auto next = line + 1; next < lines.size(); ++next)
        if (const auto words = words_at(subject, whole(subject, next)); !words.empty())
            return wanted.find(words).has_value();
    return false;
}

bool stands_behind(const std::vector<plan::Role>& wanted, const Subject& subject, std::size_t line) {
    const auto& lines = subject.plan.lines;
    while (line > 0)
        if (const auto role = lines[--line].role; role != plan::Role::empty)
            return std::find(wanted.begin(), wanted.end(), role) != wanted.end();
    return false;
}

bool is_since(const grammar::Date& day, const Subject& subject) {
    const auto& own = subject.plan.components.date;
    return own && own->date.date.complete() && day <= own->date.date;
}

std::optional<grammar::Date> day_of(Parameters& parameters, std::string_view key) {
    const auto written = parameters.text_or(key, {});
    const auto day = grammar::parse_iso(written);
    if (!day && !written.empty())
        parameters.fault(key, "data.expected.iso_day", written);
    return day;
}

std::optional<Hit> test_line(const PatternRule& rule, const Subject& subject, std::size_t line) {
    if (rule.typed_only && subject.plan.lines[line].label_kind == document::LabelKind::automatic)
        return std::nullopt;
    const auto span = whole(subject, line);
    const auto text = words_at(subject, span);
    const auto match = rule.pattern->find(text);
    if (match.has_value() == rule.must || (rule.skip && rule.skip->find(text)))
        return std::nullopt;
    if (!rule.behind.empty() && !stands_behind(rule.behind, subject, line))
        return std::nullopt;
    if (rule.when_next && !stands_above(*rule.when_next, subject, line))
        return std::nullopt;
    auto at = span;
    if (match)
        at = {line, span.start + match->front().start, span.start + match->front().end};
    const auto mended = fixed(rule, std::string(text));
    auto hit = hit_at(subject, at, {{"found", std::string(words_at(subject, at))}, {"expected", mended}});
    // A fix that does not lead to a right line is no repair.
    if (rule.pattern->find(mended).has_value() == rule.must)
        replace(subject, hit, span, mended);
    return hit;
}

} // namespace

Test make_pattern(Parameters& parameters) {
    PatternRule rule;
    rule.scope = parameters.scope();
    rule.must = parameters.has("must");
    rule.pattern = parameters.pattern(rule.must ? "must" : "must_not");
    rule.typed_only = parameters.flag_or("typed_only", false);
    rule.from = static_cast<std::size_t>(parameters.whole_or("from", 1));
    if (parameters.has("skip"))
        rule.skip = parameters.pattern("skip");
    if (parameters.has("when_next"))
        rule.when_next = parameters.pattern("when_next");
    rule.since = day_of(parameters, "since");
    rule.without = parameters.roles("without");
    rule.behind = parameters.roles("behind");
    for (auto& fix : parameters.elements("fix")) {
        auto find = fix.pattern("find");
        auto put = fix.text("put");
        fix.no_others();
        if (find)
            rule.fixes.push_back({*find, std::move(put)});
    }
    return [rule = std::move(rule)](const Subject& subject) -> Outcome {
        const auto& lines = select(rule.scope, subject);
        if (lines.size() < rule.from || (rule.since && !is_since(*rule.since, subject)))
            return not_applicable();
        if (any_of_roles(rule.without, rule.scope.part, subject))
            return not_applicable();
        std::vector<Hit> hits;
        for (const auto i : lines)
            if (auto hit = test_line(rule, subject, i))
                hits.push_back(std::move(*hit));
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
