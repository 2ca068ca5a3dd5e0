// SPDX-License-Identifier: MPL-2.0
// Who has sent what to a workbook of results, and what a person says of it.
#include "calc/sheets.hxx"
#include "office/text.hxx"
#include "results_ground.hxx"
#include "returns/result_book.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <chrono>
#include <fstream>
#include <gmock/gmock.h>

using namespace kehoach;
using test::argument;
using test::result_of;
using test::returned;
using test::run;
namespace fs = std::filesystem;

namespace {

using Arguments = std::vector<css::beans::PropertyValue>;

std::string receipts_sheet(const test::Model& result) {
    return calc::sheet_named(result, returns::name_of(returns::BookSheet::Kind::receipts));
}

/// What stands on the sheet of receipts.
std::string said(const test::Model& result, const std::string& cell) {
    return test::shown(result, receipts_sheet(result), cell);
}

/// Weight, ground and place of the words of a cell.
std::string look_of(const test::Model& result, const std::string& cell) {
    const auto properties = test::range(result, receipts_sheet(result), cell);
    return std::to_string(test::get<float>(properties, "CharWeight")) + " " +
           std::to_string(test::get<sal_Int32>(properties, "CellBackColor")) + " " +
           std::to_string(static_cast<int>(test::get<css::table::CellHoriJustify>(properties, "HoriJustify")));
}

boost::json::object board(const test::Model& result, const Arguments& arguments) {
    return test::json_of(run(result, "ReceiptBoard", arguments)).as_object();
}

/// Of a unit and a column by its place.
boost::json::object receipt(const boost::json::object& board, const std::string& unit, std::size_t column = 0) {
    const auto& key = board.at("columns").as_array().at(column).at("key").as_string();
    for (const auto& one : board.at("receipts").as_array())
        if (one.at("unit").as_string() == unit && one.at("form").as_string() == key)
            return one.as_object();
    ADD_FAILURE() << "no return of " << unit;
    return {};
}

std::string standing(const boost::json::object& board, const std::string& unit, std::size_t column = 0) {
    return std::string(receipt(board, unit, column).at("standing").as_string());
}

const std::vector<std::string> units{"Xã An", "Xã Bình", "Xã Cường"};

class ReceiptBoard : public testing::Test {
protected:
    ReceiptBoard()
        : folder(test::new_folder("returns")),
          result(result_of({returned(folder, "Xã Bình", {2}), returned(folder, "Xã An", {1})})),
          form(calc::sheet_names(result).front()) {
        test::undo_of(result)->clear();
    }
    std::string form_json() const { return "\"form\": \"" + form + "\""; }
    int steps() const { return static_cast<int>(test::undo_of(result)->getAllUndoActionTitles().getLength()); }

    fs::path folder;
    test::OpenDocument result;
    std::string form;
};

} // namespace

TEST_F(ReceiptBoard, UnitsAndDeadlinesAreOneStepAndTheSheetSaysThem) {
    test::told([&] {
        const auto before = test::canonical(result);
        const auto made = board(result, {argument("Units", units), argument("Report", "Báo cáo"),
                                         argument("Deadlines", "{\"" + form + "\": \"2020-01-31\"}")});
        EXPECT_EQ(standing(made, "Xã Cường"), "not-in");
        EXPECT_TRUE(receipt(made, "Xã Cường").at("late").as_bool());
        EXPECT_TRUE(receipt(made, "Xã An").at("late").as_bool());
        EXPECT_EQ(standing(made, "Xã An", 1), "not-in") << "the written report";
        EXPECT_EQ(said(result, "A4"), "Xã Cường");
        EXPECT_EQ(said(result, "B4"), "not in yet, late");
        EXPECT_EQ(said(result, "C1"), "Báo cáo");
        EXPECT_EQ(look_of(result, "C1"), look_of(result, "B1")) << "one head like the other";
        EXPECT_EQ(look_of(result, "A4"), look_of(result, "A3"));
        EXPECT_EQ(steps(), 1);
        test::undo_of(result)->undo();
        EXPECT_EQ(test::canonical(result), before);
        EXPECT_EQ(board(result, {argument("Report", "")}).at("columns").as_array().size(), 1U)
            << "what it remembers went back too";
    });
}

