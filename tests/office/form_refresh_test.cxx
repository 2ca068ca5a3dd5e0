// SPDX-License-Identifier: MPL-2.0
// The workbook of results brought up to date again and again: however the files came, it is the same.
#include "calc/access.hxx"
#include "calc/sheets.hxx"
#include "office/text.hxx"
#include "results_ground.hxx"
#include "returns/result_book.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <random>

using namespace kehoach;
using test::argument;
using test::canonical;
using test::first_figures;
using test::formulas;
using test::new_folder;
using test::Ref;
using test::result_of;
using test::returned;
using test::run;
using test::undo_of;
using test::url;
namespace fs = std::filesystem;

namespace {

boost::json::object refresh(const test::Model& result, std::vector<css::beans::PropertyValue> arguments = {}) {
    if (arguments.empty())
        arguments = {argument("New", css::uno::Any(true))};
    return test::json_of(run(result, "Refresh", arguments)).as_object();
}

std::string units_sheet(const test::Model& model) {
    return calc::sheet_named(model, returns::units_name);
}

/// The row of a unit in the block of the first row of the form; its address in a column.
std::string of_unit(const test::Model& model, const std::string& unit, char column) {
    const auto rows = formulas(model, units_sheet(model));
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (rows[row][1] == unit)
            return column + std::to_string(row + 1);
    return {};
}

} // namespace

TEST(RefreshResult, InPartsAndInAnyOrderIsAsAllAtOnce) {
    const fs::path folder = new_folder("returns");
    std::vector<std::string> urls;
    for (const char* const unit : {"Xã An", "Xã Bình", "Xã Cường", "Xã Dũng", "Xã Em"})
        urls.push_back(returned(folder, unit, {static_cast<double>(urls.size() + 1), 2}));
    const auto wanted = canonical(result_of(urls));
    std::mt19937 random(3);
    for (int order = 0; order < 4; ++order) {
        std::ranges::shuffle(urls, random);
        const auto middle = urls.begin() + 1 + order % 4;
        const auto result = result_of({urls.begin(), middle});
        const auto said = refresh(result, {argument("Urls", std::vector<std::string>(middle, urls.end()))});
        EXPECT_EQ(said.at("read").as_array().size(), static_cast<std::size_t>(urls.end() - middle));
        EXPECT_EQ(canonical(result), wanted) << order;
        EXPECT_TRUE(refresh(result).at("changes").as_array().empty());
        EXPECT_EQ(canonical(result), wanted) << "twice";
    }
}

TEST(RefreshResult, FindsWhatCameIntoTheFolderAndReadsACorrectedFileOnce) {
    const fs::path folder = new_folder("returns");
    const std::vector<std::string> urls{returned(folder, "Xã An", {1}), returned(folder, "Xã Bình", {2})};
    const auto result = result_of(urls);
    const std::string form = calc::sheet_names(result).front();
    const std::string total = form::address(form::layout(test::form_template("study-meetings")).body_first, first_figures);
    EXPECT_EQ(test::shown(result, form, total), "3");
    returned(folder, "Xã Cường", {10});
    EXPECT_TRUE(refresh(result, {argument("New", css::uno::Any(false))}).at("read").as_array().empty());
    EXPECT_EQ(test::shown(result, form, total), "3");
    refresh(result);
    EXPECT_EQ(test::shown(result, form, total), "13");
    returned(folder, "Xã An", {5});
    const auto said = refresh(result);
    EXPECT_EQ(said.at("read").as_array().size(), 1U);
    EXPECT_EQ(test::shown(result, form, total), "17");
    const auto& changes = said.at("changes").as_array();
    ASSERT_EQ(changes.size(), 2U) << boost::json::value(changes);
    EXPECT_EQ(changes[1].at("unit").as_string(), "Xã An");
    EXPECT_EQ(changes[1].at("before").as_string(), "1");
    EXPECT_EQ(changes[1].at("now").as_string(), "5");
    const std::string log = calc::sheet_named(result, returns::name_of(returns::BookSheet::Kind::changes));
    ASSERT_NE(log, "");
    EXPECT_EQ(test::shown(result, log, "I3"), "5") << "the last changes stand on top";
}

