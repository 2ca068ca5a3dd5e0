// SPDX-License-Identifier: MPL-2.0
#include "grammar/label.hpp"

#include "grammar/roman.hpp"
#include "text/words.hpp"

namespace kehoach::grammar {

std::string print_label(Marker marker, const std::vector<int>& ordinals, std::string_view punctuation) {
    const int last = ordinals.empty() ? 0 : ordinals.back();
    const auto closed = [&](std::string text) { return text += punctuation; };
    switch (marker) {
    case Marker::part:
        return closed("Phần " + roman(last));
    case Marker::chapter:
        return closed("Chương " + roman(last));
    case Marker::section:
        return closed("Mục " + std::to_string(last));
    case Marker::article:
        return closed("Điều " + std::to_string(last));
    case Marker::letter_capital:
        return closed(text::upper(letter(last)));
    case Marker::roman:
        return closed(roman(last));
    case Marker::arabic:
        return closed(std::to_string(last));
    case Marker::letter:
        return closed(letter(last));
    case Marker::parenthesised:
        return closed("(" + std::to_string(last) + ")");
    case Marker::dash:
        return "-";
    case Marker::plus:
        return "+";
    case Marker::arabic_dotted:
        break;
    }
    std::string dotted;
    for (const int ordinal : ordinals)
        dotted += (dotted.empty() ? "" : ".") + std::to_string(ordinal);
    return closed(std::move(dotted));
}

} // namespace kehoach::grammar
