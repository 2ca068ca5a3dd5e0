// SPDX-License-Identifier: MPL-2.0
#include "form/figure.hpp"

#include "form/filled.hpp"
#include "text/code_points.hpp"
#include "text/decimal.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace kehoach::form {

namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view in_numbers = "0123456789OolI.,";

bool digit(char c) {
    return c >= '0' && c <= '9';
}

Certainty both(Certainty a, Certainty b) {
    return a == Certainty::sure ? b : a;
}

double value_of(const std::string& plain_digits) {
    return text::decimal(plain_digits);
}

/// 1 to 3 digits, then threes, as between separators of thousands.
bool groups(const std::vector<std::string_view>& parts) {
    if (parts.front().empty() || parts.front().size() > 3 || parts.front().front() == '0')
        return false;
    return std::all_of(parts.begin() + 1, parts.end(),
                       [](std::string_view part) { return part.size() == 3; });
}

std::string joined(const std::vector<std::string_view>& parts) {
    std::string all;
    for (const std::string_view part : parts)
        all += part;
    return all;
}

std::optional<Figure> decimal(std::string_view whole, std::string_view fraction) {
    if (whole.empty() && fraction.empty())
        return std::nullopt;
    const auto certainty = whole.empty() || fraction.empty() ? Certainty::ask : Certainty::sure;
    return Figure{value_of((whole.empty() ? "0" : std::string(whole)) + "." +
                           (fraction.empty() ? "0" : std::string(fraction))),
                  certainty};
}

/// "1.234" or "1,234": thousands or decimals.
std::optional<Figure> one_separator(std::string_view whole, std::string_view fraction, bool comma,
                                    Accepts accepts) {
    const auto as_decimal = decimal(whole, fraction);
    if (!groups({whole, fraction}))
        return as_decimal;
    const Figure thousands{value_of(std::string(whole) + std::string(fraction)), Certainty::sure};
    if (accepts != Accepts::count)
        return Figure{comma ? as_decimal->number : thousands.number, Certainty::ask};
    return comma ? Figure{thousands.number, Certainty::ask} : thousands;
}

/// Of both separators the last is that of decimals.
std::optional<Figure> two_separators(const std::string& number) {
    const auto last = number.find_last_of(".,");
    const std::string whole = number.substr(0, last);
    const char other = number[last] == '.' ? ',' : '.';
    const auto parts = text::split(whole, other);
    if (whole.find(number[last]) != std::string::npos || !groups(parts))
        return std::nullopt;
    return decimal(joined(parts), number.substr(last + 1));
}

/// Digits with separators.
std::optional<Figure> separated(const std::string& number, Accepts accepts) {
    const bool dot = number.find('.') != std::string::npos, comma = number.find(',') != std::string::npos;
    if (number.find_first_not_of("0123456789.,") != std::string::npos || number.empty())
        return std::nullopt;
    if (!dot && !comma)
        return Figure{value_of(number), Certainty::sure};
    if (dot && comma)
        return two_separators(number);
    const auto parts = text::split(number, comma ? ',' : '.');
    if (parts.size() == 2)
        return one_separator(parts[0], parts[1], comma, accepts);
    return groups(parts) ? std::optional(Figure{value_of(joined(parts)), Certainty::sure}) : std::nullopt;
}

/// The letters O and l in the place of 0 and 1, where there are digits beside them or nothing else.
std::optional<Figure> with_letters(std::string number, Accepts accepts) {
    const bool letters = number.find_first_of("OolI") != std::string::npos;
    if (letters && number.size() > 1 && number.find_first_of(digits) == std::string::npos)
        return std::nullopt;
    for (char& c : number)
        c = c == 'O' || c == 'o' ? '0' : c == 'l' || c == 'I' ? '1' : c;
    auto figure = separated(number, accepts);
    if (figure && letters)
        figure->certainty = Certainty::ask;
    return figure;
}

/// The end of the number at the beginning: signs of numbers, blanks between groups of three.
std::size_t end_of_number(std::string_view text) {
    std::size_t end = std::min(text.find_first_not_of(in_numbers), text.size());
    while (end + 3 < text.size() && text[end] == ' ' && digit(text[end + 1]) && digit(text[end + 2]) &&
           digit(text[end + 3]))
        end = std::min(text.find_first_not_of(in_numbers, end + 1), text.size());
    if (end == text.size() || text[end] == ' ')
        return end;
    const auto last = text.substr(0, end).find_last_not_of("OolI"); // of the word behind it, as in 12lần
    return last == std::string_view::npos ? 0 : last + 1;
}

std::optional<Figure> number_alone(std::string_view text, Accepts accepts) {
    const auto parts = text::split(text, ' ');
    if (parts.size() == 1)
        return with_letters(std::string(text), accepts);
    const auto decimals = parts.back().find_first_of(".,");
    auto whole = parts;
    whole.back() = whole.back().substr(0, decimals);
    if (!groups(whole))
        return std::nullopt;
    const std::string all = joined(whole);
    return decimals == std::string_view::npos ? separated(all, accepts)
                                              : decimal(all, parts.back().substr(decimals + 1));
}

