// SPDX-License-Identifier: MPL-2.0
// Restructuring in the office: lines, true numbering, blocks, pages; the words are the same afterwards.
#include "api_ground.hxx"
#include "body_reading.hxx"
#include "office/text.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
using kehoach::office::seq;
using testing::HasSubstr;

TEST(Restructure, NumbersTypedByHandBecomeTrueOnesAndReadTheSame) {
    const auto document = OpenDocument::writer();
    set_text(document, letterhead + "I- MỤC ĐÍCH\r1. Yêu cầu\r1.1- Đọc đều mỗi tuần\r1.2- Đọc sâu mỗi tháng\r"
                                    "- Ghi chép.\r+ Chép tay.\rII- TỔ CHỨC THỰC HIỆN\r1. Văn phòng\r"
                                    "3. Các chi bộ\r");
    undo_manager(document)->clear();
    const std::string text = text_of(document), before = canonical_xml(document);
    const auto done = json(composer()->restructure(document, {}));
    EXPECT_EQ(done.at("profile").as_string(), "party-hd05");
    EXPECT_EQ(read_from(document, "I- "),
              "I- MỤC ĐÍCH\n1. Yêu cầu\n1.1- Đọc đều mỗi tuần\n1.2- Đọc sâu mỗi tháng\nGhi chép.\nChép tay.\n"
              "II- TỔ CHỨC THỰC HIỆN\n1. Văn phòng\n3. Các chi bộ\n");
    EXPECT_EQ(style_of_line(document, "1.1- Đọc"), "KH Mục 1.1");
    EXPECT_EQ(style_of_line(document, "Ghi"), "KH Gạch đầu dòng");
    EXPECT_EQ(style_of_line(document, "Chép"), "KH Dấu cộng");
    EXPECT_EQ(done.at("numbered").as_array().size(), 7U);
    EXPECT_EQ(done.at("digest").as_string().size(), 64U);
    EXPECT_EQ(steps(document), 1);
    undo_manager(document)->undo();
    EXPECT_EQ(text_of(document), text);
    EXPECT_EQ(paragraphs(document).front().first, "ĐẢNG BỘ TỈNH AN LÂM");
    EXPECT_EQ(style_of_line(document, "I- MỤC"), "Standard");
    EXPECT_NE(before, "");
}

TEST(Restructure, DoesNothingTheSecondTime) {
    const auto document = OpenDocument::writer();
    set_text(document, letterhead +
                           "I. MỤC ĐÍCH\rĐọc nhiều\rhơn năm ngoái.\r1. Yêu cầu\r- Đọc đều.\r"
                           "2. Văn phòng: Là đầu mối mua sách.\rPHỤ LỤC 1\rDANH MỤC SÁCH\rI. SÁCH HAY\r");
    composer()->restructure(document, {});
    const std::string once = canonical_xml(document);
    undo_manager(document)->clear();
    const auto done = json(composer()->restructure(document, {}));
    EXPECT_EQ(done.at("restyled").as_int64(), 0);
    EXPECT_EQ(done.at("joined").as_int64(), 0);
    EXPECT_EQ(canonical_xml(document), once);
    EXPECT_EQ(steps(document), 0);
}

TEST(Restructure, TellsNumberedTextFromTitles) {
    const auto document = OpenDocument::writer();
    set_text(document, letterhead + "I. TỔ CHỨC THỰC HIỆN\r1. Việc chung\rĐọc đều.\r"
                                    "2. Văn phòng: Là đầu mối mua sách, báo cáo kết quả.\r"
                                    "3. Các chi bộ đọc sách mỗi tuần.\rPHỤ LỤC 1\rDANH MỤC SÁCH\rSách hay.");
    composer()->restructure(document, {});
    const auto outline = [&](const char* words) {
        return paragraph_with(document, words)->getPropertyValue("OutlineLevel").get<sal_Int16>();
    };
    EXPECT_EQ(outline("1. Việc"), 2);
    EXPECT_EQ(outline("2. Văn"), 0);
    EXPECT_EQ(outline("3. Các"), 0);
    EXPECT_EQ(string_of(paragraph_with(document, "PHỤ LỤC 1")->getPropertyValue("PageDescName")),
              "KH Phụ lục 1");
    EXPECT_EQ(string_of(paragraph_with(document, "2. Văn")->getPropertyValue("PageDescName")), "");
}

