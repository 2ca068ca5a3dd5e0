// SPDX-License-Identifier: MPL-2.0
// Parts at the cursor: each window offers what is allowed there, and says why where nothing is.
#include "draft_ground.hxx"
#include "known_offices.hxx"
#include "panel.hxx"

#include "office/text.hxx"

#include <cctype>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/FontSlant.hpp>
#include <com/sun/star/awt/FontUnderline.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
using testing::HasSubstr;

namespace {

const char* const only_the_state = R"({"format": "kehoach-offices", "offices": [
    {"family": "state", "issuer": "ỦY BAN NHÂN DÂN XÃ NẬM HƯƠNG", "inText": "Ủy ban nhân dân xã Nậm Hương",
     "code": "UBND", "place": "Nậm Hương", "filing": "VT, VP", "tones": "ủy",
     "signers": [{"authority": "TM. ỦY BAN NHÂN DÂN", "role": "CHỦ TỊCH", "name": "Lê Thị Nậm"}],
     "recipients": [{"name": "Ủy ban nhân dân tỉnh", "marker": "b/c"}]}]})";

} // namespace

TEST(InsertWindow, OfADeadlineMarksDaysOffAndOffersDaysOfWork) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan_of_trees();
        put_cursor_behind(document, "gửi báo cáo");
        Dispatched result(document, "org.kehoach:InsertDeadline");
        const auto window = dialog_titled("deadline.title");
        ASSERT_TRUE(window.is());
        type(field(window, "deadline.date"), "30/02/2024");
        press(button(window, "dialog.plan.insert"));
        EXPECT_TRUE(reads(window, words("data.expected.date-full")));
        type(field(window, "deadline.date"), "29/4/2024");
        press(button(window, "dialog.plan.insert"));
        EXPECT_EQ(message_of(result.get()), "trước ngày 29/4/2024");
        EXPECT_THAT(body(document), HasSubstr("gửi báo cáo trước ngày 29/4/2024"));
        undo_manager(document)->undo();
        Dispatched again(document, "org.kehoach:InsertDeadline");
        const auto second = dialog_titled("deadline.title");
        type(field(second, "deadline.date"), "30/4/2024");
        press(button(second, "deadline.next")); // leaves the field
        press(button(second, "deadline.back"));
        ASSERT_TRUE(
            wait_until("the day chosen", [&] { return find(second, role::PUSH_BUTTON, "[(30)]").is(); }));
        const auto earlier = words("deadline.use-before", {{"date", "26/4/2024"}});
        const auto later = words("deadline.use-behind", {{"date", "02/5/2024"}});
        EXPECT_TRUE(find(second, role::PUSH_BUTTON, later).is());
        EXPECT_TRUE(find(second, role::PUSH_BUTTON, "(29)").is()) << "exchanged for the Saturday behind";
        EXPECT_FALSE(find(second, role::PUSH_BUTTON, "(26)").is());
        press(find(second, role::PUSH_BUTTON, earlier));
        press(button(second, "dialog.plan.insert"));
        again.get();
        EXPECT_THAT(body(document), HasSubstr("gửi báo cáo trước ngày 26/4/2024"));
    });
}

TEST(InsertWindow, OfASectionOffersTheLevelsThatMayStandThere) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan_of_trees();
        put_cursor_behind(document, "Trồng đủ số cây của năm 2026.");
        Dispatched result(document, "org.kehoach:InsertSection");
        const auto window = dialog_titled("section.title");
        ASSERT_TRUE(window.is());
        press(button(window, "dialog.plan.insert"));
        EXPECT_TRUE(reads(window, words("data.expected.text")));
        EXPECT_TRUE(reads(window, words("section.level.name", {{"level", "1"}, {"number", "II."}})));
        type(field(window, "section.heading"), "Yêu cầu");
        press(button(window, "dialog.plan.insert"));
        EXPECT_EQ(result.get().State, css::frame::DispatchResultState::SUCCESS);
        EXPECT_THAT(body(document), HasSubstr("năm 2026.\nYÊU CẦU\nTHỰC HIỆN"));
    });
}

TEST(InsertWindow, BeginsWithTheOfficeWhereTheTextNamesNone) {
    told([] {
        const ClosingDialogs closing;
        const auto document = OpenDocument::writer(false);
        const KnownOffices offices(document);
        document.as<css::text::XTextDocument>()->getText()->setString(
            office::ustring("Trồng đủ số cây của năm 2026.\rRào cây khi vừa trồng xong."));
        put_cursor_behind(document, "Rào cây khi vừa trồng xong.");
        for (const char* part : {"Header", "Signature", "Recipients"}) {
            Dispatched result(document, std::string("org.kehoach:Insert") + part);
            press(dialog_button(words("dialog.plan.insert")));
            EXPECT_EQ(result.get().State, css::frame::DispatchResultState::SUCCESS) << part;
        }
        for (const char* said : {"ĐẢNG ỦY XÃ NẬM HƯƠNG", "-KH/ĐU", "Lò Văn Tếnh", "Các chi bộ trực thuộc"})
            EXPECT_TRUE(found(document, said).is()) << said;
    });
}

