// SPDX-License-Identifier: MPL-2.0
// Puts the figures of one run together: results.json, the table of the budgets (table.md), how what one costs grows
// with how many there are (growth.svg). Ends with 1 where a ratio is worse than its gate.
//   bench_results EXPECTED.json FOLDER KEY=VALUE... FILE.json...
// A figure is FILE/NAME:FIELD, as in core/Recognise/300:times_plain.
#include "text/svg.hpp"

#include <array>
#include <boost/json.hpp>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <vector>

namespace {

namespace fs = std::filesystem;
namespace json = boost::json;
using Figures = std::map<std::string, double>;

json::value read(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return json::parse(std::string{std::istreambuf_iterator<char>(file), {}});
}

std::string written(double value) {
    std::array<char, 32> digits{};
    std::snprintf(digits.data(), digits.size(), value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    return digits.data();
}

/// Names of Google's benchmarks end in how they were timed.
void take(const fs::path& path, Figures& figures) {
    const auto all = read(path);
    for (const auto& one : all.at("benchmarks").as_array()) {
        std::string name(one.at("name").as_string());
        for (const std::string_view end : {"/process_time", "/real_time", "/iterations:1", "/iterations:3"})
            if (const auto at = name.find(end); at != std::string::npos)
                name.erase(at, end.size());
        for (const auto& [field, value] : one.as_object())
            if (value.is_number())
                figures[path.stem().string() + "/" + name + ":" + std::string(field)] = value.to_number<double>();
    }
}

std::optional<double> figure(const Figures& figures, const json::object& row, const char* key) {
    const auto found = figures.find(std::string(row.at(key).as_string()));
    return found == figures.end() ? std::nullopt : std::optional(found->second);
}

/// Of the file that a figure is from.
std::string stem_of(std::string_view figure) {
    return std::string(figure.substr(0, figure.find('/')));
}

struct Row {
    std::string what, unit;
    double measured = 0;
    std::optional<double> budget, gate;
};

std::optional<Row> row_of(const Figures& figures, const json::object& expected) {
    auto measured = figure(figures, expected, "figure");
    if (measured && expected.contains("over")) {
        const auto over = figure(figures, expected, "over");
        measured = over ? std::optional(*measured / *over) : std::nullopt;
    }
    if (!measured)
        return {};
    Row row{std::string(expected.at("what").as_string()), std::string(expected.at("unit").as_string()), *measured, {}, {}};
    if (const auto* budget = expected.if_contains("budget"))
        row.budget = budget->to_number<double>();
    if (const auto* gate = expected.if_contains("gate"))
        row.gate = gate->to_number<double>();
    return row;
}

std::string table(const json::object& about, const std::vector<Row>& rows) {
    std::string text;
    for (const auto& [key, value] : about)
        text += "* " + std::string(key) + ": " + std::string(value.as_string()) + "\n";
    text += "\n| what | measured | budget | gate |\n|---|---|---|---|\n";
    for (const Row& row : rows)
        text += "| " + row.what + " | " + written(row.measured) + " " + row.unit + " | " +
                (row.budget ? "≤ " + written(*row.budget) + (row.measured <= *row.budget ? "" : ", not met") : "") + " | " +
                (row.gate ? "≤ " + written(*row.gate) : "") + " |\n";
    return text;
}

/// Level lines are linear growth. Both scales are logarithmic: powers of ten, 30 mm each.
std::string growth(const Figures& figures) {
    constexpr double left = 12, top = 8, decade = 30, lowest = -1, decades = 6, height = 7 * decade, width = decades * decade;
    namespace svg = kehoach::text::svg;
    const auto x = [](double many) { return left + std::log10(many) * decade; };
    const auto y = [](double us) { return top + height - (std::log10(us) - lowest) * decade; };
    std::map<std::string, std::map<double, double>> lines;
    for (const auto& [name, value] : figures) {
        const auto colon = name.rfind(':'), slash = name.rfind('/');
        if (name.substr(colon) != ":us_each" || value <= 0)
            continue;
        const auto many = name.substr(slash + 1, colon - slash - 1);
        if (!many.empty() && many.find_first_not_of("0123456789") == std::string::npos)
            lines[name.substr(0, slash)][std::stod(many)] = value;
    }
    std::string drawn;
    for (int power = 0; power <= static_cast<int>(decades); ++power)
        drawn += "<text font-size=\"3\" x=\"" + svg::number(left + power * decade) + "\" y=\"" + svg::number(top + height + 5) +
                 "\">" + std::to_string(static_cast<long>(std::pow(10, power))) + "</text>";
    for (int power = 0; power <= 7; ++power)
        drawn += "<text font-size=\"3\" x=\"1\" y=\"" + svg::number(top + height - power * decade) + "\">" +
                 written(std::pow(10, power + lowest)) + " µs</text>";
    std::vector<std::pair<double, double>> names;
    /// None stands on another.
    const auto free_place = [&names](double from, double at) {
        constexpr double long_name = 40, high = 2.6, further = 2.7;
        const auto stands_on = [&](const auto& other) {
            return std::abs(other.first - from) < long_name && std::abs(other.second - at) < high;
        };
        for (auto other = std::ranges::find_if(names, stands_on); other != names.end();
             other = std::ranges::find_if(names, stands_on))
            at = std::max(at, other->second) + further; // always on: it ends below all
        names.emplace_back(from, at);
        return at;
    };
    for (const auto& [name, points] : lines) {
        if (points.size() < 2)
            continue;
        std::string path;
        for (const auto& [many, us] : points)
            path += svg::number(x(many)) + "," + svg::number(y(us)) + " ";
        const auto& [many, us] = *points.rbegin();
        drawn += "<polyline fill=\"none\" stroke=\"#24527a\" stroke-width=\"0.4\" points=\"" + path + "\"/>";
        drawn += "<text font-size=\"3\" x=\"" + svg::number(x(many) + 1) + "\" y=\"" + svg::number(free_place(x(many), y(us) + 1)) + "\">" +
                 svg::escaped(name) + "</text>";
    }
    return svg::picture(left + width + 2 * decade, top + height + 10, drawn, false);
}

} // namespace

int main(int count, char** arguments) {
    const std::vector<std::string> given(arguments + 1, arguments + count);
    const fs::path folder = given.at(1);
    json::object about;
    Figures figures;
    std::set<std::string> stems;
    for (std::size_t i = 2; i < given.size(); ++i)
        if (const auto sign = given[i].find('='); sign != std::string::npos)
            about[given[i].substr(0, sign)] = given[i].substr(sign + 1);
        else {
            take(given[i], figures);
            stems.insert(fs::path(given[i]).stem().string());
        }

    std::vector<Row> rows;
    bool passed = true;
    json::array kept;
    const json::value wanted = read(given.at(0));
    for (const auto& expected : wanted.as_array()) {
        const auto row = row_of(figures, expected.as_object());
        if (!row) {
            if (expected.as_object().contains("gate") && stems.contains(stem_of(expected.at("figure").as_string()))) {
                passed = false;
                std::printf("%s: not measured\n", expected.at("what").as_string().c_str());
            }
            continue;
        }
        rows.push_back(*row);
        json::object one{{"what", row->what}, {"measured", row->measured}, {"unit", row->unit}};
        if (row->budget)
            one["budget"] = *row->budget;
        if (row->gate) {
            one["gate"] = *row->gate;
            if (row->measured > *row->gate) {
                passed = false;
                std::printf("%s: %s %s, more than %s\n", row->what.c_str(), written(row->measured).c_str(), row->unit.c_str(),
                            written(*row->gate).c_str());
            }
        }
        kept.push_back(one);
    }
    json::object all;
    for (const auto& [name, value] : figures)
        all[name] = value;
    std::ofstream(folder / "results.json") << json::object{{"about", about}, {"table", kept}, {"figures", all}} << '\n';
    std::ofstream(folder / "table.md") << table(about, rows);
    std::ofstream(folder / "growth.svg") << growth(figures);
    std::printf("%s", table(about, rows).c_str());
    return passed && !rows.empty() ? 0 : 1;
}
