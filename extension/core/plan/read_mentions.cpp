// SPDX-License-Identifier: MPL-2.0
#include "plan/passage.hpp"
#include "plan/read_abbreviations.hpp"
#include "plan/read_deadlines.hpp"
#include "plan/read_references.hpp"
#include "text/side_by_side.hpp"
#include "text/work.hpp"

#include <algorithm>
#include <iterator>

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

std::vector<grammar::Citation> read_citations(Mentions& mentions, const Passage& passage) {
    auto found = grammar::find_citations(passage.text(), passage.breaks());
    constexpr std::size_t bytes_a_citation = 256; // in copying that many strings
    for (const auto& citation : found) {
        text::work(bytes_a_citation);
        mentions.citations.push_back(fact_of(passage, citation));
    }
    return found;
}

/// Only where digits or quarters stand is a time.
bool may_tell_time(std::string_view text, bool digits) {
    return digits || text.find("quý ") != std::string_view::npos ||
           text.find("Quý ") != std::string_view::npos;
}

/// Of the passages that begin in lines [first, end).
Mentions mentions_in(const Reading& reading, std::size_t first, std::size_t end) {
    Mentions found;
    for (auto i = first; i < end; ++i) {
        const auto& line = reading.plan.lines[i];
        if (reading.sights[i].empty || !reading.sights[i].body_story || !may_cite(line.role))
            continue;
        const Passage passage(reading, i);
        i = passage.last();
        const bool digits = has_digit(passage.text());
        const auto cited = digits ? read_citations(found, passage) : std::vector<grammar::Citation>();
        if (line.role == Role::table_row)
            read_abbreviations(found, passage, true);
        if (!binds(line.role) && line.role != Role::attachment_note)
            continue;
        if (line.part == "main" && line.role != Role::preamble && line.role != Role::legal_basis &&
            may_tell_time(passage.text(), digits))
            read_deadlines(found, passage, cited);
        read_abbreviations(found, passage, is_table_line(line.role));
        if (line.part == "main" || line.role == Role::attachment_note)
            read_references(found, reading.plan, passage, cited);
    }
    return found;
}

/// No passage goes on across its beginning.
bool begins_passage(const Plan& plan, std::size_t line) {
    return is_heading(plan.lines[line].role) && plan.lines[line - 1].role != plan.lines[line].role;
}

template<class Fact>
void append(std::vector<Fact>& all, std::vector<Fact>& more) {
    std::ranges::move(more, std::back_inserter(all));
}

} // namespace

void read_mentions(Reading& reading) {
    constexpr std::size_t lines_a_piece = 1'000;
    auto& plan = reading.plan;
    const auto pieces = text::pieces_of(reading.size(), lines_a_piece,
                                        [&](std::size_t line) { return begins_passage(plan, line); });
    std::vector<Mentions> found(pieces.size() - 1);
    text::side_by_side(found.size(), bytes_of(plan), [&](std::size_t piece) {
        found[piece] = mentions_in(reading, pieces[piece], pieces[piece + 1]);
    });
    for (auto& piece : found) {
        append(plan.citations, piece.citations);
        append(plan.deadlines, piece.deadlines);
        append(plan.abbreviations, piece.abbreviations);
        append(plan.references, piece.references);
    }
    read_time_columns(reading);
    settle_deadlines(plan);
}

} // namespace kehoach::plan
