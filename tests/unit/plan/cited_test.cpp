// SPDX-License-Identifier: MPL-2.0
// The documents a plan names, and naming them once more.
#include "bare_text.hpp"
#include "plan/cited.hpp"
#include "plan/recognise.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

const std::string text =
    "ĐẢNG UỶ XÃ NẬM HƯƠNG\nSố 08-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nKẾ HOẠCH\ntrồng cây\n"
    "Thực hiện Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ, Đảng uỷ ban hành Kế hoạch:\n"
    "I. MỤC ĐÍCH\nLàm theo Kế hoạch số 27-KH/TU và Hướng dẫn số 12-HD/BTG.\n"
    "Hướng dẫn số 12-HD/BTG, ngày 05/6/2026 của Ban Tuyên giáo.\nĐề án 1327 như cũ.\n";

plan::Basis basis(const char* line) {
    const auto made = plan::basis_of(line);
    EXPECT_TRUE(made) << line;
    return made.value_or(plan::Basis());
}

bool before(int paragraph, std::size_t at, const char* line) {
    const auto document = bare(text);
    document::Place place;
    place.paragraph = paragraph;
    place.start = at;
    return plan::is_cited_before(document, plan::recognise(document), basis(line), place);
}

} // namespace

TEST(Cited, EachDocumentIsListedOnceAsFullyAsItIsSaid) {
    const auto all = plan::cited_documents(read(text));
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(plan::citation_of(all[0], plan::CitationForm::full),
              "Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ");
    EXPECT_EQ(plan::citation_of(all[1], plan::CitationForm::full),
              "Hướng dẫn số 12-HD/BTG, ngày 05/6/2026 của Ban Tuyên giáo");
}

TEST(Cited, AnotherYearIsAnotherDocument) {
    const auto all = plan::cited_documents(read("Nghị quyết số 18-NQ/TW, ngày 31/10/2017.\n"
                                                "Nghị quyết số 18-NQ/TW, ngày 16/6/2022.\n"));
    EXPECT_EQ(all.size(), 2u);
}

TEST(Cited, ARememberedDocumentTellsWhatTheTextLeavesOut) {
    const auto all = plan::known_documents(
        read(text),
        {basis("Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ về việc trồng cây"),
         basis("Quyết định số 4-QĐ/TU về trồng rừng")});
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(plan::citation_of(all[0], plan::CitationForm::full),
              "Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ về việc trồng cây");
    EXPECT_EQ(plan::citation_of(all[2], plan::CitationForm::full), "Quyết định số 4-QĐ/TU về trồng rừng");
}

TEST(Cited, ARememberedDocumentOfAnotherDayIsAnotherOne) {
    const auto all = plan::known_documents(read(text), {basis("Kế hoạch số 27-KH/TU, ngày 04/6/2021 về X")});
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[0].subject, "");
}

TEST(Cited, LawsOfOneDayAreNotOne) {
    const auto all = plan::known_documents(read(text), {basis("Luật Thư viện ngày 21/11/2019"),
                                                        basis("Luật Thanh niên ngày 21/11/2019"),
                                                        basis("Luật Thư viện ngày 21/11/2019")});
    ASSERT_EQ(all.size(), 4u);
    EXPECT_EQ(plan::citation_of(all[2], plan::CitationForm::full), "Luật Thư viện ngày 21 tháng 11 năm 2019");
    EXPECT_EQ(plan::citation_of(all[2], plan::CitationForm::brief), "Luật Thư viện");
}

TEST(Cited, ALegalBasisTellsWhatItsDocumentIsAbout) {
    const auto all = plan::cited_documents(
        read("UỶ BAN NHÂN DÂN\nXÃ NẬM HƯƠNG\nSố: 08/KH-UBND\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\n"
             "Trồng cây\nCăn cứ Quyết định số 15/QĐ-UBND ngày 05 tháng 02 năm 2026 của UBND tỉnh về giao chỉ "
             "tiêu;\n"
             "Uỷ ban nhân dân xã ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\nTrồng cây theo Quyết định số "
             "15/QĐ-UBND.\n"));
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(plan::citation_of(all[0], plan::CitationForm::full),
              "Quyết định số 15/QĐ-UBND ngày 05 tháng 02 năm 2026 của UBND tỉnh về giao chỉ tiêu");
}

TEST(Cited, LaterADocumentIsNamedByItsNumber) {
    const auto one =
        basis("Căn cứ Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2026 của UBND tỉnh về trồng cây;");
    EXPECT_EQ(plan::citation_of(one, plan::CitationForm::brief), "Kế hoạch số 15/KH-UBND");
    EXPECT_EQ(plan::citation_of(one, plan::CitationForm::full),
              "Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2026 của UBND tỉnh về trồng cây");
}

TEST(Cited, OnlyWhatStandsBeforeTheCursorCounts) {
    EXPECT_TRUE(before(7, 0, "Kế hoạch số 27-KH/TU"));
    EXPECT_FALSE(before(4, 0, "Kế hoạch số 27-KH/TU"));
    EXPECT_FALSE(before(7, 0, "Hướng dẫn số 12-HD/BTG"));
    EXPECT_TRUE(before(7, 200, "Hướng dẫn số 12-HD/BTG"));
    EXPECT_TRUE(before(8, 0, "Hướng dẫn số 12 - HD/BTG")) << "blanks in the number";
}

TEST(Cited, WordsFitIntoTheSentence) {
    EXPECT_EQ(plan::fitted("X", "", 0), "X");
    EXPECT_EQ(plan::fitted("X", "theo", 4), " X");
    EXPECT_EQ(plan::fitted("X", "theo , xong", 5), "X");
    EXPECT_EQ(plan::fitted("X", "theovà", 4), " X ");
    EXPECT_EQ(plan::fitted("X", "(theo)", 1), "X ");
    EXPECT_EQ(plan::fitted("X", "a\u00A0b", 3), "X ");
}

} // namespace kehoach::test
