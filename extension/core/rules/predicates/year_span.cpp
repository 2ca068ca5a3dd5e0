// SPDX-License-Identifier: MPL-2.0
// So many years beside the span of years they are said to be: 10 năm (2016 - 2026) thực hiện Nghị quyết …
// 2017.
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/scope.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::rules {

namespace {

using Citations = std::map<std::size_t, std::vector<const plan::CitationFact*>>; ///< by line

/// "10 năm", and the span.
struct Told {
    int count = 0, from = 0, to = 0;
    Span place;
    std::optional<int> cited; ///< year of the oldest paper that is carried out
};

/// How both are written; words of it are data.
struct Ways {
    text::Pattern beside;      ///< count, from, to
    text::Pattern carried_out; ///< from the span to the paper that was carried out all the time
    text::Pattern before;      ///< count, right before the paper that is carried out
    text::Pattern behind;      ///< behind that paper: from, to
};

std::optional<int> year_of(const grammar::Citation& citation) {
    return citation.date && citation.date->date.year > 0 ? std::optional(citation.date->date.year)
                                                         : std::nullopt;
}

/// Of the papers behind a span whose first is carried out; nothing where the year of one is not told.
std::optional<int> oldest_behind(const Ways& ways, std::string_view text,
                                 const std::vector<const plan::CitationFact*>& citations, std::size_t at) {
    std::optional<int> oldest;
    for (const auto* fact : citations) {
        if (fact->citation.start < at)
            continue;
        if (!oldest && !ways.carried_out.find(text.substr(at, fact->citation.start - at)))
            return std::nullopt;
        const auto year = year_of(fact->citation);
        if (!year)
            return std::nullopt;
        oldest = std::min(oldest.value_or(*year), *year);
    }
    return oldest;
}

void find_beside(const Ways& ways, std::size_t line, std::string_view text,
                 const std::vector<const plan::CitationFact*>& citations, std::vector<Told>& found) {
    for (auto match = ways.beside.find(text); match; match = ways.beside.find(text, text::behind(*match))) {
        const auto whole = match->front();
        Told told{text::number_at(text, (*match)[1]),
                  text::number_at(text, (*match)[2]),
                  text::number_at(text, (*match)[3]),
                  {line, whole.start, whole.end},
                  std::nullopt};
        told.cited = oldest_behind(ways, text, citations, whole.end);
        found.push_back(told);
    }
}

/// "10 năm thực hiện Nghị quyết số …, ngày … của … (2016 - 2026)".
void find_behind(const Ways& ways, std::size_t line, std::string_view text,
                 const std::vector<const plan::CitationFact*>& citations, std::vector<Told>& found) {
    for (std::size_t i = 0; i < citations.size(); ++i) {
        const auto& citation = citations[i]->citation;
        const auto next = i + 1 < citations.size() ? citations[i + 1]->citation.start : text.size();
        if (citation.end > next || next > text.size())
            return;
        const auto rest = text.substr(citation.end, next - citation.end);
        const auto before = ways.before.find(text.substr(0, citation.start));
        const auto behind = before ? ways.behind.find(rest) : std::nullopt;
        if (!behind)
            continue;
        const Span place{line, citation.end + (*behind)[1].start, citation.end + (*behind)[2].end};
        found.push_back({text::number_at(text, (*before)[1]), text::number_at(rest, (*behind)[1]),
                         text::number_at(rest, (*behind)[2]), place, year_of(citation)});
    }
}

/// From 2016 to 2025 are ten years, and so are those from 2016 to 2026.
bool has_other_length(const Told& told) {
    const int apart = told.to - told.from;
    return apart != told.count && apart + 1 != told.count;
}

bool begins_too_early(const Told& told) {
    return told.cited && told.from < *told.cited;
}

} // namespace

Test make_year_span(Parameters& parameters) {
    const auto scope = parameters.scope();
    const auto read = [&](std::string_view key) {
        return parameters.pattern(key).value_or(text::Pattern("(*FAIL)"));
    };
    const auto years = parameters.text("years");
    const Ways ways{read("beside"), read("carried_out"), read("before"), read("behind")};
    const bool length = parameters.one_of("asks", {"length", "begin"}) == "length";
    return [=](const Subject& subject) -> Outcome {
        Citations citations;
        for (const auto& fact : subject.plan.citations)
            citations[fact.line].push_back(&fact);
        std::vector<Hit> hits;
        for (const auto i : select(scope, subject)) {
            const std::string_view text = subject.plan.lines[i].text.text;
            if (text.find(years) == std::string_view::npos)
                continue;
            std::vector<Told> found;
            find_beside(ways, i, text, citations[i], found);
            find_behind(ways, i, text, citations[i], found);
            for (const auto& told : found)
                if (!is_enough(hits) && (length ? has_other_length(told) : begins_too_early(told)))
                    hits.push_back(hit_at(subject, told.place,
                                          {{"years", std::to_string(told.count)},
                                           {"from", std::to_string(told.from)},
                                           {"to", std::to_string(told.to)},
                                           {"cited", std::to_string(told.cited.value_or(0))}}));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
