// SPDX-License-Identifier: MPL-2.0
// What a document without a date says of its day.
#include "bare_text.hpp"
#include "data.hpp"
#include "plan/day_evidence.hpp"
#include "plan/recognise.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using Day = profile::DayEvidence::Day;

std::string paper(const std::string& issuer, const std::string& number, const std::string& date,
                  const std::string& body) {
    return "ĐẢNG BỘ TỈNH BÌNH LÂM\n" + issuer + "\n*\n" + number + "\nĐẢNG CỘNG SẢN VIỆT NAM\n" + date +
           "KẾ HOẠCH\ntổng kết phong trào trồng cây\n-----\n" + body +
           "Nơi nhận:\n- Các chi bộ trực thuộc,\n- Lưu Văn phòng.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nTrần Văn "
           "Suối\n";
}

profile::DayEvidence evidence(const std::string& text) {
    return plan::day_evidence(plan::recognise(bare(text)), profiles().bodies());
}

TEST(DayEvidence, OwnDateIsThatOfTheLetterhead) {
    const auto seen =
        evidence(paper("ĐẢNG UỶ XÃ SUỐI CÁT", "Số 86-KH/ĐU", "Suối Cát, ngày 11 tháng 3 năm 2024\n",
                       "Thực hiện Kế hoạch số 118-KH/TU, ngày 04/01/2024 của Tỉnh uỷ.\n"));
    EXPECT_EQ(seen.own, (Day({2024, 3, 11})));
}

TEST(DayEvidence, LatestPaperCitedAndDeadlinesAfterIt) {
    const auto seen =
        evidence(paper("ĐẢNG UỶ XÃ SUỐI CÁT", "Số      -KH/ĐU", "",
                       "Thực hiện Kế hoạch số 118-KH/TU, ngày 04/01/2024 của Tỉnh uỷ; Chỉ thị số "
                       "05-CT/TU, ngày 12/3/2022 của Tỉnh uỷ, Đảng uỷ xây dựng kế hoạch như sau:\n"
                       "1. Số liệu tính đến hết ngày 31/12/2023.\n"
                       "2. Báo cáo trước ngày 20/5/2024.\n3. Tổng kết trước ngày 30/6/2024.\n"));
    EXPECT_FALSE(seen.own);
    EXPECT_EQ(seen.cited, (Day({2024, 1, 4})));
    EXPECT_EQ(seen.first_set, (Day({2024, 5, 20})));
    EXPECT_EQ(seen.last_set, (Day({2024, 6, 30})));
}

TEST(DayEvidence, BodiesThatEndedOrBegan) {
    const std::string body = "Huyện uỷ ban hành kế hoạch như sau:\n1. Trồng cây.\n";
    EXPECT_EQ(evidence(paper("HUYỆN UỶ SUỐI CÁT", "Số 86-KH/HU", "", body)).bodies_to, (Day({2025, 6, 30})));
    EXPECT_FALSE(evidence(paper("ĐẢNG UỶ XÃ SUỐI CÁT", "Số 86-KH/ĐU", "", body)).bodies_to);
    EXPECT_TRUE(evidence(paper("BAN TUYÊN GIÁO VÀ DÂN VẬN", "Số 86-KH/BTGDV", "", body)).bodies_from);
}

TEST(DayEvidence, AChosenProfileFollows) {
    const auto chosen = [](const std::string& text) {
        return plan::choose_profile(profiles(), plan::recognise(bare(text)));
    };
    const std::string body = "Huyện uỷ ban hành kế hoạch như sau:\n1. Trồng cây.\n";
    const auto by_body = chosen(paper("HUYỆN UỶ SUỐI CÁT", "Số 86-KH/HU", "", body));
    EXPECT_EQ(by_body.id, "party-hd36");
    EXPECT_EQ(by_body.reason, "profile.reason.bodies");
    EXPECT_LT(by_body.certainty, 1);
    const auto open = chosen(paper("ĐẢNG UỶ XÃ SUỐI CÁT", "Số 86-KH/ĐU", "", body));
    EXPECT_FALSE(open.id);
    EXPECT_EQ(open.candidates.size(), 2U);
}

} // namespace
} // namespace kehoach::test