TEST(Restructure, JoinsBrokenLinesAndAccountsForPageNumbers) {
    const auto document = OpenDocument::writer();
    std::string text = letterhead + "I. MỤC ĐÍCH\r";
    for (int line = 0; line < 9; ++line)
        text += "Đọc sách là việc thường ngày của mọi cán bộ, đảng viên và người dân trong xã nhà.\r";
    text += "Mọi người đọc sách để hiểu biết thêm về đời sống, về pháp luật và về cách làm ăn,\r\r2\r\r"
            "cùng nhau xây dựng xã nhà ngày một giàu đẹp, văn minh và nghĩa tình hơn trước.\r";
    set_text(document, text);
    const auto done = json(composer()->restructure(document, {}));
    EXPECT_THAT(text_of(document), HasSubstr("về cách làm ăn, cùng nhau xây dựng"));
    EXPECT_EQ(done.at("joined").as_int64(), 1);
    ASSERT_EQ(done.at("pageNumbersDropped").as_array().size(), 1U);
    EXPECT_EQ(done.at("pageNumbersDropped").as_array()[0].as_string(), "2");
}

TEST(Restructure, LeavesTheSubjectOfALetterUnderItsNumber) {
    const auto document = OpenDocument::writer();
    set_text(document, "UBND TỈNH AN LÂM\rSỞ CÔNG THƯƠNG\rCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\r"
                       "Độc lập - Tự do - Hạnh phúc\rSố: 15/SCT-CN\rV/v mời họp về đọc sách\r"
                       "An Lâm, ngày 12 tháng 5 năm 2026\rKính gửi: Ủy ban nhân dân các xã\r"
                       "1. Thời gian\rSở mời họp vào sáng thứ Hai.\r2. Địa điểm\rTại trụ sở của Sở.\r");
    paragraph_with(document, "V/v mời")
        ->setPropertyValue("CharFontName", css::uno::Any(rtl::OUString("Mono")));
    const auto done = json(composer()->restructure(document, {}));
    EXPECT_GT(done.at("restyled").as_int64(), 0);
    const auto analysis = json(checker()->analyse(document, {}));
    for (const auto& paragraph : analysis.at("paragraphs").as_array())
        if (paragraph.at("text").as_string().starts_with("V/v")) {
            EXPECT_EQ(paragraph.at("role").as_string(), "subject");
        }
    EXPECT_EQ(style_of_line(document, "V/v mời"), "Standard");
    EXPECT_EQ(string_of(paragraph_with(document, "V/v mời")->getPropertyValue("CharFontName")),
              "Times New Roman");
}

TEST(Restructure, TakesMarkdownForWhatItMeans) {
    const auto document = OpenDocument::writer();
    set_text(document, letterhead + "## I. MỤC ĐÍCH\r1. Nộp **trước ngày 25/7/2026**, kèm biểu (**).\r"
                                    "**2. Văn phòng:** Theo dõi.\r");
    undo_manager(document)->clear();
    // The office goes on listing automatic styles that nothing uses any more.
    const auto body = [&] {
        const std::string xml = canonical_xml(document);
        return xml.substr(xml.find("<office:body>"));
    };
    const std::string before = body();
    const auto done = json(composer()->restructure(document, {}));
    EXPECT_EQ(read_from(document, "I. "), "I. MỤC ĐÍCH\n1. Nộp trước ngày 25/7/2026, kèm biểu (**).\n"
                                          "2. Văn phòng: Theo dõi.\n");
    EXPECT_GT(done.at("markdown").as_int64(), 2);
    const auto analysis = canonical_xml(document);
    // What does not stand out is said of the whole paragraph, as whose its number looks.
    EXPECT_THAT(analysis,
                testing::ContainsRegex("<text:p [^>]*>Nộp <text:span[^>]*>trước ngày 25/7/2026</text:span>"));
    EXPECT_THAT(analysis,
                testing::ContainsRegex("<text:p [^>]*>Văn phòng:<text:span[^>]*> Theo dõi.</text:span>"));
    undo_manager(document)->undo();
    EXPECT_EQ(body(), before);
}

