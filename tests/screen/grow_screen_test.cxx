// SPDX-License-Identifier: MPL-2.0
// The window in which a form gets more rows and columns.
#include "filled_form.hxx"
#include "panel.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;

namespace {

std::string at(const char* column, int row) {
    return column + std::to_string(first_year + row);
}

bool shows(const Seen& window, const char* key) {
    const auto label = find(window, role::LABEL, words(key));
    return label.is() && is_shown(label);
}

} // namespace

TEST(GrowWindow, AddsYearsAndAColumnInOneStep) {
    told([] {
        const auto book = shown_form();
        const auto steps = undo_manager(book)->getAllUndoActionTitles().getLength();
        Dispatched result(book, "org.kehoach:AddRows");
        const auto window = dialog();
        ASSERT_TRUE(window.is());
        EXPECT_EQ(name_of(window), words("dialog.grow.title"));
        EXPECT_FALSE(shows(window, "dialog.grow.names")) << "its rows are years";
        type(field(window, "dialog.form.to-year"), "2025");
        press(button(window, "dialog.grow.ok"));
        EXPECT_TRUE(has_dialog()) << "a year would be taken away";
        type(field(window, "dialog.form.to-year"), "2028");
        type(field(window, "dialog.grow.column"), "Số cây chết");
        choose(window, words("designer.kind.choice"));
        EXPECT_TRUE(shows(window, "dialog.grow.choices"));
        choose(window, words("designer.kind.count"));
        EXPECT_FALSE(shows(window, "dialog.grow.choices"));
        press(button(window, "dialog.grow.ok"));
        press(dialog_button("OK"));
        EXPECT_EQ(result.get().State, css::frame::DispatchResultState::SUCCESS);
        EXPECT_EQ(cell_text(book, at("A", 5)), "2028");
        EXPECT_EQ(cell_text(book, at("A", 6)), "Tổng");
        EXPECT_EQ(cell_text(book, at("E", 0)), "Số cây chết");
        EXPECT_EQ(cell_text(book, at("B", 6)), "60");
        EXPECT_EQ(undo_manager(book)->getAllUndoActionTitles().getLength(), steps + 1);
        undo_manager(book)->undo();
        EXPECT_EQ(cell_text(book, at("A", 4)), "Tổng");
        EXPECT_EQ(cell_text(book, at("E", 0)), "");
    });
}

TEST(GrowWindow, IsNotOpenedForASheetThatIsNoForm) {
    told([] {
        const auto book = OpenDocument::calc(false);
        Dispatched result(book, "org.kehoach:AddRows");
        press(dialog_button("OK"));
        EXPECT_EQ(result.get().State, css::frame::DispatchResultState::FAILURE);
    });
}