TEST_F(ReceiptBoard, AMarkIsKeptWithDayNumberAndFileAndCanBeTakenBack) {
    test::told([&] {
        board(result, {argument("Units", units)});
        std::ofstream(folder / "cường.pdf") << "%PDF";
        auto made = board(result, {argument("Marks", "[{\"unit\": \"xã cường\", " + form_json() +
                                                         ", \"mark\": \"pdf\", \"day\": \"2020-02-01\", \"file\": \"" +
                                                         test::url(folder / "cường.pdf") + "\"}]")});
        EXPECT_EQ(standing(made, "Xã Cường"), "pdf");
        EXPECT_EQ(receipt(made, "Xã Cường").at("file").as_string(), "cường.pdf");
        EXPECT_EQ(said(result, "B4"), "received as a PDF on 01/02/2020");
        made = board(result, {argument("Marks", "[{\"unit\": \"Xã Cường\", \"mark\": \"exempt\", \"number\": "
                                                "\"12-CV/HU\"},{\"unit\": \"Xã Cường\", " +
                                                    form_json() + ", \"mark\": \"none\"}]")});
        EXPECT_EQ(said(result, "B4"), "not asked for (letter no. 12-CV/HU)");
        made = board(result, {argument("Marks", "[{\"unit\": \"Xã Cường\", \"mark\": \"none\"}]")});
        EXPECT_EQ(standing(made, "Xã Cường"), "not-in");
    });
}

TEST_F(ReceiptBoard, TimeThatWasGivenIsTheDeadlineOfThatUnit) {
    const auto made =
        board(result, {argument("Units", units), argument("Deadlines", "{\"" + form + "\": \"2020-01-31\"}"),
                       argument("Marks", "[{\"unit\": \"Xã Cường\", " + form_json() +
                                             ", \"mark\": \"extended\", \"day\": \"2099-12-31\", \"number\": \"5\"}]")});
    EXPECT_EQ(standing(made, "Xã Cường"), "extended");
    EXPECT_FALSE(receipt(made, "Xã Cường").at("late").as_bool());
    EXPECT_EQ(said(result, "B4"), "given time until 31/12/2099 (letter no. 5)");
}

TEST_F(ReceiptBoard, TheDayReceivedIsTheFirstSeenUntilAPersonSaysAnother) {
    fs::last_write_time(folder / "Xã An.ods", fs::file_time_type::clock::now() - std::chrono::hours(24 * 400));
    const auto of_old = result_of({test::url(folder / "Xã An.ods")});
    const auto seen = std::string(receipt(board(of_old, {argument("Units", units)}), "Xã An").at("received").as_string());
    const auto other = board(of_old, {argument("Received", "[{\"unit\": \"Xã An\", " + form_json() +
                                                               ", \"day\": \"2020-01-30\"}]")});
    EXPECT_EQ(receipt(other, "Xã An").at("received").as_string(), "2020-01-30");
    EXPECT_NE(seen, "2020-01-30");
    const auto today = receipt(board(result, {argument("Units", units)}), "Xã An").at("received");
    EXPECT_EQ(seen, today.as_string()) << "never the time of the file";
}

TEST_F(ReceiptBoard, WhatIsSentBackIsJudgedAnewWhenItComesAgain) {
    board(result, {argument("Marks", "[{\"unit\": \"Xã An\", " + form_json() + ", \"mark\": \"returned\"}]")});
    EXPECT_EQ(said(result, "B2"), "sent back for correction");
    returned(folder, "Xã An", {7});
    run(result, "Refresh", {argument("New", css::uno::Any(true))});
    EXPECT_THAT(said(result, "B2"), testing::StartsWith("received on "));
}

TEST_F(ReceiptBoard, ChoosingAVersionReckonsTheTotalsAnewInOneStep) {
    test::told([&] {
        const fs::path again = folder / "lần 2";
        fs::create_directories(again);
        const auto two = result_of({test::url(folder / "Xã An.ods"), test::url(folder / "Xã Bình.ods"),
                                       returned(again, "Xã Bình", {20})});
        const std::string total = form::address(
            form::layout(test::form_template("study-meetings")).body_first, test::first_figures);
        EXPECT_EQ(test::shown(two, form, total), "1") << "no version counts before a person has chosen";
        const auto open = board(two, {argument("Units", units)});
        EXPECT_EQ(standing(open, "Xã Bình"), "twice");
        ASSERT_EQ(open.at("questions").as_array().size(), 1U);
        test::undo_of(two)->clear();
        const auto before = test::canonical(two);
        const auto made = board(two, {argument("Choose", "[{\"unit\": \"Xã Bình\", " + form_json() +
                                                                ", \"file\": \"lần 2/Xã Bình.ods\"}]")});
        EXPECT_EQ(test::shown(two, form, total), "21");
        EXPECT_EQ(standing(made, "Xã Bình"), "right");
        EXPECT_TRUE(made.at("questions").as_array().empty());
        EXPECT_EQ(test::undo_of(two)->getAllUndoActionTitles().getLength(), 1);
        test::undo_of(two)->undo();
        EXPECT_EQ(test::canonical(two), before);
    });
}

