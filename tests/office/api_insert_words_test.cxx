// SPDX-License-Identifier: MPL-2.0
// Words that come in at the cursor: citations and deadlines.
#include "insert_ground.hxx"
#include "office/text.hxx"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
using testing::HasSubstr;
using testing::Not;

TEST_P(Parts, WordsInTheLineAreCleanAlsoBehindWord) {
    told([&] {
        const auto document = built(house());
        const bool party = house().profile != std::string("state-nd30");
        const auto named = kehoach::office::ustring(
            party
                ? R"({"citation": "- Căn cứ Kế hoạch số 27-KH/TU, ngày 03/6/2025 của Ban Thường vụ Tỉnh uỷ;"})"
                : R"({"citation": "Kế hoạch số 27/KH-UBND ngày 03 tháng 6 năm 2025 của Uỷ ban nhân dân tỉnh"})");
        put_cursor(document, "Khuyến khích");
        Ref<css::text::XTextViewCursorSupplier>(document.model()->getCurrentController(),
                                                css::uno::UNO_QUERY_THROW)
            ->getViewCursor()
            ->goLeft(1, false);
        insert(document, "Citation", named);
        insert(document, "Deadline",
               kehoach::office::ustring(R"({"deadline": {"date": "15/9/2026", "words": "latest"}})"));
        put_cursor(document, "Các đơn vị");
        insert(document, "Citation", named);
        const auto text = text_of(document);
        EXPECT_THAT(
            text, HasSubstr(party ? "đọc sách Kế hoạch số 27-KH/TU, ngày 03/6/2025 của Ban Thường vụ Tỉnh uỷ "
                                    "chậm nhất là ngày 15/9/2026."
                                  : "đọc sách Kế hoạch số 27/KH-UBND ngày 03 tháng 6 năm 2025 của Uỷ ban "
                                    "nhân dân tỉnh chậm nhất là ngày 15/9/2026."));
        EXPECT_THAT(text, Not(HasSubstr(party ? "kèm theo. Kế hoạch số 27-KH/TU, ngày"
                                              : "kèm theo./. Kế hoạch số 27/KH-UBND ngày")))
            << "later by its number alone";
        undo_manager(document)->undo();
        for (const char* name : {"words.docx", "words.odt"})
            EXPECT_EQ(faults_of(OpenDocument(url_of(store(document, name)))), "") << name;
        EXPECT_EQ(faults_of(document), "");
    });
}

TEST(InsertedWords, AreBoldAloneAndSayWhatTheyNeed) {
    told([] {
        const auto document = OpenDocument::writer();
        set_text(document, "Gửi báo cáo về Văn phòng");
        put_cursor(document, "Gửi");
        composer()->insert(document, "Deadline",
                           kehoach::office::ustring(R"({"deadline": {"date": "2026-09-15"}})"));
        const Ref<css::frame::XDispatchProvider> frame(document.model()->getCurrentController()->getFrame(),
                                                       css::uno::UNO_QUERY_THROW);
        css::beans::PropertyValue typed;
        typed.Name = "Text";
        typed.Value <<= kehoach::office::ustring(" và nộp.");
        css::frame::DispatchHelper::create(office().context())
            ->executeDispatch(frame, ".uno:InsertText", rtl::OUString(), 0, kehoach::office::seq({typed}));
        std::string bold;
        const Ref<css::container::XEnumerationAccess> portions(line_with(document, "Gửi"),
                                                               css::uno::UNO_QUERY_THROW);
        for (const auto each = portions->createEnumeration(); each->hasMoreElements();) {
            const Ref<css::text::XTextRange> one(each->nextElement(), css::uno::UNO_QUERY_THROW);
            float weight = 0;
            Ref<css::beans::XPropertySet>(one, css::uno::UNO_QUERY_THROW)->getPropertyValue("CharWeight") >>=
                weight;
            if (weight > css::awt::FontWeight::NORMAL)
                bold += kehoach::office::utf8(one->getString());
        }
        EXPECT_EQ(bold, " trước ngày 15/9/2026");
        EXPECT_EQ(text_of(document), "Gửi báo cáo về Văn phòng trước ngày 15/9/2026 và nộp.");
        const auto said = [&](const char* part, const char* json) {
            return refused(document, part, kehoach::office::ustring(json));
        };
        EXPECT_THAT(said("Deadline", R"({"deadline": {"date": "2026-02-30"}})"),
                    HasSubstr("day that exists"));
        EXPECT_THAT(said("Deadline", R"({"deadline": {"date": "2026-02-03", "words": "soon"}})"),
                    HasSubstr("before"));
        EXPECT_THAT(said("Deadline", R"({"deadline": {}})"), HasSubstr("date"));
        EXPECT_THAT(said("Citation", R"({"citation": "Kế hoạch hôm qua"})"), HasSubstr("type, number"));
    });
}
