// SPDX-License-Identifier: MPL-2.0
// A result is itself a return: from villages over communes to the province it says what it would say in one step.
#include "calc/access.hxx"
#include "office/text.hxx"
#include "results_ground.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <filesystem>
#include <gmock/gmock.h>
#include <random>

using namespace kehoach;
using test::argument;
using test::new_folder;
using test::result_of;
using test::run;
using test::url;
namespace fs = std::filesystem;

namespace {

constexpr int meetings = 1, members = 2, others = 4, people = 6, papers = 7; ///< columns of the form

/// A form with counts and pairs in some of its rows; others stay blank, or say that there was nothing.
std::string filled(const fs::path& folder, const std::string& unit, std::mt19937& random) {
    const auto book = test::workbook();
    const std::string sheet = test::draw(book, test::form_template("study-meetings"), "Biểu 1");
    const form::Grid grid = form::layout(test::form_template("study-meetings"));
    const auto at = [&](int row, int column) { return test::cell(book, sheet, form::address(grid.body_first + row, column)); };
    for (int row = 0; row < grid.body_rows; ++row) {
        if (random() % 4 == 0)
            continue;
        for (const int column : {meetings, people, papers})
            at(row, column)->setValue(static_cast<double>(random() % 500));
        for (const int column : {members, others}) {
            const auto whole = 1 + random() % 300;
            at(row, column)->setFormula(office::ustring("'" + std::to_string(random() % whole) + "/" + std::to_string(whole)));
        }
    }
    fs::rename(test::store(book, (unit + ".ods").c_str()), folder / (unit + ".ods"));
    return url(folder / (unit + ".ods"));
}

/// All that the form of a result shows, cell by cell.
std::vector<std::string> shown(const test::Model& result) {
    const form::Grid grid = form::layout(test::form_template("study-meetings"));
    const std::string sheet = calc::sheet_names(result).front();
    std::vector<std::string> all;
    for (int row = grid.body_first; row < grid.rows; ++row)
        for (int column = 0; column < grid.columns; ++column)
            all.push_back(test::shown(result, sheet, form::address(row, column)));
    return all;
}

} // namespace

TEST(ResultLevels, TwoStepsSayWhatOneSays) {
    for (const std::string kind : {".ods", ".xlsx"}) {
        SCOPED_TRACE(kind);
        std::mt19937 random(17);
        const fs::path province = new_folder("province");
        std::vector<std::string> villages, communes;
        for (const std::string commune : {"Xã An", "Xã Bình", "Xã Cường"}) {
            const fs::path folder = province / ("biểu " + commune);
            fs::create_directories(folder);
            std::vector<std::string> own;
            for (const char* const village : {"Thôn Một", "Thôn Hai", "Thôn Ba"})
                own.push_back(filled(folder, village, random));
            villages.insert(villages.end(), own.begin(), own.end());
            fs::rename(test::store(result_of(own), ("a" + kind).c_str()), province / (commune + kind));
            communes.push_back(url(province / (commune + kind)));
        }
        const auto in_two = test::workbook();
        const auto said = test::json_of(run(in_two, "Consolidate", {argument("Urls", communes)})).as_object();
        for (const auto& receipt : said.at("receipts").as_array())
            EXPECT_TRUE(receipt.at("counted").as_bool()) << receipt.as_object();
        for (const auto& deviation : said.at("deviations").as_array()) // rows may be blank, and units are to be confirmed
            EXPECT_THAT(std::string(deviation.as_string()), testing::Not(testing::HasSubstr("not added")));
        std::vector<std::string> named;
        for (std::size_t at = 0; at < villages.size(); ++at) { // names of their own, or same units are asked about
            const fs::path there = province / "một bước" / ("Thôn " + std::to_string(at) + ".ods");
            fs::create_directories(there.parent_path());
            fs::copy_file(province / ("biểu " + std::string(at < 3 ? "Xã An" : at < 6 ? "Xã Bình" : "Xã Cường")) /
                              (at % 3 == 0 ? "Thôn Một.ods" : at % 3 == 1 ? "Thôn Hai.ods" : "Thôn Ba.ods"),
                          there);
            named.push_back(url(there));
        }
        EXPECT_EQ(shown(in_two), shown(result_of(named)));
    }
}
