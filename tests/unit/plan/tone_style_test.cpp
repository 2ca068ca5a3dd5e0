// SPDX-License-Identifier: MPL-2.0
// Where an office puts the marks of uỷ, hoà is told by its own name.
#include "plan/tone_style.hpp"

#include <gtest/gtest.h>

namespace kehoach::plan {
namespace {

TEST(ToneStyle, IsToldByTheFirstSyllableThatShowsIt) {
    EXPECT_EQ(tones_of("ĐẢNG UỶ XÃ NẬM HƯƠNG"), "uỷ");
    EXPECT_EQ(tones_of("Ban Thường vụ Đảng ủy xã Nậm Hương"), "ủy");
    EXPECT_EQ(tones_of("ỦY BAN NHÂN DÂN XÃ NẬM HOÀ"), "ủy") << "the place may be spelt its own way";
    EXPECT_EQ(tones_of("CHI BỘ THÔN QUÝ"), "") << "after q nothing can be moved";
    EXPECT_EQ(tones_of(""), "");
}

TEST(ToneStyle, OfAPlanIsThatOfItsOfficeBeforeTheOneChosen) {
    PlanSpec spec;
    EXPECT_EQ(tones_of(spec), "");
    spec.tones = "uỷ";
    EXPECT_EQ(tones_of(spec), "uỷ");
    spec.issuer = "ĐẢNG ỦY XÃ NẬM HƯƠNG";
    EXPECT_EQ(tones_of(spec), "ủy");
}

TEST(ToneStyle, ChosenIsThatOfAllWords) {
    PlanSpec spec;
    spec.issuer = "ĐẢNG ỦY XÃ NẬM HƯƠNG";
    spec.sign_name = "Lò Văn Thủy";
    spec.recipients = {{"Tỉnh ủy", "b/c"}};
    spec.sections = {{Item::Kind::heading, "VĂN HÓA", {{Item::Kind::bullet, "Cấp ủy chỉ đạo.", {}}}}};
    write_with(spec, "uỷ");
    EXPECT_EQ(spec.issuer, "ĐẢNG UỶ XÃ NẬM HƯƠNG");
    EXPECT_EQ(spec.sign_name, "Lò Văn Thủy") << "people spell their names themselves";
    EXPECT_EQ(spec.recipients.at(0).name, "Tỉnh uỷ");
    EXPECT_EQ(spec.sections.at(0).text, "VĂN HOÁ");
    EXPECT_EQ(spec.sections.at(0).items.at(0).text, "Cấp uỷ chỉ đạo.");
    EXPECT_EQ(tones_of(spec), "uỷ");
}

TEST(ToneStyle, OfSentencesLeavesTheNamesOfTheOffice) {
    PlanSpec spec;
    spec.issuer = "ĐẢNG ỦY XÃ NẬM HOÀ";
    spec.preamble = "Thực hiện Kế hoạch của Tỉnh uỷ";
    write_texts_with(spec, tones_of(spec));
    EXPECT_EQ(spec.issuer, "ĐẢNG ỦY XÃ NẬM HOÀ");
    EXPECT_EQ(spec.preamble, "Thực hiện Kế hoạch của Tỉnh ủy");
}

} // namespace
} // namespace kehoach::plan
