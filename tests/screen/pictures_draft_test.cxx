// SPDX-License-Identifier: MPL-2.0
// Pictures of what a drafter sees, for people to look at: <build>/pictures.
#include "pictures.hxx"

#include "office/package.hxx"
#include "office/text.hxx"
#include "panel.hxx"
#include "shown_plan.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <gtest/gtest.h>
#include <org/kehoach/AppendixForms.hpp>
#include <org/kehoach/PlanComposer.hpp>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
namespace fs = std::filesystem;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

/// Where the office keeps how large the next window of a workbook is to be: as if there had been none.
void forget_windows_of_workbooks() {
    css::beans::NamedValue path;
    path.Name = "nodepath";
    path.Value <<=
        rtl::OUString("/org.openoffice.Setup/Office/Factories/com.sun.star.sheet.SpreadsheetDocument");
    const auto provider = css::configuration::theDefaultProvider::get(test::office().context());
    const Ref<css::container::XNameReplace> kept(
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess",
                                              office::seq({css::uno::Any(path)})),
        css::uno::UNO_QUERY_THROW);
    kept->replaceByName("ooSetupFactoryWindowAttributes", css::uno::Any(rtl::OUString()));
    Ref<css::util::XChangesBatch>(kept, css::uno::UNO_QUERY_THROW)->commitChanges();
}

} // namespace

TEST_F(Pictures, OfEveryPageOfAPlan) {
    told([] {
        const auto document = OpenDocument::writer(false);
        fill_the_screen(document);
        AtTheDialog plan(document, "NewPlan");
        ASSERT_TRUE(plan.window().is());
        type(plan.field("dialog.plan.issuer-parent"), "ĐẢNG BỘ TỈNH LAM GIANG");
        type(plan.field("dialog.plan.issuer"), "ĐẢNG ỦY XÃ NẬM HƯƠNG");
        type(plan.field("dialog.plan.issuer-in-text"), "Ban Thường vụ Đảng ủy xã Nậm Hương");
        type(plan.field("dialog.plan.number-issuer"), "ĐU");
        type(plan.field("dialog.plan.place"), "Nậm Hương");
        take("plan-1.png");
        const std::vector<std::pair<const char*, const char*>> typed{
            {"dialog.plan.date", "15/6/2026"},
            {"dialog.wizard.basis.line",
             "Căn cứ Kế hoạch số 58-KH/TU, ngày 28/5/2026 của Ban Thường vụ Tỉnh ủy về công tác văn thư"},
            {"dialog.wizard.sections", nullptr},
            {"dialog.wizard.task.what", "Theo dõi, đôn đốc việc thực hiện"},
            {"dialog.plan.filing", "Văn phòng Đảng ủy"},
            {"dialog.plan.sign-name", "Lò Văn Tếnh"},
            {"dialog.wizard.appendix.title", "Danh sách các đơn vị"}};
        int page = 2;
        for (const auto& [field, text] : typed) {
            press(plan.button("dialog.next"));
            if (text != nullptr)
                type(wait_for(field, [&] { return plan.field(field); }), text);
            take("plan-" + std::to_string(page++) + ".png");
        }
        press(plan.button("dialog.cancel"));
        take("plan-leave.png");
        press(button(dialog_titled("dialog.leave.title"), "dialog.leave.discard"));
        plan.result();
    });
}

/// The whole way by hand, with an office that is known: two steps in the menu, the subject where the cursor
/// already stands, one key. What is pressed is counted; how fast somebody types is his affair.
TEST_F(Pictures, OfAPlanMadeByHandWithThreePressesAndItsSubject) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const KnownOffices known(document);
        fill_the_screen(document);
        ASSERT_TRUE(display().keys(keys_to_menu(document)));
        const std::vector<std::string> to_the_entry{"Down", "Return"}, done{"alt+s"};
        const std::string subject = "cham soc cay trong nam hai bay";
        ASSERT_TRUE(display().keys(to_the_entry));
        const auto window = dialog_titled("dialog.plan.title");
        ASSERT_TRUE(window.is());
        ASSERT_TRUE(wait_until("keys to reach the window", [&] { return is_active(window); }));
        const Model before = current_document();
        ASSERT_TRUE(display().keys(keys_of(subject)));
        take("plan-by-hand.png");
        ASSERT_TRUE(display().keys(done));
        ASSERT_TRUE(wait_until("the plan", [&] { return current_document() != before; }));
        const OpenDocument plan(current_document());
        EXPECT_TRUE(wait_until("its subject", [&] {
            return stands_in(plan, ("triển khai thực hiện " + subject).c_str());
        }));
        EXPECT_TRUE(stands_in(plan, "Lò Văn Tếnh"));
        EXPECT_EQ(to_the_entry.size() + done.size(), 3U) << "presses beside the letters of the subject";
        RecordProperty("presses", static_cast<int>(to_the_entry.size() + done.size()));
        RecordProperty("letters", static_cast<int>(subject.size()));
        fill_the_screen(plan);
        take("plan-made-by-hand.png");
    });
}

