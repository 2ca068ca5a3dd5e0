// SPDX-License-Identifier: MPL-2.0
#include "data.hpp"

#include "profile/bodies.hpp"

#include <gmock/gmock.h>

namespace kehoach::profile {
namespace {

Bodies shipped_bodies() {
    text::DataFaults faults;
    auto bodies = Bodies::load(test::data_file("gazetteer/bodies.json"), faults);
    EXPECT_TRUE(faults.empty()) << faults.front().path;
    return bodies;
}

constexpr grammar::Date before{2023, 2, 20}, after{2026, 8, 1};

TEST(bodies, code_goes_with_the_name_of_the_body) {
    const auto bodies = shipped_bodies();
    const auto fits = [&](std::string_view code, std::string_view name, grammar::Date day) {
        return bodies.fits(Family::party, code, name, day);
    };
    EXPECT_EQ(fits("HU", "HUYỆN ỦY ĐỒNG VĂN", before), CodeFits::yes);
    EXPECT_EQ(fits("HU", "Huyện uỷ Đồng Văn", before), CodeFits::yes);
    EXPECT_EQ(fits("ĐU", "HUYỆN ỦY ĐỒNG VĂN", before), CodeFits::no);
    EXPECT_EQ(fits("HU", "ĐẢNG UỶ PHƯỜNG BA ĐÌNH", before), CodeFits::no);
    EXPECT_EQ(fits("ĐUK", "ĐẢNG ỦY KHỐI CÁC CƠ QUAN", before), CodeFits::yes);
    EXPECT_EQ(fits("ĐU", "ĐẢNG UỶ XÃ PHÚ SƠN", after), CodeFits::yes);
}

TEST(bodies, what_is_not_known_cannot_be_told) {
    const auto bodies = shipped_bodies();
    EXPECT_EQ(bodies.fits(Family::party, "XYZ", "HUYỆN UỶ ĐỒNG VĂN", before), CodeFits::cannot_tell);
    EXPECT_EQ(bodies.fits(Family::party, "HU", "THỊ UỶ AN NHƠN", before), CodeFits::cannot_tell);
    EXPECT_EQ(bodies.fits(Family::party, "HU", "HUYỆN UỶ ĐỒNG VĂN", after), CodeFits::cannot_tell);
    EXPECT_EQ(bodies.fits(Family::state, "HU", "HUYỆN UỶ ĐỒNG VĂN", before), CodeFits::cannot_tell);
}

TEST(bodies, a_board_may_add_the_letters_of_its_committee) {
    const auto bodies = shipped_bodies();
    EXPECT_EQ(bodies.fits(Family::party, "UBKTTU", "UỶ BAN KIỂM TRA", before), CodeFits::cannot_tell);
    EXPECT_EQ(bodies.fits(Family::party, "BTGDVTU", "BAN TUYÊN GIÁO VÀ DÂN VẬN", after),
              CodeFits::cannot_tell);
    EXPECT_EQ(bodies.fits(Family::party, "ĐU", "ĐẢNG UỶ CÔNG AN PHƯỜNG", after), CodeFits::cannot_tell);
    EXPECT_EQ(bodies.fits(Family::party, "TU", "UỶ BAN KIỂM TRA", before), CodeFits::no);
}

TEST(bodies, the_longest_name_wins) {
    const auto bodies = shipped_bodies();
    const auto found = bodies.named(Family::party, "Ban Tuyên giáo và Dân vận Tỉnh uỷ Lào Cai", after);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].code, "BTGDVTU");
    EXPECT_TRUE(bodies.named(Family::party, "Huyện", before).empty());
}

TEST(bodies, the_order_in_the_file_does_not_matter) {
    text::DataFaults faults;
    const auto bodies = Bodies::load({"b", R"({"bodies": [
        {"code": "ĐU", "names": ["Đảng uỷ"], "family": "party", "source": "S1"},
        {"code": "ĐUK", "names": ["Đảng uỷ Khối"], "family": "party", "source": "S1"}]})"},
                                     faults);
    const auto found = bodies.named(Family::party, "Đảng uỷ Khối Dân vận", std::nullopt);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].code, "ĐUK");
}

TEST(bodies, abolished_bodies_end) {
    const auto bodies = shipped_bodies();
    EXPECT_FALSE(bodies.coded(Family::party, "HU", grammar::Date{2025, 6, 30}).empty());
    EXPECT_TRUE(bodies.coded(Family::party, "HU", grammar::Date{2025, 7, 1}).empty());
}

TEST(bodies, faulty_data_is_refused) {
    text::DataFaults faults;
    const auto bodies =
        Bodies::load({"b", R"({"bodies": [{"code": "X", "family": "army", "source": "S1"}]})"}, faults);
    EXPECT_TRUE(bodies.empty());
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].expected, "data.expected.family");
}

} // namespace
} // namespace kehoach::profile
