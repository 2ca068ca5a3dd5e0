// SPDX-License-Identifier: MPL-2.0
#include "rules/year_phrases.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <vector>

namespace kehoach::rules {

namespace {

using plan::YearPlace;

std::vector<std::string> syllables_in(std::string_view text) {
    const auto folded = text::fold(text);
    std::vector<std::string> found;
    for (const auto word : text::split(std::string_view(folded), ' '))
        if (auto bare = text::letters_and_digits(word); !bare.empty())
            found.push_back(std::move(bare));
    return found;
}

std::string joined(const auto& from, const auto& until) {
    std::string all = " ";
    for (auto at = from; at != until; ++at)
        all += *at + " ";
    return all;
}

bool names(const std::string& text, int year) {
    const auto places = plan::year_places(text);
    return std::ranges::any_of(places, [year](const YearPlace& one) { return one.year == year; });
}

/// So many syllables of the subject stand one behind the other in the title.
bool shares_words(std::string_view subject, std::string_view title, std::size_t many) {
    const auto known = as_syllables(subject), told = as_syllables(title);
    const auto all = text::split(std::string_view(told), ' ');
    for (std::size_t i = 0; i + many <= all.size(); ++i) {
        std::string run = " ";
        for (auto at = i; at < i + many; ++at)
            run += std::string(all[at]) + " ";
        if (run.find("  ") == std::string::npos && known.find(run) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

std::string phrase_before(std::string_view text, const plan::YearPlace& place, std::size_t syllables) {
    auto before = syllables_in(text.substr(0, place.start));
    if (!before.empty() && before.back() == "năm")
        before.pop_back();
    if (before.size() < syllables)
        return {};
    return joined(before.end() - static_cast<std::ptrdiff_t>(syllables), before.end());
}

std::string as_syllables(std::string_view text) {
    const auto all = syllables_in(text);
    return joined(all.begin(), all.end());
}

bool is_told_with(const Subject& subject, std::string_view phrase, int year, int other, plan::Role but) {
    bool told = false;
    for (const auto& line : subject.plan.lines) {
        if (line.role == but || line.part != "main" || plan::year_places(line.text.text).empty() ||
            as_syllables(line.text.text).find(phrase) == std::string::npos)
            continue;
        if (names(line.text.text, other))
            return false;
        told = told || names(line.text.text, year);
    }
    return told;
}

bool ends_subject(const Subject& subject, std::size_t line, const YearPlace& place,
                  const text::Pattern& looks_back) {
    constexpr std::size_t least = 4; // syllables
    const auto& lines = subject.plan.lines;
    const auto& own = subject.plan.components.subject;
    const std::string_view title = lines[line].text.text;
    const auto words = own ? plan::year_places(own->value) : std::vector<YearPlace>();
    const bool headed = line > 0 && lines[line - 1].part == lines[line].part;
    if (words.size() != 1 || words.front().kind != place.kind || text::has_letters(title.substr(place.end)) ||
        phrase_before(title, place, least).empty() || looks_back.find(title) ||
        (headed && looks_back.find(lines[line - 1].text.text)))
        return false;
    const auto tail = as_syllables(title.substr(0, place.start));
    return as_syllables(std::string_view(own->value).substr(0, words.front().start)).ends_with(tail);
}

bool is_last_year_of_ours(const Subject& subject, std::size_t line, const YearPlace& place, bool ahead) {
    const auto& known = subject.plan.components;
    if (!known.subject || !known.date || place.kind != YearPlace::Kind::year ||
        place.year + 1 != known.date->date.date.year)
        return false;
    const auto years = plan::year_places(known.subject->value);
    if (years.size() != 1 || years.front().kind != place.kind || years.front().year != place.year + 1)
        return false;
    constexpr std::size_t named = 4, alike = 3; // syllables
    const std::string_view title = subject.plan.lines[line].text.text;
    const auto phrase = phrase_before(title, place, named);
    if (!phrase.empty() &&
        is_told_with(subject, phrase, place.year + 1, place.year, plan::Role::appendix_title))
        return true;
    return ahead && shares_words(known.subject->value, title.substr(0, place.start), alike);
}

} // namespace kehoach::rules
