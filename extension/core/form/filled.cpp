// SPDX-License-Identifier: MPL-2.0
#include "form/filled.hpp"

#include "text/decimal.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace kehoach::form {

namespace {

std::optional<double> whole(std::string_view text) {
    text = text::trim(text);
    if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    return text::decimal(text);
}

int place(const std::vector<int>& places, int of_form) {
    return places.empty() ? of_form : places[static_cast<std::size_t>(of_form)];
}

} // namespace

std::pair<int, int> on_sheet(const Filled& filled, int row, int column) {
    return {place(filled.rows_at, row), place(filled.columns_at, column)};
}

std::map<std::pair<int, int>, const GridCell*> inputs_on_sheet(const Filled& filled) {
    std::map<std::pair<int, int>, const GridCell*> inputs;
    for (const GridCell& cell : filled.grid.cells)
        if (const auto at = on_sheet(filled, cell.row, cell.column);
            cell.role == CellRole::input && at.first >= 0 && at.second >= 0)
            inputs.emplace(at, &cell);
    return inputs;
}

std::optional<std::pair<double, double>> pair_of(const CellValue& value) {
    const auto stroke = value.text.find('/');
    if (stroke == std::string::npos)
        return std::nullopt;
    const std::string_view text = value.text;
    const auto first = whole(text.substr(0, stroke)), second = whole(text.substr(stroke + 1));
    if (!first || !second)
        return std::nullopt;
    return std::pair{*first, *second};
}

std::string plain(double number) {
    char digits[400]; // the greatest of all has 309 before the point; 3000000 is not to be 3e+06
    constexpr double most_exact = 1e15;
    const bool is_whole = !std::signbit(number) && number < most_exact && number == std::trunc(number);
    const auto end = is_whole ? std::to_chars(digits, digits + sizeof digits, static_cast<long long>(number)) // most are
                              : std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed);
    return {digits, end.ptr};
}

std::string as_written(std::string number, std::string_view language) {
    if (language != "en")
        std::replace(number.begin(), number.end(), '.', ',');
    return number;
}

Arguments as_written(Arguments arguments, const std::vector<std::string>& numbers,
                     std::string_view language) {
    for (auto& [name, value] : arguments)
        if (std::find(numbers.begin(), numbers.end(), name) != numbers.end())
            value = as_written(std::move(value), language);
    return arguments;
}

} // namespace kehoach::form
