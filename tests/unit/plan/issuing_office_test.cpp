// SPDX-License-Identifier: MPL-2.0
// What an office writes alike on every plan: kept, exchanged as a file, and guessed from its name.
#include "data.hpp"
#include "plan/issuing_office.hpp"
#include "plan/letterhead_name.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using plan::IssuingOffice;

IssuingOffice commune() {
    IssuingOffice office;
    office.issuer = "ĐẢNG UỶ XÃ SƠN HẠ";
    office.issuer_parent = "ĐẢNG BỘ TỈNH AN GIANG";
    office.issuer_in_text = "Ban Thường vụ Đảng uỷ xã";
    office.number_issuer = "ĐU";
    office.place = "Sơn Hạ";
    office.signers = {{"T/M BAN THƯỜNG VỤ", "BÍ THƯ", "", "Đỗ Văn Ngàn"},
                      {"T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "", "Lê Thị Suối"}};
    office.recipients = {{"Tỉnh uỷ", "b/c"}, {"Các chi bộ trực thuộc", ""}};
    office.filing = "Văn phòng Đảng uỷ";
    office.numbering = "I-";
    office.tones = "ủy";
    office.two_sided = true;
    return office;
}

std::string faults_of(const std::string& json) {
    text::DataFaults faults;
    EXPECT_FALSE(plan::parse_offices("offices.json", json, faults));
    std::string all;
    for (const auto& fault : faults)
        all += std::to_string(fault.line) + " " + fault.path + " " + fault.expected + "\n";
    return all;
}

plan::OfficeSuggestion suggested(const char* family, const char* issuer) {
    return plan::suggest(family, issuer, gazetteer(), {2026, 11, 20});
}

} // namespace

TEST(OfficeSuggestion, ABodyOfACommitteeStandsBelowIt) {
    using Names = std::vector<std::string>;
    EXPECT_EQ(suggested("party", "Ban Tuyên giáo và Dân vận Tỉnh ủy Gia Lai").parents,
              Names{"TỈNH ỦY GIA LAI"});
    EXPECT_EQ(suggested("party", "VĂN PHÒNG THÀNH UỶ HẢI PHÒNG").parents, Names{"THÀNH UỶ HẢI PHÒNG"});
    EXPECT_EQ(suggested("party", "Tỉnh uỷ Gia Lai").parents, Names{});
    EXPECT_EQ(suggested("party", "Ban Thường vụ Tỉnh uỷ Gia Lai").parents, Names{});
    EXPECT_EQ(suggested("party", "Ban Tổ chức Tỉnh uỷ").parents, Names{"TỈNH UỶ"});
}

TEST(LetterheadName, DoesNotRepeatTheNameAboveIt) {
    const auto below = plan::name_below;
    EXPECT_EQ(below("Ban Tổ chức Tỉnh ủy Gia Lai", "TỈNH UỶ GIA LAI"), "Ban Tổ chức");
    EXPECT_EQ(below("Ban Tổ chức  Tỉnh uỷ  Gia Lai ", "Tỉnh uỷ Gia Lai"), "Ban Tổ chức");
    EXPECT_EQ(below("Tỉnh uỷ Gia Lai", "Tỉnh uỷ Gia Lai"), "Tỉnh uỷ Gia Lai");
    EXPECT_EQ(below("Đảng uỷ xã Sơn Hạ", "Đảng bộ tỉnh An Giang"), "Đảng uỷ xã Sơn Hạ");
    EXPECT_EQ(below("Sở Nội vụ", ""), "Sở Nội vụ");
}

TEST(LetterheadName, KnowsItsOffice) {
    IssuingOffice office;
    office.issuer = "Ban Tổ chức Tỉnh uỷ Gia Lai";
    office.issuer_parent = "TỈNH UỶ GIA LAI";
    office.place = "Gia Lai";
    EXPECT_TRUE(plan::is_letterhead_of(office, "BAN TỔ CHỨC"));
    EXPECT_TRUE(plan::is_letterhead_of(office, "BAN TỔ CHỨC TỈNH ỦY GIA LAI"));
    EXPECT_FALSE(plan::is_letterhead_of(office, "BAN NỘI CHÍNH"));
    plan::PlanSpec read;
    read.family = "party";
    read.issuer = "BAN TỔ CHỨC";
    read.issuer_parent = "TỈNH UỶ GIA LAI";
    EXPECT_EQ(plan::completed(read, {office}).place, "Gia Lai");
    read.issuer_parent = "TỈNH UỶ ĐIỆN BIÊN";
    EXPECT_EQ(plan::completed(read, {office}).place, "");
}

TEST(OfficeSuggestion, AShortNameTellsWhatTheWholeOneDoes) {
    const auto short_name = suggested("state", "UBND xã Sơn Hạ");
    EXPECT_EQ(short_name.in_text, "Uỷ ban nhân dân xã Sơn Hạ");
    EXPECT_EQ(short_name.place, "Sơn Hạ");
    EXPECT_EQ(short_name.codes, suggested("state", "Uỷ ban nhân dân xã Sơn Hạ").codes);
}

TEST(IssuingOffice, AKnownNameBringsThePostOfThatOffice) {
    auto state = commune();
    state.family = "state";
    state.issuer = "UỶ BAN NHÂN DÂN XÃ SƠN HẠ";
    state.signers = {{"TM. UỶ BAN NHÂN DÂN", "CHỦ TỊCH", "", "Lê Thị Suối"}};
    const std::vector<IssuingOffice> offices{commune(), state};
    const auto post = [&](const plan::UsualSigner& typed, const char* issuer) {
        return plan::known_signer(typed, offices, issuer).role;
    };
    const plan::UsualSigner name{"", "", "", "Lê Thị Suối"};
    EXPECT_EQ(post(name, "Uỷ ban nhân dân xã Sơn Hạ"), "CHỦ TỊCH");
    EXPECT_EQ(post(name, "ĐẢNG UỶ XÃ SƠN HẠ"), "PHÓ BÍ THƯ");
    EXPECT_EQ(post(name, "SỞ NỘI VỤ"), "") << "two have one of that name";
    EXPECT_EQ(post({"", "", "", "Đỗ Văn Ngàn"}, ""), "BÍ THƯ");
    EXPECT_EQ(post({"", "", "", "Đỗ Văn Khác"}, "ĐẢNG UỶ XÃ SƠN HẠ"), "");
    EXPECT_EQ(post({"", "PHÓ CHỦ TỊCH", "", "Lê Thị Suối"}, "UỶ BAN NHÂN DÂN XÃ SƠN HẠ"), "PHÓ CHỦ TỊCH");
}

TEST(IssuingOffices, GoThroughAFileUnchanged) {
    auto state = commune();
    state.family = "state";
    state.signers.clear();
    const std::vector<IssuingOffice> all{commune(), state};
    text::DataFaults faults;
    const auto read = plan::parse_offices("offices.json", plan::to_json(all), faults);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, all);
}

