// SPDX-License-Identifier: MPL-2.0
// What is typed on the page of an office and hardly meant is told, field by field.
#include "data.hpp"
#include "plan/office_doubts.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

plan::IssuingOffice commune() {
    plan::IssuingOffice office;
    office.issuer = "ĐẢNG UỶ XÃ SƠN HẠ";
    office.issuer_parent = "ĐẢNG BỘ TỈNH AN LÂM";
    office.issuer_in_text = "Ban Thường vụ Đảng uỷ xã Sơn Hạ";
    office.number_issuer = "ĐU";
    office.place = "Sơn Hạ";
    office.signers = {{"T/M BAN THƯỜNG VỤ", "BÍ THƯ", "", "Đỗ Văn Ngàn"}};
    return office;
}

/// "field reason" of each.
std::string told(const plan::IssuingOffice& office) {
    std::string all;
    for (const auto& one : plan::doubts(office, gazetteer(), {2026, 6, 15}))
        all += (all.empty() ? "" : ", ") + one.field + " " + one.reason;
    return all;
}

} // namespace

TEST(OfficeDoubts, ThereAreNoneWhereAllIsAsOfficesWriteIt) {
    EXPECT_EQ(told(commune()), "");
    plan::IssuingOffice state;
    state.family = "state";
    state.issuer = "SỞ NỘI VỤ";
    state.issuer_in_text = "Sở Nội vụ";
    state.number_issuer = "SNV";
    state.place = "Thành phố Hồ Chí Minh";
    state.signers = {{"", "GIÁM ĐỐC", "", "Lê Đá"}};
    EXPECT_EQ(told(state), "");
    EXPECT_EQ(told({}), "") << "what is not told yet is not wrong";
}

TEST(OfficeDoubts, OfEveryFieldAreTold) {
    const auto with = [](auto change) {
        auto office = commune();
        change(office);
        return told(office);
    };
    EXPECT_EQ(with([](auto& one) { one.issuer_parent = "abc"; }), "parent data.doubt.name");
    EXPECT_EQ(with([](auto& one) { one.issuer = "xyz"; }), "issuer data.doubt.name");
    EXPECT_EQ(with([](auto& one) { one.number_issuer = "Đ U"; }), "code data.doubt.code");
    EXPECT_EQ(with([](auto& one) { one.number_issuer = "đu"; }), "code data.doubt.code");
    EXPECT_EQ(with([](auto& one) { one.number_issuer = "Đ/U"; }), "code data.doubt.code");
    EXPECT_EQ(with([](auto& one) { one.number_issuer = "TU"; }), "code data.doubt.code-of-another");
    EXPECT_EQ(with([](auto& one) { one.place = "sơn hạ"; }), "place data.doubt.place");
    EXPECT_EQ(with([](auto& one) { one.place = "Sơn Hạ 15"; }), "place data.doubt.place");
    EXPECT_EQ(with([](auto& one) { one.issuer_in_text = "ĐẢNG UỶ XÃ SƠN HẠ"; }), "inText data.doubt.in-text");
    EXPECT_EQ(with([](auto& one) { one.issuer_in_text = "Đảng uỷ xã Sơn Hạ"; }),
              "inText data.doubt.committee")
        << "who signs for the standing committee issues for it";
    EXPECT_EQ(with([](auto& one) { one.signers = {plan::signer_of("T/M BAN THƯỜNG VỤ; PHÓ BÍ THƯ")}; }),
              "signers data.doubt.signer");
}

TEST(OfficeDoubts, AShortNameAndOneThatIsMissingInSentencesAreTold) {
    plan::IssuingOffice state;
    state.family = "state";
    for (const auto& [issuer, whole] : {std::pair("UBND xã Sơn Hạ", "Uỷ ban nhân dân xã Sơn Hạ"),
                                        std::pair("UBND XÃ SƠN HẠ", "UỶ BAN NHÂN DÂN XÃ SƠN HẠ")}) {
        state.issuer = issuer;
        const auto all = plan::doubts(state, gazetteer(), {2026, 6, 15});
        ASSERT_EQ(all.size(), 2u);
        EXPECT_EQ(all[0], (plan::Doubt{"issuer", "data.doubt.short-name", whole, false}));
        EXPECT_EQ(all[1].reason, "data.doubt.no-in-text");
        EXPECT_TRUE(all[1].missing);
    }
    state.issuer = "UỶ BAN NHÂN DÂN XÃ SƠN HẠ";
    state.issuer_in_text = "Uỷ ban nhân dân xã Sơn Hạ";
    EXPECT_EQ(told(state), "");
}

} // namespace kehoach::test