TEST_F(ReceiptBoard, APlanSaysWhoIsAskedAndByWhen) {
    const auto plan = folder / "kế hoạch.odt";
    {
        const test::OpenDocument text = test::OpenDocument::writer();
        const test::Ref<css::text::XTextDocument> document(text.model(), css::uno::UNO_QUERY_THROW);
        document->getText()->setString(office::ustring(
            "HUYỆN ỦY THAN UYÊN\nSố 15-KH/HU\nKẾ HOẠCH\nhọc tập nghị quyết\n\nI. VIỆC\n1. Các xã gửi số liệu theo " +
            form + " về Huyện ủy chậm nhất ngày 20/11/2020.\n\nNơi nhận:\n- Tỉnh ủy (b/c),\n- Xã An,\n- Xã Bình,\n"
                   "- Xã Cường,\n- Lưu VP."));
        fs::rename(test::store(text, "plan.odt"), plan);
    }
    const auto made = board(result, {argument("Plan", test::url(plan))});
    std::vector<std::string> names;
    for (const auto& unit : made.at("units").as_array())
        names.emplace_back(unit.as_string());
    EXPECT_THAT(names, testing::ElementsAreArray(units));
    EXPECT_EQ(made.at("columns").as_array().at(0).at("deadline").as_string(), "2020-11-20");
}

TEST_F(ReceiptBoard, APersonSaysWhoseAFileIs) {
    const fs::path folder = test::new_folder("whose");
    const auto result = result_of({returned(folder, "Xã An", {1}), returned(folder, "ban moi nhan", {2})});
    const std::vector<std::string> units{"Xã An", "Xã Bình"};
    const auto before = board(result, {argument("Units", units)});
    const auto& file = before.at("files").as_array().at(0).as_object();
    EXPECT_THAT(std::string(file.at("file").as_string()), testing::HasSubstr("ban moi nhan"));
    EXPECT_FALSE(file.at("sure").as_bool());
    EXPECT_EQ(standing(before, "Xã Bình"), "not-in");
    test::undo_of(result)->clear();
    const auto told = argument("Whose", "{\"" + std::string(file.at("file").as_string()) + "\": \"xã bình\"}");
    const auto after = board(result, {told});
    EXPECT_NE(standing(after, "Xã Bình"), "not-in");
    for (const auto& one : after.at("files").as_array())
        EXPECT_TRUE(one.as_object().at("sure").as_bool());
    EXPECT_EQ(test::undo_of(result)->getAllUndoActionTitles().getLength(), 1);
    run(result, "Refresh", {argument("Gone", "keep")});
    EXPECT_NE(standing(board(result, {argument("Report", "")}), "Xã Bình"), "not-in") << "it is remembered";
}

TEST_F(ReceiptBoard, OneFaultyArgumentLeavesAllAsItWas) {
    const auto before = test::canonical(result);
    const auto refuses = [&](const char* name, const std::string& json, const char* why) {
        EXPECT_THAT(test::refusal_of(run(result, "ReceiptBoard", {argument("Units", units), argument(name, json)})),
                    testing::HasSubstr(why))
            << json;
    };
    refuses("Marks", "[{\"unit\": \"Xã An\", \"mark\": \"lost\"}]", "Found: lost");
    refuses("Marks", "[{\"unit\": \"Xã Không Có\", \"mark\": \"exempt\"}]", "Xã Không Có");
    refuses("Marks", "[{\"unit\": \"Xã An\", \"mark\": \"extended\"}]", "/0/day");
    refuses("Marks", "[{\"unit\": \"Xã Cường\", " + form_json() + ", \"mark\": \"returned\"}]", "nothing can be sent back");
    refuses("Received", "[{\"unit\": \"Xã Cường\", " + form_json() + ", \"day\": \"2020-01-01\"}]", "no day received");
    refuses("Received", "[{\"unit\": \"Xã An\", " + form_json() + ", \"day\": \"2099-01-01\"}]", "01/01/2099");
    refuses("Deadlines", "{\"Biểu 99\": \"2020-01-01\"}", "Biểu 99");
    refuses("Deadlines", "{\"" + form + "\": \"31/01/2020\"}", "31/01/2020");
    refuses("Choose", "[{\"unit\": \"Xã An\", " + form_json() + ", \"file\": \"x.ods\"}]", "x.ods");
    refuses("Choose", "{", "Choose");
    refuses("Whose", "{\"nowhere.ods\": \"Xã An\"}", "nowhere.ods");
    refuses("Whose", "{\"nowhere.ods\": 1}", "/nowhere.ods");
    EXPECT_EQ(test::canonical(result), before);
    EXPECT_EQ(steps(), 0);
}

TEST_F(ReceiptBoard, NothingSaidIsNoStepAndOtherWorkbooksAreRefused) {
    const test::Ref<css::util::XModifiable> modifiable(result.model(), css::uno::UNO_QUERY_THROW);
    modifiable->setModified(false);
    board(result, {argument("Report", "")});
    EXPECT_EQ(steps(), 0);
    EXPECT_FALSE(modifiable->isModified());
    const auto other = test::workbook();
    EXPECT_THAT(test::refusal_of(run(other, "ReceiptBoard", {argument("Report", "")})), testing::HasSubstr("no result"));
}
