// SPDX-License-Identifier: MPL-2.0
#include "grammar/roman.hpp"

#include "grammar/label.hpp"
#include "text/code_points.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kehoach::grammar {

namespace {

constexpr std::u32string_view letters = U"abcdđeghiklmnopqrstuvxy";

} // namespace

std::string roman(int ordinal) {
    constexpr std::array<std::pair<int, std::string_view>, 13> steps{{{1000, "M"},
                                                                      {900, "CM"},
                                                                      {500, "D"},
                                                                      {400, "CD"},
                                                                      {100, "C"},
                                                                      {90, "XC"},
                                                                      {50, "L"},
                                                                      {40, "XL"},
                                                                      {10, "X"},
                                                                      {9, "IX"},
                                                                      {5, "V"},
                                                                      {4, "IV"},
                                                                      {1, "I"}}};
    std::string result;
    if (ordinal > 3999)
        return std::to_string(ordinal);
    for (const auto& [value, sign] : steps)
        for (; ordinal >= value; ordinal -= value)
            result += sign;
    return result;
}

int roman_value(std::string_view signs) {
    constexpr std::string_view known = "IVXLCDM";
    constexpr std::array<int, 7> values{1, 5, 10, 50, 100, 500, 1000};
    int sum = 0, last = 0;
    for (auto sign = signs.rbegin(); sign != signs.rend(); ++sign) {
        const auto at = known.find(*sign);
        if (at == std::string_view::npos || signs.size() > 15)
            return 0;
        sum += values[at] < last ? -values[at] : values[at];
        last = std::max(last, values[at]);
    }
    return roman(sum) == signs ? sum : 0;
}

std::string letter(int ordinal) {
    if (ordinal < 1 || static_cast<std::size_t>(ordinal) > letters.size())
        return std::to_string(ordinal);
    std::string result;
    text::append(result, letters[static_cast<std::size_t>(ordinal) - 1]);
    return result;
}

int letter_value(char32_t small_letter) {
    const auto at = letters.find(small_letter);
    return at == std::u32string_view::npos ? 0 : static_cast<int>(at) + 1;
}

bool same_ordinal(std::string_view a, std::string_view b) {
    const auto plain = [](std::string_view written) {
        if (const int value = roman_value(written))
            return std::to_string(value);
        while (written.size() > 1 && written.front() == '0')
            written.remove_prefix(1);
        return std::string(written);
    };
    return plain(a) == plain(b);
}

} // namespace kehoach::grammar
