// SPDX-License-Identifier: MPL-2.0
#include "returns/changes.hpp"

#include "returns/changes_sheet.hpp"
#include "returns_ground.hpp"

#include <gmock/gmock.h>
#include <set>

using namespace kehoach;
using returns::Change;
using test::every_kind;
using test::typed_file;
using Kind = returns::Change::Kind;

namespace {

std::vector<Change> between(const std::vector<returns::ReturnFile>& before,
                            const std::vector<returns::ReturnFile>& now) {
    return returns::changes(returns::gather(before), returns::gather(now));
}

} // namespace

TEST(Changes, AreNoneWhereNothingChanged) {
    const auto a = typed_file("a.ods", "A", every_kind(), {{"B1", "1"}});
    EXPECT_THAT(between({a}, {a}), testing::IsEmpty());
    EXPECT_THAT(between({}, {}), testing::IsEmpty());
}

TEST(Changes, AreToldFigureByFigure) {
    const auto old = typed_file("a.ods", "A", every_kind(), {{"B1", "1"}, {"C1", "1"}, {"D2", "1/2"}});
    const auto fresh = typed_file("a.ods", "A", every_kind(), {{"B1", "7"}, {"C1", "1"}, {"G2", "xong"}});
    const auto told = between({old}, {fresh});
    ASSERT_EQ(told.size(), 4U);
    EXPECT_EQ(told[0], (Change{.kind = Kind::file_changed, .path = "a.ods"}));
    EXPECT_EQ(told[1], (Change{.kind = Kind::figure,
                               .path = "a.ods",
                               .unit = "A",
                               .form = "KẾT QUẢ",
                               .row = "Hội nghị",
                               .column = "Tổng số",
                               .before = "1",
                               .now = "7",
                               .cell = "B4"}));
    EXPECT_EQ(told[2].before, "1/2");
    EXPECT_EQ(told[2].now, "");
    EXPECT_EQ(told[3].now, "xong");
    EXPECT_EQ(told[3].row, "Lớp học");
}

TEST(Changes, OfFilesAndUnitsThatCameAndWent) {
    const auto told = between({typed_file("a.ods", "A", every_kind(), {{"B1", "1"}})},
                              {typed_file("b.ods", "B", every_kind(), {{"B1", "1"}})});
    ASSERT_EQ(told.size(), 4U);
    EXPECT_EQ(told[0], (Change{.kind = Kind::file_gone, .path = "a.ods"}));
    EXPECT_EQ(told[1], (Change{.kind = Kind::file_new, .path = "b.ods"}));
    EXPECT_EQ(told[2], (Change{.kind = Kind::unit_out, .path = "a.ods", .unit = "A", .form = "KẾT QUẢ"}));
    EXPECT_EQ(told[3], (Change{.kind = Kind::unit_in, .path = "b.ods", .unit = "B", .form = "KẾT QUẢ"}));
}

TEST(Changes, SayWhereAFormCameAnew) {
    const auto told = between({}, {typed_file("b.ods", "B", every_kind(), {{"B1", "1"}})});
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(told[1].kind, Kind::unit_in);
}

TEST(Changes, OfAFileThatIsMarkedAsSecretAreKnownForSuchAlsoWhereItIsGone) {
    auto secret = typed_file("a.ods", "A", every_kind(), {{"B1", "1"}});
    secret.secret = true;
    for (const auto& one : between({secret}, {}))
        EXPECT_TRUE(one.secret) << static_cast<int>(one.kind);
    for (const auto& one : between({typed_file("b.ods", "B", every_kind(), {{"B1", "1"}})}, {}))
        EXPECT_FALSE(one.secret);
}

TEST(ChangesSheet, LeadsIntoNoFileThatIsGone) {
    const auto told = between({typed_file("a.ods", "A", every_kind(), {{"B1", "1"}})},
                              {typed_file("b.ods", "B", every_kind(), {{"B1", "1"}})});
    std::set<std::string> links;
    for (const auto& cell : returns::changes_sheet(told, "20/11/2026", {}).cells)
        if (!cell.link.empty())
            links.insert(cell.link);
    EXPECT_THAT(links, testing::ElementsAre("b.ods"));
}
