// SPDX-License-Identifier: MPL-2.0
#include "plan/passage.hpp"
#include "plan/read_abbreviations.hpp"
#include "plan/read_deadlines.hpp"
#include "plan/read_references.hpp"
#include "text/work.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

bool may_cite(Role role) {
    return role != Role::number && role != Role::noise && role != Role::recipient &&
           role != Role::recipient_file && role != Role::empty;
}

bool binds(Role role) {
    return role >= Role::legal_basis && role <= Role::continuation;
}

/// Only lines with a digit can cite, bind or refer to a number.
bool has_digit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void shift(grammar::WrittenDate& date, const Passage& passage, std::size_t& line) {
    const auto start = passage.spot(date.start), last = passage.spot(date.end - 1);
    const auto by = date.start - start.offset;
    line = start.line == last.line ? start.line : Reading::npos;
    for (auto* at : {&date.start, &date.end, &date.day_at, &date.month_at, &date.year_at})
        *at -= by;
}

/// From places in the passage to places in its lines.
CitationFact fact_of(const Passage& passage, grammar::Citation citation) {
    CitationFact fact;
    fact.written = passage.text().substr(citation.start, citation.end - citation.start);
    fact.date_line = Reading::npos;
    if (citation.date)
        shift(*citation.date, passage, fact.date_line);
    const auto start = passage.spot(citation.start);
    fact.line = start.line;
    citation.end = passage.end_on_line(start, citation.end);
    citation.start = start.offset;
    const auto number = passage.spot(citation.number.start);
    fact.number_line = number.line;
    citation.number.end = passage.end_on_line(number, citation.number.end);
    citation.number.start = number.offset;
    fact.citation = std::move(citation);
    return fact;
}

std::vector<grammar::Citation> read_citations(Reading& reading, const Passage& passage) {
    auto found = grammar::find_citations(passage.text(), passage.breaks());
    constexpr std::size_t bytes_a_citation = 256; // in copying that many strings
    for (const auto& citation : found) {
        text::work(bytes_a_citation);
        reading.plan.citations.push_back(fact_of(passage, citation));
    }
    return found;
}

/// Only where digits or quarters stand is a time.
bool may_tell_time(std::string_view text, bool digits) {
    return digits || text.find("quý ") != std::string_view::npos ||
           text.find("Quý ") != std::string_view::npos;
}

} // namespace

void read_mentions(Reading& reading) {
    for (std::size_t i = 0; i < reading.size(); ++i) {
        const auto& line = reading.plan.lines[i];
        if (reading.sights[i].empty || !reading.sights[i].body_story || !may_cite(line.role))
            continue;
        const Passage passage(reading, i);
        i = passage.last();
        const bool digits = has_digit(passage.text());
        const auto cited = digits ? read_citations(reading, passage) : std::vector<grammar::Citation>();
        if (line.role == Role::table_row)
            read_abbreviations(reading, passage);
        if (!binds(line.role) && line.role != Role::attachment_note)
            continue;
        if (line.part == "main" && line.role != Role::preamble && line.role != Role::legal_basis &&
            may_tell_time(passage.text(), digits))
            read_deadlines(reading, passage, cited);
        read_abbreviations(reading, passage);
        if (line.part == "main" || line.role == Role::attachment_note)
            read_references(reading, passage, cited);
    }
    read_time_columns(reading);
    settle_deadlines(reading.plan);
}

} // namespace kehoach::plan
