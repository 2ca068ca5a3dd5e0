// SPDX-License-Identifier: MPL-2.0
// The workbook of results: where its figures come from, in files of a real office.
#include "calc/access.hxx"
#include "form_commands_ground.hxx"
#include "office/text.hxx"

#include <boost/json/object.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <filesystem>
#include <gmock/gmock.h>

using namespace kehoach;
using test::argument;
using test::run;
namespace fs = std::filesystem;

namespace {

constexpr int first_figures = 1; ///< column

/// A form whose row `row` has figures of a unit from column B on, stored under the name of the unit.
fs::path returned(const std::string& unit, int row, const std::vector<double>& figures) {
    const auto book = test::workbook();
    const std::string sheet = test::draw(book, test::form_template("study-meetings"), "Biểu 1");
    const form::Grid grid = form::layout(test::form_template("study-meetings"));
    for (std::size_t at = 0; at < figures.size(); ++at)
        if (figures[at] >= 0)
            test::cell(book, sheet, form::address(grid.body_first + row, first_figures + static_cast<int>(at)))
                ->setValue(figures[at]);
    return test::store(book, (unit + ".ods").c_str());
}

std::string url(const fs::path& path) {
    return office::utf8(test::url_of(path));
}

boost::json::object source(const test::OpenDocument& book, const std::string& cell, bool show = false) {
    return test::json_of(run(book, "ShowSource", {argument("Cell", cell), argument("Show", css::uno::Any(show))})).as_object();
}

} // namespace

TEST(ShowSource, LeadsFromATotalToTheUnitsAndToTheCellOfTheFile) {
    const form::Grid grid = form::layout(test::form_template("study-meetings"));
    const std::string total = form::address(grid.body_first + 1, first_figures);
    const auto result = test::workbook();
    run(result, "Consolidate",
        {argument("Urls", std::vector<std::string>{url(returned("Xã # An Phú", 1, {3})), url(returned("Xã Bình An", 1, {4}))})});
    const std::string form = calc::sheet_names(result).front();
    ASSERT_EQ(test::shown(result, form, total), "7");
    const auto units = source(result, form + "." + total);
    EXPECT_EQ(units.at("url").as_string(), "");
    EXPECT_EQ(units.at("sheet").as_string(), calc::sheet_names(result).at(1));
    const std::string rows(units.at("cells").as_string());
    const std::string first = rows.substr(0, rows.find(':'));
    const auto file = source(result, std::string(units.at("sheet").as_string()) + "." + first, true);
    EXPECT_THAT(std::string(file.at("url").as_string()), testing::HasSubstr("X%C3%A3%20%23%20An%20Ph%C3%BA.ods"));
    EXPECT_EQ(file.at("cells").as_string(), total);
    const test::Model opened(
        css::frame::Desktop::create(test::office().context())->getCurrentComponent(), css::uno::UNO_QUERY);
    ASSERT_TRUE(opened.is());
    EXPECT_THAT(office::utf8(opened->getURL()), testing::EndsWith("An%20Ph%C3%BA.ods"));
    css::uno::Reference<css::util::XCloseable>(opened, css::uno::UNO_QUERY_THROW)->close(true);
}

TEST(ShowSource, SaysWhereNothingIsKnown) {
    const auto result = test::workbook();
    EXPECT_THAT(test::refusal_of(run(result, "ShowSource", {argument("Cell", "A1")})),
                testing::HasSubstr("no consolidated figure"));
    const fs::path gone = returned("Xã Đi", 1, {3});
    run(result, "Consolidate", {argument("Urls", std::vector<std::string>{url(gone)})});
    const std::string units = calc::sheet_names(result).at(1);
    EXPECT_NE(test::refusal_of(run(result, "ShowSource", {argument("Cell", units + ".E4")})), "")
        << "the first row was left empty";
    fs::remove(gone);
    EXPECT_THAT(test::refusal_of(run(result, "ShowSource", {argument("Cell", units + ".E6"), argument("Show", css::uno::Any(true))})),
                testing::HasSubstr("moved, renamed or deleted"));
}
