// SPDX-License-Identifier: MPL-2.0
// Tone marks placed in two ways: one word of the user makes all of it one, wherever it stands.
#include "pack.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

const std::string rule = "kehoach-2-9";

std::string plan_with_two_spellings() {
    return "ĐẢNG BỘ TỈNH ĐIỆN BIÊN\nĐẢNG UỶ XÃ NẬM HƯƠNG\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 05-KH/ĐU\n"
           "Nậm Hương, ngày 24 tháng 11 năm 2026\nKẾ HOẠCH\n"
           "tổng kết 10 năm thực hiện nghị quyết của Trung ương khóa XII\n-----\n"
           "Đảng uỷ xã Nậm Hương ban hành Kế hoạch tổng kết nghị quyết của Trung ương khoá XII như sau:\n"
           "I. XÂY DỰNG VĂN HÓA Ở BẢN HUỔI HÒA\n"
           "1. Cấp uỷ cụ thể hoá nghị quyết, giữ lời “hòa thuận”; đồng chí Lò Văn Hòa theo dõi.\n"
           "Nơi nhận:\n- các chi bộ trực thuộc,\n- Lưu Văn phòng Đảng uỷ.\nT/M ĐẢNG UỶ\nBÍ THƯ\nLò Văn Pánh\n"
           "ĐỀ CƯƠNG BÁO CÁO\ntổng kết nghị quyết của Trung ương khóa XII\n"
           "(Kèm theo Kế hoạch số 05-KH/ĐU, ngày 24/11/2026 của Đảng uỷ xã Nậm Hương)\n-----\n"
           "I. KẾT QUẢ CỦA NGHỊ QUYẾT TRUNG ƯƠNG KHÓA XII\n1. Việc học tập.\n";
}

std::vector<rules::Finding> of_rule(std::vector<rules::Finding> findings) {
    std::erase_if(findings, [](const auto& one) { return one.rule != rule; });
    return findings;
}

TEST(OneSpelling, IsMadeInTitlesCapitalsAndOutlineAtOnce) {
    const auto checked = check_text(plan_with_two_spellings());
    const auto found = of_rule(checked.findings);
    ASSERT_EQ(found.size(), 1U) << show(checked.findings);
    EXPECT_EQ(found.front().places.size(), 4U) << show(found);
    const auto repairs =
        rules::plan_repairs(checked.document, checked.plan, checked.findings, {found.front().id}, {});
    const auto mended = rules::apply(checked.document, repairs.edits);
    std::string text;
    for (const auto& paragraph : mended.paragraphs)
        text += paragraph.text + "\n";
    for (const auto* word : {"khóa", "KHÓA", "HÓA"})
        EXPECT_EQ(text.find(word), std::string::npos) << word << "\n" << text;
    for (const auto* word :
         {"Trung ương khoá XII\n", "VĂN HOÁ", "TRUNG ƯƠNG KHOÁ XII", "HUỔI HÒA", "“hòa thuận”", "Lò Văn Hòa"})
        EXPECT_NE(text.find(word), std::string::npos) << word << "\n" << text;
    EXPECT_TRUE(of_rule(check_text(text).findings).empty());
}

TEST(OneSpelling, IsToldOnWhereAPlaceWasLeft) {
    const auto checked =
        check_text(with(plan_with_two_spellings(), "Trung ương khoá XII như sau", "Trung ương như sau"));
    const auto found = of_rule(checked.findings);
    ASSERT_EQ(found.size(), 1U) << show(checked.findings);
    EXPECT_EQ(found.front().places.size(), 4U) << show(found);
}

} // namespace
} // namespace kehoach::test