TEST_F(Pictures, OfAPlanFromAnOldOne) {
    told([] {
        const ClosingDialogs closing;
        const auto old = demonstration(true);
        fill_the_screen(old);
        Dispatched result(old, "org.kehoach:NewFromOld");
        const auto window = dialog_titled("old.title");
        take("old-plan.png");
        press(button(window, "old.ok"));
        const auto list = dialog_titled("old.list.title");
        take("old-plan-places.png");
        press(button(list, "dialog.cancel"));
        result.get();
    });
}

TEST_F(Pictures, OfAPlanFromASuperiorsPaper) {
    told([] {
        const ClosingDialogs closing;
        const auto superior = demonstration(true);
        const KnownOffices known(superior);
        fill_the_screen(superior);
        Dispatched result(superior, "org.kehoach:NewFromSuperior");
        const auto window = dialog_titled("superior.title");
        take("superior.png");
        press(button(window, "old.ok"));
        const auto list = dialog_titled("superior.list.title");
        take("superior-list.png");
        press(button(list, "old.ok"));
        const auto plan = dialog_titled("dialog.plan.title");
        take("superior-plan.png");
        press(button(plan, "dialog.cancel"));
        result.get();
    });
}

TEST_F(Pictures, ShowAWindowThatNoHiddenOneMadeAPoint) {
    told([] {
        forget_windows_of_workbooks();
        const auto plan = demonstration(true);
        {
            const css::beans::NamedValue hidden("Visible", css::uno::Any(false));
            const OpenDocument forms(org::kehoach::AppendixForms::create(test::office().context())
                                         ->fromPlan(plan.model(), office::seq({hidden})));
        }
        const auto workbook = OpenDocument::calc(false);
        const auto window =
            workbook.model()->getCurrentController()->getFrame()->getContainerWindow()->getPosSize();
        EXPECT_GT(window.Width, 300);
        EXPECT_GT(window.Height, 300);
    });
}

TEST_F(Pictures, OfTheTablesOfAPlanAndTheirForms) {
    told([] {
        const auto plan = demonstration(true);
        fill_the_screen(plan);
        Dispatched making(plan, "org.kehoach:MakeForms");
        const auto forms = dialog_titled("forms.title");
        take("forms.png");
        press(button(forms, "forms.ok"));
        Model made;
        ASSERT_TRUE(making.get().Result >>= made);
        const OpenDocument workbook(made); // who is in front a moment later is not certain
        fill_the_screen(workbook);
        take("forms-made.png");
    });
}

