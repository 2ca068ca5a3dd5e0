// SPDX-License-Identifier: MPL-2.0
// Parts of plans at the cursor: where they may stand, one step each, and clean under the check.
#include "api_ground.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextSection.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XSearchable.hpp>
#include <gmock/gmock.h>
#include <stdexcept>

using namespace kehoach::test;
using testing::HasSubstr;
using testing::Not;

namespace {

template<class T>
using Ref = css::uno::Reference<T>;

Ref<css::text::XText> body(const Model& model) {
    return Ref<css::text::XTextDocument>(model, css::uno::UNO_QUERY_THROW)->getText();
}

/// The paragraph of the body that begins with these words, numbers not counted.
Ref<css::text::XTextRange> paragraph_with(const Model& model, const char* words) {
    const Ref<css::container::XEnumerationAccess> all(body(model), css::uno::UNO_QUERY_THROW);
    for (const auto each = all->createEnumeration(); each->hasMoreElements();) {
        const Ref<css::text::XTextRange> one(each->nextElement(), css::uno::UNO_QUERY);
        if (one.is() && one->getString().startsWith(kehoach::office::ustring(words)))
            return one;
    }
    throw std::runtime_error(std::string("no such paragraph: ") + words);
}

void put_cursor(const Model& model, const Ref<css::text::XTextRange>& place) {
    const Ref<css::text::XTextViewCursorSupplier> view(model->getCurrentController(),
                                                       css::uno::UNO_QUERY_THROW);
    view->getViewCursor()->gotoRange(place, false);
}

void put_cursor(const Model& model, const char* words) {
    put_cursor(model, paragraph_with(model, words)->getEnd());
}

int steps(const Model& model) {
    return undo_manager(model)->getAllUndoActionTitles().getLength();
}

/// One part, one step: undone and done again it leaves what was there.
void insert(const Model& model, const char* part, const rtl::OUString& spec) {
    const auto before = canonical_xml(model);
    const int count = steps(model);
    composer()->insert(model, rtl::OUString::createFromAscii(part), spec);
    EXPECT_EQ(steps(model), count + 1) << part;
    const auto text = text_of(model);
    undo_manager(model)->undo();
    const auto undone = canonical_xml(model);
    EXPECT_TRUE(undone == before) << part;
    undo_manager(model)->redo();
    EXPECT_EQ(text_of(model), text) << part;
}

std::string refused(const Model& model, const char* part, const rtl::OUString& spec) {
    const auto before = canonical_xml(model);
    const auto said = refusal([&] { composer()->insert(model, rtl::OUString::createFromAscii(part), spec); });
    EXPECT_TRUE(canonical_xml(model) == before) << part;
    return said;
}

struct House {
    const char* profile;
    std::string head; ///< what a spec has of the office
};

const std::vector<House>& houses() {
    static const std::string party =
        R"("family": "party", "issuer": {"name": "ĐẢNG UỶ XÃ SƠN HẠ", "parent": "ĐẢNG BỘ TỈNH AN LÂM",
           "inText": "Đảng uỷ xã Sơn Hạ"}, "number": {"value": "12", "issuer": "ĐU"}, "place": "Sơn Hạ",
           "recipients": [{"name": "Các chi bộ trực thuộc"}], "filing": "Văn phòng Đảng uỷ",
           "signature": {"authority": "T/M ĐẢNG UỶ", "role": "BÍ THƯ", "name": "Lê Thị Minh Tâm"})";
    static const std::string state =
        R"("family": "state", "issuer": {"name": "UỶ BAN NHÂN DÂN XÃ SƠN HẠ",
           "inText": "Uỷ ban nhân dân xã Sơn Hạ"}, "number": {"value": "12", "issuer": "UBND"}, "place": "Sơn Hạ",
           "recipients": [{"name": "Các thôn"}], "filing": "VT, VP",
           "signature": {"authority": "TM. UỶ BAN NHÂN DÂN", "role": "CHỦ TỊCH", "name": "Lê Thị Minh Tâm"})";
    static const std::vector<House> all{
        {"party-hd05", party + R"(, "date": "2026-07-15")"},
        {"party-hd36", party + R"(, "date": "2025-09-15")"},
        {"state-nd30", state + R"(, "date": "2026-07-15")"},
    };
    return all;
}