TEST(Restructure, OfAnUndecidedTextAsksForTheProfile) {
    const auto document = OpenDocument::writer();
    set_text(document, "Một câu không cho biết gì.");
    EXPECT_THAT(refusal([&] { composer()->restructure(document, {}); }), HasSubstr("regulation"));
    EXPECT_EQ(text_of(document).find("Một"), 0U);
}

TEST(Restructure, SetsLetterheadAndEndingInTheirTablesWordForWord) {
    const auto document = OpenDocument::writer();
    set_text(document, letterhead + "I. MỤC ĐÍCH\rĐọc nhiều hơn năm ngoái.\rNơi nhận:\r- Các chi bộ,\r"
                                    "- Lưu Văn phòng Đảng uỷ.\rT/M BAN THƯỜNG VỤ\rBÍ THƯ\rLò Văn Tếnh\r");
    undo_manager(document)->clear();
    const std::string before = text_of(document);
    const auto done = json(composer()->restructure(document, {}));
    EXPECT_EQ(done.at("blocks").as_array().size(), 3U);
    EXPECT_EQ(paragraphs(document).front().first, "KẾ HOẠCH");
    EXPECT_EQ(style_of_line(document, "-----"), "KH Gạch dưới trích yếu");
    const auto analysis = json(checker()->analyse(document, {}));
    std::string roles;
    for (const auto& paragraph : analysis.at("paragraphs").as_array())
        if (const auto role = paragraph.at("role").as_string(); role != "empty" && role != "noise")
            roles += std::string(role.c_str()) + "=" + paragraph.at("text").as_string().c_str() + "\n";
    EXPECT_THAT(roles, testing::StartsWith("issuer_parent=ĐẢNG BỘ TỈNH AN LÂM\nissuer=ĐẢNG UỶ XÃ SƠN HẠ\n"
                                           "star=*\nnumber=Số 12-KH/ĐU\n"
                                           "place_date=Sơn Hạ, ngày 15 tháng 7 năm 2026\ndoc_type=KẾ HOẠCH\n"
                                           "subject=đọc sách\nrule_line=-----\n"));
    EXPECT_THAT(roles, testing::EndsWith("recipients_title=Nơi nhận:\nrecipient=- Các chi bộ,\n"
                                         "recipient_file=- Lưu Văn phòng Đảng uỷ.\n"
                                         "sign_authority=T/M BAN THƯỜNG VỤ\nsign_role=BÍ THƯ\n"
                                         "sign_name=Lò Văn Tếnh\n"));
    EXPECT_EQ(steps(document), 1);
    undo_manager(document)->undo();
    EXPECT_EQ(text_of(document), before);
}

TEST(Restructure, LeavesALetterheadThatHoldsAnythingElse) {
    const auto document = OpenDocument::writer();
    std::string text = letterhead;
    text.insert(text.find("*\r"), "Một câu lạc vào giữa phần đầu văn bản, không ai biết là gì cả.\r");
    set_text(document, text + "I. MỤC ĐÍCH\rĐọc nhiều hơn năm ngoái.\r");
    const auto done = json(composer()->restructure(document, {}));
    for (const auto& block : done.at("blocks").as_array())
        EXPECT_NE(block.as_string(), "letterhead");
    EXPECT_EQ(paragraphs(document).front().first, "ĐẢNG BỘ TỈNH AN LÂM");
}