TEST(IssuingOffices, FaultsNameTheLineAndWhatWasExpected) {
    EXPECT_EQ(
        faults_of("{\"format\": \"kehoach-offices\",\n\"offices\": [{\"issuer\": \"\", \"tones\": \"u\"}]}"),
        "2 /offices/0/issuer data.expected.text\n2 /offices/0/tones data.expected.tones\n");
    EXPECT_EQ(faults_of(R"({"format": "x", "offices": []})"), "1 /format data.expected.offices\n");
    EXPECT_NE(faults_of("not even JSON"), "");
}

TEST(IssuingOffices, BeginAPlanSignedByTheChosenSigner) {
    const auto office = commune();
    const auto spec = plan::begin_plan(office, 1);
    EXPECT_EQ(spec.issuer, office.issuer);
    EXPECT_EQ(spec.number_issuer, "ĐU");
    EXPECT_EQ(spec.recipients, office.recipients);
    EXPECT_EQ(spec.filing, office.filing);
    EXPECT_EQ(spec.numbering, "I-");
    EXPECT_TRUE(spec.two_sided);
    EXPECT_EQ(spec.tones, "uỷ") << "as its own name has them";
    EXPECT_EQ(spec.sign_role, "PHÓ BÍ THƯ");
    EXPECT_EQ(spec.sign_name, "Lê Thị Suối");
    EXPECT_EQ(plan::begin_plan(office, 7).sign_name, "");
}

TEST(IssuingOffices, CompleteWhatAPaperOfTheirsLeavesEmpty) {
    plan::PlanSpec spec;
    spec.issuer = "ĐẢNG ỦY XÃ SƠN HẠ";
    spec.filing = "Tổ Tổng hợp";
    const auto done = plan::completed(spec, {commune()});
    EXPECT_EQ(done.filing, "Tổ Tổng hợp");
    EXPECT_EQ(done.recipients, commune().recipients);
    EXPECT_EQ(done.sign_name, "Đỗ Văn Ngàn");
    spec.sign_role = "BÍ THƯ";
    EXPECT_EQ(plan::completed(spec, {commune()}).sign_name, "") << "a signature is never mixed of two";
    spec.issuer_parent = "ĐẢNG BỘ TỈNH CÀ MAU";
    EXPECT_EQ(plan::completed(spec, {commune()}), spec) << "another commune of that name";
}

TEST(IssuingOffices, BeginWhatDoesNotNameItsIssuer) {
    auto people = commune();
    people.family = "state";
    people.issuer = "UỶ BAN NHÂN DÂN XÃ SƠN HẠ";
    plan::PlanSpec spec;
    EXPECT_EQ(plan::completed(spec, {people, commune()}).issuer, people.issuer);
    spec.profile = "party-hd05";
    const auto done = plan::completed(spec, {people, commune()});
    EXPECT_EQ(done.issuer, commune().issuer);
    EXPECT_EQ(done.sign_name, "Đỗ Văn Ngàn");
    EXPECT_EQ(done.profile, "party-hd05");
    EXPECT_EQ(plan::completed(spec, {people}), spec) << "the text is of the other family";
}

