// SPDX-License-Identifier: MPL-2.0
// The check of a filled form as a person sees it: the panel beside the sheet, the list of what can be mended.
#include "filled_form.hxx"
#include "office/text.hxx"
#include "panel.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
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
        press(dialog_button("OK"));
        result.get();
        EXPECT_EQ(cell_text(book, wrong), "25");
        undo_manager(book)->undo();
        EXPECT_EQ(cell_text(book, wrong), "25 người");
    });
}
