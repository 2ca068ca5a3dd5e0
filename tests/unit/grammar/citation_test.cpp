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

TEST(find_citations, an_issuer_ends_before_the_next_paper) {
    const auto found =
        find_citations("Chỉ thị số 34-CT/TW, ngày 17/4/2009 của Ban Bí thư và Hướng dẫn số 60-HD/BTGTU");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].issuer, "Ban Bí thư");
    EXPECT_EQ(found[1].type_name, "Hướng dẫn");
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

} // namespace
} // namespace kehoach::grammar