TEST(RefreshResult, TellsWhoHasSentWhichFormAndKeepsWhatIsTypedBeside) {
    const fs::path folder = new_folder("returns");
    const auto bad = folder / "Xã Bình.ods";
    std::ofstream(bad) << "no workbook";
    const auto result = result_of({returned(folder, "Xã An", {1}), url(bad)});
    const std::string receipts = calc::sheet_named(result, returns::name_of(returns::BookSheet::Kind::receipts));
    ASSERT_NE(receipts, "");
    EXPECT_EQ(test::shown(result, receipts, "A2"), "Xã An");
    EXPECT_THAT(test::shown(result, receipts, "B2"), testing::StartsWith("received on "));
    EXPECT_EQ(test::shown(result, receipts, "A3"), "Xã Bình");
    EXPECT_THAT(test::shown(result, receipts, "B3"), testing::HasSubstr("could not be read"));
    test::cell(result, receipts, "C3")->setFormula(office::ustring("đã gọi điện"));
    {
        const auto book = test::workbook();
        const std::string sheet = test::draw(book, test::form_template("reporters"), "Biểu 2");
        fs::rename(test::store(book, "other.ods"), folder / "Xã Am.ods");
    }
    returned(folder, "Xã Bình", {2});
    refresh(result);
    EXPECT_EQ(test::shown(result, receipts, "A4"), "Xã Bình");
    EXPECT_EQ(test::shown(result, receipts, "B4"), "not in yet") << "forms stand in the order of their names";
    EXPECT_THAT(test::shown(result, receipts, "C4"), testing::StartsWith("received on "));
    EXPECT_EQ(test::shown(result, receipts, "D4"), "đã gọi điện");
}

TEST(RefreshResult, KeepsOrDropsTheFiguresOfAFileThatIsGone) {
    const fs::path folder = new_folder("returns");
    const std::vector<std::string> urls{returned(folder, "Xã An", {1}), returned(folder, "Xã Bình", {2})};
    const auto alone = canonical(result_of({urls[1]}));
    const auto result = result_of(urls);
    const auto both = canonical(result);
    fs::remove(folder / "Xã An.ods");
    EXPECT_EQ(refresh(result).at("gone").as_array().size(), 1U);
    EXPECT_EQ(canonical(result), both);
    refresh(result, {argument("Gone", "drop")});
    EXPECT_EQ(canonical(result), alone);
    EXPECT_NE(test::refusal_of(run(result, "Refresh", {argument("Gone", "perhaps")})), "");
}

TEST(RefreshResult, WhatWasTypedBesideStaysWithItsUnitAndOneUndoTakesAllBack) {
    test::told([] {
        const fs::path folder = new_folder("returns");
        const auto result = result_of({returned(folder, "Xã Bình", {2}), returned(folder, "Xã Dũng", {4})});
        const int columns = static_cast<int>(formulas(result, units_sheet(result)).front().size());
        const char beside = static_cast<char>('A' + columns + 1);
        test::cell(result, units_sheet(result), of_unit(result, "Xã Dũng", beside))->setFormula(office::ustring("đã gọi điện"));
        undo_of(result)->clear();
        const auto before = canonical(result);
        returned(folder, "Xã An", {1});
        returned(folder, "Xã Cường", {3});
        refresh(result);
        EXPECT_EQ(test::shown(result, units_sheet(result), of_unit(result, "Xã Dũng", beside)), "đã gọi điện");
        EXPECT_EQ(test::shown(result, units_sheet(result), of_unit(result, "Xã Cường", beside)), "");
        EXPECT_EQ(undo_of(result)->getAllUndoActionTitles().getLength(), 1);
        const auto after = canonical(result);
        undo_of(result)->undo();
        EXPECT_EQ(canonical(result), before);
        undo_of(result)->redo();
        EXPECT_EQ(canonical(result), after);
        undo_of(result)->undo();
        EXPECT_EQ(refresh(result, {argument("New", css::uno::Any(false))}).at("read").as_array().size(), 0U);
        EXPECT_EQ(canonical(result), before) << "what it remembers went back too";
        EXPECT_EQ(undo_of(result)->getAllUndoActionTitles().getLength(), 0);
    });
}