TEST_F(Pictures, OfAFormThatIsSentToAText) {
    told([] {
        const ClosingDialogs closing;
        const auto plan = demonstration(true);
        Model book, made;
        Dispatched making(plan, "org.kehoach:MakeForms");
        press(button(dialog_titled("forms.title"), "forms.ok"));
        making.get().Result >>= book;
        const OpenDocument workbook(book);
        fill_the_screen(workbook);
        const Ref<css::container::XIndexAccess> sheets(
            Ref<css::sheet::XSpreadsheetDocument>(workbook.model(), css::uno::UNO_QUERY_THROW)->getSheets(),
            css::uno::UNO_QUERY_THROW);
        const Ref<css::table::XCellRange> sheet(sheets->getByIndex(0), css::uno::UNO_QUERY_THROW);
        for (sal_Int32 row = 10; row < 21; ++row) {
            sheet->getCellByPosition(1, row)->setValue(row);
            sheet->getCellByPosition(2, row)->setFormula("1180/1240");
            sheet->getCellByPosition(6, row)->setValue(1240 + row);
        }
        Dispatched sending(workbook, "org.kehoach:SendToWriter");
        const auto window = dialog_titled("send.title");
        take("send.png");
        choose(window, words("send.new"));
        press(button(window, "send.ok"));
        const auto done = window_reading(words("send.done.inserted", {{"text", words("send.new")}}));
        press(all(done, role::PUSH_BUTTON).back());
        sending.get().Result >>= made;
        const OpenDocument text(made);
        fill_the_screen(text);
        take("send-text.png");
        test::store(text, "sent.pdf");
        std::filesystem::copy_file(test::office().folder() / "sent.pdf", pictures / "sent.pdf",
                                   std::filesystem::copy_options::overwrite_existing);
    });
}

TEST_F(Pictures, OfTheFrameOfAReport) {
    told([] {
        const auto plan = demonstration(false);
        Model made;
        Dispatched(plan, "org.kehoach:NewReport", {{"Issuer", "CHI BỘ THÔN NẬM HƯƠNG"}}).get().Result >>=
            made;
        ASSERT_TRUE(made.is());
        const OpenDocument frame(made);
        fill_the_screen(frame);
        take("report-frame.png");
        test::store(frame, "report-frame.pdf");
        fs::copy_file(test::office().folder() / "report-frame.pdf", pictures / "report-frame.pdf",
                      fs::copy_options::overwrite_existing);
    });
}

TEST_F(Pictures, OfTheWindowsAtTheCursor) {
    told([] {
        const ClosingDialogs closing;
        const auto plan = demonstration(true);
        put_cursor_behind(plan, "Ban Thường vụ Đảng uỷ tổ chức hội nghị tổng kết");
        fill_the_screen(plan);
        plan.model()->getCurrentController()->getFrame()->getComponentWindow()->setFocus();
        ASSERT_TRUE(display().keys({"shift+F10"}));
        take("context-menu.png");
        ASSERT_TRUE(display().keys({"Escape"}));
        for (const char* const command : {"InsertSection", "InsertCitation", "InsertDeadline"}) {
            AtTheDialog window(plan, command);
            ASSERT_TRUE(window.window().is());
            if (command == std::string("InsertCitation"))
                type(window.field("citation.line"),
                     "Hướng dẫn số 12-HD/BTGDVTW, ngày 05/6/2026 của Ban Tuyên giáo và "
                     "Dân vận Trung ương về tổng kết");
            if (command == std::string("InsertDeadline"))
                type(window.field("deadline.date"), "30/4/2024");
            EXPECT_TRUE(display().keys({"Tab", "Tab"}));
            take(std::string(command) + ".png");
            window.cancel();
        }
    });
}

TEST_F(Pictures, OfASectionTypedByHand) {
    told([] {
        const ClosingDialogs closing;
        const auto plan = demonstration(true);
        fill_the_screen(plan);
        put_cursor_behind(plan, "Bài học kinh nghiệm.");
        Dispatched result(plan, "org.kehoach:InsertSection");
        const auto window = dialog_titled("section.title");
        ASSERT_TRUE(wait_until("keys to reach the window", [&] { return is_active(window); }));
        ASSERT_TRUE(display().keys({"X", "e", "m", "Tab", "M", "o", "t", "Return", "minus", "space", "h", "a",
                                    "i", "Return", "B", "a"}));
        press(button(window, "dialog.plan.insert"));
        EXPECT_EQ(result.get().State, css::frame::DispatchResultState::SUCCESS);
        EXPECT_NE(body(plan).find("Xem\nMot\nhai\nBa\n"), std::string::npos) << "no line is lost";
        take("section-by-hand.png");
    });
}

