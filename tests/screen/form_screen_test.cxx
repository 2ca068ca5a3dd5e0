// SPDX-License-Identifier: MPL-2.0
// The check of a filled form as a person sees it: the panel beside the sheet, the list of what can be mended.
#include "filled_form.hxx"
#include "language.hxx"
#include "office/text.hxx"
#include "panel.hxx"
#include "sheet_table.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <filesystem>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;

namespace {

const std::string wrong = "B" + std::to_string(first_year + 1);

OpenDocument faulty_form() {
    auto book = shown_form();
    EXPECT_EQ(cell_text(book, "A" + std::to_string(first_year + 1)), "2024");
    type_into(book, wrong, "25 người");
    return book;
}

} // namespace

TEST(FormPanel, ShowsWhereAndMendsInOneStep) {
    told([] {
        const auto book = faulty_form();
        open_deck(book);
        press(panel_button(book, "panel.check"));
        EXPECT_TRUE(wait_until("what was found", [&] { return !status(book, "panel.form.found").empty(); }));
        EXPECT_TRUE(status(book, "panel.stage").empty()) << "a workbook has no stage";
        press(panel_button(book, "panel.goto"));
        EXPECT_TRUE(wait_until("the cell", [&] { return selected_cell(book) == wrong; }));
        const auto steps = undo_manager(book)->getAllUndoActionTitles().getLength();
        press(panel_button(book, "panel.repair"));
        EXPECT_TRUE(wait_until("the repair", [&] { return cell_text(book, wrong) == "25"; }));
        EXPECT_TRUE(wait_until("its word", [&] { return !status(book, "panel.repair.done").empty(); }));
        EXPECT_EQ(undo_manager(book)->getAllUndoActionTitles().getLength(), steps + 1);
        press(panel_button(book, "panel.check"));
        EXPECT_TRUE(wait_until("nothing more", [&] { return !status(book, "panel.form.empty").empty(); }));
    });
}

TEST(FormRepairWindow, NamesTheCellsAndMendsWhatIsTicked) {
    told([] {
        const auto book = faulty_form();
        Dispatched result(book, "org.kehoach:RepairForm");
        const auto window = dialog();
        ASSERT_TRUE(window.is());
        EXPECT_EQ(name_of(window), words("dialog.repair.form.title"));
        EXPECT_TRUE(reads(window, words("dialog.repair.change.cell",
                                        {{"before", "25 người"},
                                         {"repair", words("form.repair.figure", {{"text", "25"}})}})));
        for (const auto& box : all(window, role::CHECK_BOX))
            EXPECT_FALSE(is_shown(box) && name_of(box) == words("dialog.repair.tracked"));
        press(button(window, "dialog.repair.ok"));
        result.get();
        EXPECT_EQ(cell_text(book, wrong), "25");
        undo_manager(book)->undo();
        EXPECT_EQ(cell_text(book, wrong), "25 người");
    });
}

TEST(FormRepairWindow, WhatStandsInEmptyCellsIsChosenByAPersonAndOneOfBoth) {
    told([] {
        const auto book = faulty_form();
        type_into(book, "C" + std::to_string(first_year + 2), "");
        Dispatched result(book, "org.kehoach:RepairForm");
        const auto window = dialog();
        ASSERT_TRUE(window.is());
        const auto ticks = [&] {
            std::string all_of_them;
            for (const auto& box : all(window, role::CHECK_BOX))
                if (is_shown(box))
                    all_of_them += is_ticked(box) ? "x" : "-";
            return all_of_them;
        };
        const auto tick = [&](std::size_t at) { press(all(window, role::CHECK_BOX)[at]); };
        const auto become = [&](const std::string& wanted) {
            EXPECT_TRUE(wait_until(wanted, [&] { return ticks() == wanted; })) << ticks();
        };
        become("x--");
        press(button(window, "dialog.repair.all"));
        become("---");
        press(button(window, "dialog.repair.all"));
        become("x--");
        tick(1);
        become("xx-");
        tick(2);
        become("x-x");
        press(button(window, "dialog.repair.ok"));
        result.get();
        EXPECT_EQ(cell_text(book, wrong), "25");
        EXPECT_EQ(cell_text(book, "C" + std::to_string(first_year + 2)), "không có số liệu");
    });
}

namespace {

/// Names below the form, selected.
void select_units(const Model& book) {
    const std::string first = "F20", second = "F21";
    type_into(book, first, "Bản Mòng");
    type_into(book, second, "Bản Hạ");
    select_cells(book, first + ":" + second);
}

} // namespace

