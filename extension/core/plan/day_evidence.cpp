// SPDX-License-Identifier: MPL-2.0
#include "plan/day_evidence.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

using Day = profile::DayEvidence::Day;

bool tells_month(const grammar::Date& date) {
    return date.year > 0 && date.month > 0;
}

Day later(const Day& a, const Day& b) {
    return a && (!b || *a >= *b) ? a : b;
}

Day earlier(const Day& a, const Day& b) {
    return a && (!b || *a <= *b) ? a : b;
}

Day latest_cited(const Plan& plan) {
    Day found;
    for (const auto& fact : plan.citations)
        if (const auto& date = fact.citation.date; date && tells_month(date->date))
            found = later(found, date->date);
    return found;
}

/// What ends before the latest paper cited is a period looked back upon.
void see_deadlines(const Plan& plan, profile::DayEvidence& evidence) {
    for (const auto& [line, deadline] : plan.deadlines) {
        const auto& date = deadline.date;
        const auto& cited = evidence.cited;
        if (!grammar::is_limit(deadline))
            continue;
        const bool same_month =
            cited && date.day == 0 && date.year == cited->year && date.month == cited->month;
        if (!tells_month(date) || (cited && date < *cited && !same_month))
            continue;
        evidence.first_set = earlier(evidence.first_set, date);
        evidence.last_set = later(evidence.last_set, date);
    }
}

/// A name may be that of several bodies; it tells the life all of them share.
void see_body(const std::vector<profile::Body>& bodies, profile::DayEvidence& evidence) {
    const auto begins = [](const profile::Body& body) { return body.from.has_value(); };
    const auto ends = [](const profile::Body& body) { return body.to.has_value(); };
    if (bodies.empty())
        return;
    if (std::all_of(bodies.begin(), bodies.end(), begins)) {
        Day first;
        for (const auto& body : bodies)
            first = earlier(first, body.from);
        evidence.bodies_from = later(evidence.bodies_from, first);
    }
    if (std::all_of(bodies.begin(), bodies.end(), ends)) {
        Day last;
        for (const auto& body : bodies)
            last = later(last, body.to);
        evidence.bodies_to = earlier(evidence.bodies_to, last);
    }
}

void see_bodies(const Plan& plan, const profile::Bodies& bodies, profile::DayEvidence& evidence) {
    const auto named = [&](const std::string& name) {
        see_body(bodies.named(plan.family, name, std::nullopt), evidence);
    };
    const auto& parts = plan.components;
    for (const auto& issuer : parts.issuer)
        named(issuer.value);
    if (parts.number && !parts.number->number.issuer.empty())
        see_body(bodies.coded(plan.family, parts.number->number.issuer, std::nullopt), evidence);
    for (const auto& recipient : plan.recipients)
        if (!recipient.filing)
            named(recipient.at.value);
}

} // namespace

profile::DayEvidence day_evidence(const Plan& plan, const profile::Bodies& bodies) {
    profile::DayEvidence evidence;
    if (plan.components.date && plan.components.date->date.date.year > 0)
        evidence.own = plan.components.date->date.date;
    evidence.cited = latest_cited(plan);
    see_deadlines(plan, evidence);
    see_bodies(plan, bodies, evidence);
    return evidence;
}

} // namespace kehoach::plan
