// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"

#include <algorithm>
#include <string>

namespace kehoach::rules {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// A day or month with as many digits as the rule wants; a blank stays as it is.
std::string padded(const std::string& written, double least_two) {
    const bool number =
        !written.empty() && written.size() <= 2 && std::all_of(written.begin(), written.end(), is_digit);
    if (!number)
        return written;
    const int value = std::stoi(written);
    return (value < least_two ? "0" : "") + std::to_string(value);
}

/// Keys of the first day and month that take no 0.
struct Keys {
    std::string day, month;
};

void judge(const Subject& subject, std::size_t line, const grammar::WrittenDate& date, const Keys& keys,
           std::vector<Hit>& hits) {
    if (date.date.complete() && !is_valid(date.date))
        return; // no such day: how it is written is not what is wrong with it
    const Span span{line, date.start, date.end};
    const std::string found(words_at(subject, span));
    auto right = found;
    // The month first: what is put in front of it moves the rest.
    right.replace(date.month_at - date.start, date.month.size(),
                  padded(date.month, subject.profile.use(keys.month)));
    right.replace(date.day_at - date.start, date.day.size(), padded(date.day, subject.profile.use(keys.day)));
    if (right == found)
        return;
    auto hit = hit_at(subject, span, {{"found", found}, {"expected", right}});
    replace(subject, hit, span, right);
    hits.push_back(std::move(hit));
}

} // namespace

Test make_date_padding(Parameters& parameters) {
    const bool own = parameters.one_of("where", {"letterhead", "citations"}) == "letterhead";
    const Keys keys{parameters.value("day"), parameters.value("month")};
    return [=](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        if (own && !subject.plan.components.date)
            return not_applicable();
        if (own)
            judge(subject, subject.plan.components.date->at.line, subject.plan.components.date->date, keys,
                  hits);
        else
            for (const auto& fact : subject.plan.citations)
                if (fact.citation.date && fact.date_line < subject.plan.lines.size())
                    judge(subject, fact.date_line, *fact.citation.date, keys, hits);
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
