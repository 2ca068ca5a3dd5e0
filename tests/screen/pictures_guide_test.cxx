// SPDX-License-Identifier: MPL-2.0
// The six pictures of the guide, in the order of its steps: <build>/pictures/guide-*.png. The script
// extension/package/take_pictures.sh makes those of the package from them.
#include "filled_form.hxx"
#include "known_offices.hxx"
#include "panel.hxx"
#include "pictures.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;

namespace {

void check(const Model& model, const char* command) {
    EXPECT_EQ(Dispatched(model, std::string("org.kehoach:") + command).get().State,
              css::frame::DispatchResultState::SUCCESS);
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
    type(plan.field("dialog.plan.subject"), "chăm sóc cây trồng năm 2026");
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
        AtTheDialog returns(book, "MakeReturns");
        ASSERT_TRUE(returns.window().is());
        type(returns.field("dialog.returns.units"),
             "Chi bộ thôn Nậm Hương\nChi bộ thôn Bản Suối\nChi bộ trường học");
        take("guide-form.png");
        returns.cancel();
        type_into(book, "B" + std::to_string(first_year), "40");
        type_into(book, "C" + std::to_string(first_year), "31");
        type_into(book, "B" + std::to_string(first_year + 1), "25 người");
        check(book, "CheckForm");
        take("guide-total.png");
    });
}