TEST(ReturnsWindow, TakesTheUnitsSelectedAndWritesTheirFiles) {
    told([] {
        const auto book = shown_form();
        const auto folder = test::office().folder() / "sent";
        select_units(book);
        Dispatched result(book, "org.kehoach:MakeReturns");
        const auto window = dialog_titled("dialog.returns.title");
        ASSERT_TRUE(window.is());
        EXPECT_TRUE(reads(window, words("returns.filled", {{"count", "6"}}))) << "the form is filled in";
        press(button(window, "dialog.returns.ok"));
        EXPECT_TRUE(
            wait_until("that units are wanted", [&] { return reads(window, words("returns.no-units")); }));
        press(button(window, "dialog.returns.selection"));
        EXPECT_TRUE(wait_until("both units", [&] {
            return reads(window, words("dialog.returns.all", {{"count", "2"}}));
        }));
        choose(window, "Bản Hạ");
        type(field(window, "dialog.returns.folder"), folder.string());
        press(button(window, "dialog.returns.ok"));
        press(dialog_button(in_vietnamese() ? "Không" : "No"));
        EXPECT_TRUE(wait_until("that there is no folder", [&] {
            return reads(window, words("returns.no-folder", {{"folder", folder.string()}}));
        }));
        EXPECT_FALSE(std::filesystem::exists(folder));
        press(button(window, "dialog.returns.ok"));
        press(dialog_button(in_vietnamese() ? "Có" : "Yes"));
        press(dialog_button("OK"));
        result.get();
        EXPECT_TRUE(std::filesystem::exists(folder / "Ban Mong.xlsx"));
        EXPECT_TRUE(std::filesystem::exists(folder / "Ban Ha.xlsx"));
    });
}

TEST(ReturnsWindow, AUnitWithoutAFormGetsNoFileAndCancelWritesNothing) {
    told([] {
        const auto book = shown_form();
        const auto folder = test::office().folder() / "not-sent";
        std::filesystem::create_directories(folder);
        select_units(book);
        Dispatched result(book, "org.kehoach:MakeReturns");
        const auto window = dialog_titled("dialog.returns.title");
        ASSERT_TRUE(window.is());
        press(button(window, "dialog.returns.selection"));
        EXPECT_TRUE(wait_until("both units", [&] {
            return reads(window, words("dialog.returns.all", {{"count", "2"}}));
        }));
        type(field(window, "dialog.returns.folder"), folder.string());
        for (const auto& box : all(window, role::CHECK_BOX))
            if (is_shown(box) && name_of(box).starts_with("Biểu 1"))
                press(box);
        press(button(window, "dialog.returns.ok"));
        EXPECT_TRUE(wait_until("that no unit fills a form",
                               [&] { return reads(window, words("returns.no-units")); }));
        press(button(window, "dialog.cancel"));
        result.get();
        EXPECT_TRUE(std::filesystem::is_empty(folder));
    });
}

TEST(ReturnsWindow, BrokenOffHalfwayLeavesNoFileAndKeepsTheList) {
    told([] {
        const auto book = shown_form();
        const auto folder = test::office().folder() / "broken-off";
        std::filesystem::create_directories(folder);
        constexpr int units = 400; // writing them takes longer than a person needs to press a button
        for (int i = 0; i < units; ++i)
            type_into(book, "F" + std::to_string(20 + i), "Bản số " + std::to_string(i + 1));
        select_cells(book, "F20:F" + std::to_string(20 + units - 1));
        Dispatched result(book, "org.kehoach:MakeReturns");
        const auto window = dialog_titled("dialog.returns.title");
        ASSERT_TRUE(window.is());
        press(button(window, "dialog.returns.selection"));
        EXPECT_TRUE(wait_until("all units", [&] {
            return reads(window, words("dialog.returns.all", {{"count", std::to_string(units)}}));
        }));
        type(field(window, "dialog.returns.folder"), folder.string());
        press(button(window, "dialog.returns.ok"));
        const auto progress = dialog_titled("returns.making");
        ASSERT_TRUE(progress.is());
        press(button(progress, "dialog.cancel"));
        const auto again = window_reading(words("returns.cancelled"));
        ASSERT_TRUE(again.is());
        EXPECT_TRUE(reads(again, words("dialog.returns.all", {{"count", std::to_string(units)}})));
        EXPECT_TRUE(std::filesystem::is_empty(folder));
        press(button(again, "dialog.cancel"));
        result.get();
    });
}

TEST(CompareWindow, DoesNotOpenWhereThereIsNothingToCompare) {
    told([] {
        const auto book = OpenDocument::calc(false);
        Dispatched result(book, "org.kehoach:ComparePeriod");
        EXPECT_TRUE(window_reading(words("session.no-form")).is());
        press(dialog_button("OK"));
        result.get();
    });
}

TEST(CompareWindow, TakesAPathThatIsTyped) {
    told([] {
        const auto book = shown_form();
        Dispatched result(book, "org.kehoach:ComparePeriod");
        const auto window = dialog_titled("dialog.compare.title");
        ASSERT_TRUE(window.is());
        const std::string nowhere = (test::office().folder() / "khong co.ods").string();
        type(field(window, "dialog.compare.file"), nowhere);
        press(button(window, "dialog.compare.ok"));
        EXPECT_TRUE(wait_until("that there is no such file", [&] {
            return reads(window, words("file.unreadable", {{"file", ""}}));
        }));
        press(button(window, "dialog.cancel"));
        result.get();
    });
}

TEST(CompareWindow, SaysWhatIsMissing) {
    told([] {
        const auto book = shown_form();
        Dispatched result(book, "org.kehoach:ComparePeriod");
        const auto window = dialog_titled("dialog.compare.title");
        ASSERT_TRUE(window.is());
        EXPECT_EQ(text_of(field(window, "dialog.compare.ratio")), "3");
        EXPECT_FALSE(is_enabled(button(window, "dialog.compare.stop")));
        press(button(window, "dialog.compare.ok"));
        EXPECT_TRUE(
            wait_until("that a file is wanted", [&] { return reads(window, words("compare.no-file")); }));
        press(button(window, "dialog.cancel"));
        result.get();
    });
}
