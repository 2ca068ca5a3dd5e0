// SPDX-License-Identifier: MPL-2.0
// Pictures of menu, dialogs and panel, for people to look at: <build>/pictures.
#include "known_offices.hxx"
#include "pictures.hxx"

#include "office/package.hxx"
#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <fstream>
#include <gtest/gtest.h>
#include <org/kehoach/HousePacks.hpp>
#include <org/kehoach/PlanChecker.hpp>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
namespace fs = std::filesystem;

TEST_F(Pictures, OfTheMenu) {
    told([] {
        const auto document = OpenDocument::writer(false);
        fill_the_screen(document);
        ASSERT_TRUE(display().keys(keys_to_menu(document)));
        take("menu.png");
        ASSERT_TRUE(display().keys({"Escape", "Escape"}));
    });
}

TEST_F(Pictures, OfTheOffice) {
    told([] {
        const auto document = OpenDocument::writer(false);
        fill_the_screen(document);
        AtTheDialog offices(document, "Options");
        ASSERT_TRUE(offices.window().is());
        ASSERT_TRUE(wait_until("keys to reach the window", [&] { return is_active(offices.window()); }));
        // By hand: a press from outside would run the second window in a thread of ours.
        ASSERT_TRUE(display().keys({"Tab", "space"}));
        const auto office = dialog_titled("dialog.office.title");
        ASSERT_TRUE(office.is());
        type(find_field(office, words("dialog.plan.issuer")), "ĐẢNG ỦY XÃ NẬM HƯƠNG");
        ASSERT_TRUE(display().keys({"Tab", "Tab", "Tab"}));
        type(find_field(office, words("dialog.plan.filing")), "Văn phòng Đảng ủy");
        take("office.png");
        press(find(office, role::PUSH_BUTTON, words("dialog.office.ok")));
        ASSERT_TRUE(wait_until("the list of offices", [&] { return reads(offices.window(), "NẬM HƯƠNG"); }));
        take("offices.png");
        offices.cancel("dialog.close");
        AtTheDialog plan(document, "NewPlan");
        ASSERT_TRUE(plan.window().is());
        take("plan-of-the-office.png");
        plan.cancel();
    });
}

TEST_F(Pictures, OfWhatToTryFirst) {
    told([] {
        const ClosingDialogs closing;
        const auto document = OpenDocument::writer(false);
        const KnownOffices known(document);
        fill_the_screen(document);
        const auto all = settings();
        all->setPropertyValue("ShowWelcome", css::uno::Any(true));
        commit(all);
        Dispatched result(document, "org.kehoach:NewPlan");
        const auto page = dialog_titled("welcome.title");
        ASSERT_TRUE(page.is());
        take("welcome.png");
        press(find(page, role::PUSH_BUTTON, words("welcome.go")));
        press(find(dialog_titled("dialog.plan.title"), role::PUSH_BUTTON, words("dialog.cancel")));
        result.get();
    });
}

TEST_F(Pictures, OfTheClerksWindow) {
    told([] {
        const auto document = OpenDocument::writer(false);
        fill_the_screen(document);
        AtTheDialog issue(document, "Issue");
        ASSERT_TRUE(issue.window().is());
        take("issue.png");
        issue.cancel();
    });
}

TEST_F(Pictures, OfTheTableOfComments) {
    told([] {
        const ClosingDialogs closing;
        const auto draft = test::office().folder() / "draft.fodt";
        std::ofstream(draft) << R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:tracked-changes><text:changed-region text:id="a"><text:deletion><office:change-info><dc:creator>Hà Thị Suối
</dc:creator><dc:date>2026-11-02T08:00:00</dc:date></office:change-info><text:p>ngay </text:p></text:deletion>
</text:changed-region></text:tracked-changes><text:p>KẾ HOẠCH</text:p><text:p>trồng cây ven suối</text:p>
<text:p>I. MỤC ĐÍCH</text:p><text:p>1. Trồng <text:change text:change-id="a"/>đủ<office:annotation>
<dc:creator>Lò Văn Núi</dc:creator><dc:date>2026-11-03T08:00:00</dc:date><text:p>Đề nghị nêu rõ trồng bao nhiêu cây,
ở những thôn nào.</text:p></office:annotation> số cây.</text:p></office:text></office:body></office:document>)";
        const OpenDocument commented(url_of(draft), false);
        Dispatched result(commented, "org.kehoach:Comments", {{"Visible", "yes"}});
        EXPECT_EQ(result.get().State, css::frame::DispatchResultState::FAILURE) << "that is no truth value";
        Dispatched asked(commented, "org.kehoach:Comments");
        press(dialog_button("Có"));
        Model made;
        asked.get().Result >>= made;
        ASSERT_TRUE(made.is());
        const OpenDocument table(made);
        fill_the_screen(table);
        take("comments.png");
    });
}

