// SPDX-License-Identifier: MPL-2.0
// What a template fills follows the facts; what the drafter wrote stays.
#include "plan/plan_template.hpp"

#include <gtest/gtest.h>

namespace kehoach::plan {
namespace {

PlanTemplate review() {
    PlanTemplate made;
    made.id = "review";
    made.family = "party";
    made.subject = "tổng kết … năm";
    made.preamble = "Thực hiện {citations}, {issuer} ban hành Kế hoạch {subject}:";
    made.sections = {{Item::Kind::heading,
                      "NỘI DUNG",
                      {{Item::Kind::paragraph, "Gửi về {issuer} trước {deadline}.", {}}}}};
    made.outline = "report";
    return made;
}

PlanTemplate year() {
    PlanTemplate made;
    made.id = "year";
    made.family = "party";
    made.subject = "công tác năm …";
    made.sections = {{Item::Kind::heading, "NHIỆM VỤ", {}}};
    return made;
}

const std::vector<OutlineTemplate> outlines{{"report", "Báo cáo", "Report", {"ĐỀ CƯƠNG BÁO CÁO", "", {}}}};

TEST(PlanTemplate, FillsWhatIsEmptyAndFollowsTheFacts) {
    const auto from = review();
    PlanSpec spec;
    follow(spec, PlanSpec(), nullptr, &from, outlines);
    EXPECT_EQ(spec.preamble, "Thực hiện …, … ban hành Kế hoạch tổng kết … năm:");
    EXPECT_EQ(spec.begun_from, "review");
    ASSERT_TRUE(spec.outline);
    const auto before = spec;
    spec.issuer_in_text = "Đảng uỷ xã";
    spec.subject = "tổng kết 10 năm";
    spec.bases = {"Căn cứ Kế hoạch số 1-KH/TU", "Căn cứ Chỉ thị số 2-CT/TU;"};
    follow(spec, before, &from, &from, outlines);
    EXPECT_EQ(
        spec.preamble,
        "Thực hiện Kế hoạch số 1-KH/TU; Chỉ thị số 2-CT/TU, Đảng uỷ xã ban hành Kế hoạch tổng kết 10 năm:");
    EXPECT_EQ(spec.sections[0].items[0].text, "Gửi về Đảng uỷ xã trước ….");
    EXPECT_EQ(spec.outline->subject, "tổng kết 10 năm");
}

TEST(PlanTemplate, LeavesWhatTheDrafterWrote) {
    const auto from = review(), to = year();
    PlanSpec spec;
    follow(spec, PlanSpec(), nullptr, &from, outlines);
    spec.preamble = "Của tôi:";
    const auto before = spec;
    spec.issuer_in_text = "Đảng uỷ xã";
    follow(spec, before, &from, &to, outlines);
    EXPECT_EQ(spec.preamble, "Của tôi:");
    EXPECT_EQ(spec.subject, "công tác năm …");
    EXPECT_EQ(spec.sections, to.sections);
    EXPECT_FALSE(spec.outline) << "the other kind has none";
}

TEST(PlanTemplate, DoesNotFillAgainWhatWasEmptied) {
    const auto from = review();
    PlanSpec spec;
    follow(spec, PlanSpec(), nullptr, &from, outlines);
    spec.preamble.clear();
    const auto before = spec;
    follow(spec, before, &from, &from, outlines);
    EXPECT_EQ(spec.preamble, "");
    auto to = review();
    to.id = "another";
    follow(spec, before, &from, &to, outlines);
    EXPECT_NE(spec.preamble, "") << "another template was chosen";
}

TEST(PlanTemplate, PutsTheMarksWhereTheDrafterDoes) {
    PlanSpec spec;
    EXPECT_EQ(filled("cấp uỷ cụ thể hoá quý này", spec), "cấp uỷ cụ thể hoá quý này");
    spec.issuer_in_text = "Đảng ủy xã";
    EXPECT_EQ(filled("cấp uỷ cụ thể hoá quý này", spec), "cấp ủy cụ thể hóa quý này");
    spec.tones = "uỷ";
    EXPECT_EQ(filled("cấp uỷ cụ thể hoá", spec), "cấp ủy cụ thể hóa") << "as the office writes its name";
    spec.issuer_in_text = "Hội đồng nhân dân xã";
    EXPECT_EQ(filled("cấp ủy cụ thể hóa", spec), "cấp uỷ cụ thể hoá");
}

TEST(PlanTemplate, FaultsAreSaidWithTheirPlace) {
    text::DataFaults faults;
    EXPECT_FALSE(parse_plan_template("x.json", R"({"kind": "plan", "id": "x", "name": {"vi": "X", "en": "X"},
"family": "army", "source": "s", "from": "2020-02-31", "sections": [], "wordings": [{"place": "title", "text": "y"}]})",
                                     faults));
    std::string paths;
    for (const auto& fault : faults)
        paths += fault.path + " ";
    EXPECT_EQ(paths, "/family /from /sections /wordings/0/place ");
    EXPECT_EQ(faults[1].line, 2U);
}

TEST(PlanTemplate, ASubjectBeginsSmallInsideASentenceUnlessItIsAName) {
    plan::PlanSpec spec;
    spec.issuer_in_text = "UBND xã";
    const auto sentence = [&](const char* subject) {
        spec.subject = subject;
        return plan::filled("{issuer} ban hành Kế hoạch {subject}.", spec);
    };
    EXPECT_EQ(sentence("Triển khai trồng cây"), "UBND xã ban hành Kế hoạch triển khai trồng cây.");
    EXPECT_EQ(sentence("Đánh giá tổ chức đảng"), "UBND xã ban hành Kế hoạch đánh giá tổ chức đảng.");
    EXPECT_EQ(sentence("Phòng, chống lụt bão"), "UBND xã ban hành Kế hoạch phòng, chống lụt bão.");
    for (const char* const name : {"Tết trồng cây", "Uỷ ban kiểm tra", "Hội Nông dân", "CCHC năm 2026"})
        EXPECT_EQ(sentence(name), std::string("UBND xã ban hành Kế hoạch ") + name + ".");
}

} // namespace
} // namespace kehoach::plan