TEST_F(Pictures, OfWhatToLookAtAfterRestructuring) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const Ref<css::text::XTextDocument> text(Model(document), css::uno::UNO_QUERY_THROW);
        text->getText()->setString(office::ustring(
            "ĐẢNG BỘ TỈNH LAM GIANG\rĐẢNG UỶ XÃ NẬM HƯƠNG\r*\rSố 12-KH/ĐU\r"
            "Nậm Hương, ngày 15 tháng 7 năm 2026\rKẾ HOẠCH\rđọc sách\rPhần I\rI. MỤC ĐÍCH\r1. Yêu cầu\r"
            "a) Một\rb) Hai\rc) Ba\rd) Bốn\rđ) Năm\r2. Đọc đều.\r"));
        fill_the_screen(document);
        Dispatched result(document, "org.kehoach:Restructure");
        press(dialog_button("Có"));
        const auto places = dialog_titled("dialog.places.title");
        ASSERT_TRUE(places.is());
        press(find(places, role::PUSH_BUTTON, words("dialog.places.go")));
        take("places.png");
        press(find(places, role::PUSH_BUTTON, words("dialog.close")));
        EXPECT_EQ(result.get().State, css::frame::DispatchResultState::SUCCESS);
    });
}

TEST_F(Pictures, OfWhatFollowsTheLetterhead) {
    told([] {
        const ClosingDialogs closing;
        const auto plan = demonstration(true);
        found(plan, "Số 27-KH")->setString(office::ustring("Số 31-KH"));
        fill_the_screen(plan);
        Dispatched result(plan, "org.kehoach:UpdateFacts");
        const auto window = dialog_titled("follow.title");
        take("update-facts.png");
        press(button(window, "follow.ok"));
        result.get();
        take("updated-facts.png");
        AtTheDialog nothing(plan, "UpdateFacts");
        take("update-facts-nothing.png");
        ASSERT_TRUE(display().keys({"Return"}));
        nothing.result();
    });
}

TEST_F(Pictures, OfPartsInsertedOneByOne) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const auto composer = org::kehoach::PlanComposer::create(test::office().context());
        const auto spec = office::ustring(
            office::read_file(url_of(fs::path(KEHOACH_SOURCE_DIR) / "extension/cli/demo/plan.json")));
        for (const char* const part :
             {"Header", "Preamble", "Section", "Recipients", "Signature", "Outline", "Appendix"})
            composer->insert(document, rtl::OUString::createFromAscii(part), spec);
        fill_the_screen(document);
        take("inserted.png");
        test::store(document, "inserted.pdf");
        fs::copy_file(test::office().folder() / "inserted.pdf", pictures / "inserted.pdf",
                      fs::copy_options::overwrite_existing);
    });
}

TEST_F(Pictures, OfWhatNamesAMovedHeading) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const Ref<css::text::XTextDocument> text(Model(document), css::uno::UNO_QUERY_THROW);
        text->getText()->setString(office::ustring(
            "ĐẢNG BỘ TỈNH LAM GIANG\rĐẢNG UỶ XÃ NẬM HƯƠNG\r*\rSố 12-KH/ĐU\r"
            "Nậm Hương, ngày 15 tháng 7 năm 2026\rKẾ HOẠCH\rtrồng cây\rI. NỘI DUNG\r1. Trồng cây\r"
            "Trồng đủ số cây.\r2. Chăm cây\rTưới đủ nước.\rII. TỔ CHỨC THỰC HIỆN\r1. Các chi bộ\r"
            "Làm theo mục 2, phần I và mục 1, phần I.\r2. Văn phòng\rTheo dõi việc nêu tại mục 1.\r"));
        fill_the_screen(document);
        {
            Dispatched restructured(document, "org.kehoach:Restructure");
            press(dialog_button("Có"));
            press(dialog_button("OK"));
            restructured.get();
        }
        put_cursor_behind(document, "Chăm cây");
        Dispatched result(document, "org.kehoach:MoveUp");
        const auto window = dialog_titled("heading.change.title");
        ASSERT_TRUE(window.is());
        take("mentions.png");
        press(find(window, role::PUSH_BUTTON, words("heading.change.ok")));
        const auto places = dialog_titled("dialog.places.title");
        ASSERT_TRUE(places.is());
        press(find(places, role::PUSH_BUTTON, words("dialog.places.go")));
        take("mentions-left.png");
        press(find(places, role::PUSH_BUTTON, words("dialog.close")));
        EXPECT_EQ(result.get().State, css::frame::DispatchResultState::SUCCESS);
    });
}
