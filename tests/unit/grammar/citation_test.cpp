// SPDX-License-Identifier: MPL-2.0
#include "grammar/citation.hpp"

#include <gmock/gmock.h>

namespace kehoach::grammar {
namespace {

Citation only(const std::string& text) {
    const auto found = find_citations(text);
    EXPECT_EQ(found.size(), 1U) << text;
    return found.empty() ? Citation() : found.front();
}

TEST(find_citations, reads_type_number_date_and_issuer) {
    const std::string text =
        "Thực hiện Quyết định số 1327-QĐ/TU, ngày 28/8/2013 của Ban Thường vụ Tỉnh ủy về công tác cán bộ";
    const auto citation = only(text);
    EXPECT_EQ(citation.type_name, "Quyết định");
    EXPECT_EQ(citation.number.full(), "1327-QĐ/TU");
    ASSERT_TRUE(citation.date);
    EXPECT_EQ(iso(citation.date->date), "2013-08-28");
    EXPECT_EQ(text.substr(citation.date->start, citation.date->end - citation.date->start), "28/8/2013");
    EXPECT_TRUE(citation.comma_before_date);
    EXPECT_EQ(citation.issuer, "Ban Thường vụ Tỉnh ủy");
    EXPECT_EQ(text.substr(citation.start, citation.end - citation.start), "Quyết định số 1327-QĐ/TU");
}

TEST(find_citations, reads_the_other_orders) {
    EXPECT_FALSE(only("Chỉ thị số 05-CT/TW ngày 15/5/2016").comma_before_date);
    const auto late = only("Nghị định số 12/2022/NĐ-CP của Chính phủ ngày 05 tháng 01 năm 2022 quy định");
    ASSERT_TRUE(late.date);
    EXPECT_EQ(iso(late.date->date), "2022-01-05");
    EXPECT_EQ(late.issuer, "Chính phủ");
    EXPECT_EQ(only("(Kèm theo Kế hoạch số      -KH/TU, ngày    /5/2024 của Tỉnh ủy)").number.blank, true);
}

TEST(find_citations, a_far_date_belongs_to_something_else) {
    EXPECT_FALSE(only("Kết luận số 01-KL/TW đã được quán triệt ngày 20/5/2021").date);
    EXPECT_FALSE(only("Kết luận số 01-KL/TW; báo cáo trước ngày 20/5/2021").date);
}

TEST(find_citations, a_date_may_stand_in_brackets) {
    for (const auto* text :
         {"Kết luận số 01-KL/TW (ban hành ngày 20/5/2021)", "Kết luận số 01-KL/TW (ngày 20/5/2021)",
          "Kết luận số 01-KL/TW được ban hành ngày 20/5/2021"})
        EXPECT_TRUE(only(text).date) << text;
    EXPECT_FALSE(only("Kết luận số 01-KL/TW (quán triệt ngày 20/5/2021)").date);
}

TEST(find_citations, an_issuer_ends_before_the_next_paper) {
    const auto found =
        find_citations("Chỉ thị số 34-CT/TW, ngày 17/4/2009 của Ban Bí thư và Hướng dẫn số 60-HD/BTGTU");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].issuer, "Ban Bí thư");
    EXPECT_EQ(found[1].type_name, "Hướng dẫn");
    EXPECT_EQ(only("Chỉ thị số 05-CT/TW của Bộ Chính trị gắn với việc làm theo").issuer, "Bộ Chính trị");
    EXPECT_EQ(only("Kế hoạch số 12-KH/TU của Ban Tuyên giáo và Dân vận Tỉnh ủy").issuer,
              "Ban Tuyên giáo và Dân vận Tỉnh ủy");
}

TEST(find_citations, works_without_type_or_number_word) {
    EXPECT_EQ(only("theo 05-CT/TW").type_name, "");
    const auto bare = only("học tập Chỉ thị 05-CT/TW");
    EXPECT_EQ(bare.type_name, "Chỉ thị");
    EXPECT_FALSE(bare.number.has_so);
    EXPECT_TRUE(find_citations("").empty());
}

TEST(find_citations, several_share_the_name_of_the_first) {
    const auto found =
        find_citations("theo Nghị quyết số 18-NQ/TW, 19-NQ/TW và số 20-NQ/TW; Chỉ thị số 05-CT/TW, 01-KL/TW");
    ASSERT_EQ(found.size(), 5U);
    EXPECT_EQ(found[1].type_name, "Nghị quyết");
    EXPECT_EQ(found[2].type_name, "Nghị quyết");
    EXPECT_EQ(found[4].type_name, "") << "a conclusion is no directive";
}

