// SPDX-License-Identifier: MPL-2.0
// One list of units from the forms that are sent to the result of what comes back, with old names of units.
#include "calc/access.hxx"
#include "office/text.hxx"
#include "results_ground.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <filesystem>
#include <gmock/gmock.h>

using namespace kehoach;
using test::argument;
using test::json_of;
using test::new_folder;
using test::refusal_of;
using test::result_of;
using test::returned;
using test::run;
using test::url;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
namespace fs = std::filesystem;

namespace {

using Lines = std::vector<std::string>;
using Arguments = std::vector<css::beans::PropertyValue>;

Lines names(const boost::json::value& list) {
    Lines all;
    for (const auto& one : list.as_array())
        all.emplace_back(one.as_string());
    return all;
}

/// The form that `returned` fills in, to be sent out.
test::OpenDocument form_to_send() {
    auto book = test::workbook();
    test::draw(book, test::form_template("study-meetings"), "Biểu 1");
    return book;
}

css::frame::DispatchResultEvent send(const test::Model& book, const Lines& units) {
    return run(book, "MakeReturns", {argument("Units", units), argument("Folder", new_folder("sent").string())});
}

boost::json::object board(const test::Model& result, const Arguments& arguments = {argument("Report", "")}) {
    return json_of(run(result, "ReceiptBoard", arguments)).as_object();
}

std::string standing(const boost::json::object& board, const std::string& unit) {
    for (const auto& one : board.at("receipts").as_array())
        if (one.at("unit").as_string() == unit)
            return std::string(one.at("standing").as_string());
    return "no such unit";
}

/// A list as an office keeps it; the days are cells of the kind of dates.
std::string list_of_units(const fs::path& path) {
    const auto book = test::workbook();
    const std::string sheet = calc::sheet_names(book).front();
    const char* const rows[][4] = {{"Tên đơn vị", "Tên cũ", "Từ ngày", "Đến ngày"},
                                   {"Xã Hòa", "Xã An; Xã Bình", "=DATE(2025;7;1)", ""},
                                   {"Xã An", "", "", "=DATE(2025;6;30)"},
                                   {"Xã Cường", "", "", ""},
                                   {"Xã Cường", "", "", ""}};
    for (int row = 0; row < 5; ++row)
        for (int column = 0; column < 4; ++column)
            test::cell(book, sheet, form::address(row, column))->setFormula(office::ustring(rows[row][column]));
    fs::rename(test::store(book, path.filename().string().c_str()), path);
    return url(path);
}

} // namespace

TEST(AskedUnits, OfTheFormsThatWereSentAreThoseOfTheResult) {
    const fs::path folder = new_folder("returns");
    const auto book = form_to_send();
    json_of(send(book, {"Xã An", "Phường Bình = Xã Bình (từ 01/7/2025)", "Xã Cường"}));
    const auto made = json_of(run(book, "Consolidate",
                                  {argument("Urls", Lines{returned(folder, "Xã Bình", {2}), returned(folder, "Xã An", {1})})}))
                          .as_object();
    EXPECT_EQ(made.at("proposed").to_number<int>(), 3);
    EXPECT_THAT(names(made.at("deviations")), Contains(HasSubstr("The file says Xã Bình, an old name; it is taken for Phường Bình.")));
    const auto said = board(book);
    EXPECT_THAT(names(said.at("units")), ElementsAre("Xã An", "Phường Bình", "Xã Cường"));
    EXPECT_EQ(standing(said, "Xã Cường"), "not-in");
    EXPECT_NE(standing(said, "Phường Bình"), "not-in");
}

TEST(AskedUnits, GoWithTheWorkbookThatTheyWereSentFrom) {
    const fs::path folder = new_folder("returns");
    fs::path stored;
    {
        const auto book = form_to_send();
        json_of(send(book, {"Xã An", "Xã Bình"}));
        stored = test::store(book, "sent.ods");
    }
    json_of(send(form_to_send(), {"Xã Khác"}));
    const test::OpenDocument again(test::url_of(stored));
    json_of(run(again, "Consolidate", {argument("Urls", Lines{returned(folder, "Xã An", {1})})}));
    EXPECT_THAT(names(board(again).at("units")), ElementsAre("Xã An", "Xã Bình"));
}

TEST(AskedUnits, OfTheLastListAreProposedForItsFormsAlone) {
    const fs::path folder = new_folder("returns");
    const Lines urls{returned(folder, "Xã An", {1})};
    json_of(send(form_to_send(), {"Xã An", "Xã Bình"}));
    const auto same = form_to_send();
    EXPECT_EQ(json_of(run(same, "Consolidate", {argument("Urls", urls)})).at("proposed").to_number<int>(), 2);
    auto other = test::workbook();
    test::draw(other, test::form_template("reporters"), "Biểu 2");
    json_of(send(other, {"Xã Khác"}));
    const auto third = form_to_send();
    EXPECT_EQ(json_of(run(third, "Consolidate", {argument("Urls", urls)})).at("proposed").to_number<int>(), 0);
}

