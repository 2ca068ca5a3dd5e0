// SPDX-License-Identifier: MPL-2.0
// Who is offered to sign a paper.
#include "plan/offered_signers.hpp"

#include <gmock/gmock.h>

namespace kehoach::test {
namespace {

using testing::ElementsAre;

std::vector<std::string> names(profile::Family family, const char* issuer) {
    std::vector<plan::IssuingOffice> offices(3);
    offices[0].family = "state";
    offices[0].issuer = "ỦY BAN NHÂN DÂN XÃ NẬM HƯƠNG";
    offices[0].signers = {{"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "Lê Thị Nậm"}};
    offices[1].family = offices[2].family = "party";
    offices[1].issuer = "VĂN PHÒNG ĐẢNG ỦY";
    offices[1].signers = {{"", "CHÁNH VĂN PHÒNG", "", "Vàng A Pao"}};
    offices[2].issuer = "ĐẢNG ỦY XÃ NẬM HƯƠNG";
    offices[2].signers = {{"T/M BAN THƯỜNG VỤ", "BÍ THƯ", "", "Lò Văn Tếnh"}};
    plan::Plan plan;
    plan.family = family;
    plan.components.issuer.emplace_back().value = issuer;
    std::vector<std::string> found;
    for (const auto& signer : plan::offered_signers(plan, offices))
        found.push_back(signer.name);
    return found;
}

} // namespace

TEST(OfferedSigners, AreThoseOfTheFamilyTheIssuersOwnFirst) {
    EXPECT_THAT(names(profile::Family::party, "Đảng uỷ xã Nậm Hương"),
                ElementsAre("Lò Văn Tếnh", "Vàng A Pao"));
    EXPECT_THAT(names(profile::Family::state, ""), ElementsAre("Lê Thị Nậm"));
    EXPECT_THAT(names(profile::Family::other, ""), testing::SizeIs(3));
}

} // namespace kehoach::test