TEST_F(Pictures, OfThePageInTheOptions) {
    told([] {
        const auto document = OpenDocument::writer(false);
        fill_the_screen(document);
        Dispatched result(
            document, ".uno:OptionsTreeDialog",
            {{"OptionsPageURL", "vnd.sun.star.extension://org.kehoach/dialogs/OptionsPage.xdl"}});
        const auto window = window_reading(words("dialog.options.promise"));
        ASSERT_TRUE(window.is());
        EXPECT_TRUE(find(window, role::PUSH_BUTTON, words("dialog.options.offices")).is());
        take("options.png");
        ASSERT_TRUE(display().keys({"Escape"}));
        result.get();
    });
}

TEST_F(Pictures, OfWhatIsToldToWhoeverHelps) {
    told([] {
        const auto document = OpenDocument::writer(false);
        fill_the_screen(document);
        Dispatched result(document, "org.kehoach:Diagnostics");
        const auto window = window_reading(words("dialog.diagnostics.label"));
        ASSERT_TRUE(window.is());
        take("diagnostics.png");
        press(find(window, role::PUSH_BUTTON, words("dialog.diagnostics.copy")));
        EXPECT_TRUE(wait_until("copied", [&] { return window_reading(words("diagnostics.copied")).is(); }));
        press(find(window, role::PUSH_BUTTON, words("dialog.close")));
        result.get();
    });
}

TEST_F(Pictures, OfTheDialogOfAForm) {
    told([] {
        const auto document = OpenDocument::calc(false);
        fill_the_screen(document);
        AtTheDialog form(document, "NewForm");
        ASSERT_TRUE(form.window().is());
        take("form.png");
        form.cancel();
    });
}

TEST_F(Pictures, OfThePanel) {
    told([] {
        const auto start = OpenDocument::writer();
        const auto spec =
            office::read_file(url_of(fs::path(KEHOACH_SOURCE_DIR) / "extension/cli/demo/plan.json"));
        Dispatched composed(start, "org.kehoach:NewPlan", {{"Spec", spec}});
        Model made;
        ASSERT_TRUE(composed.get().Result >>= made);
        const OpenDocument plan(made);
        replace(made, "Số 27-KH/ĐU", "Số: 27-KH/ĐU");
        replace(made, "- Lưu Văn phòng", "- Lưu: Văn phòng");
        replace(made, "Nơi nhận:", "Nơi Nhận");
        replace(made, "T/M BAN", "TM. BAN");
        fill_the_screen(made);
        // Comes back when the panel shows what was found.
        EXPECT_EQ(Dispatched(made, "org.kehoach:Check").get().State,
                  css::frame::DispatchResultState::SUCCESS);
        take("panel.png");
    });
}

TEST_F(Pictures, OfTheQuestionWhichRegulationApplies) {
    told([] {
        const auto document = undated_plan();
        fill_the_screen(document);
        Dispatched(document, "org.kehoach:Check").get();
        take("question.png");
    });
}

TEST_F(Pictures, OfWhatIsIgnored) {
    told([] {
        const auto document = faulty_plan();
        fill_the_screen(document);
        const auto checker = org::kehoach::PlanChecker::create(test::office().context());
        const auto findings = checker->check(document, {});
        ASSERT_GT(findings.getLength(), 2);
        checker->ignore(document, findings[0].Id, office::ustring("Máy in của cơ quan cần lề này"));
        checker->ignore(document, findings[2].Rule, rtl::OUString());
        AtTheDialog list(document, "Ignored");
        ASSERT_TRUE(list.window().is());
        take("ignored.png");
        list.cancel("dialog.close");
    });
}

TEST_F(Pictures, OfRepairing) {
    told([] {
        const auto document = faulty_plan();
        fill_the_screen(document);
        AtTheDialog repairs(document, "RepairAll");
        ASSERT_TRUE(repairs.window().is());
        take("repair.png");
        repairs.cancel();
    });
}

TEST_F(Pictures, OfThePacksOfTheOffice) {
    told([] {
        const auto folder = test::office().folder() / "pack";
        fs::create_directory(folder);
        std::ofstream(folder / "pack.json")
            << R"({"name": "Bộ quy tắc Đảng uỷ xã Nậm Hương", "version": "2026.1"})";
        const auto file = test::office().folder() / "x.kehoachpack";
        const auto packs = org::kehoach::HousePacks::create(test::office().context());
        packs->make(url_of(folder), url_of(file));
        packs->install(url_of(file));
        const auto document = OpenDocument::writer(false);
        fill_the_screen(document);
        AtTheDialog window(document, "HousePacks");
        ASSERT_TRUE(window.window().is());
        take("packs.png");
        window.cancel("dialog.pack.close");
        packs->remove(office::ustring("Bộ quy tắc Đảng uỷ xã Nậm Hương"));
    });
}