TEST(InsertWindow, OfAnAppendixOffersAnEmptyOne) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan_of_trees();
        Dispatched result(document, "org.kehoach:InsertAppendix");
        const auto window = dialog_titled("insert.title.appendix");
        ASSERT_TRUE(window.is());
        press(button(window, "dialog.plan.insert"));
        EXPECT_TRUE(reads(window, words("data.expected.text")));
        type(field(window, "dialog.plan.appendix-title"), "Danh sách các thôn trồng cây");
        EXPECT_FALSE(reads(window, words("data.expected.text"))) << "said only while it is so";
        press(button(window, "dialog.plan.insert"));
        EXPECT_EQ(result.get().State, css::frame::DispatchResultState::SUCCESS);
        EXPECT_THAT(body(document), HasSubstr("DANH SÁCH CÁC THÔN TRỒNG CÂY\n(Kèm theo"));
    });
}

TEST(InsertWindow, IsCalledByWhatItInserts) {
    told([] {
        const ClosingDialogs closing;
        const auto document = OpenDocument::writer(false);
        for (const char* part : {"Header", "Preamble", "Recipients", "Signature", "Outline", "Appendix"}) {
            Dispatched result(document, std::string("org.kehoach:Insert") + part);
            std::string key = part;
            key.front() = static_cast<char>(std::tolower(key.front()));
            const auto window = dialog_titled("insert.title." + key);
            ASSERT_TRUE(window.is()) << part;
            press(button(window, "dialog.cancel"));
            result.get();
        }
    });
}

TEST(InsertWindow, ShowsHowOfficesOfTheFamilyWrite) {
    told([] {
        const ClosingDialogs closing;
        const auto document = OpenDocument::writer(false);
        const KnownOffices offices(document, only_the_state);
        for (const auto& [part, said] :
             {std::pair("Recipients", "recipients"), std::pair("Signature", "signature")}) {
            Dispatched result(document, std::string("org.kehoach:Insert") + part);
            const auto window = dialog_titled("insert.title." + std::string(said));
            ASSERT_TRUE(window.is());
            EXPECT_TRUE(reads(window, words("dialog.wizard.example." + std::string(said) + ".state")));
            press(button(window, "dialog.plan.insert"));
            EXPECT_EQ(result.get().State, css::frame::DispatchResultState::SUCCESS) << part;
        }
        for (const char* const said : {"Nơi nhận:", "- Ủy ban nhân dân tỉnh (b/c);", "- Lưu: VT, VP.",
                                       "TM. ỦY BAN NHÂN DÂN", "Lê Thị Nậm"})
            EXPECT_TRUE(found(document, said).is()) << said;
        const css::uno::Reference<css::beans::XPropertySet> title(found(document, "Nơi nhận:"),
                                                                  css::uno::UNO_QUERY_THROW);
        EXPECT_EQ(title->getPropertyValue("CharUnderline"), css::uno::Any(css::awt::FontUnderline::NONE));
        EXPECT_EQ(title->getPropertyValue("CharPosture"), css::uno::Any(css::awt::FontSlant_ITALIC));
    });
}

TEST(InsertWindow, OfASectionKeepsEveryLineTyped) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan_of_trees();
        put_cursor_behind(document, "Trồng đủ số cây của năm 2026.");
        Dispatched result(document, "org.kehoach:InsertSection",
                          {{"Title", "Yêu cầu"},
                           {"Text", "Trồng cây ở cả hai bờ suối của xã.\nRào cây khi vừa trồng xong.\n"
                                    "- Tưới đủ nước trong mùa khô.\nBáo cáo số cây còn sống."}});
        EXPECT_EQ(result.get().State, css::frame::DispatchResultState::SUCCESS);
        EXPECT_THAT(body(document), HasSubstr("YÊU CẦU\nTrồng cây ở cả hai bờ suối của xã.\nRào cây khi vừa "
                                              "trồng xong.\nTưới đủ nước trong mùa khô.\nBáo cáo số cây còn "
                                              "sống.\nTHỰC HIỆN"));
    });
}

TEST(InsertWindow, IsNotOpenedWhereThePartMayNotStand) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan_of_trees();
        const auto before = body(document);
        Dispatched header(document, "org.kehoach:InsertHeader");
        const auto said = window_reading(words("insert.has-header"));
        ASSERT_TRUE(said.is());
        press(all(said, role::PUSH_BUTTON).back());
        EXPECT_EQ(header.get().State, css::frame::DispatchResultState::FAILURE);
        EXPECT_EQ(body(document), before);
    });
}

TEST(FollowWindow, ListsWhatDiffersBeforeItChanges) {
    told([] {
        const ClosingDialogs closing;
        const OpenDocument document(composed(plan_of_a_commune(
            preamble_and_sections,
            R"(, "outline": {"title": "ĐỀ CƯƠNG BÁO CÁO", "subject": "kết quả trồng cây ven suối năm 2026",
                                "items": [{"heading": "KẾT QUẢ"}]})")));
        {
            Dispatched nothing(document, "org.kehoach:UpdateFacts");
            const auto said = window_reading(words("follow.nothing"));
            ASSERT_TRUE(said.is());
            press(all(said, role::PUSH_BUTTON).back());
            nothing.get();
        }
        found(document, "trồng cây ven suối năm 2026")
            ->setString(office::ustring("chăm cây ven suối năm 2027"));
        Dispatched result(document, "org.kehoach:UpdateFacts");
        const auto window = dialog_titled("follow.title");
        ASSERT_TRUE(window.is());
        EXPECT_TRUE(reads(window, words("follow.intro")));
        EXPECT_THAT(body(document), HasSubstr("kết quả trồng cây ven suối năm 2026"));
        press(button(window, "follow.ok"));
        EXPECT_THAT(message_of(result.get()), HasSubstr("\"places\":1"));
        EXPECT_THAT(body(document), HasSubstr("kết quả chăm cây ven suối năm 2027"));
    });
}
