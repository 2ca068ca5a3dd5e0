// SPDX-License-Identifier: MPL-2.0
#include "plan/number_kind.hpp"

#include "plan/outline_ladder.hpp"

namespace kehoach::plan::numbers {

using grammar::Label;
using grammar::Marker;

namespace {

/// The office counts a to z; Vietnamese has "đ" and neither f nor j.
std::optional<int> latin(const Label& label) {
    const char first = label.written.empty() ? '\0' : label.written.front();
    const bool small = first >= 'a' && first <= 'z', capital = first >= 'A' && first <= 'Z';
    if (!small && !capital)
        return std::nullopt;
    return first - (small ? 'a' : 'A') + 1;
}

std::string shown(const std::string& number_kind, int value) {
    if (number_kind == "roman")
        return grammar::roman(value);
    if (number_kind == "upper" || number_kind == "letter")
        return std::string(1, static_cast<char>((number_kind == "upper" ? 'A' : 'a') + value - 1));
    return std::to_string(value);
}

} // namespace

Kind kind_of(const Label& label) {
    const bool dotted = label.marker == Marker::arabic_dotted;
    return {label.marker, is_bracketed(label), dotted ? label.ordinals.size() : 1};
}

bool is_of_words(Marker marker) {
    return marker == Marker::part || marker == Marker::chapter || marker == Marker::section ||
           marker == Marker::article;
}

int least_level(Marker marker) {
    const auto role = role_of_marker(marker);
    return role == Role::heading_1 ? 1 : role == Role::heading_2 ? 2 : 3;
}

std::optional<int> value_of(const Label& label) {
    if (label.marker == Marker::letter || label.marker == Marker::letter_capital)
        return latin(label);
    return label.ordinals.empty() ? std::nullopt : std::optional(label.ordinals.back());
}

std::string name_of(Marker marker) {
    switch (marker) {
    case Marker::roman:
        return "roman";
    case Marker::letter_capital:
        return "upper";
    case Marker::letter:
        return "letter";
    default:
        return "arabic";
    }
}

std::string format_of(const Kind& kind, int level, const std::string& punctuation) {
    const auto token = [](int number) { return "%" + std::to_string(number) + "%"; };
    if (kind.marker == Marker::parenthesised)
        return "(" + token(level) + ")";
    std::string format;
    for (int at = level - static_cast<int>(kind.parts) + 1; at < level; ++at)
        format += token(at) + ".";
    return format + token(level) + punctuation;
}

bool is_as_printed(const Label& label, const Kind& kind, int value) {
    constexpr int most_letters = 26;
    if (value < 1 || (label.marker == Marker::letter && value > most_letters))
        return false;
    std::string text = kind.marker == Marker::parenthesised ? "(" : "";
    if (kind.marker == Marker::arabic_dotted)
        for (std::size_t n = 0; n + 1 < label.ordinals.size(); ++n)
            text += std::to_string(label.ordinals[n]) + ".";
    text += shown(name_of(label.marker), value);
    text += kind.marker == Marker::parenthesised ? ")" : label.punctuation;
    return text == label.written;
}

std::string closed_by(const Label& label, const std::string& closing) {
    if (label.marker == Marker::parenthesised)
        return label.written;
    return label.written.substr(0, label.written.size() - label.punctuation.size()) + closing;
}

} // namespace kehoach::plan::numbers
