// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/address.hpp"

#include "form/filled.hpp"

#include <algorithm>

namespace kehoach::sheetfile {

namespace {

bool take(std::string_view& text, char letter) {
    if (text.empty() || text.front() != letter)
        return false;
    text.remove_prefix(1);
    return true;
}

/// A sheet's name before "." or "!"; empty where there is none.
std::string take_sheet(std::string_view& text) {
    std::string_view rest = text;
    std::string name;
    take(rest, '$');
    if (take(rest, '\'')) {
        while (!rest.empty()) {
            if (take(rest, '\'') && !(!rest.empty() && rest.front() == '\''))
                break;
            if (rest.empty())
                break;
            name += rest.front();
            rest.remove_prefix(1);
        }
    } else {
        const std::size_t end = rest.find_first_of(".!:");
        if (end == std::string_view::npos || rest[end] == ':')
            return {};
        name = rest.substr(0, end);
        rest.remove_prefix(end);
    }
    if (!take(rest, '.') && !take(rest, '!'))
        return {};
    text = rest;
    return name;
}

} // namespace

std::optional<Place> take_place(std::string_view& text) {
    constexpr int letters = 26, ten = 10;
    std::string_view rest = text;
    Place place;
    place.column_fixed = take(rest, '$');
    int column = 0, row = 0;
    for (; !rest.empty() && rest.front() >= 'A' && rest.front() <= 'Z' && column <= most_columns; rest.remove_prefix(1))
        column = column * letters + (rest.front() - 'A' + 1);
    place.row_fixed = take(rest, '$');
    for (; !rest.empty() && rest.front() >= '0' && rest.front() <= '9' && row <= most_rows; rest.remove_prefix(1))
        row = row * ten + (rest.front() - '0');
    if (column < 1 || row < 1 || column > most_columns || row > most_rows)
        return std::nullopt;
    place.row = row - 1;
    place.column = column - 1;
    text = rest;
    return place;
}

std::string written(const Place& place) {
    const std::string plain = form::address(place.row, place.column);
    const std::size_t digits = plain.find_first_of("0123456789");
    return (place.column_fixed ? "$" : "") + plain.substr(0, digits) + (place.row_fixed ? "$" : "") +
           plain.substr(digits);
}

std::optional<SheetRange> sheet_range(std::string_view text) {
    SheetRange made{take_sheet(text), {}};
    take(text, '.');
    const auto first = take_place(text);
    if (!first)
        return std::nullopt;
    made.range = {first->row, first->column, first->row, first->column};
    if (take(text, ':')) {
        const std::string sheet = take_sheet(text);
        take(text, '.');
        const auto last = take_place(text);
        if (!last || (!sheet.empty() && sheet != made.sheet))
            return std::nullopt;
        made.range = {std::min(first->row, last->row), std::min(first->column, last->column),
                      std::max(first->row, last->row), std::max(first->column, last->column)};
    }
    return text.empty() ? std::optional(std::move(made)) : std::nullopt;
}

} // namespace kehoach::sheetfile
