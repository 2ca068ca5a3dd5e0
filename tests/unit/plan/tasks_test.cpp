// SPDX-License-Identifier: MPL-2.0
// Tasks are written out in the section on carrying out the plan.
#include "data.hpp"
#include "plan/composer.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using plan::Item;

std::vector<Item> written(std::vector<plan::Task> tasks, std::vector<Item> sections = {}) {
    plan::PlanSpec spec;
    spec.profile = "party-hd05";
    spec.sections = std::move(sections);
    spec.tasks = std::move(tasks);
    return plan::sections_with_tasks(spec, profiles().on(spec.profile, std::nullopt));
}

TEST(Tasks, OfOneOwnerEachAreNumberedSentences) {
    const auto sections = written({{"Theo dõi, đôn đốc.", "Văn phòng", "", "31/7/2026"},
                                   {"Đánh giá", "Ban Tổ chức", "Văn phòng", "quý III/2026"},
                                   {"Chuẩn bị hội nghị", "Trung tâm", "", "7/2026"}});
    ASSERT_EQ(sections.size(), 1U);
    EXPECT_EQ(sections[0].text, "TỔ CHỨC THỰC HIỆN");
    const std::vector<Item> wanted{
        {Item::Kind::numbered, "Văn phòng theo dõi, đôn đốc, hoàn thành chậm nhất ngày 31/7/2026.", {}},
        {Item::Kind::numbered, "Ban Tổ chức chủ trì, phối hợp với Văn phòng đánh giá, quý III/2026.", {}},
        {Item::Kind::numbered, "Trung tâm chuẩn bị hội nghị, 7/2026.", {}}};
    EXPECT_EQ(sections[0].items, wanted);
}

TEST(Tasks, OfTheSameOwnerStandTogetherInTheSectionThatIsThere) {
    const auto sections = written(
        {{"làm một", "Văn phòng", "", ""}, {"làm hai", "Ban", "", ""}, {"Đôn đốc", "Văn phòng", "", ""}},
        {{Item::Kind::heading, "Tổ chức thực hiện", {{Item::Kind::numbered, "Câu có sẵn.", {}}}},
         {Item::Kind::heading, "KHÁC", {}}});
    ASSERT_EQ(sections.size(), 2U);
    const std::vector<Item> wanted{
        {Item::Kind::numbered, "Câu có sẵn.", {}},
        {Item::Kind::heading,
         "Văn phòng",
         {{Item::Kind::bullet, "Làm một.", {}}, {Item::Kind::bullet, "Đôn đốc.", {}}}},
        {Item::Kind::numbered, "Ban làm hai.", {}}};
    EXPECT_EQ(sections[0].items, wanted);
}

TEST(Tasks, WithoutAnOwnerAreBullets) {
    const auto sections = written({{"gửi báo cáo", "", "", ""}});
    const std::vector<Item> wanted{{Item::Kind::bullet, "Gửi báo cáo.", {}}};
    EXPECT_EQ(sections[0].items, wanted);
}

TEST(Ladder, TheThirdLevelIsTheDraftersWhereTheProfileKnowsIt) {
    const auto party = profiles().on("party-hd05", std::nullopt),
               state = profiles().on("state-nd30", std::nullopt);
    EXPECT_EQ(plan::ladder_of(party, "I.", "")[2].format, "%2%.%3%.");
    EXPECT_EQ(plan::ladder_of(party, "I.", "a)")[2].format, "%3%)");
    EXPECT_EQ(plan::ladder_of(party, "I-", "1.1")[2].format, "%2%.%3%-");
    EXPECT_EQ(plan::ladder_of(state, "I.", "1.1")[2].format, "%3%)") << "the State has no 1.1";
}

} // namespace
} // namespace kehoach::test
