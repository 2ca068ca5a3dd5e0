// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/kinds/kinds.hpp"
#include "rules/scope.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::rules {

namespace {

bool blank_date(const grammar::Date& date) {
    return date.day == 0 || date.month == 0 || date.year == 0;
}

/// Blanks at the beginning of a text: how many, and their bytes.
std::pair<std::size_t, std::size_t> blanks_of(std::string_view text) {
    constexpr std::string_view hard = "\u00A0";
    std::size_t count = 0, bytes = 0;
    for (; bytes < text.size(); ++count)
        if (text[bytes] == ' ')
            ++bytes;
        else if (text.substr(bytes).starts_with(hard))
            bytes += hard.size();
        else
            break;
    return {count, bytes};
}

/// A field of blanks cannot be seen in a sentence: "Số …-KH/TU", "ngày … tháng …".
std::string with_dots(std::string_view words) {
    constexpr std::size_t field = 3;
    std::string made;
    for (std::size_t at = 0; at < words.size();) {
        const auto [count, bytes] = blanks_of(words.substr(at));
        const auto behind = words.substr(at + bytes);
        if (count < field)
            made += words.substr(at, std::max<std::size_t>(bytes, 1));
        else
            made +=
                behind.empty() || std::string_view("-/,;.)").find(behind.front()) != std::string_view::npos
                    ? " …"
                    : " … ";
        at += std::max<std::size_t>(bytes, 1);
    }
    return made;
}

void add(const Subject& subject, std::size_t line, std::vector<Hit>& hits) {
    const auto span = whole(subject, line);
    hits.push_back(hit_at(subject, span, {{"found", with_dots(words_at(subject, span))}}));
}

bool attached_blank(std::string_view text) {
    const auto number = grammar::find_number(text);
    const auto date = grammar::find_date(text);
    return (number && number->blank) || (date && blank_date(date->date));
}

} // namespace

// A number is given after signature: until the document is issued, a field that waits is no fault.
Test make_blank(Parameters& parameters) {
    const auto attached = parameters.roles("attached");
    return [=](const Subject& subject) -> Outcome {
        if (subject.stage != plan::Stage::issuing)
            return not_applicable();
        const auto& parts = subject.plan.components;
        std::vector<Hit> hits;
        if (parts.number && parts.number->number.blank)
            add(subject, parts.number->at.line, hits);
        if (parts.date && blank_date(parts.date->date.date))
            add(subject, parts.date->at.line, hits);
        for (const auto i : select({attached, PartOf::attached, Which::all, false}, subject))
            if (attached_blank(subject.plan.lines[i].text.text))
                add(subject, i, hits);
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
