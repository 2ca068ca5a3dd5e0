// SPDX-License-Identifier: MPL-2.0
#include "form/table_groups.hpp"

#include "grammar/roman.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace kehoach::form {

namespace {

constexpr const char* no_words = "…"; ///< stands for a label that is empty

std::string_view without_stop(std::string_view number) {
    number = text::trim(number);
    while (!number.empty() && std::string_view(".)-/").find(number.back()) != std::string_view::npos)
        number.remove_suffix(1);
    return number;
}

bool is_arabic(std::string_view number) {
    number = without_stop(number);
    return !number.empty() && number.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_letter(std::string_view number) {
    number = without_stop(number);
    return number.size() == 1 && number.front() >= 'A' && number.front() <= 'Z';
}

/// 1 of "1.2"; empty where it is no such number.
std::string_view chapter_of(std::string_view number) {
    number = without_stop(number);
    const auto stop = number.find('.');
    if (stop == std::string_view::npos || !is_arabic(number.substr(0, stop)) ||
        !is_arabic(number.substr(stop + 1)))
        return {};
    return number.substr(0, stop);
}

/// The number of a row, in a column of its own or before its words: "I. Khối xã".
std::string number_of(const TableRow& row) {
    if (!row.number.empty())
        return row.number;
    const auto blank = row.label.find(' ');
    const std::string_view first = std::string_view(row.label).substr(0, blank);
    const bool marked = first.size() > 1 && without_stop(first).size() < first.size();
    return marked && blank != std::string::npos ? std::string(first) : std::string();
}

bool upper_number(const TableRow& row) {
    const std::string number = number_of(row);
    return grammar::roman_value(without_stop(number)) > 0 || is_letter(number);
}

using Sign = std::function<bool(const TableRow&)>;

bool by_upper_number(const TableRow& row) {
    return upper_number(row);
}
bool by_span(const TableRow& row) {
    return row.across && !row.filled;
}
/// Of rows 1, 1.1, 1.2, 2, 2.1: those that others count on from.
Sign by_chapter(const std::vector<TableRow>& all) {
    std::set<std::string, std::less<>> chapters;
    for (const TableRow& row : all)
        chapters.emplace(chapter_of(number_of(row)));
    return [chapters](const TableRow& row) {
        const std::string number = number_of(row);
        return is_arabic(number) && chapters.contains(without_stop(number));
    };
}
bool by_bold(const TableRow& row) {
    return row.bold;
}
bool by_capitals(const TableRow& row) {
    return text::is_capitals(row.label);
}

/// Nothing where a heading has no rows, or rows stand before the first heading.
std::vector<RowGroup> grouped(const std::vector<TableRow>& rows, const Sign& sign) {
    std::vector<RowGroup> groups;
    for (const TableRow& row : rows) {
        const std::string label = text::is_blank_field(row.label) ? no_words : row.label;
        if (sign(row))
            groups.push_back({label, {}});
        else if (groups.empty())
            return {};
        else
            groups.back().items.push_back(label);
    }
    const bool all_have_rows =
        std::all_of(groups.begin(), groups.end(), [](const RowGroup& group) { return !group.items.empty(); });
    return all_have_rows ? groups : std::vector<RowGroup>();
}

/// Behind upper numbers all others are Arabic, or have none at all.
bool counts_below(const std::vector<TableRow>& rows) {
    return std::all_of(rows.begin(), rows.end(), [](const TableRow& row) {
        const std::string number = number_of(row);
        return upper_number(row) || number.empty() || is_arabic(number);
    });
}

} // namespace

bool is_roman(std::string_view folded) {
    return grammar::roman_value(text::upper(without_stop(folded))) > 0;
}

RowGrouping groups_of(const std::vector<TableRow>& rows) {
    struct Way {
        Sign sign;
        Certainty certainty;
        const char* why;
    };
    const Way ways[] = {
        {by_upper_number, counts_below(rows) ? Certainty::sure : Certainty::likely, "form.why.upper-numbers"},
        {by_span, Certainty::sure, "form.why.spans"},
        {by_chapter(rows), Certainty::likely, "form.why.chapters"},
        {by_bold, Certainty::likely, "form.why.bold"},
        {by_capitals, Certainty::likely, "form.why.capitals"}};
    // Rows with numbers above others that cannot be taken as groups are not to be grouped otherwise.
    const bool numbered = std::any_of(rows.begin(), rows.end(), upper_number);
    for (const Way& way : ways) {
        if (auto groups = grouped(rows, way.sign); !groups.empty())
            return {std::move(groups), way.certainty, way.why};
        if (numbered)
            break;
    }
    return {};
}

} // namespace kehoach::form