TEST(AskedUnits, ThatAPersonListedStayAsTheyAre) {
    const fs::path folder = new_folder("returns");
    const auto book = form_to_send();
    json_of(send(book, {"Xã An", "Xã Bình"}));
    json_of(run(book, "Consolidate", {argument("Urls", Lines{returned(folder, "Xã An", {1})})}));
    board(book, {argument("Units", Lines{"Xã Cường"})});
    json_of(send(book, {"Xã An", "Xã Bình", "Xã Dũng"}));
    returned(folder, "Xã Bình", {2});
    const auto again = json_of(run(book, "Refresh", {argument("New", css::uno::Any(true))}));
    EXPECT_EQ(again.at("proposed").to_number<int>(), 0);
    EXPECT_THAT(names(board(book).at("units")), ElementsAre("Xã Cường", "Xã An", "Xã Bình"));
    board(book, {argument("Units", Lines{})});
    returned(folder, "Xã Em", {5});
    EXPECT_EQ(json_of(run(book, "Refresh", {argument("New", css::uno::Any(true))})).at("proposed").to_number<int>(), 0)
        << "nobody is asked, says a person";
}

TEST(AskedUnits, TwoThatBecameOneAreTwoReturnsOfIt) {
    const fs::path folder = new_folder("returns");
    const auto result = result_of({returned(folder, "Xã An", {4}), returned(folder, "Xã Bình", {4})});
    const auto said = board(result, {argument("Units", Lines{"Xã Hòa = Xã An + Xã Bình (từ 01/7/2025)"})});
    EXPECT_THAT(names(said.at("units")), ElementsAre("Xã Hòa"));
    EXPECT_EQ(standing(said, "Xã Hòa"), "twice");
    ASSERT_EQ(said.at("questions").as_array().size(), 1U);
    EXPECT_EQ(said.at("questions").at(0).at("versions").as_array().size(), 2U);
}

TEST(AskedUnits, OfASheetTellOldNamesAndDays) {
    const fs::path folder = new_folder("returns");
    const auto result = result_of({returned(folder, "Xã An", {4})});
    const auto said = board(result, {argument("UnitsFile", list_of_units(new_folder("lists") / "đơn vị.ods"))});
    EXPECT_THAT(names(said.at("units")), ElementsAre("Xã Hòa", "Xã Cường"));
    EXPECT_THAT(names(said.at("leftOut")), ElementsAre("Xã An"));
    EXPECT_THAT(names(said.at("twice")), ElementsAre("Xã Cường"));
    EXPECT_EQ(standing(said, "Xã Cường"), "not-in");
    EXPECT_NE(standing(said, "Xã Hòa"), "not-in");
}

TEST(AskedUnits, ThatCannotBeReadAreRefusedWithTheirLine) {
    const auto book = form_to_send();
    const fs::path folder = new_folder("sent");
    const auto refusal = [&](const std::string& line) {
        return refusal_of(run(book, "MakeReturns", {argument("Units", Lines{"Xã An", line}), argument("Folder", folder.string())}));
    };
    EXPECT_THAT(refusal("Xã Hòa = Xã An (từ 31/6/2025)"), HasSubstr("Xã Hòa = Xã An (từ 31/6/2025)"));
    EXPECT_THAT(refusal("Xã Hòa = Xã Bình + "), HasSubstr("An old name is missing"));
    EXPECT_THAT(refusal("Xã Hòa (từ 01/01/2090)"), HasSubstr("Xã Hòa is not there yet"));
    EXPECT_THAT(refusal("Xã Hòa (đến 30/6/2025)"), HasSubstr("Xã Hòa, in brackets, is over"));
    EXPECT_TRUE(fs::is_empty(folder));
    const auto twice = json_of(send(book, {"Xã An", "xã an"}));
    EXPECT_THAT(names(twice.at("twice")), ElementsAre("xã an"));
    EXPECT_EQ(twice.at("files").as_array().size(), 1U);
    const auto result = result_of({returned(new_folder("returns"), "Xã An", {4})});
    EXPECT_THAT(names(board(result, {argument("Units", Lines{"Xã An", "xã an"})}).at("twice")), ElementsAre("xã an"));
    EXPECT_THAT(refusal_of(run(result, "ReceiptBoard", {argument("Units", Lines{"= Xã B"})})), HasSubstr("has no new name"));
    EXPECT_THAT(names(board(result).at("units")), ElementsAre("Xã An"));
}
