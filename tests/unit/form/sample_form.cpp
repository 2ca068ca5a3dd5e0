// SPDX-License-Identifier: MPL-2.0
#include "sample_form.hpp"

#include "form/formula.hpp"

#include <fstream>
#include <sstream>

namespace kehoach::form {

namespace {

std::string data_file(const std::string& name) {
    std::ifstream file(std::string(KEHOACH_SOURCE_DIR) + "/extension/data/" + name);
    std::stringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

} // namespace

FormSpec form_template(const std::string& name) {
    text::DataFaults faults;
    return parse_form_spec(name, data_file("forms/" + name + ".json"), faults).value();
}

Column titled(const char* title, const char* key, ColumnKind kind) {
    Column made;
    made.title = title;
    made.key = key;
    made.kind = kind;
    return made;
}

const FigureWords& package_words() {
    static const FigureWords words = [] {
        text::DataFaults faults;
        auto loaded = FigureWords::load({{"figures/typed.json", data_file("figures/typed.json")}}, faults);
        if (!faults.empty())
            throw std::runtime_error(faults.front().path + ": " + faults.front().expected);
        return loaded;
    }();
    return words;
}

const TableWords& table_words() {
    static const TableWords words = [] {
        text::DataFaults faults;
        auto loaded = load_table_words({{"tables/words.json", data_file("tables/words.json")}}, faults);
        if (!faults.empty())
            throw std::runtime_error(faults.front().path + ": " + faults.front().expected);
        return loaded;
    }();
    return words;
}

Sheet::Sheet(FormSpec spec) : spec_(std::move(spec)) {
    filled_.grid = layout(spec_);
    for (const GridCell& cell : filled_.grid.cells)
        if (cell.role == CellRole::formula)
            filled_.values[{cell.row, cell.column}].is_formula = true;
}

CellValue& Sheet::at(const std::string& cell) {
    return filled_.values[references(cell).at(0)];
}

Sheet& Sheet::number(const std::string& cell, double value) {
    at(cell) = {.text = plain(value), .number = value, .is_number = true};
    return *this;
}

Sheet& Sheet::text(const std::string& cell, const std::string& value) {
    at(cell) = {.text = value};
    return *this;
}

Sheet& Sheet::typed(const std::string& cell, double value) {
    return number(cell, value);
}

Sheet& Sheet::result(const std::string& cell, const std::string& shown, double value, bool is_number) {
    at(cell) = {.text = shown, .number = value, .is_number = is_number, .is_formula = true};
    return *this;
}

Sheet study() {
    return Sheet(form_template("study-meetings"));
}

Sheet reporters_full() {
    Sheet sheet(form_template("reporters"));
    for (int row = 6; row <= 16; ++row)
        for (const char* column : {"B", "C", "D", "E", "F", "G"})
            sheet.number(column + std::to_string(row), 2);
    for (const char* column : {"B", "C", "D", "E", "F", "G"})
        sheet.result(column + std::string("17"), "22", 22, true);
    return sheet;
}

} // namespace kehoach::form