TEST(IssuingOffices, SignersStandOnOneLine) {
    const plan::UsualSigner full{"TM. UỶ BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Văn Núi"};
    EXPECT_EQ(plan::line_of(full), "TM. UỶ BAN NHÂN DÂN; KT. CHỦ TỊCH; PHÓ CHỦ TỊCH; Trần Văn Núi");
    for (const auto& signer : {full, plan::UsualSigner{"T/M CHI BỘ", "BÍ THƯ", "", "Lê Đá"},
                               plan::UsualSigner{"", "GIÁM ĐỐC", "", "Lê Đá"},
                               plan::UsualSigner{"", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Đá"},
                               plan::UsualSigner{"", "", "", "Lê Đá"}})
        EXPECT_EQ(plan::signer_of(plan::line_of(signer)), signer);
    EXPECT_EQ(plan::signer_of(" BÍ THƯ ;Lê Đá "), (plan::UsualSigner{"", "BÍ THƯ", "", "Lê Đá"}));
}

TEST(IssuingOffices, AreSuggestedFromTheNameOfTheIssuer) {
    const auto party = suggested("party", "ĐẢNG UỶ XÃ SƠN HẠ");
    EXPECT_EQ(party.codes, std::vector<std::string>{"ĐU"});
    EXPECT_EQ(party.place, "Sơn Hạ");
    EXPECT_EQ(party.in_text, "Đảng uỷ xã Sơn Hạ");
    EXPECT_EQ(party.parents.size(), 34U);
    EXPECT_EQ(party.parents.front(), "ĐẢNG BỘ TỈNH AN GIANG");

    const auto province = suggested("party", "TỈNH ỦY LÂM ĐỒNG");
    EXPECT_EQ(province.codes, std::vector<std::string>{"TU"});
    EXPECT_EQ(province.place, "Lâm Đồng");
    EXPECT_TRUE(province.parents.empty());

    EXPECT_EQ(province.in_text, "Tỉnh ủy Lâm Đồng") << "the marks as the drafter puts them";

    const auto state = suggested("state", "ỦY BAN NHÂN DÂN XÃ SƠN HẠ");
    EXPECT_EQ(state.codes, std::vector<std::string>{"UBND"});
    EXPECT_EQ(state.place, "Sơn Hạ");
    EXPECT_TRUE(state.parents.empty());
}

TEST(IssuingOffices, ADepartmentIsOneOfAProvince) {
    EXPECT_EQ(suggested("state", "SỞ NỘI VỤ").parents.size(), 34U);
    EXPECT_EQ(suggested("state", "SỞ NỘI VỤ TỈNH AN GIANG").parents,
              std::vector<std::string>{"UỶ BAN NHÂN DÂN TỈNH AN GIANG"});
    EXPECT_EQ(suggested("state", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH AN GIANG").parents,
              std::vector<std::string>{"ỦY BAN NHÂN DÂN TỈNH AN GIANG"})
        << "the marks as the drafter puts them";
}

TEST(IssuingOffices, AreNamedInTextWhereTheCapitalsAreSure) {
    EXPECT_EQ(suggested("party", "TỈNH ỦY AN LÂM").in_text, "Tỉnh ủy An Lâm") << "what follows is a place";
    EXPECT_EQ(suggested("party", "VĂN PHÒNG TỈNH UỶ AN LÂM").in_text, "Văn phòng Tỉnh uỷ An Lâm");
    EXPECT_EQ(suggested("party", "TỈNH UỶ AN LÂM BAN TỔ CHỨC").in_text, "") << "two bodies run together";
    EXPECT_EQ(suggested("party", "ĐẢNG UỶ CÔNG TY SÔNG XANH").in_text, "");
    EXPECT_EQ(suggested("state", "SỞ CÔNG THƯƠNG").in_text, "Sở Công Thương");
    EXPECT_EQ(suggested("state", "SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH AN LÂM").in_text,
              "Sở Giáo dục và Đào tạo tỉnh An Lâm");
    EXPECT_EQ(suggested("state", "SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH").in_text,
              "Sở Văn hoá, Thể thao và Du lịch");
    EXPECT_EQ(suggested("state", "SỞ CHUYỆN LẠ").in_text, "");
}

TEST(IssuingOffices, NothingIsSuggestedForANameThatTellsNothing) {
    for (const char* const issuer : {"", "CÔNG TY SÔNG XANH", "xã"}) {
        const auto none = suggested("party", issuer);
        EXPECT_TRUE(none.codes.empty()) << issuer;
        EXPECT_EQ(none.place + none.in_text, "") << issuer;
    }
    // An office of the committee has its own place, which its name does not tell.
    EXPECT_EQ(suggested("party", "VĂN PHÒNG TỈNH UỶ").place, "");
}

} // namespace kehoach::test
