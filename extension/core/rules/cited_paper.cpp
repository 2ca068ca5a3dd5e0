// SPDX-License-Identifier: MPL-2.0
#include "rules/cited_paper.hpp"

#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

using plan::CitationFact;

std::string_view text_of(const Subject& subject, const CitationFact& fact) {
    return subject.plan.lines[fact.line].text.text;
}

Span span_of(const CitationFact& fact) {
    return {fact.line, fact.citation.start, fact.citation.end};
}

Span day_of(const CitationFact& fact) {
    return {fact.date_line, fact.citation.date->start, fact.citation.date->end};
}

bool is_own(const Subject& subject, const grammar::DocumentNumber& number) {
    const auto& own = subject.plan.components.number;
    return number.blank || (own && own->number.full() == number.full());
}

bool is_named(const Subject& subject, const CitationFact& fact) {
    const auto& line = subject.plan.lines[fact.line];
    return !fact.citation.short_form && !fact.citation.number.blank && line.part != "copy" &&
           !plan::is_table_line(line.role);
}

bool is_named_with_day(const Subject& subject, const CitationFact& fact) {
    if (!plan::is_table_line(subject.plan.lines[fact.line].role))
        return is_named(subject, fact);
    const auto& cited = fact.citation;
    if (cited.short_form || cited.number.blank || !is_dated(subject, fact) || fact.date_line != fact.line ||
        subject.plan.lines[fact.line].part == "copy")
        return false;
    const auto between = text_of(subject, fact).substr(cited.start, cited.date->end - cited.start);
    return between.find_first_of("\t|") == std::string_view::npos;
}

bool is_dated(const Subject& subject, const CitationFact& fact) {
    const auto& date = fact.citation.date;
    return date && date->date.complete() && grammar::is_valid(date->date) &&
           fact.date_line < subject.plan.lines.size();
}

std::string subject_of(const Subject& subject, const CitationFact& fact, const text::Pattern& about) {
    constexpr std::size_t farthest = 1'000; // bytes; further on other papers are spoken of
    const auto after = text::first_bytes(text_of(subject, fact).substr(fact.citation.end), farthest);
    const auto match = about.find(after);
    if (!match)
        return {};
    const auto& words = (*match)[1];
    return text::fold(after.substr(words.start, words.end - words.start));
}

bool same_head(std::string_view a, std::string_view b, std::size_t least) {
    const auto length = std::min(a.size(), b.size());
    return length >= least && a.substr(0, length) == b.substr(0, length);
}

bool same_issuer(std::string_view a, std::string_view b) {
    return !a.empty() && !b.empty() && text::same_wording(a, b);
}

std::string_view without_zeros(std::string_view value) {
    return value.substr(std::min(value.find_first_not_of('0'), value.size()));
}

} // namespace kehoach::rules
