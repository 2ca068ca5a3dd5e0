// SPDX-License-Identifier: MPL-2.0
#include "grammar/label.hpp"

#include "grammar/label_scan.hpp"
#include "grammar/roman.hpp"
#include "text/words.hpp"

#include <array>
#include <utility>

namespace kehoach::grammar {

namespace {

using Read = std::optional<Label>;

constexpr int most_roman = 39;
constexpr int most_capital = 12; ///< up to M: what comes later is an initial or noise

Label label(const LineScan& scan, Marker marker, std::vector<int> ordinals, std::string_view punctuation) {
    Label result;
    result.marker = marker;
    result.ordinals = std::move(ordinals);
    result.written = scan.taken();
    result.punctuation = punctuation;
    result.length = scan.length_with_blanks();
    return result;
}

/// Signs that stand for the dash, some of the Symbol font.
Read other_bullet(LineScan scan) {
    const auto sign =
        scan.take_any({"*", "•", "●", "▪", "■", "◦", "○", "➢", "❖", "✓", "→", "\uF0B7", "\uF02D", "o"});
    // The bullet of Word's second level, where it was copied as a letter: no word but this begins so.
    if (sign == "o" && !(scan.blank() && scan.capital_after_blanks()))
        return std::nullopt;
    if (sign.empty() || !scan.before_text() || (sign == "*" && !scan.blank()))
        return std::nullopt;
    return label(scan, Marker::dash, {}, "");
}

/// "-100% số hộ": an item that begins with a number; "-5 độ" is below nought, "-2025 trên" the rest of a
/// period.
bool counts(LineScan scan) {
    const auto digits = scan.take_digits(3);
    if (digits.empty())
        return false;
    while (!scan.take_any({".", ","}).empty())
        if (scan.take_digits(3).empty())
            return false;
    const bool share = scan.take("%");
    return (share || digits.size() > 1) && scan.blank() && text::has_letters(scan.rest());
}

Read dash_or_plus(LineScan scan) {
    const bool plus = scan.take("+");
    if (!plus && !scan.take("-") && !scan.take("–") && !scan.take("—") && !scan.take("−"))
        return std::nullopt;
    // "-----" is a rule line, "-5" a number, "+" alone nothing.
    if (!scan.before_text() || (!scan.blank() && !scan.letter() && !counts(scan)))
        return std::nullopt;
    return label(scan, plus ? Marker::plus : Marker::dash, {}, "");
}

int inner_ordinal(std::string_view inside) {
    if (const int small_roman = roman_value(text::upper(inside));
        inside == text::lower(inside) && small_roman > 0) {
        const bool is_letter = inside == "c" || inside == "d" || inside == "l" || inside == "m";
        return is_letter ? letter_value(static_cast<unsigned char>(inside[0])) : small_roman;
    }
    const auto point = single_code_point(inside);
    return point ? letter_value(*point) : 0;
}

Read parenthesised(LineScan scan) {
    if (!scan.take("("))
        return std::nullopt;
    const auto digits = scan.take_digits(2);
    const auto inside = digits.empty() ? scan.take_letters(5) : digits;
    const int ordinal = digits.empty() ? inner_ordinal(inside) : number(digits);
    if (ordinal == 0 || !scan.take(")"))
        return std::nullopt;
    const auto punctuation = scan.take_any({".", ":", ""});
    if (!scan.at_end() && !scan.blank())
        return std::nullopt;
    return label(scan, Marker::parenthesised, {ordinal}, punctuation);
}

int ordinal_in_words(std::string_view word) {
    constexpr std::array<std::pair<std::string_view, int>, 13> words{{{"nhất", 1},
                                                                      {"một", 1},
                                                                      {"hai", 2},
                                                                      {"ba", 3},
                                                                      {"tư", 4},
                                                                      {"bốn", 4},
                                                                      {"năm", 5},
                                                                      {"sáu", 6},
                                                                      {"bảy", 7},
                                                                      {"bẩy", 7},
                                                                      {"tám", 8},
                                                                      {"chín", 9},
                                                                      {"mười", 10}}};
    const auto small = text::lower(word);
    for (const auto& [name, value] : words)
        if (small == name)
            return value;
    return 0;
}

int named_ordinal(LineScan& scan, Marker marker) {
    if (const auto digits = scan.take_digits(3); !digits.empty())
        return number(digits);
    const bool ordinal_word = marker == Marker::part && scan.take_word("thứ");
    auto ahead = scan;
    const auto word = ahead.take_letters(12);
    auto value = roman_value(word);
    if (value == 0 && (ordinal_word || marker == Marker::part))
        value = ordinal_in_words(word);
    if (value > 0)
        scan = ahead;
    return value;
}

/// A reference begins a sentence the same way: "Chương II của Quy chế"; a heading goes on in capitals,
/// after a mark, or not at all.
bool closes_heading(const LineScan& scan, std::string_view punctuation) {
    const auto rest = text::trim(scan.rest());
    return rest.empty() || !punctuation.empty() || text::is_capitals(rest);
}

Read named(LineScan scan) {
    constexpr std::array<std::pair<std::string_view, Marker>, 5> names{{{"phần", Marker::part},
                                                                        {"chương", Marker::chapter},
                                                                        {"tiểu mục", Marker::section},
                                                                        {"mục", Marker::section},
                                                                        {"điều", Marker::article}}};
    for (const auto& [name, marker] : names) {
        auto ahead = scan;
        if (!ahead.take_word(name))
            continue;
        const int ordinal = named_ordinal(ahead, marker);
        if (ordinal == 0 || ahead.letter() || ahead.digit())
            return std::nullopt;
        const auto punctuation = ahead.take_any({".-", ". -", ".", ":", ")", "-", "–", ""});
        if (marker == Marker::article && punctuation != "." && punctuation != ":")
            return std::nullopt;
        if ((!ahead.at_end() && !ahead.blank() && !ahead.letter()) || !closes_heading(ahead, punctuation))
            return std::nullopt;
        return label(ahead, marker, {ordinal}, punctuation);
    }
    return std::nullopt;
}

/// "I - MỤC ĐÍCH", "1 – Nội dung": the dash stands apart, and a title begins behind it.
std::string_view take_dash_apart(LineScan& scan) {
    auto ahead = scan;
    const auto dash = ahead.take_any({" -", " –"});
    if (dash.empty() || !ahead.blank() || !ahead.capital_after_blanks())
        return {};
    scan = ahead;
    return dash;
}

/// "V.I. Lênin", "C. Mác": a name, not a heading.
bool begins_name(const LineScan& scan) {
    const auto rest = text::trim(scan.rest());
    LineScan after(rest);
    const auto word = after.take_letters(12);
    return (single_code_point(word) && text::starts_capital(word) && after.take(".")) ||
           text::same_wording(word, "Mác");
}

Read capital_letters(LineScan scan) {
    const auto signs = scan.take_letters(8);
    if (signs.empty())
        return std::nullopt;
    const bool alone = signs == "C" || signs == "D" || signs == "M" || signs == "L";
    int ordinal = alone ? 0 : roman_value(signs);
    const bool is_roman = ordinal > 0 && ordinal <= most_roman;
    if (!is_roman) {
        const auto point = single_code_point(text::lower(signs));
        ordinal = point && text::starts_capital(signs) ? letter_value(*point) : 0;
        if (ordinal > most_capital)
            return std::nullopt;
    }
    auto punctuation = scan.take_any({".-", ". -", "/-", "./", ".", "-", "–", ")", "/", ":", " .", ""});
    if (punctuation.empty())
        punctuation = take_dash_apart(scan);
    // "II NỘI DUNG": the mark was forgotten, or lost in copying.
    const bool bare =
        punctuation.empty() && is_roman && signs.size() > 1 && scan.blank() && text::is_capitals(scan.rest());
    if (ordinal == 0 || (punctuation.empty() && !bare) || begins_name(scan))
        return std::nullopt;
    const bool opens = scan.at_end() || scan.blank() || (punctuation != "/" && scan.capitals());
    const bool glued = is_roman && punctuation.starts_with('.') && scan.letter();
    if (!opens && !glued)
        return std::nullopt;
    return label(scan, is_roman ? Marker::roman : Marker::letter_capital, {ordinal}, punctuation);
}

/// Numbers with dots between: {1} {1, 1}. Nothing where a group cannot be an ordinal: 2031, 1.000, 0.5.
std::vector<int> ordinals(LineScan& scan) {
    std::vector<int> result;
    for (;;) {
        const auto digits = scan.take_digits(5);
        const auto most = result.empty() ? std::size_t{3} : std::size_t{2};
        if (digits.empty() || digits.size() > most || number(digits) == 0)
            return {};
        result.push_back(number(digits));
        auto ahead = scan;
        if (!ahead.take(".") || !ahead.digit())
            return result;
        scan = ahead;
    }
}

/// "12-KH/TU", "5-10 người", "1/2": the mark behind the number does not close a label.
bool goes_on(const LineScan& scan, std::string_view punctuation) {
    if (scan.at_end())
        return false;
    if (scan.blank())
        return punctuation == "-" && scan.digit_after_blanks();
    if (!scan.letter() || punctuation == "/")
        return true;
    return punctuation == "-" && scan.word().find('/') != std::string_view::npos;
}

Read arabic(LineScan scan) {
    auto numbers = ordinals(scan);
    if (numbers.empty())
        return std::nullopt;
    const bool dotted = numbers.size() > 1;
    auto punctuation = scan.take_any({".-", ". -", "/-", "./", ".", "-", "–", ")", "/"});
    if (punctuation.empty() && numbers.front() < 100)
        punctuation = take_dash_apart(scan);
    if (punctuation.empty() && !(dotted && scan.blank() && scan.capital_after_blanks()))
        return std::nullopt;
    if (goes_on(scan, punctuation))
        return std::nullopt;
    return label(scan, dotted ? Marker::arabic_dotted : Marker::arabic, std::move(numbers), punctuation);
}

/// "ii)", "iv)": an "i)" by itself is read as the letter.
Read small_roman(LineScan scan) {
    const auto signs = scan.take_letters(5);
    if (signs.size() < 2 || signs.find_first_not_of("ivx") != std::string_view::npos)
        return std::nullopt;
    const int ordinal = roman_value(text::upper(signs));
    if (ordinal == 0 || ordinal > most_roman || !scan.take(")") || !scan.blank())
        return std::nullopt;
    return label(scan, Marker::parenthesised, {ordinal}, ")");
}

Read small_letter(LineScan scan) {
    const auto point = single_code_point(scan.take_letters(2));
    const int ordinal = point ? letter_value(*point) : 0;
    auto punctuation = scan.take_any({")", ".-", "/-", "./", ".", "-", "/"});
    if (punctuation.empty())
        punctuation = take_dash_apart(scan);
    if (ordinal == 0 || punctuation.empty())
        return std::nullopt;
    const bool closed = scan.blank() || (punctuation == ")" && (scan.at_end() || scan.letter()));
    return closed ? Read(label(scan, Marker::letter, {ordinal}, punctuation)) : std::nullopt;
}

} // namespace

std::optional<Label> parse_label(std::string_view line) {
    const LineScan scan(line);
    for (const auto kind : {dash_or_plus, other_bullet, parenthesised, named, capital_letters, arabic,
                            small_roman, small_letter})
        if (auto found = kind(scan))
            return found;
    return std::nullopt;
}

} // namespace kehoach::grammar
