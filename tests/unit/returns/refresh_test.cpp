// SPDX-License-Identifier: MPL-2.0
#include "returns/refresh.hpp"

#include "returns_ground.hpp"

#include <gmock/gmock.h>

using namespace kehoach;
using returns::FileNow;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

returns::ReturnFile known(const std::string& path, const std::string& hash) {
    auto file = test::typed_file(path, "Xã An Phú", test::every_kind(), {{"B1", "3"}});
    file.hash = hash;
    file.first_seen = "2026-11-18";
    return file;
}

const std::string today = "2026-11-22";

} // namespace

TEST(Refresh, ReadsOnlyWhatIsNewOrChanged) {
    const std::vector remembered = {known("a.ods", "1"), known("b.ods", "2")};
    const auto made =
        returns::refresh(remembered, {{"c.ods", "3", 30}, {"b.ods", "22", 20}, {"a.ods", "1", 10}}, today);
    EXPECT_THAT(made.kept, ElementsAre(remembered[0]));
    ASSERT_EQ(made.to_read.size(), 2U);
    EXPECT_EQ(made.to_read[0],
              (returns::ReturnFile{.path = "b.ods", .hash = "22", .size = 20, .first_seen = "2026-11-18"}));
    EXPECT_EQ(made.to_read[1],
              (returns::ReturnFile{.path = "c.ods", .hash = "3", .size = 30, .first_seen = today}));
    EXPECT_THAT(made.gone, IsEmpty());
}

TEST(Refresh, FollowsAFileThatWasMovedAndAsksOfOneThatIsGone) {
    const auto made =
        returns::refresh({known("a.ods", "1"), known("b.ods", "2")}, {{"nộp/a (1).ods", "1", 10}}, today);
    ASSERT_EQ(made.kept.size(), 1U);
    EXPECT_EQ(made.kept[0].path, "nộp/a (1).ods");
    EXPECT_EQ(made.kept[0].first_seen, "2026-11-18");
    EXPECT_EQ(made.kept[0].forms, known("a.ods", "1").forms);
    EXPECT_THAT(made.gone, ElementsAre("b.ods"));
}

TEST(Refresh, TakesACopyForANewFile) {
    const auto made =
        returns::refresh({known("a.ods", "1")}, {{"a.ods", "1", 10}, {"a (1).ods", "1", 10}}, today);
    EXPECT_EQ(made.kept.size(), 1U);
    ASSERT_EQ(made.to_read.size(), 1U);
    EXPECT_EQ(made.to_read[0].path, "a (1).ods");
    EXPECT_EQ(returns::refresh({}, {}, today), returns::Refresh{});
}

TEST(Refresh, OfOneFileMovedToTwoPlacesKeepsOne) {
    const auto made =
        returns::refresh({known("a.ods", "1")}, {{"x/a.ods", "1", 10}, {"y/a.ods", "1", 10}}, today);
    EXPECT_EQ(made.kept.size(), 1U);
    EXPECT_EQ(made.to_read.size(), 1U);
    EXPECT_THAT(made.gone, IsEmpty());
}
