// SPDX-License-Identifier: MPL-2.0
// The pictures of the guide, in the order of its steps: <build>/pictures/guide-*.png. The script
// extension/package/take_pictures.sh makes those of the package from them.
#include "filled_form.hxx"
#include "known_offices.hxx"
#include "panel.hxx"
#include "pictures.hxx"
#include "shown_result.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <iomanip>
#include <sstream>
#include <string_view>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;

namespace {

void check(const Model& model, const char* command) {
    EXPECT_EQ(Dispatched(model, std::string("org.kehoach:") + command).get().State,
              css::frame::DispatchResultState::SUCCESS);
}

/// With the keyboard, into what has the focus; letters by their numbers in Unicode.
void type_in(const Seen& window, std::u32string_view letters) {
    ASSERT_TRUE(wait_until("keys to reach the window", [&] { return is_active(window); }));
    std::vector<std::string> keys;
    for (const char32_t letter : letters) {
        std::ostringstream number;
        number << "U" << std::hex << std::uppercase << std::setw(4) << std::setfill('0')
               << static_cast<unsigned>(letter);
        keys.push_back(letter == U'\n' ? "Return" : letter == U' ' ? "space" : number.str());
    }
    ASSERT_TRUE(display().keys(keys));
}

void show_the_menu() {
    const auto document = OpenDocument::writer(false);
    fill_the_screen(document);
    ASSERT_TRUE(display().keys(keys_to_menu(document)));
    take("guide-menu.png");
    ASSERT_TRUE(display().keys({"Escape", "Escape"}));
}

void show_a_new_plan() {
    const auto document = OpenDocument::writer(false);
    const KnownOffices known(document);
    fill_the_screen(document);
    AtTheDialog plan(document, "NewPlan");
    ASSERT_TRUE(plan.window().is());
    type_in(plan.window(), U"chăm sóc cây trồng năm 2026"); // the cursor stands in the subject
    take("guide-plan.png");
    press(plan.button("dialog.cancel"));
    press(button(dialog_titled("dialog.leave.title"), "dialog.leave.discard"));
    plan.result();
}

} // namespace

TEST_F(Pictures, OfTheGuideOfWriting) {
    told([] {
        const ClosingDialogs closing;
        show_the_menu();
        show_a_new_plan();
    });
}

TEST_F(Pictures, OfTheGuideOfChecking) {
    told([] {
        const ClosingDialogs closing;
        const auto plan = demonstration(true);
        replace(plan, "Số 27-KH/ĐU", "Số: 27-KH/ĐU");
        replace(plan, "- Lưu Văn phòng", "- Lưu: Văn phòng");
        replace(plan, "T/M BAN", "TM. BAN");
        fill_the_screen(plan);
        const css::uno::Reference<css::text::XTextViewCursorSupplier> view(
            plan.model()->getCurrentController(), css::uno::UNO_QUERY_THROW);
        view->getViewCursor()->gotoStart(false);
        check(plan, "Check");
        take("guide-check.png");
        AtTheDialog issue(plan, "Issue");
        ASSERT_TRUE(issue.window().is());
        type(issue.field("dialog.issue.number"), "27");
        type(issue.field("dialog.issue.date"), "15/6/2026");
        take("guide-issue.png");
        issue.cancel();
    });
}

TEST_F(Pictures, OfTheGuideOfForms) {
    told([] {
        const ClosingDialogs closing;
        const auto book = shown_form();
        fill_the_screen(book);
        type_into(book, "B" + std::to_string(first_year + 1), "25 người");
        type_into(book, "C" + std::to_string(first_year + 2), "");
        check(book, "CheckForm");
        take("guide-total.png");
        AtTheDialog returns(book, "MakeReturns");
        ASSERT_TRUE(returns.window().is());
        type_in(returns.window(), U"Chi bộ thôn Nậm Hương\nChi bộ thôn Bản Suối\nChi bộ trường học");
        type(returns.field("dialog.returns.folder"), "/home/van-phong/bieu-gui-cac-don-vi");
        take("guide-form.png");
        returns.cancel();
    });
}

TEST_F(Pictures, OfTheGuideOfReturns) {
    told([] {
        const ClosingDialogs closing;
        const auto result = shown_result();
        fill_the_screen(result);
        ask_units(result, "2026-11-20");
        take("guide-result.png");
        show_receipts(result);
        AtTheDialog board(result, "ReceiptBoard");
        ASSERT_TRUE(board.window().is());
        choose_line(board.window(), "Xã Bình"); // two versions, side by side
        take("guide-board.png");
        board.cancel();
    });
}
