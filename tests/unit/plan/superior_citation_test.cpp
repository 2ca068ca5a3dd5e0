// SPDX-License-Identifier: MPL-2.0
// How a superior's paper is cited in a plan of ours.
#include "superior_paper.hpp"

#include <gmock/gmock.h>

namespace kehoach::test {

using testing::HasSubstr;

TEST(Superior, IsCitedInFull) {
    EXPECT_EQ(superior(theirs).citation(),
              "Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ về "
              "trồng cây ven suối giai đoạn 2026 - 2030");
    EXPECT_EQ(superior(theirs).period, "2026 - 2030");
}

TEST(Superior, WhoShortensItsNameIsNamedInFullAsInASentence) {
    const std::string paper =
        "UBND TỈNH LAM GIANG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh "
        "phúc\nSố: 145/KH-UBND\nLam Giang, ngày 10 tháng 9 năm 2026\nKẾ HOẠCH\nMở chợ "
        "quê\nI. MỤC ĐÍCH\n1. Mở đủ số chợ.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN "
        "NHÂN DÂN\nCHỦ TỊCH\nLê Thị Nậm\n";
    EXPECT_THAT(
        superior(paper).citation(),
        HasSubstr(
            "số 145/KH-UBND ngày 10 tháng 9 năm 2026 của Uỷ ban nhân dân tỉnh Lam Giang về mở chợ quê"));
    EXPECT_FALSE(superior(paper).issuer_in_capitals);
}

TEST(Superior, IsNamedInTheMiddleOfASentence) {
    auto text = theirs;
    text.replace(text.find("trồng cây ven suối"), std::string("trồng").size(), "Trồng");
    EXPECT_THAT(superior(text).citation(), HasSubstr("Tỉnh uỷ về trồng cây"));
}

TEST(Superior, ALetterIsCitedWithWhatItIsAbout) {
    const std::string letter = "UỶ BAN NHÂN DÂN TỈNH LAM GIANG\nSỞ CÔNG THƯƠNG\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA "
                               "VIỆT NAM\nĐộc lập - Tự do - "
                               "Hạnh phúc\nSố: 12/SCT-CN\nLam Giang, ngày 05 tháng 6 năm 2026\nV/v Mở chợ "
                               "quê\nKính gửi: Uỷ ban nhân dân "
                               "các xã, phường\nĐề nghị Uỷ ban nhân dân các xã, phường mở chợ trước ngày "
                               "20/8/2026.\nNơi nhận:\n- Như "
                               "trên;\n- Lưu: VT.\nGIÁM ĐỐC\nLê Thị Nậm\n";
    EXPECT_THAT(superior(letter).citation(), HasSubstr("của Sở Công Thương về mở chợ quê"));
}

TEST(Superior, WithABlankNumberIsCitedWithDots) {
    auto text = theirs;
    text.replace(text.find("Số 27-KH/TU"), std::string("Số 27-KH/TU").size(), "Số      -KH/TU");
    EXPECT_THAT(superior(text).citation(), HasSubstr("Kế hoạch số …-KH/TU, ngày 03/6/2026"));
    EXPECT_FALSE(superior(text).is_numbered());
    EXPECT_TRUE(superior(text).is_dated());
    EXPECT_EQ(superior(text).number, "") << "a blank number is none";
}

TEST(Superior, OfAStateOfficeWithABlankNumberKeepsItsCode) {
    const std::string department =
        "UỶ BAN NHÂN DÂN TỈNH LAM GIANG\nSỞ CÔNG THƯƠNG\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự "
        "do - Hạnh phúc\nSố:       /KH-SCT\nLam Giang, ngày      tháng 6 năm 2026\nKẾ HOẠCH\nPhát triển chợ "
        "quê\nI. MỤC ĐÍCH\n1. Mở đủ số chợ.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nLê Thị Nậm\n";
    EXPECT_THAT(superior(department).citation(), HasSubstr("số …/KH-SCT ngày …/6/2026 của"));
    EXPECT_FALSE(superior(department).is_dated());
    auto undated = department;
    const std::string month = "tháng 6 năm 2026";
    undated.replace(undated.find(month), month.size(), "tháng      năm 2026");
    EXPECT_THAT(superior(undated).citation(), HasSubstr("ngày …/…/2026 của"));
    undated.replace(undated.find("năm 2026"), std::string("năm 2026").size(), "năm      ");
    EXPECT_THAT(superior(undated).citation(), HasSubstr("ngày … của"));
    EXPECT_THAT(superior(department).citation(), HasSubstr("của Sở Công Thương về"));
    EXPECT_FALSE(superior(department).issuer_in_capitals);
    auto unknown = department;
    const std::string name = "SỞ CÔNG THƯƠNG";
    unknown.replace(unknown.find(name), name.size(), "SỞ CHUYỆN LẠ");
    EXPECT_THAT(superior(unknown).citation(), HasSubstr("của SỞ CHUYỆN LẠ về")) << "left as it is written";
    EXPECT_TRUE(superior(unknown).issuer_in_capitals) << "and said";
    auto short_name = theirs;
    const std::string committee = "của Ban Thường vụ Tỉnh uỷ)";
    short_name.replace(short_name.find(committee), committee.size(), "của Văn phòng HĐND)");
    EXPECT_FALSE(superior(short_name).issuer_in_capitals) << "abbreviations are no capitals of a name";
}

TEST(Superior, IsCitedInOrdinaryLettersWhereItsNameIsNotInTheGazetteer) {
    auto text = theirs;
    const std::string own = "(Kèm theo Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ)\n";
    text.erase(text.find(own), own.size());
    EXPECT_THAT(superior(text).citation(), HasSubstr("của Ban Thường vụ Tỉnh uỷ Lam Giang về"));
}

} // namespace kehoach::test
