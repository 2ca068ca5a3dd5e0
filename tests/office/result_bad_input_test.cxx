// SPDX-License-Identifier: MPL-2.0
// Folders of returns as they are while people work in them: of every file that is not added up it is said why, and the
// others are.
#include "calc/access.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "results_ground.hxx"
#include "session/make.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <iterator>

using namespace kehoach;
using test::argument;
using test::first_figures;
using test::new_folder;
using test::returned;
using test::run;
using test::url;
using testing::HasSubstr;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const fs::path& path, std::string_view bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

/// What became of a file, as words; of one that counts nothing.
std::string reason_of(const boost::json::value& said, const std::string& name) {
    for (const auto& one : said.at("receipts").as_array())
        if (one.at("url").as_string().ends_with(name))
            return one.at("received").as_bool() ? "" : std::string(one.at("reason").as_string());
    return "no such file";
}

std::string total(const test::Model& result, std::size_t form = 0) {
    return test::shown(result, calc::sheet_names(result).at(form),
                       form::address(form::layout(test::form_template("study-meetings")).body_first, first_figures));
}

std::string deviations(const boost::json::value& said) {
    std::string all;
    for (const auto& one : said.at("deviations").as_array())
        all += std::string(one.as_string()) + "\n";
    return all;
}

} // namespace

TEST(BadReturns, AFileThatIsOpenElsewhereIsSaidUntilItIsClosed) {
    const fs::path folder = new_folder("returns");
    const std::vector<std::string> urls{returned(folder, "A", {1}), returned(folder, "B", {2}), returned(folder, "C", {4})};
    write(folder / ".~lock.A.ods#", "somebody");
    const std::string whole = bytes_of(folder / "B.ods");
    write(folder / "B.ods", whole.substr(0, whole.size() / 2));
    write(folder / "~$B.ods", "somebody");
    const auto result = test::workbook();
    const auto said = test::json_of(run(result, "Consolidate", {argument("Urls", urls)}));
    EXPECT_EQ(reason_of(said, "A.ods"), "");
    EXPECT_THAT(deviations(said), HasSubstr("A.ods: This file is open in another program; what was stored last"));
    EXPECT_THAT(reason_of(said, "B.ods"), HasSubstr("open in another program and cannot be read"));
    EXPECT_EQ(total(result), "5");
    fs::remove(folder / ".~lock.A.ods#");
    fs::remove(folder / "~$B.ods");
    write(folder / "B.ods", whole);
    const auto again = test::json_of(run(result, "Refresh", {argument("New", css::uno::Any(true))}));
    EXPECT_THAT(deviations(again), testing::Not(HasSubstr("open in another program")));
    EXPECT_EQ(total(result), "7");
}

TEST(BadReturns, AFileThatIsStillBeingWrittenIsNotSaidToBeLost) {
    const fs::path folder = new_folder("returns");
    const std::vector<std::string> urls{returned(folder, "A", {1}), returned(folder, "B", {2}), returned(folder, "C", {4}),
                                        returned(folder, "D", {8})};
    const std::string whole = bytes_of(folder / "B.ods");
    const auto half = std::string_view(whole).substr(0, whole.size() / 2);
    const auto long_ago = fs::file_time_type::clock::now() - std::chrono::hours(24);
    write(folder / "C.ods", half);
    fs::last_write_time(folder / "C.ods", long_ago);
    write(folder / "D.ods", half);
    const auto result = test::workbook();
    const auto said = boost::json::parse(session::consolidate(
        test::office().context(), result, urls, "en", {.reading = [&](std::size_t, std::size_t, const std::string& path) {
            if (!path.ends_with("A.ods"))
                return;
            write(folder / "B.ods", half); // between the look at the folder and the reading, which is of several at once
            fs::last_write_time(folder / "B.ods", long_ago);
        }}));
    EXPECT_THAT(reason_of(said, "B.ods"), HasSubstr("still being written"));
    EXPECT_THAT(reason_of(said, "C.ods"), testing::AllOf(HasSubstr("damaged"), testing::Not(HasSubstr("being written"))));
    EXPECT_THAT(reason_of(said, "D.ods"), HasSubstr("still being written"));
    EXPECT_EQ(total(result), "1");
    write(folder / "B.ods", whole);
    run(result, "Refresh", {argument("New", css::uno::Any(true))});
    EXPECT_EQ(total(result), "3");
}