TEST(find_citations, the_name_of_a_type_may_say_more) {
    EXPECT_EQ(only("Chương trình hành động số 25-CTr/TU ngày 17/12/2017").type_name, "Chương trình");
    EXPECT_EQ(only("theo Thông báo kết luận số 215-TB/VPTU").type_name, "Thông báo");
    EXPECT_EQ(only("ban hành kế hoạch số 12-KH/TU").type_name, "kế hoạch");
    const std::string law = "Căn cứ Luật Thử nghiệm số 72/2025/QH15 ngày 16/6/2025";
    const auto named = only(law);
    EXPECT_EQ(named.type_name, "Luật");
    EXPECT_EQ(law.substr(named.start, named.end - named.start), "Luật Thử nghiệm số 72/2025/QH15");
    EXPECT_EQ(only("Luật Đất đai, Quyết định số 12/QĐ-UBND").type_name, "Quyết định");
}

struct FullCase {
    const char* text;
    const char* full;
    const char* date;
};
class FullNumbers : public testing::TestWithParam<FullCase> {};

TEST_P(FullNumbers, are_read_with_their_day) {
    const auto citation = only(GetParam().text);
    EXPECT_EQ(citation.number.full(), GetParam().full);
    EXPECT_EQ(citation.date ? iso(citation.date->date) : "", GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(
    Papers, FullNumbers,
    testing::Values(FullCase{"Kế hoạch số 123/KH-SGD&ĐT ngày 05/9/2024", "123/KH-SGD&ĐT", "2024-09-05"},
                    FullCase{"Công văn số 45/SLĐTB&XH-BTXH", "45/SLĐTB&XH-BTXH", ""},
                    FullCase{"Chỉ thị số 23-CT/TƯ ngày 09-02-2018", "23-CT/TƯ", "2018-02-09"},
                    FullCase{"Kế hoạch 15/KHPH-UBND ngày 12.2.2025", "15/KHPH-UBND", "2025-02-12"},
                    FullCase{"Kế hoạch số 55- KH/ĐU của Đảng ủy ngày 05/6/2023", "55-KH/ĐU", "2023-06-05"},
                    FullCase{"Nghị quyết số 06-NQ/TU (khóa XX), ngày 12/5/2022", "06-NQ/TU", "2022-05-12"},
                    FullCase{"Nghị quyết số 06-NQ/TU của Đảng bộ tỉnh (khóa XX) ngày 12/5/2022", "06-NQ/TU",
                             "2022-05-12"},
                    FullCase{"Kết luận số 12-KL/TW của Bộ Chính trị, Ban Bí thư ngày 28/02/2025", "12-KL/TW",
                             "2025-02-28"},
                    FullCase{"Kế hoạch số ...-KH/ĐU ngày .../.../2026", "-KH/ĐU", "2026"}));

TEST(find_citations, a_number_without_a_code_is_a_short_form) {
    const auto found = find_citations("Chỉ thị 05, Kết luận số 01 ngày 18/5/2021; Đề án 1327 trên địa bàn");
    ASSERT_EQ(found.size(), 3U);
    for (const auto& one : found)
        EXPECT_TRUE(one.short_form);
    EXPECT_EQ(found[0].number.value, "05");
    EXPECT_EQ(found[1].type_name, "Kết luận");
    EXPECT_EQ(iso(found[1].date.value().date), "2021-05-18");
    EXPECT_EQ(found[2].number.value, "1327");
    EXPECT_FALSE(only("Chỉ thị số 05-CT/TW").short_form);
}

class Counts : public testing::TestWithParam<const char*> {};

TEST_P(Counts, are_no_papers) {
    EXPECT_TRUE(find_citations(GetParam()).empty());
}

INSTANTIATE_TEST_SUITE_P(Lookalikes, Counts,
                         testing::Values("Báo cáo 03 năm thực hiện", "Kế hoạch 5 năm", "Kế hoạch 2026",
                                         "Chương trình 03 ngày", "Đề án 5 triệu", "Kết luận 03 nội dung",
                                         "đạt 55/KT-XH; 10/2024; tỷ lệ 3/4; ngày 5/6; QP-AN/KT-XH",
                                         "tổ 5/KP2; đường 30/4; số nhà 12 đường Trần Phú",
                                         "Luật Đầu tư công ngày 29/11/2024",
                                         "Nghị quyết Trung ương 4 khóa XII", "Nghị quyết 12%",
                                         "Quyết định 10/2024"));

/// Which of a range are meant the text does not tell: what is read is what is written with its code.
TEST(find_citations, a_range_of_numbers_is_no_number) {
    const auto found =
        find_citations("theo các Nghị quyết số 12-13; 13 của xã và Kế hoạch số 14-15; 16/KH-UBND");
    for (const auto& citation : found)
        EXPECT_EQ(citation.number.value, "16") << citation.number.written;
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].number.full(), "16/KH-UBND");
}

} // namespace
} // namespace kehoach::grammar
