// SPDX-License-Identifier: MPL-2.0
// Parts at the cursor: each window offers what is allowed there, and says why where nothing is.
#include "draft_ground.hxx"
#include "known_offices.hxx"
#include "panel.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
using testing::HasSubstr;

namespace {

const char* const preamble_and_sections =
    R"("preamble": "Thực hiện Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ, Đảng uỷ xã xây dựng Kế hoạch như sau:",
    "sections": [{"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Trồng đủ số cây của năm 2026."}]},
                 {"heading": "THỰC HIỆN", "items": [{"paragraph": "Các chi bộ gửi báo cáo"}]}])";

OpenDocument plan() {
    return OpenDocument(composed(plan_of_a_commune(preamble_and_sections)));
}

} // namespace

TEST(InsertWindow, OfADeadlineMarksDaysOffAndOffersDaysOfWork) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan();
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

TEST(InsertWindow, OfACitationUnderstandsALineAndRemembersIt) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan();
        put_cursor_behind(document, "gửi báo cáo");
        Dispatched result(document, "org.kehoach:InsertCitation");
        const auto window = dialog_titled("citation.title");
        ASSERT_TRUE(window.is());
        type(field(window, "citation.line"), "Hướng dẫn số 12-HD/BTG, ngày 05/6/2026 của Ban Tuyên giáo;");
        press(button(window, "dialog.plan.insert"));
        EXPECT_EQ(message_of(result.get()), "Hướng dẫn số 12-HD/BTG, ngày 05/6/2026 của Ban Tuyên giáo");
        Dispatched again(document, "org.kehoach:InsertCitation");
        const auto second = dialog_titled("citation.title");
        choose(second, "Hướng dẫn số 12-HD/BTG, ngày 05/6/2026 của Ban Tuyên giáo");
        EXPECT_EQ(text_of(field(second, "citation.number")), "12-HD/BTG");
        press(button(second, "dialog.plan.insert"));
        EXPECT_EQ(message_of(again.get()), "Hướng dẫn số 12-HD/BTG") << "named before: by its number";
    });
}

TEST(InsertWindow, OfACitationNamesNothingWhereALineIsNotUnderstood) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan();
        put_cursor_behind(document, "gửi báo cáo");
        Dispatched result(document, "org.kehoach:InsertCitation");
        const auto window = dialog_titled("citation.title");
        choose(window, "Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ");
        EXPECT_EQ(text_of(field(window, "citation.number")), "27-KH/TU");
        type(field(window, "citation.line"), "xin nghỉ phép vào ngày mai");
        press(button(window, "dialog.plan.insert"));
        EXPECT_TRUE(reads(window, words("data.expected.citation")));
        for (const char* const empty : {"type", "number", "date", "issuer", "subject"})
            EXPECT_EQ(text_of(field(window, std::string("citation.") + empty)), "") << empty;
        type(field(window, "citation.line"),
             "Quyết định số 15/QĐ-UBND ngày 5/3/2026 của UBND tỉnh v/v trồng cây");
        press(button(window, "dialog.plan.insert"));
        EXPECT_EQ(message_of(result.get()),
                  "Quyết định số 15/QĐ-UBND ngày 05 tháng 3 năm 2026 của UBND tỉnh về việc trồng cây");
    });
}

TEST(InsertWindow, OfACitationSaysOfAFieldOnlyWhatStillIsWrong) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan();
        put_cursor_behind(document, "gửi báo cáo");
        Dispatched result(document, "org.kehoach:InsertCitation");
        const auto window = dialog_titled("citation.title");
        const auto wrong = words("data.expected.citation-number");
        type(field(window, "citation.type"), "Kế hoạch");
        type(field(window, "citation.number"), "27");
        press(button(window, "dialog.plan.insert"));
        EXPECT_TRUE(reads(window, wrong));
        type(field(window, "citation.number"), "Số 31-KH/TU");
        EXPECT_FALSE(reads(window, wrong));
        type(field(window, "citation.line"), "xin nghỉ phép");
        press(button(window, "dialog.plan.insert"));
        EXPECT_TRUE(reads(window, words("data.expected.citation")));
        type(field(window, "citation.issuer"), "Tỉnh uỷ");
        EXPECT_FALSE(reads(window, words("data.expected.citation"))) << "the fields name one";
        press(button(window, "dialog.plan.insert"));
        EXPECT_EQ(message_of(result.get()), "Kế hoạch số 31-KH/TU của Tỉnh uỷ");
    });
}

TEST(InsertWindow, OfACitationRemembersWhatItIsAbout) {
    told([] {
        const ClosingDialogs closing;
        const char* const whole =
            "Hướng dẫn số 14-HD/BTG, ngày 05/6/2026 của Ban Tuyên giáo về việc trồng cây";
        const auto document = plan();
        put_cursor_behind(document, "gửi báo cáo");
        Dispatched(document, "org.kehoach:InsertCitation", {{"Citation", whole}}).get();
        for (const char* const where : {"named before in this text", "only remembered"}) {
            const auto other = plan();
            const Model& here = where == std::string("only remembered") ? Model(other) : Model(document);
            put_cursor_behind(here, "Trồng đủ số cây");
            Dispatched result(here, "org.kehoach:InsertCitation");
            const auto window = dialog_titled("citation.title");
            choose(window, whole);
            EXPECT_EQ(text_of(field(window, "citation.subject")), "việc trồng cây") << where;
            press(button(window, "dialog.plan.insert"));
            EXPECT_EQ(message_of(result.get()), whole) << where;
        }
    });
}

TEST(InsertWindow, OfASectionOffersTheLevelsThatMayStandThere) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan();
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

TEST(InsertWindow, OfASectionKeepsEveryLineTyped) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan();
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
        const auto document = plan();
        const auto before = body(document);
        Dispatched header(document, "org.kehoach:InsertHeader");
        const auto said = window_reading(words("insert.has-header"));
        ASSERT_TRUE(said.is());
        press(all(said, role::PUSH_BUTTON).at(0));
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
            press(all(said, role::PUSH_BUTTON).at(0));
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