rtl::OUString spec(const House& house, const std::string& more = {}) {
    return kehoach::office::ustring("{\"profile\": \"" + std::string(house.profile) + "\", " + house.head +
                                    R"(, "subject": "tổ chức ngày hội đọc sách năm 2026")" +
                                    (more.empty() ? "" : ", " + more) + "}");
}

std::string findings(const Model& model) {
    std::string all;
    for (const auto& one : checker()->check(model, {}))
        if (one.Verdict == "not-met")
            all += kehoach::office::utf8(one.Rule + " " + one.Message + "\n");
    return all;
}

/// A plan put together part by part, as a drafter does.
OpenDocument built(const House& house) {
    auto document = OpenDocument::writer();
    insert(document, "Header", spec(house));
    put_cursor(document, body(document)->getEnd());
    insert(document, "Preamble",
           spec(house, R"("bases": ["Luật Thư viện số 46/2019/QH14 ngày 21 tháng 11 năm 2019"],
                          "preamble": "Cơ quan ban hành Kế hoạch tổ chức ngày hội đọc sách năm 2026 như sau:")"));
    put_cursor(document, "Cơ quan ban hành");
    insert(document, "Section", spec(house, R"("sections": [{"heading": "Mục đích, yêu cầu", "items": [
                          {"heading": "Mục đích", "items": [{"paragraph": "Khuyến khích mọi người đọc sách."}]},
                          {"heading": "Yêu cầu", "items": [{"bullet": "Thiết thực, tiết kiệm."}]}]}])"));
    put_cursor(document, body(document)->getEnd());
    insert(document, "Section", spec(house, R"("sections": [{"heading": "Tổ chức thực hiện", "items": [
                          {"paragraph": "Các đơn vị báo cáo theo đề cương và phụ lục kèm theo."}]}])"));
    insert(document, "Recipients", spec(house));
    insert(document, "Signature", spec(house));
    insert(document, "Outline",
           spec(house,
                R"("outline": {"title": "ĐỀ CƯƠNG BÁO CÁO", "subject": "kết quả ngày hội đọc sách năm 2026",
                          "items": [{"heading": "Kết quả", "items": [{"paragraph": "Nêu kết quả."}]}]})"));
    for (const char* form : {"reporters", "study-meetings"})
        insert(document, "Appendix",
               spec(house, R"("appendices": [{"form": ")" + std::string(form) +
                               R"(", "fromYear": 2024, "toYear": 2026}])"));
    return document;
}

/// What a drafter has who began with the text: its type, its subject, a sentence.
OpenDocument headless() {
    auto document = OpenDocument::writer();
    set_text(document, "KẾ HOẠCH\nTổ chức ngày hội đọc sách năm 2026\nI. MỤC ĐÍCH\nKhuyến khích đọc sách.");
    return document;
}

bool stands_in_a_table(const Ref<css::text::XTextRange>& range) {
    Ref<css::text::XTextTable> table;
    Ref<css::beans::XPropertySet>(range, css::uno::UNO_QUERY_THROW)->getPropertyValue("TextTable") >>= table;
    return table.is();
}

Ref<css::text::XTextRange> found(const Model& model, const char* words) {
    const Ref<css::util::XSearchable> text(model, css::uno::UNO_QUERY_THROW);
    const auto search = text->createSearchDescriptor();
    search->setSearchString(kehoach::office::ustring(words));
    return Ref<css::text::XTextRange>(text->findFirst(search), css::uno::UNO_QUERY_THROW);
}

class Parts : public testing::TestWithParam<int> {
protected:
    const House& house() const { return houses().at(static_cast<std::size_t>(GetParam())); }
};

} // namespace

