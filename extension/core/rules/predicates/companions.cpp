// SPDX-License-Identifier: MPL-2.0
// Files that go out with a plan, against the plan.
#include "grammar/date.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

using plan::Companion;

std::string bare_value(const grammar::DocumentNumber& number) {
    return number.value.substr(std::min(number.value.find_first_not_of('0'), number.value.size()));
}

/// Where both are written, they are not the same.
bool other_number(const Companion& companion, const plan::Components& own) {
    if (!companion.number || companion.number->blank || !own.number || own.number->number.blank)
        return false;
    const auto &a = *companion.number, &b = own.number->number;
    return bare_value(a) != bare_value(b) || a.type != b.type || a.issuer != b.issuer;
}

bool other_date(const Companion& companion, const plan::Components& own) {
    return companion.date && own.date && own.date->date.date.complete() &&
           *companion.date != own.date->date.date;
}

Outcome tied_to_another(const Subject& subject) {
    const auto& own = subject.plan.components;
    std::vector<Hit> hits;
    for (const auto& companion : subject.companions) {
        const bool number = other_number(companion, own), date = other_date(companion, own);
        if (!number && !date)
            continue;
        const auto found = number ? companion.number->full() : grammar::short_date(*companion.date);
        const auto expected = number ? own.number->number.full() : grammar::short_date(own.date->date.date);
        hits.push_back(hit_absent({{"file", companion.file}, {"found", found}, {"expected", expected}}));
    }
    return met_without(std::move(hits));
}

/// A plan that points to what comes with it without numbers has pointed to all of it.
bool is_named(const Subject& subject, const plan::Attachment& attachment) {
    return std::any_of(subject.plan.references.begin(), subject.plan.references.end(),
                       [&](const plan::Reference& one) { return plan::is_meant(one, attachment); });
}

Outcome not_named(const Subject& subject, const text::Pattern& all) {
    const auto says_all = [&](const plan::Line& line) {
        return line.part == "main" && plan::is_body(line.role) && all.find(line.text.text);
    };
    if (std::any_of(subject.plan.lines.begin(), subject.plan.lines.end(), says_all))
        return {};
    std::vector<Hit> hits;
    for (const auto& companion : subject.companions)
        for (const auto& attachment : companion.attachments)
            if (!attachment.label.empty() && !is_named(subject, attachment))
                hits.push_back(hit_absent({{"file", companion.file}, {"found", attachment.label}}));
    return met_without(std::move(hits));
}

} // namespace

Test make_companions(Parameters& parameters) {
    const auto check = parameters.one_of("check", {"tie", "named"});
    if (check == "tie")
        return [](const Subject& subject) {
            return subject.companions.empty() ? not_applicable() : tied_to_another(subject);
        };
    const auto all = parameters.pattern("all");
    return [=](const Subject& subject) {
        return subject.companions.empty() ? not_applicable() : not_named(subject, *all);
    };
}

} // namespace kehoach::rules