TEST(BadReturns, AFileThatGoesWhileTheFolderIsReadLeavesTheOthers) {
    const fs::path folder = new_folder("returns");
    const std::vector<std::string> urls{returned(folder, "A", {1}), returned(folder, "B", {2})};
    const auto result = test::workbook();
    const auto said = boost::json::parse(session::consolidate(
        test::office().context(), result, urls, "en", {.reading = [&](std::size_t, std::size_t, const std::string& path) {
            if (path.ends_with("A.ods"))
                fs::remove(folder / "A.ods");
        }}));
    EXPECT_NE(reason_of(said, "A.ods"), "");
    EXPECT_EQ(total(result), "2");
}

TEST(BadReturns, WithoutAnyFileNothingIsMade) {
    const auto result = test::workbook();
    const auto before = calc::sheet_names(result);
    EXPECT_THAT(test::refusal_of(run(result, "Consolidate", {argument("Urls", std::vector<std::string>{})})),
                HasSubstr("no form to consolidate"));
    EXPECT_EQ(calc::sheet_names(result), before);
}

TEST(BadReturns, NamesMayBeAsLongAsSystemsTakeThem) {
    const fs::path folder = new_folder("thư mục rất dài " + std::string(150, 'a'));
    const std::string unit = "Xã Phú Thọ " + std::string(189, 'b');
    std::vector<std::string> urls{returned(folder, "A", {1})};
    fs::rename(folder / "A.ods", folder / (unit + ".ods"));
    urls = {url(folder / (unit + ".ods")), returned(folder, "C", {2})};
    const auto result = test::workbook();
    const auto said = test::json_of(run(result, "Consolidate", {argument("Urls", urls)}));
    EXPECT_EQ(total(result), "3") << said;
    EXPECT_EQ(said.at("receipts").at(0).at("unit").as_string(), unit);
    fs::rename(test::store(result, "tổng hợp.ods"), folder / "tổng hợp.ods");
    const test::OpenDocument stored(test::url_of(folder / "tổng hợp.ods"));
    EXPECT_TRUE(test::json_of(run(stored, "Refresh", {argument("New", css::uno::Any(true))})).at("gone").as_array().empty());
}

TEST(BadReturns, TwoUnitsOfOneNameAreAskedAboutAndNotAddedUpAsOne) {
    const fs::path folder = new_folder("returns");
    fs::create_directories(folder / "Huyện Đông");
    fs::create_directories(folder / "Huyện Tây");
    const std::vector<std::string> urls{returned(folder / "Huyện Đông", "Xã An", {1}), returned(folder / "Huyện Tây", "Xã An", {2}),
                                        returned(folder, "Xã Bình", {4})};
    const auto result = test::workbook();
    const auto said = test::json_of(run(result, "Consolidate", {argument("Urls", urls)}));
    EXPECT_EQ(total(result), "4");
    EXPECT_THAT(deviations(said), testing::AllOf(HasSubstr("Huyện Đông/Xã An.ods: "), HasSubstr("Huyện Tây/Xã An.ods: ")));
}

TEST(BadReturns, FormsOfTwoPlansAreAddedUpApartAndThatIsSaid) {
    const fs::path folder = new_folder("returns");
    const auto of_plan = [&](const char* unit, const char* number, double figure) {
        auto spec = test::form_template("study-meetings");
        spec.attached_to = {number, "2026-10-01", "Tỉnh ủy"};
        const auto book = test::workbook();
        const std::string sheet = test::draw(book, spec, "Biểu 1");
        const form::Grid grid = form::layout(spec);
        test::cell(book, sheet, form::address(grid.body_first, first_figures))->setValue(figure);
        fs::rename(test::store(book, (std::string(unit) + ".ods").c_str()), folder / (std::string(unit) + ".ods"));
        return url(folder / (std::string(unit) + ".ods"));
    };
    const std::vector<std::string> urls{of_plan("Xã An", "12-KH/TU", 1), of_plan("Xã Bình", "15-KH/TU", 2),
                                        of_plan("Xã Cao", "12-KH/TU", 4)};
    const auto result = test::workbook();
    const auto said = test::json_of(run(result, "Consolidate", {argument("Urls", urls)}));
    std::set<std::string> totals;
    for (const auto& one : said.at("totals").as_array())
        totals.insert(std::string(one.at("value").as_string()));
    EXPECT_EQ(totals, (std::set<std::string>{"2", "5"})) << said;
    EXPECT_THAT(deviations(said), HasSubstr("belongs to another plan than the one in"));
}