TEST(Restructure, OfASelectionLeavesTheRestAlone) {
    const auto document = OpenDocument::writer();
    set_text(document,
             letterhead + "I. MỤC ĐÍCH\r1. Yêu cầu\r\rĐọc đều.\rII. TỔ CHỨC THỰC HIỆN\r1. Văn phòng\r");
    EXPECT_THAT(
        refusal([&] { composer()->restructure(document, seq({option("Selection", css::uno::Any(true))})); }),
        HasSubstr("selected"));
    const css::uno::Reference<css::text::XTextViewCursorSupplier> view(
        Model(document)->getCurrentController(), css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::text::XTextRange> first(paragraph_with(document, "I. MỤC"),
                                                           css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::text::XTextRange> last(paragraph_with(document, "Đọc đều"),
                                                          css::uno::UNO_QUERY_THROW);
    view->getViewCursor()->gotoRange(first->getStart(), false);
    view->getViewCursor()->gotoRange(last->getEnd(), true);
    const auto done =
        json(composer()->restructure(document, seq({option("Selection", css::uno::Any(true))})));
    EXPECT_EQ(style_of_line(document, "I. MỤC"), "KH Mục I");
    EXPECT_EQ(style_of_line(document, "Đọc đều"), "KH Nội dung");
    EXPECT_EQ(style_of_line(document, "II. TỔ"), "Standard");
    EXPECT_EQ(style_of_line(document, "ĐẢNG BỘ"), "Standard");
    EXPECT_FALSE(done.at("page").as_bool());
    EXPECT_EQ(done.at("blanksDropped").as_int64(), 1);
}

TEST(ConvertProfile, GivesTheNewFormAndSaysEachChange) {
    const auto document = OpenDocument::writer();
    std::string text = letterhead + "I- MỤC ĐÍCH\rĐọc nhiều hơn năm ngoái.\rNơi nhận:\r- Các chi bộ;\r"
                                    "- Lưu Văn phòng Đảng uỷ.\rT/M BAN THƯỜNG VỤ\rBÍ THƯ\rLò Văn Tếnh\r";
    text.replace(text.find("2026"), 4, "2025");
    text.insert(text.find("Sơn Hạ, ngày"), "ĐẢNG CỘNG SẢN VIỆT NAM\r");
    set_text(document, text);
    undo_manager(document)->clear();
    const std::string before = text_of(document);
    EXPECT_EQ(json(checker()->analyse(document, {})).at("profile").at("id").as_string(), "party-hd36");
    const Ran ran = run_command(document, "ConvertProfile", {});
    ASSERT_TRUE(ran.done) << ran.result;
    const auto done = json(kehoach::office::ustring(ran.result));
    EXPECT_EQ(done.at("restructure").at("profile").as_string(), "party-hd05");
    for (const auto& change : done.at("repair").at("changes").as_array())
        EXPECT_NE(change.at("before").as_string(), change.at("after").as_string());
    EXPECT_EQ(steps(document), 1);
    const auto left = checker()->check(document, seq({option("Profile", "party-hd05")}));
    for (const auto& finding : left)
        EXPECT_NE(kehoach::office::utf8(finding.Severity), "error") << kehoach::office::utf8(finding.Message);
    undo_manager(document)->undo();
    EXPECT_EQ(text_of(document), before);
    EXPECT_EQ(json(checker()->analyse(document, {})).at("profile").at("id").as_string(), "party-hd36");
}

TEST(ConvertProfile, IsRememberedAgainstTheOlderDate) {
    const auto document = OpenDocument::writer();
    set_text(document,
             "ĐẢNG BỘ TỈNH LAM GIANG\rĐẢNG ỦY XÃ NẬM HƯƠNG\r*\rSố 12-KH/ĐU\rĐẢNG CỘNG SẢN VIỆT NAM\r"
             "Nậm Hương, ngày 15 tháng 7 năm 2024\rKẾ HOẠCH\rđọc sách\r"
             "Căn cứ Quy chế làm việc của Đảng ủy xã;\rBan Thường vụ ban hành kế hoạch như sau:\r"
             "I. MỤC ĐÍCH\rĐọc sách nhiều hơn năm ngoái.\rNơi nhận:\r- Các chi bộ;\r"
             "- Lưu Văn phòng Đảng ủy.\rT/M BAN THƯỜNG VỤ\rBÍ THƯ\rLò Văn Tếnh");
    ASSERT_TRUE(run_command(document, "ConvertProfile", {}).done);
    for (const char* const ending : {".odt", ".docx"}) {
        const OpenDocument again(url_of(store(document, std::string("converted") + ending)));
        EXPECT_EQ(json(checker()->analyse(again, {})).at("profile").at("id").as_string(), "party-hd05");
        for (const auto& finding : checker()->check(again, {}))
            EXPECT_NE(kehoach::office::utf8(finding.Profile), "party-hd36");
        EXPECT_EQ(json(composer()->restructure(again, {})).at("profile").as_string(), "party-hd05");
    }
}

TEST(Restructure, MakesTheParagraphBehindATableAtTheEndAsSmallAsCanBe) {
    const auto document = OpenDocument::writer();
    set_text(document, letterhead + "I. MỤC ĐÍCH\rĐọc sách.\rNơi nhận:\r- Các chi bộ,\r- Lưu Văn phòng.\r"
                                    "T/M BAN THƯỜNG VỤ\rBÍ THƯ\rLò Văn Tếnh");
    composer()->restructure(document, {});
    const auto last = paragraphs(document).back();
    EXPECT_EQ(last.first, "");
    EXPECT_EQ(string_of(last.second->getPropertyValue("ParaStyleName")), "KH Cuối");
    last.second->setPropertyValue("ParaStyleName", css::uno::Any(rtl::OUString("Standard")));
    composer()->restructure(document, {});
    EXPECT_EQ(string_of(paragraphs(document).back().second->getPropertyValue("ParaStyleName")), "KH Cuối");
    undo_manager(document)->clear();
    composer()->restructure(document, {});
    EXPECT_EQ(steps(document), 0);
}

TEST(Restructure, NeverSplitsTheTableOfTheEndingOverPages) {
    const auto document = OpenDocument::writer();
    set_text(document, letterhead + "I. MỤC ĐÍCH\rĐọc sách.\rNơi nhận:\r- Các chi bộ,\r- Lưu Văn phòng.\r"
                                    "T/M BAN THƯỜNG VỤ\rBÍ THƯ\rLò Văn Tếnh");
    composer()->restructure(document, {});
    const auto rows = [&] {
        css::uno::Reference<css::text::XTextTable> table;
        const css::uno::Reference<css::text::XTextTablesSupplier> tables(Model(document),
                                                                         css::uno::UNO_QUERY_THROW);
        for (const auto& name : tables->getTextTables()->getElementNames()) {
            tables->getTextTables()->getByName(name) >>= table;
            const css::uno::Reference<css::text::XText> first(table->getCellByName("A1"),
                                                              css::uno::UNO_QUERY_THROW);
            if (kehoach::office::utf8(first->getString()).starts_with("Nơi nhận"))
                break;
        }
        return Properties(table->getRows()->getByIndex(0), css::uno::UNO_QUERY_THROW);
    };
    const auto may_split = [&] { return rows()->getPropertyValue("IsSplitAllowed") == css::uno::Any(true); };
    EXPECT_FALSE(may_split());
    rows()->setPropertyValue("IsSplitAllowed", css::uno::Any(true)); // as other programs leave them
    undo_manager(document)->clear();
    composer()->restructure(document, {});
    EXPECT_FALSE(may_split());
    EXPECT_EQ(steps(document), 1);
    undo_manager(document)->undo();
    EXPECT_TRUE(may_split());
    undo_manager(document)->redo();
    EXPECT_FALSE(may_split());
}
