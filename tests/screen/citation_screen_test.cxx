// SPDX-License-Identifier: MPL-2.0
// A document named at the cursor: understood from one line, and remembered.
#include "draft_ground.hxx"
#include "panel.hxx"

#include <array>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;

TEST(CitationWindow, UnderstandsALineAndRemembersIt) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan_of_trees();
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

TEST(CitationWindow, NamesNothingWhereALineIsNotUnderstood) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan_of_trees();
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

TEST(CitationWindow, SaysOfAFieldOnlyWhatStillIsWrong) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan_of_trees();
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

TEST(CitationWindow, RemembersWhatItIsAbout) {
    told([] {
        const ClosingDialogs closing;
        const char* const whole =
            "Hướng dẫn số 14-HD/BTG, ngày 05/6/2026 của Ban Tuyên giáo về việc trồng cây";
        const auto document = plan_of_trees();
        put_cursor_behind(document, "gửi báo cáo");
        Dispatched(document, "org.kehoach:InsertCitation", {{"Citation", whole}}).get();
        for (const char* const where : {"named before in this text", "only remembered"}) {
            const auto other = plan_of_trees();
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

TEST(CitationWindow, TakesALetterOfTheStateAndALawByItsFields) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan_of_trees();
        for (const auto& [type_name, number, day, wanted] :
             {std::array{"Công văn", "456/SNV-CCHC", "10/3/2026",
                         "Công văn số 456/SNV-CCHC ngày 10 tháng 3 năm 2026"},
              std::array{"Luật Thư viện", "", "21/11/2019", "Luật Thư viện ngày 21 tháng 11 năm 2019"}}) {
            put_cursor_behind(document, "gửi báo cáo");
            Dispatched result(document, "org.kehoach:InsertCitation");
            const auto window = dialog_titled("citation.title");
            type(field(window, "citation.type"), type_name);
            type(field(window, "citation.number"), number);
            type(field(window, "citation.date"), day);
            press(button(window, "dialog.plan.insert"));
            EXPECT_EQ(message_of(result.get()), wanted);
        }
    });
}