TEST(RefreshResult, RemembersItsFilesWhereItIsStoredAndItsLinksAreRelativeThen) {
    for (const char* const kind : {".ods", ".xlsx", ".xls"}) {
        SCOPED_TRACE(kind);
        const fs::path folder = new_folder("returns");
        fs::create_directories(folder / "đơn vị");
        fs::path stored = folder / ("tổng hợp" + std::string(kind));
        {
            const auto result = result_of({returned(folder / "đơn vị", "Xã An", {1})});
            EXPECT_THAT(formulas(result, units_sheet(result)).at(3).at(2), testing::HasSubstr("file://"));
            fs::rename(test::store(result, stored.filename().string().c_str()), stored);
        }
        {
            const test::OpenDocument beside(test::url_of(stored));
            EXPECT_TRUE(refresh(beside).at("gone").as_array().empty());
            EXPECT_THAT(formulas(beside, units_sheet(beside)).at(3).at(2), testing::StartsWith("=HYPERLINK(\"đơn vị/Xã An.ods#"));
            fs::rename(test::store(beside, stored.filename().string().c_str()), stored);
        }
        const fs::path moved = new_folder("moved");
        fs::rename(folder, moved / "hồ sơ");
        stored = moved / "hồ sơ" / stored.filename();
        returned(moved / "hồ sơ" / "đơn vị", "Xã Bình", {2});
        const test::OpenDocument again(test::url_of(stored));
        const auto said = refresh(again);
        EXPECT_TRUE(said.at("gone").as_array().empty());
        EXPECT_EQ(said.at("read").as_array().size(), 1U) << boost::json::value(said.at("read"));
        EXPECT_NE(of_unit(again, "Xã Bình", 'A'), "");
    }
}

TEST(RefreshResult, TakesNoOtherFileOfTheSameNameForTheOneItKnows) {
    const fs::path folder = new_folder("returns");
    fs::create_directories(folder / "gửi lại");
    const auto result = result_of({returned(folder / "gửi lại", "Xã An", {1})});
    returned(folder, "Xã An", {5});
    fs::rename(test::store(result, "tổng hợp.ods"), folder / "tổng hợp.ods");
    const test::OpenDocument stored(test::url_of(folder / "tổng hợp.ods"));
    const auto said = refresh(stored);
    EXPECT_TRUE(said.at("read").as_array().empty()) << said.at("read");
    EXPECT_NE(formulas(stored, units_sheet(stored)).at(3).at(2).find("\"gửi lại/Xã An.ods#"), std::string::npos);
}

TEST(RefreshResult, AddsFormsWithoutAFingerprintOnceTheirHeadsAreConfirmed) {
    const fs::path folder = new_folder("returns");
    const form::Grid grid = form::layout(test::form_template("study-meetings"));
    {
        const auto book = test::workbook();
        const std::string sheet = test::draw(book, test::form_template("study-meetings"), "Biểu 1");
        test::cell(book, sheet, form::address(grid.body_first, grid.columns - 1))->setValue(4);
        const Ref<css::util::XProtectable> lock(test::sheet(book, sheet), css::uno::UNO_QUERY_THROW);
        lock->unprotect({});
        const Ref<css::beans::XPropertySet> properties(test::sheet(book, sheet), css::uno::UNO_QUERY_THROW);
        Ref<css::sheet::XNamedRanges>(properties->getPropertyValue("NamedRanges"), css::uno::UNO_QUERY_THROW)
            ->removeByName("kehoach_form");
        test::cell(book, sheet, form::address(grid.header_first, first_figures))
            ->setFormula(office::ustring("Tổng cộng các cuộc họp"));
        fs::rename(test::store(book, "Xã An.ods"), folder / "Xã An.ods");
    }
    const auto result = result_of({returned(folder, "Xã Bình", {2}), url(folder / "Xã An.ods")});
    const std::string form = calc::sheet_names(result).front(),
                      total = form::address(grid.body_first, grid.columns - 1);
    EXPECT_EQ(test::shown(result, form, total), "") << "nobody has said yet what its heads are";
    refresh(result, {argument("ConfirmHeads", css::uno::Any(true))});
    EXPECT_EQ(test::shown(result, form, total), "4");
    fs::rename(folder / "Xã An.ods", folder / "Xã An (mới).ods");
    refresh(result);
    EXPECT_EQ(test::shown(result, form, total), "4") << "nobody is asked again";
}

TEST(RefreshResult, SaysWhereThereIsNoResult) {
    const auto book = test::workbook();
    EXPECT_THAT(test::refusal_of(run(book, "Refresh", {argument("New", css::uno::Any(true))})),
                testing::HasSubstr("no result"));
}
