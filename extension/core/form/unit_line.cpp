// SPDX-License-Identifier: MPL-2.0
#include "form/unit_line.hpp"

#include "grammar/date.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace kehoach::form {

namespace {

bool has_digit(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::string trimmed(std::string_view text) {
    return std::string(text::trim(text));
}

/// Without as many words as `known`, which stand at its beginning however they are written.
std::string_view without_words(std::string_view text, std::string_view known) {
    for (auto words = std::ranges::count(known, ' ') + 1; words > 0; --words) {
        text = text::trim(text);
        text.remove_prefix(std::min(text.find(' '), text.size()));
    }
    return text::trim(text);
}

/// Days as sheets count them, from 30/12/1899; none for what is no such number.
std::optional<std::string> counted_day(std::string_view cell) {
    constexpr int first = 10000, last = 99999; // five digits: no year is one
    int days = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), days);
    if (error != std::errc() || end != cell.data() + cell.size() || days < first || days > last)
        return std::nullopt;
    using namespace std::chrono;
    const year_month_day day(sys_days(1899y / December / 30) + std::chrono::days(days));
    return grammar::iso({static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                         static_cast<int>(static_cast<unsigned>(day.day()))});
}

/// The next day in a text, ISO, and where it ends; none where there is no whole one.
std::optional<std::string> next_day(std::string_view text, std::size_t& from) {
    const auto found = grammar::find_date(text, from);
    if (!found || !found->date.complete() || !grammar::is_valid(found->date))
        return std::nullopt;
    from = found->end;
    return grammar::iso(found->date);
}

std::string written(const std::string& day) {
    const auto date = grammar::parse_iso(day);
    return date ? grammar::short_date(*date) : day;
}

std::string joined(const std::vector<std::string>& names, const char* between) {
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : between) + name;
    return all;
}

class LineReader {
public:
    explicit LineReader(const TableWords& words) : words_(words) {}

    LineOfUnit read(std::string_view line) {
        line = without_brackets(text::trim(line));
        const auto sign = line.find('=');
        made_.unit.unit = trimmed(without_brackets(text::trim(line.substr(0, sign))));
        if (made_.unit.unit.empty())
            made_.fault = "unit-list.no-name";
        else if (sign != std::string_view::npos)
            take_old(line.substr(sign + 1));
        return std::move(made_);
    }

private:
    void take_old(std::string_view names) {
        for (const std::string_view name : text::split(names, '+')) {
            if (text::trim(name).empty())
                made_.fault = "unit-list.no-old";
            else
                made_.unit.was.push_back(trimmed(name));
        }
    }

    /// What is left of a text before the brackets at its end that say something of the unit.
    std::string_view without_brackets(std::string_view text) {
        while (text.ends_with(')')) {
            const auto open = text.rfind('(');
            if (open == std::string_view::npos || !take(text.substr(open + 1, text.size() - open - 2)))
                return text;
            text = text::trim(text.substr(0, open));
        }
        return text;
    }

    /// False where it belongs to a name.
    bool take(std::string_view inside) {
        const std::string folded = text::fold(inside);
        if (const auto length = words_.unit_also.length_at_start(folded); length > 0) {
            made_.unit.also = names_in_cell(without_words(inside, std::string_view(folded).substr(0, length)));
            return true;
        }
        const bool begins = words_.unit_from.begins(folded);
        if (!has_digit(folded) || (!begins && !words_.unit_to.begins(folded)))
            return false;
        take_days(folded, begins);
        return true;
    }

    void take_days(const std::string& folded, bool begins) {
        std::size_t at = 0;
        const auto first = next_day(folded, at);
        if (!first)
            made_.fault = "unit-list.no-day";
        else
            (begins ? made_.unit.from : made_.unit.to) = *first;
        if (!first || !begins || !has_digit(std::string_view(folded).substr(at)))
            return;
        if (const auto last = next_day(folded, at))
            made_.unit.to = *last;
        else
            made_.fault = "unit-list.no-day";
    }

    const TableWords& words_;
    LineOfUnit made_;
};

std::string first_of(const WordList& list) {
    return list.words().empty() ? std::string() : list.words().front();
}

} // namespace

LineOfUnit unit_in_line(std::string_view line, const TableWords& words) {
    return LineReader(words).read(line);
}

std::string line_of(const UnitForms& unit, const TableWords& words) {
    std::string line = unit.unit;
    if (!unit.also.empty())
        line += " (" + first_of(words.unit_also) + " " + joined(unit.also, "; ") + ")";
    if (!unit.was.empty())
        line += " = " + joined(unit.was, " + ");
    std::string days;
    if (!unit.from.empty())
        days = first_of(words.unit_from) + " " + written(unit.from);
    if (!unit.to.empty())
        days += (days.empty() ? "" : " ") + first_of(words.unit_to) + " " + written(unit.to);
    return days.empty() ? line : line + " (" + days + ")";
}

std::vector<std::string> names_in_cell(std::string_view cell) {
    std::vector<std::string> names;
    std::string all(cell);
    std::ranges::replace_if(all, [](char c) { return c == '+' || c == '\n'; }, ';');
    for (const std::string_view name : text::split(std::string_view(all), ';'))
        if (!text::trim(name).empty())
            names.push_back(trimmed(name));
    return names;
}

std::optional<std::string> day_in_cell(std::string_view cell) {
    cell = text::trim(cell);
    if (cell.empty())
        return std::string();
    if (auto day = counted_day(cell))
        return day;
    if (const auto day = grammar::parse_iso(cell); day && day->complete() && grammar::is_valid(*day))
        return grammar::iso(*day);
    std::size_t at = 0;
    return next_day(cell, at);
}

} // namespace kehoach::form
