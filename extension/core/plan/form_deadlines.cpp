// SPDX-License-Identifier: MPL-2.0
#include "plan/form_deadlines.hpp"

#include "plan/form_matrix.hpp"
#include "plan/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>

namespace kehoach::plan {

namespace {

using Days = std::set<grammar::Date>;

std::optional<grammar::Date> the_one(const Days& days) {
    return days.size() == 1 ? std::optional(*days.begin()) : std::nullopt;
}

/// The day of a limit that comes once and is told to the day.
std::optional<grammar::Date> day_of(const grammar::Deadline& deadline) {
    if (!is_limit(deadline) || deadline.optional || deadline.open || !deadline.recurrence.empty())
        return std::nullopt;
    const auto day = last_day(deadline);
    return day && day->complete() ? day : std::nullopt;
}

Sentence sentence_around(std::string_view text, std::size_t at) {
    for (const Sentence& one : sentences_of(text))
        if (one.start <= at && at < one.end)
            return one;
    return {};
}

bool sends_report(std::string_view sentence) {
    const std::string words = text::fold(sentence);
    const auto has = [&](const char* word) { return words.find(word) != std::string::npos; };
    return has("báo cáo") && (has("gửi") || has("nộp"));
}

} // namespace

FormDeadlines form_deadlines(const Plan& plan, const std::vector<form::FormNames>& forms) {
    std::vector<Days> days(forms.size());
    Days report;
    for (const DeadlineFact& fact : plan.deadlines) {
        const auto day = day_of(fact.deadline);
        if (!day)
            continue;
        const std::string_view text = plan.lines[fact.line].text.text;
        const Sentence sentence = sentence_around(text, fact.deadline.start);
        if (sends_report(text.substr(sentence.start, sentence.end - sentence.start)))
            report.insert(*day);
        for (const Reference& reference : plan.references)
            for (std::size_t form = 0; form < forms.size(); ++form)
                if (reference.line == fact.line && sentence.start <= reference.start &&
                    reference.end <= sentence.end && is_meant(reference, forms[form]))
                    days[form].insert(*day);
    }
    FormDeadlines made{{}, the_one(report)};
    for (const Days& one : days)
        made.forms.push_back(the_one(one));
    return made;
}

} // namespace kehoach::plan
