// SPDX-License-Identifier: MPL-2.0
#include "scorer.hpp"

#include <boost/json/serialize.hpp>
#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>

namespace kehoach::test {

namespace files = std::filesystem;

namespace {

std::string quoted(const files::path& path) {
    return "\"" + path.string() + "\"";
}

/// F1 of what is found, accuracy of what is decided.
void put(std::map<std::string, double>& figures, const std::string& name, const boost::json::object& figure) {
    for (const auto* key : {"f1", "accuracy"})
        if (const auto* const value = figure.if_contains(key); value != nullptr && value->is_number())
            figures[name] = value->to_number<double>();
}

/// The one figure that the scorer only prints.
void put_macro_f1(std::map<std::string, double>& figures, const std::string& printed) {
    const std::string name = "role_macro_f1";
    const auto at = printed.rfind(name);
    if (at != std::string::npos)
        figures[name] = std::strtod(printed.c_str() + at + name.size(), nullptr);
}

} // namespace

const std::map<std::string, double> goals{
    {"role_lenient", 0.97}, {"role_macro_f1", 0.95},    {"heading_edge", 0.97},
    {"citation", 0.98},     {"recipient", 0.98},        {"traps_left_alone", 1},
    {"doc_is_plan", 1},     {"table_leaf_count", 0.95}, {"table_column_path", 0.95}};

std::string Scorer::obstacle() {
    if (sample_papers().empty())
        return "no labelled papers at " + samples_folder().string();
    if (!files::exists(samples_folder() / "score.py"))
        return "no scorer at " + samples_folder().string();
    if (std::system("python3 -c '' >/dev/null 2>&1") != 0)
        return "no python3 to run the scorer";
    return {};
}

void Scorer::add(const SamplePaper& paper, const boost::json::object& prediction) {
    std::ofstream(folder_.path() / (paper.name + ".json")) << boost::json::serialize(prediction);
}

std::map<std::string, double> Scorer::figures() const {
    const auto table = folder_.path() / "figures.table", printed = folder_.path() / "printed.txt";
    const auto command = "python3 -B " + quoted(samples_folder() / "score.py") + " " +
                         quoted(folder_.path()) + " --gold " + quoted(samples_folder()) +
                         " --misses --confusion --json " + quoted(table) + " >" + quoted(printed);
    EXPECT_EQ(std::system(command.c_str()), 0);
    const auto said = content(printed);
    std::cout << said;
    std::map<std::string, double> found;
    const auto figures = json_of(table);
    for (const auto& [name, figure] : figures.at("total").as_object())
        put(found, name, figure.as_object());
    put_macro_f1(found, said);
    return found;
}

void expect_goals(const std::map<std::string, double>& figures) {
    for (const auto& [name, least] : goals) {
        const auto figure = figures.find(name);
        if (figure != figures.end()) {
            EXPECT_GE(figure->second, least) << name;
        }
    }
    EXPECT_TRUE(figures.contains("role_lenient"));
}

} // namespace kehoach::test
