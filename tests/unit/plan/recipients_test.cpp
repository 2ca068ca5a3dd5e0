// SPDX-License-Identifier: MPL-2.0
#include "bare_text.hpp"
#include "plan/recognise.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

/// "name/marker/separator", a filing line with "!" before it.
std::string show(const plan::Plan& plan) {
    std::string all;
    for (const auto& one : plan.recipients)
        all += (all.empty() ? "" : " | ") + std::string(one.filing ? "!" : "") + one.at.value + "/" +
               one.marker + "/" + one.separator;
    return all;
}

std::string recipients(const std::string& list) {
    return show(plan::recognise(bare("KẾ HOẠCH\nđọc sách\n\nI. VIỆC\n1. Đọc.\nNơi nhận:\n" + list)));
}

TEST(Recipients, HaveMarkersAndSeparators) {
    EXPECT_EQ(recipients("- Tỉnh uỷ (b/c),\n- Các thôn, bản (để thực hiện);\n- Lưu: VT, NV (3b)."),
              "Tỉnh uỷ/b/c/, | Các thôn, bản/để thực hiện/; | !Lưu: VT, NV (3b)//.");
    EXPECT_EQ(recipients("– Như trên;\n– Cổng thông tin\n– Lưu VP."),
              "Như trên//; | Cổng thông tin// | !Lưu VP//.");
}

TEST(Recipients, SeveralMayStandOnALine) {
    EXPECT_EQ(recipients("- Bộ Sách (b/c); - Sở Báo;\n- Như trên; - Lưu: VT."),
              "Bộ Sách/b/c/; | Sở Báo//; | Như trên//; | !Lưu: VT//.");
    EXPECT_EQ(recipients("- Uỷ ban dân tộc; kinh tế - xã hội;\n- Lưu VT."),
              "Uỷ ban dân tộc; kinh tế - xã hội//; | !Lưu VT//.")
        << "a hyphen of a name parts nothing";
}

TEST(Recipients, TheFirstMayStandBehindTheTitle) {
    const auto plan = plan::recognise(
        bare("KẾ HOẠCH\nđọc sách\n\nI. VIỆC\n1. Đọc.\nNơi nhận: - Như trên;\n- Hội sách;\n- Lưu."));
    EXPECT_EQ(show(plan), "Như trên//; | Hội sách//; | !Lưu//.");
}

TEST(Recipients, MayHaveLostTheirDash) {
    EXPECT_EQ(recipients("- Đảng uỷ xã (b/c),\nCác đồng chí đọc sách,\n- Lưu Chi bộ."),
              "Đảng uỷ xã/b/c/, | Các đồng chí đọc sách//, | !Lưu Chi bộ//.");
    EXPECT_EQ(recipients("Như trên;\nHội sách;\nLưu: VT."), "Như trên//; | Hội sách//; | !Lưu: VT//.");
}

TEST(Recipients, MayRunOnBehindAComma) {
    EXPECT_EQ(recipients("- Hội sách;\n- Các tổ: Mua, Đọc,\nCất;\n- Lưu VP."),
              "Hội sách//; | Các tổ: Mua, Đọc, Cất//; | !Lưu VP//.");
    EXPECT_EQ(recipients("- Hội sách,\n- Các tổ mua sách,\ntổ đọc,\n- Lưu VP."),
              "Hội sách//, | Các tổ mua sách, tổ đọc//, | !Lưu VP//.");
    EXPECT_EQ(recipients("-          Hội sách;\n-          Lưu VP."), "Hội sách//; | !Lưu VP//.");
}

TEST(Recipients, AMarkerUnderThemIsTheirs) {
    EXPECT_EQ(recipients("- Hội sách,\n- Sở Báo,\n(để báo cáo)\n- Các tổ đọc,\n- Lưu VP."),
              "Hội sách/để báo cáo/, | Sở Báo/để báo cáo/, | Các tổ đọc//, | !Lưu VP//.");
}

TEST(Recipients, MayBeNumbered) {
    const auto plan = plan::recognise(
        bare("KẾ HOẠCH\nđọc sách\n\nI. VIỆC\n1. Đọc.\nNơi nhận:\n1. Đảng uỷ xã (b/c);\n2. Hội "
             "sách;\n3. Lưu VP.\nT/M CHI BỘ\nBÍ THƯ\nHoàng Mộc Thiên\n\nPhụ lục 1\nVIỆC\n1. Mua;"));
    EXPECT_EQ(show(plan), "Đảng uỷ xã/b/c/; | Hội sách//; | !Lưu VP//.");
}

TEST(Signers, OfTwoColumnsAreTwo) {
    const auto plan = plan::recognise(bare("KẾ HOẠCH\nđọc sách\n\nI. VIỆC\n1. Đọc.\nT/M ĐẢNG UỶ\t\tTM. UỶ "
                                           "BAN NHÂN DÂN\nBÍ THƯ\t\tCHỦ TỊCH\nHoàng "
                                           "Mộc Thiên\t\tLê Thuỷ Sơn\nNơi nhận:\n- Lưu VP."));
    const auto& signers = plan.components.signers;
    ASSERT_EQ(signers.size(), 2U);
    EXPECT_EQ(signers[0].authority.value().value, "T/M ĐẢNG UỶ");
    EXPECT_EQ(signers[0].names.at(0).value, "Hoàng Mộc Thiên");
    EXPECT_EQ(signers[1].authority.value().value, "TM. UỶ BAN NHÂN DÂN");
    EXPECT_EQ(signers[1].posts.at(0).value, "CHỦ TỊCH");
    EXPECT_EQ(signers[1].names.at(0).value, "Lê Thuỷ Sơn");
}

TEST(Recipients, MayRunOverTheirLine) {
    const auto plan = plan::recognise(bare(
        "KẾ HOẠCH\nđọc sách\n\nI. VIỆC\n1. Đọc.\nNơi nhận:\n- Hội sách;\n- Ban Đọc, Hội Viết và\nMặt trận "
        "xã (để phối hợp);\n- Lưu VP."));
    ASSERT_EQ(plan.recipients.size(), 3U) << show(plan);
    EXPECT_EQ(plan.recipients[1].at.written, "Ban Đọc, Hội Viết và Mặt trận xã (để phối hợp)");
    EXPECT_EQ(plan.recipients[1].marker, "để phối hợp");
}

} // namespace
} // namespace kehoach::test
