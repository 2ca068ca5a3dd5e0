// SPDX-License-Identifier: MPL-2.0
#include "form/formula.hpp"

#include "form/filled.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

namespace kehoach::form {

namespace {

std::string letters(int column) {
    std::string name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.insert(name.begin(), static_cast<char>('A' + rest % 26));
    return name;
}

/// The number before the stroke. Where there is no stroke nothing is taken of the cell, and the leading 0
/// makes that 0: an empty cell and words ("-", không phát sinh) break no sum, without error handling, which
/// leaves out the whole of a range.
std::string first_number(const std::string& cells) {
    return "VALUE(\"0\"&TRIM(LEFT(" + cells + ";(FIND(\"/\";" + cells + "&\"/\")-1)*ISNUMBER(FIND(\"/\";" +
           cells + ")))))";
}

/// The number behind the stroke: strokes become 60 blanks, characters 61 to 120 hold it. Words are shorter.
std::string second_number(const std::string& cells) {
    return "VALUE(TRIM(MID(SUBSTITUTE(\"0\"&" + cells + "&\"/0\";\"/\";REPT(\" \";60));61;60)))";
}

bool alpha(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}
bool digit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

constexpr std::string_view taking_off = ")-SUM(";

std::string listed(const std::vector<Span>& parts) {
    std::string cells;
    for (const Span& part : parts)
        cells += (cells.empty() ? "" : ";") + reference(part);
    return cells;
}

/// The cell named by `word`, as in C6 or $C$6.
std::optional<std::pair<int, int>> cell_of(std::string_view word) {
    std::string plain;
    std::copy_if(word.begin(), word.end(), std::back_inserter(plain), [](char c) { return c != '$'; });
    const auto first_digit = std::find_if(plain.begin(), plain.end(), digit);
    const auto count = first_digit - plain.begin();
    if (count < 1 || count > 3 || first_digit == plain.end() || plain.end() - first_digit > 7)
        return std::nullopt;
    if (!std::all_of(plain.begin(), first_digit, alpha) || !std::all_of(first_digit, plain.end(), digit))
        return std::nullopt;
    int column = 0;
    for (auto at = plain.begin(); at != first_digit; ++at)
        column = column * 26 + (std::toupper(static_cast<unsigned char>(*at)) - 'A' + 1);
    return std::pair{std::stoi(std::string(first_digit, plain.end())) - 1, column - 1};
}

} // namespace

std::string address(int row, int column) {
    return letters(column) + std::to_string(row + 1);
}

std::string reference(const Span& span) {
    const std::string first = address(span.first, span.column);
    return span.first == span.last ? first : first + ":" + address(span.last, span.column);
}

std::string difference_formula(const std::vector<Span>& parts, const std::vector<Span>& less) {
    const std::string from = listed(parts), off = listed(less);
    return "=IF(COUNT(" + from + ";" + off + ")=0;\"\";SUM(" + from + std::string(taking_off) + off + "))";
}

std::vector<std::pair<int, int>> taken_off(std::string_view formula) {
    const auto at = formula.find(taking_off);
    return at == std::string_view::npos ? std::vector<std::pair<int, int>>()
                                        : references(formula.substr(at + taking_off.size()));
}

std::string sum_formula(const std::vector<Span>& parts) {
    const std::string cells = listed(parts);
    return "=IF(COUNT(" + cells + ")=0;\"\";SUM(" + cells + "))";
}

std::string ratio_formula(const Span& numerator, const Span& denominator) {
    const std::string below = reference(denominator);
    // SUM of one cell: a text, or the "" of an empty sum, counts as nothing in every program.
    return "=IF(SUM(" + below + ")=0;\"\";SUM(" + reference(numerator) + ")/" + below + ")";
}

std::string pair_ratio_formula(const Span& pair) {
    const std::string cell = reference(pair);
    const std::string below = second_number(cell);
    return "=IFERROR(IF(" + below + "=0;\"\";" + first_number(cell) + "/" + below + ");" +
           quoted(unread_pairs) + ")";
}

std::string pair_sum_formula(const std::vector<Span>& pairs) {
    std::string any, first, second;
    for (const Span& span : pairs) {
        const std::string cells = reference(span);
        any += (any.empty() ? "" : "+") + ("SUMPRODUCT(1*ISNUMBER(FIND(\"/\";" + cells + ")))");
        first += (first.empty() ? "" : "+") + ("SUMPRODUCT(" + first_number(cells) + ")");
        second += (second.empty() ? "" : "+") + ("SUMPRODUCT(" + second_number(cells) + ")");
    }
    const bool one = pairs.size() == 1;
    const std::string sums = one ? first + "&\"/\"&" + second : "(" + first + ")&\"/\"&(" + second + ")";
    return "=IF(" + any + "=0;\"\";IFERROR(" + sums + ";" + quoted(unread_pairs) + "))";
}

bool names_other_file(std::string_view formula) {
    return formula.find("'file:") != std::string_view::npos || formula.find("'#$") != std::string_view::npos;
}

bool is_over_ranges(std::string_view formula) {
    return formula.find("SUMPRODUCT(") != std::string_view::npos;
}

std::string over_condition(const std::vector<Span>& parts, const Span& whole) {
    const std::string cells = listed(parts);
    const std::string all = reference(whole);
    return "AND(ISNUMBER(" + all + ");SUM(" + cells + ")>" + all + ")";
}

std::string pair_over_condition(const Span& pair) {
    const std::string cell = reference(pair);
    const std::string over = first_number(cell) + ">" + second_number(cell);
    return "IF(ISERROR(" + over + ");FALSE();" + over + ")";
}

std::string other_year_condition(const Span& date, const Span& year) {
    const std::string day = reference(date);
    return "IF(ISNUMBER(" + day + ");YEAR(" + day + ")<>" + reference(year) + ";FALSE())";
}

std::string quoted(std::string_view text) {
    std::string made = "\"";
    for (const char c : text)
        made += c == '"' ? std::string("\"\"") : std::string(1, c);
    return made + '"';
}

std::string pair_condition(const Span& pair) {
    const std::string cell = reference(pair);
    return "AND(ISNUMBER(FIND(\"/\";" + cell + "));" + first_number(cell) + "<=" + second_number(cell) + ")";
}

std::vector<std::pair<int, int>> references(std::string_view formula) {
    std::vector<std::pair<int, int>> found;
    std::string word;
    bool quoted = false;
    for (const char c : std::string(formula) + " ") {
        if (!quoted && (alpha(c) || digit(c) || c == '$')) {
            word += c;
            continue;
        }
        const auto cell = c == '(' ? std::nullopt : cell_of(word);
        if (cell && std::find(found.begin(), found.end(), *cell) == found.end())
            found.push_back(*cell);
        word.clear();
        quoted = (c == '"') != quoted;
    }
    return found;
}

} // namespace kehoach::form