TEST_P(Parts, MakeAPlanThatIsCleanAlsoBehindWord) {
    told([&] {
        const auto document = built(house());
        EXPECT_EQ(findings(document), "");
        EXPECT_THAT(text_of(document), HasSubstr("Khuyến khích mọi người đọc sách."));
        for (const char* name : {"built.docx", "built.odt"}) {
            const OpenDocument again(url_of(store(document, name)));
            EXPECT_EQ(findings(again), "") << name;
            put_cursor(again, "Khuyến khích");
            insert(
                again, "Section",
                spec(house(),
                     R"("sections": [{"heading": "Phạm vi", "items": [{"paragraph": "Trong toàn xã."}]}])"));
            EXPECT_EQ(findings(again), "") << name;
        }
    });
}

TEST_P(Parts, StandOnceAndInTheirPlace) {
    told([&] {
        const auto document = built(house());
        EXPECT_THAT(refused(document, "Header", spec(house())), HasSubstr("letterhead"));
        EXPECT_THAT(refused(document, "Recipients", spec(house())), HasSubstr("recipients"));
        EXPECT_THAT(refused(document, "Signature", spec(house())), HasSubstr("signature"));
        const auto section = spec(house(), R"("sections": [{"heading": "Phạm vi", "items": []}])");
        put_cursor(document, found(document, "Nơi nhận"));
        EXPECT_THAT(refused(document, "Section", section), HasSubstr("cursor"));
        put_cursor(document, "Khuyến khích");
        EXPECT_THAT(refused(document, "Preamble", spec(house(), R"("preamble": "Nay có Kế hoạch:")")),
                    HasSubstr("preamble"));
    });
}

TEST_P(Parts, ALetterheadStandsAboveTheTitleAlsoBehindWord) {
    told([&] {
        for (const char* name : {"headless.docx", "headless.odt"}) {
            const OpenDocument document(url_of(store(headless(), name)));
            insert(document, "Header", spec(house()));
            const auto text = text_of(document);
            EXPECT_EQ(text.find("KẾ HOẠCH"), text.rfind("KẾ HOẠCH")) << name;
            EXPECT_THAT(text, Not(HasSubstr("tổ chức ngày hội đọc sách")));
            EXPECT_TRUE(stands_in_a_table(found(document, "SƠN HẠ"))) << name;
            rtl::OUString page;
            Ref<css::beans::XPropertySet>(paragraph_with(document, "KẾ HOẠCH"), css::uno::UNO_QUERY_THROW)
                ->getPropertyValue("PageDescName") >>= page;
            EXPECT_TRUE(page.isEmpty()) << name << ": the title begins no page " << page;
        }
    });
}

TEST_P(Parts, TheHalvesOfTheEndingStandSideBySide) {
    told([&] {
        for (const bool signature_first : {false, true}) {
            const auto document = headless();
            insert(document, signature_first ? "Signature" : "Recipients", spec(house()));
            insert(document, signature_first ? "Recipients" : "Signature", spec(house()));
            const auto text = text_of(document);
            for (const char* words : {"Nơi nhận", "Lê Thị Minh Tâm"}) {
                EXPECT_EQ(text.find(words), text.rfind(words)) << words;
                EXPECT_TRUE(stands_in_a_table(found(document, words))) << words;
            }
        }
    });
}

TEST(InsertedParts, KeepOutOfProtectedSections) {
    told([] {
        const auto document = built(houses().front());
        const Ref<css::text::XTextContent> section(
            document.as<css::lang::XMultiServiceFactory>()->createInstance("com.sun.star.text.TextSection"),
            css::uno::UNO_QUERY_THROW);
        const auto paragraph = paragraph_with(document, "Khuyến khích");
        const auto words = body(document)->createTextCursorByRange(paragraph);
        body(document)->insertTextContent(words.get(), section, true);
        Ref<css::beans::XPropertySet>(section, css::uno::UNO_QUERY_THROW)
            ->setPropertyValue("IsProtected", css::uno::Any(true));
        put_cursor(document, "Khuyến khích");
        EXPECT_THAT(refused(document, "Section",
                            spec(houses().front(), R"("sections": [{"heading": "Phạm vi", "items": []}])")),
                    HasSubstr("protected"));
    });
}

