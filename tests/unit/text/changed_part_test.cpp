// SPDX-License-Identifier: MPL-2.0
#include "text/changed_part.hpp"

#include <gtest/gtest.h>
#include <string>

namespace kehoach::text {
namespace {

const std::string basis =
    "Căn cứ Quyết định số 5/QĐ-UBND ngày 06/11/2025 của Ủy ban nhân dân tỉnh Lam Giang về việc "
    "giao nhiệm vụ trồng cây trên địa bàn tỉnh Lam Giang";

TEST(ChangedPart, IsTheEndWhereTheEndDiffers) {
    EXPECT_EQ(changed_part(basis + ".", basis + ";"),
              (ChangedPart{"…địa bàn tỉnh Lam Giang.", "…địa bàn tỉnh Lam Giang;"}));
    EXPECT_EQ(changed_part(basis, basis + "."),
              (ChangedPart{"…địa bàn tỉnh Lam Giang", "…địa bàn tỉnh Lam Giang."}));
}

TEST(ChangedPart, IsTheBeginWhereTheBeginDiffers) {
    EXPECT_EQ(changed_part("căn cứ" + basis.substr(std::string("Căn cứ").size()), basis),
              (ChangedPart{"căn cứ Quyết định số…", "Căn cứ Quyết định số…"}));
}

TEST(ChangedPart, HasWordsOnEitherSide) {
    auto after = basis;
    after.replace(after.find("06/11"), 5, "6/11");
    EXPECT_EQ(changed_part(basis, after),
              (ChangedPart{"…định số 5/QĐ-UBND ngày 06/11/2025 của Ủy ban nhân…",
                           "…định số 5/QĐ-UBND ngày 6/11/2025 của Ủy ban nhân…"}));
}

TEST(ChangedPart, LeavesShortTextsWhole) {
    EXPECT_EQ(changed_part("Số: 5", "Số 5"), (ChangedPart{"Số: 5", "Số 5"}));
    EXPECT_EQ(changed_part("", basis).after, basis);
    EXPECT_EQ(changed_part(basis, "").before, basis);
    const std::string one(200, 'x');
    EXPECT_EQ(changed_part(one, one + "y"), (ChangedPart{one, one + "y"}));
}

} // namespace
} // namespace kehoach::text
