// SPDX-License-Identifier: MPL-2.0
// What repeats the letterhead follows it.
#include "insert_ground.hxx"
#include "office/text.hxx"

#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/util/XSearchable.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string dispatched(const Model& model, const char* command,
                       const css::uno::Sequence<css::beans::PropertyValue>& arguments = {}) {
    return run_command(model, command, arguments).result;
}

rtl::OUString plan_with_attachments(const House& house) {
    return spec(
        house,
        R"("sections": [{"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Các đơn vị báo cáo theo đề cương báo cáo và phụ lục kèm theo."}]}],
        "outline": {"title": "ĐỀ CƯƠNG BÁO CÁO", "subject": "kết quả tổ chức ngày hội đọc sách năm 2026",
                    "items": [{"heading": "KẾT QUẢ", "items": [{"paragraph": "Nêu kết quả."}]}]},
        "appendices": [{"form": "reporters", "fromYear": 2024, "toYear": 2026}])");
}

/// By which windows and screen readers call the document.
std::string title_of(const Model& model) {
    return kehoach::office::utf8(
        Ref<css::document::XDocumentPropertiesSupplier>(model, css::uno::UNO_QUERY_THROW)
            ->getDocumentProperties()
            ->getTitle());
}

} // namespace

TEST_P(Parts, WhatRepeatsTheLetterheadFollowsItInOneStepAlsoBehindWord) {
    told([&] {
        const Made plan(composer()->compose(plan_with_attachments(house()), {}));
        EXPECT_EQ(
            dispatched(*plan, "UpdateFacts",
                       kehoach::office::seq({css::beans::PropertyValue(
                           "DryRun", -1, css::uno::Any(true), css::beans::PropertyState_DIRECT_VALUE)})),
            "[]");
        for (const char* name : {"follow.docx", "follow.odt"}) {
            const OpenDocument again(url_of(store(*plan, name)));
            const auto marks = again.as<css::text::XBookmarksSupplier>()->getBookmarks();
            for (const char* mark : {"kehoach_number", "kehoach_date", "kehoach_issuer", "kehoach_subject",
                                     "kehoach_attached_1", "kehoach_attached_2"})
                EXPECT_TRUE(marks->hasByName(rtl::OUString::createFromAscii(mark))) << name << mark;
            const bool party = house().profile != std::string("state-nd30");
            const Ref<css::util::XSearchable> search(again.model(), css::uno::UNO_QUERY_THROW);
            const auto wanted = search->createSearchDescriptor();
            wanted->setSearchString(kehoach::office::ustring(party ? "12-KH" : "12/KH"));
            Ref<css::text::XTextRange>(search->findFirst(wanted), css::uno::UNO_QUERY_THROW)
                ->setString(party ? rtl::OUString("15-KH") : rtl::OUString("15/KH"));
            const Ref<css::text::XTextRange> subject = line_with(again, "tổ chức ngày hội");
            subject->setString(kehoach::office::ustring("tổ chức tuần lễ đọc sách năm 2027"));
            const auto before = canonical_xml(again);
            const int count = steps(again);
            EXPECT_EQ(title_of(again), "KẾ HOẠCH tổ chức ngày hội đọc sách năm 2026") << name;
            EXPECT_THAT(dispatched(again, "UpdateFacts"), HasSubstr("\"places\":3")) << name;
            EXPECT_EQ(steps(again), count + 1);
            const auto text = text_of(again);
            EXPECT_THAT(text, HasSubstr(party ? "(Kèm theo Kế hoạch số 15-KH/ĐU"
                                              : "(Kèm theo Kế hoạch số 15/KH-UBND"));
            EXPECT_THAT(text, HasSubstr("kết quả tổ chức tuần lễ đọc sách năm 2027"));
            EXPECT_THAT(text, Not(HasSubstr(party ? "12-KH/ĐU" : "12/KH-UBND")));
            EXPECT_EQ(findings(again), "") << name;
            EXPECT_EQ(title_of(again), "KẾ HOẠCH tổ chức tuần lễ đọc sách năm 2027") << name;
            undo_manager(again)->undo();
            EXPECT_TRUE(canonical_xml(again) == before) << name;
            undo_manager(again)->redo();
            EXPECT_EQ(
                dispatched(again, "UpdateFacts",
                           kehoach::office::seq({css::beans::PropertyValue(
                               "DryRun", -1, css::uno::Any(true), css::beans::PropertyState_DIRECT_VALUE)})),
                "[]")
                << name;
        }
    });
}

INSTANTIATE_TEST_SUITE_P(Follow, Parts, testing::Values(0, 1, 2),
                         [](const auto& each) { return "P" + std::to_string(each.param); });