TEST(InsertedParts, NameTheIssuerOfTheLetterheadInOrdinaryLetters) {
    told([] {
        const auto document = OpenDocument::writer();
        set_text(
            document,
            "UỶ BAN NHÂN DÂN TỈNH LAM GIANG\nSỞ CÔNG THƯƠNG\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - "
            "Tự do - Hạnh phúc\nSố: 8/KH-SCT\nLam Giang, ngày 05 tháng 6 năm 2026\nKẾ HOẠCH\nMở chợ "
            "quê\nI. MỤC ĐÍCH\n1. Mở đủ số chợ.");
        composer()->insert(
            document, "Appendix",
            kehoach::office::ustring(
                R"({"appendices": [{"form": "reporters", "fromYear": 2024, "toYear": 2026}]})"));
        EXPECT_THAT(text_of(document), HasSubstr("của Sở Công Thương)"));
    });
}

TEST(InsertedParts, LeaveTheRecordingOfChangesOn) {
    told([] {
        const auto document = built(houses().front());
        const auto properties = document.as<css::beans::XPropertySet>();
        properties->setPropertyValue("RecordChanges", css::uno::Any(true));
        put_cursor(document, "Khuyến khích");
        insert(document, "Section",
               spec(houses().front(),
                    R"("sections": [{"heading": "Phạm vi", "items": [{"paragraph": "Trong toàn xã."}]}])"));
        bool recording = false;
        properties->getPropertyValue("RecordChanges") >>= recording;
        EXPECT_TRUE(recording);
        EXPECT_EQ(findings(document), "");
    });
}

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
            EXPECT_EQ(findings(OpenDocument(url_of(store(document, name)))), "") << name;
        EXPECT_EQ(findings(document), "");
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
        const Ref<css::container::XEnumerationAccess> portions(paragraph_with(document, "Gửi"),
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

namespace {

std::string dispatched(const Model& model, const char* command,
                       const css::uno::Sequence<css::beans::PropertyValue>& arguments = {}) {
    const Ref<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(),
                                                   css::uno::UNO_QUERY_THROW);
    css::frame::DispatchResultEvent event;
    css::frame::DispatchHelper::create(office().context())
        ->executeDispatch(frame, "org.kehoach:" + rtl::OUString::createFromAscii(command), rtl::OUString(), 0,
                          arguments) >>= event;
    rtl::OUString said;
    event.Result >>= said;
    return kehoach::office::utf8(said);
}

rtl::OUString plan_with_attachments(const House& house) {
    return spec(
        house,
        R"("sections": [{"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Các đơn vị báo cáo theo đề cương báo cáo và phụ lục kèm theo."}]}],
        "outline": {"title": "ĐỀ CƯƠNG BÁO CÁO", "subject": "kết quả tổ chức ngày hội đọc sách năm 2026",
                    "items": [{"heading": "KẾT QUẢ", "items": [{"paragraph": "Nêu kết quả."}]}]},
        "appendices": [{"form": "reporters", "fromYear": 2024, "toYear": 2026}])");
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
            const Ref<css::text::XTextRange> subject = paragraph_with(again, "tổ chức ngày hội");
            subject->setString(kehoach::office::ustring("tổ chức tuần lễ đọc sách năm 2027"));
            const auto before = canonical_xml(again);
            const int count = steps(again);
            EXPECT_THAT(dispatched(again, "UpdateFacts"), HasSubstr("\"places\":3")) << name;
            EXPECT_EQ(steps(again), count + 1);
            const auto text = text_of(again);
            EXPECT_THAT(text, HasSubstr(party ? "(Kèm theo Kế hoạch số 15-KH/ĐU"
                                              : "(Kèm theo Kế hoạch số 15/KH-UBND"));
            EXPECT_THAT(text, HasSubstr("kết quả tổ chức tuần lễ đọc sách năm 2027"));
            EXPECT_THAT(text, Not(HasSubstr(party ? "12-KH/ĐU" : "12/KH-UBND")));
            EXPECT_EQ(findings(again), "") << name;
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

INSTANTIATE_TEST_SUITE_P(Profiles, Parts, testing::Values(0, 1, 2),
                         [](const auto& each) { return "P" + std::to_string(each.param); });
