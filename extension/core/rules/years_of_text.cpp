// SPDX-License-Identifier: MPL-2.0
#include "rules/years_of_text.hpp"

#include "plan/own_words.hpp"

#include <algorithm>
#include <vector>

namespace kehoach::rules {

namespace {

using plan::YearPlace;

bool speaks(const plan::Line& line) {
    const bool told = (plan::is_body(line.role) && line.part == "main") || plan::is_table_line(line.role);
    return told && !plan::is_subject(line.role);
}

/// Cited documents and their days by line: a long plan has thousands of them.
class Cited {
public:
    explicit Cited(const plan::Plan& plan) {
        for (const auto& fact : plan.citations) {
            spans_[fact.line].push_back({fact.citation.start, fact.citation.end});
            if (fact.citation.date)
                spans_[fact.date_line].push_back({fact.citation.date->start, fact.citation.date->end});
        }
    }

    bool hold(std::size_t line, const YearPlace& place) const {
        const auto on_line = spans_.find(line);
        return on_line != spans_.end() && std::ranges::any_of(on_line->second, [&](const plan::Span& one) {
                   return plan::cross(one, {place.start, place.end});
               });
    }

private:
    std::map<std::size_t, std::vector<plan::Span>> spans_;
};

void note(YearsOfText& years, const YearPlace& place, std::set<int>& on_line) {
    constexpr int longest_period = 100;
    const int last = std::min(std::max(place.year, place.last), place.year + longest_period);
    for (int year = place.year; year <= last; ++year)
        on_line.insert(year);
    if (place.kind == YearPlace::Kind::year)
        years.named.insert(place.year);
    if (place.kind == YearPlace::Kind::period)
        years.periods.insert({place.year, place.last});
}

} // namespace

bool is_cited(const Subject& subject, std::size_t line, const YearPlace& place) {
    const auto cited = plan::cited_on(subject.plan, line);
    return std::ranges::any_of(cited, [&](const plan::Span& one) {
        return plan::cross(one, {place.start, place.end});
    });
}

std::size_t YearsOfText::times(int year) const {
    const auto found = lines.find(year);
    return found == lines.end() ? 0 : found->second;
}

bool YearsOfText::name(const YearPlace& place) const {
    return place.kind == YearPlace::Kind::period ? periods.contains({place.year, place.last})
                                                 : named.contains(place.year);
}

YearsOfText years_of_text(const Subject& subject) {
    YearsOfText years;
    const Cited cited(subject.plan);
    for (std::size_t i = 0; i < subject.plan.lines.size(); ++i) {
        if (!speaks(subject.plan.lines[i]))
            continue;
        std::set<int> on_line;
        for (const auto& place : plan::year_places(subject.plan.lines[i].text.text))
            if (!cited.hold(i, place))
                note(years, place, on_line);
        for (const int year : on_line)
            ++years.lines[year];
    }
    return years;
}

} // namespace kehoach::rules
