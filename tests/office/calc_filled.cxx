// SPDX-License-Identifier: MPL-2.0
#include "calc_filled.hxx"

#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/text/XTextRange.hpp>
#include <filesystem>
#include <iomanip>
#include <sstream>

namespace kehoach::test {

namespace {

int below(std::mt19937& random, int limit) {
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

using Cell = Ref<css::table::XCell>;

void type(const Cell& cell, const std::string& text) {
    Ref<css::text::XTextRange>(cell, css::uno::UNO_QUERY_THROW)->setString(office::ustring(text));
}

void type_fitting(const Cell& cell, const form::GridCell& place, std::mt19937& random) {
    constexpr int first_of_2024 = 45292; // as the office counts days
    switch (place.accepts) {
    case form::Accepts::count:
        return cell->setValue(below(random, 5000));
    case form::Accepts::money:
        return cell->setValue(below(random, 100000) / 10.0);
    case form::Accepts::percent:
        return cell->setValue(below(random, 1001) / 1000.0);
    case form::Accepts::date:
        return cell->setValue(first_of_2024 + below(random, 300));
    case form::Accepts::pair: {
        const int all = 1 + below(random, 400);
        return type(cell, std::to_string(below(random, all + 1)) + "/" + std::to_string(all));
    }
    case form::Accepts::choice:
        return type(
            cell,
            place.choices[static_cast<std::size_t>(below(random, static_cast<int>(place.choices.size())))]);
    case form::Accepts::anything:
        return type(cell, "Chữ thử " + std::to_string(below(random, 100)));
    }
}

/// As many as a file keeps of a result.
std::string digits(double number) {
    std::ostringstream told;
    told << std::setprecision(12) << number;
    return told.str();
}

bool to_fill(const form::GridCell& cell) {
    return cell.role == form::CellRole::input || cell.role == form::CellRole::cover_input ||
           (cell.role == form::CellRole::row_label && cell.text.empty());
}

} // namespace

std::vector<std::string> template_names() {
    std::vector<std::string> names;
    for (const auto& file :
         std::filesystem::directory_iterator(std::string(KEHOACH_SOURCE_DIR) + "/extension/data/forms"))
        names.push_back(file.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

void fill_in(const Model& model, const calc::SheetForm& form, std::mt19937& random) {
    const auto cells = sheet(model, form.sheet);
    for (const form::GridCell& place : form.filled.grid.cells)
        if (to_fill(place) && below(random, 8) > 0)
            type_fitting(cells->getCellByPosition(place.column, place.row), place, random);
}

std::vector<std::string> values_of(const calc::SheetForm& form) {
    std::vector<std::string> told;
    for (const auto& [place, value] : form.filled.values)
        told.push_back(form::address(place.first, place.second) + " = " +
                       (value.is_formula ? "(formula) " : "") + (value.is_error ? "(error) " : "") +
                       (value.is_number ? digits(value.number) : "'" + value.text));
    return told;
}

} // namespace kehoach::test
