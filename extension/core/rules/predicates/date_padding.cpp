// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"

#include <array>
#include <string>

namespace kehoach::rules {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Day and month as the rule pads them; the signs between stay as written.
std::string padded(std::string_view written, const std::array<double, 2>& least_two) {
    std::string made;
    std::size_t part = 0;
    for (std::size_t i = 0; i < written.size();) {
        if (!is_digit(written[i])) {
            made += written[i++];
            continue;
        }
        const auto start = i;
        while (i < written.size() && is_digit(written[i]))
            ++i;
        const std::string digits(written.substr(start, i - start));
        if (part > 1 || digits.size() > 2) {
            made += digits;
        } else {
            const int value = std::stoi(digits);
            made += (value < least_two[part] ? "0" : "") + std::to_string(value);
        }
        ++part;
    }
    return made;
}

/// Keys of the first day and month that take no 0.
struct Keys {
    std::string day, month;
};

void judge(const Subject& subject, std::size_t line, const grammar::WrittenDate& date, const Keys& keys,
           std::vector<Hit>& hits) {
    if (!date.date.complete())
        return;
    const Span span{line, date.start, date.end};
    const std::string found(words_at(subject, span));
    const auto right = padded(found, {subject.profile.use(keys.day), subject.profile.use(keys.month)});
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
            for (const auto& [line, citation] : subject.plan.citations)
                if (citation.date)
                    judge(subject, line, *citation.date, keys, hits);
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
