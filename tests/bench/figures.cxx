// SPDX-License-Identifier: MPL-2.0
#include "figures.hxx"

#include <boost/json.hpp>
#include <cstdlib>
#include <fstream>

namespace kehoach::bench {

namespace {

boost::json::object& kept() {
    static boost::json::object all;
    return all;
}

} // namespace

void keep(const std::string& name, const std::string& field, double value) {
    auto& figure = kept()[name];
    if (!figure.is_object())
        figure = boost::json::object{{"name", name}};
    figure.as_object()[field] = value;
}

void write_kept() {
    const char* const path = std::getenv("KEHOACH_BENCH_FIGURES");
    if (path == nullptr)
        return;
    boost::json::array figures;
    for (const auto& [name, figure] : kept())
        figures.push_back(figure);
    std::ofstream(path) << boost::json::object{{"benchmarks", figures}};
}

} // namespace kehoach::bench