/// What stands behind a number may say how much of it there is.
std::optional<Figure> with_tail(Figure figure, std::string_view tail, Accepts accepts,
                                const FigureWords& words) {
    if (tail.empty())
        return figure;
    if (tail == "%" && accepts == Accepts::percent)
        return Figure{figure.number / 100, figure.certainty};
    if (tail.find_first_of(digits) != std::string_view::npos || tail.find('%') != std::string_view::npos ||
        tail.find('/') != std::string_view::npos || accepts != Accepts::count)
        return std::nullopt;
    const std::string first = text::fold(tail.substr(0, tail.find(' ')));
    for (const auto& [word, times] : words.multiples)
        if (first == text::fold(word))
            return Figure{figure.number * times, Certainty::ask};
    if (!is_one_of(words.units, tail))
        figure.certainty = Certainty::ask;
    return text::has_letters(tail) ? std::optional(figure) : std::nullopt;
}

/// Without a word that says the number is not exact.
std::string_view exact(std::string_view text, const FigureWords& words) {
    const auto first = std::find_if(text.begin(), text.end(), digit);
    const auto before = text.substr(0, static_cast<std::size_t>(first - text.begin()));
    return first != text.end() && is_one_of(words.about, before) ? text.substr(before.size()) : text;
}

/// Year, month, day from days since 1970-01-01 (proleptic Gregorian, eras of 400 years).
std::array<int, 3> civil(int days) {
    days += 719468;
    const int era = days / 146097, of_era = days - era * 146097;
    const int year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    const int of_year = of_era - (365 * year + year / 4 - year / 100);
    const int month = (5 * of_year + 2) / 153;
    const int day = of_year - (153 * month + 2) / 5 + 1;
    return {year + era * 400 + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9, day};
}

std::array<int, 3> civil_of(double day) {
    constexpr int to_1970 = 25569;
    return civil(static_cast<int>(std::floor(day)) - to_1970);
}

std::string parted(int first, int second) {
    return std::to_string(first) + "/" + std::to_string(second);
}

} // namespace

std::string PairFigure::text() const {
    return plain(first) + "/" + plain(second);
}

std::string usual_signs(std::string_view typed) {
    std::string usual;
    for (std::size_t at = 0; at < typed.size();) {
        const auto point = text::decode_at(typed, at);
        at += point.length;
        if (point.value >= 0xFF01 && point.value <= 0xFF5E)
            text::append(usual, point.value - 0xFEE0);
        else if (text::is_blank(point.value))
            usual += usual.ends_with(' ') ? "" : " ";
        else if (point.value == 0x2212)
            usual += '-';
        else
            text::append(usual, point.value);
    }
    std::string trimmed(text::trim(usual));
    if (trimmed.starts_with('\''))
        trimmed.erase(0, 1);
    return trimmed;
}

std::optional<Figure> figure_in(std::string_view typed, Accepts accepts, const FigureWords& words) {
    const std::string text = usual_signs(typed);
    const std::string_view rest = exact(text, words);
    const bool negative = rest.size() > 1 && rest.front() == '-' && digit(rest[1]);
    const std::string_view number = rest.substr(negative ? 1 : 0);
    const std::size_t end = end_of_number(number);
    const std::string_view tail = text::trim(number.substr(end));
    const bool lone_letter = number.substr(0, end).find_first_of(digits) == std::string_view::npos;
    auto figure = number_alone(text::trim(number.substr(0, end)), accepts);
    if (!figure || (lone_letter && !tail.empty()))
        return std::nullopt;
    if (negative)
        figure->number = -figure->number;
    if (rest.size() != text.size())
        figure->certainty = Certainty::ask;
    figure = with_tail(*figure, tail, accepts, words);
    if (figure && accepts == Accepts::percent && !text.ends_with('%')) {
        figure->certainty = Certainty::ask;
        figure->number /= figure->number > 1 ? 100 : 1;
    }
    return figure;
}

std::optional<PairFigure> pair_in(std::string_view typed, const FigureWords& words) {
    constexpr std::pair<std::string_view, std::array<double, 2>> fractions[] = {
        {"½", {1, 2}}, {"¼", {1, 4}}, {"¾", {3, 4}}, {"⅓", {1, 3}}, {"⅔", {2, 3}}};
    std::string text = usual_signs(typed);
    for (const auto& [sign, parts] : fractions)
        if (text == sign)
            return PairFigure{parts[0], parts[1], Certainty::sure};
    Certainty certainty = Certainty::sure;
    if (const auto bracket = text.find('(');
        bracket != std::string::npos && bracket > 0 && text.back() == ')') {
        text = text::trim(text.substr(0, bracket));
        certainty = Certainty::ask;
    }
    const auto stroke = text.find_first_of("/:\\|-");
    if (stroke == std::string::npos || stroke == 0)
        return std::nullopt;
    if (text[stroke] != '/')
        certainty = Certainty::ask;
    const auto first = figure_in(text.substr(0, stroke), Accepts::count, words);
    const auto second = figure_in(text.substr(stroke + 1), Accepts::count, words);
    const auto whole = [](const auto& one) {
        return one && one->number >= 0 && one->number == std::floor(one->number);
    };
    if (!whole(first) || !whole(second))
        return std::nullopt;
    return PairFigure{first->number, second->number,
                      both(certainty, both(first->certainty, second->certainty))};
}

std::vector<std::string> pairs_of_day(double day) {
    const auto [year, month, of_month] = civil_of(day);
    const int short_year = year % 100;
    std::vector<std::string> pairs{parted(std::min(of_month, month), std::max(of_month, month))};
    if (of_month == 1 && month <= short_year && pairs.front() != parted(month, short_year))
        pairs.push_back(parted(month, short_year));
    return pairs;
}

int year_of_day(double day) {
    return civil_of(day)[0];
}

std::string text_of_day(double day) {
    const auto [year, month, of_month] = civil_of(day);
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(of_month) + "/" + two(month) + "/" + std::to_string(year);
}

} // namespace kehoach::form
