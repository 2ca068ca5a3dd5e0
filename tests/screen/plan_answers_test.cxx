// SPDX-License-Identifier: MPL-2.0
// What stands in the fields of the dialog, as a specification and back. No office needed.
#include "faces/plan_answers.hxx"

#include <fstream>
#include <gtest/gtest.h>
#include <regex>
#include <set>

using namespace kehoach;
using namespace kehoach::faces;

namespace {

std::vector<form::FormSpec> two_forms() {
    form::FormSpec one, two;
    one.id = "one";
    two.id = "two";
    return {one, two};
}

plan::PlanSpec spec_of(const Answers& answers) {
    text::DataFaults faults;
    auto spec = faces::spec_of(answers, two_forms(), faults);
    EXPECT_TRUE(faults.empty());
    return spec;
}

plan::PlanSpec full_spec() {
    plan::PlanSpec spec;
    spec.family = "party";
    spec.issuer = "ĐẢNG UỶ XÃ NẬM HƯƠNG";
    spec.issuer_parent = "ĐẢNG BỘ TỈNH LAM GIANG";
    spec.issuer_in_text = "Ban Thường vụ Đảng uỷ xã Nậm Hương";
    spec.number = "27";
    spec.number_issuer = "ĐU";
    spec.place = "Nậm Hương";
    spec.date = grammar::Date{2026, 6, 5};
    spec.draft_mark = "Dự thảo lần 2";
    spec.subject = "kiểm tra công tác văn thư";
    spec.bases = {"Căn cứ Quyết định số 4-QĐ/TU", "Căn cứ Kế hoạch số 12-KH/TU"};
    spec.preamble = "Đảng uỷ ban hành Kế hoạch như sau:";
    spec.sections = {{plan::Item::Kind::heading, "MỤC ĐÍCH", {{plan::Item::Kind::bullet, "ý.", {}}}}};
    spec.numbering = "I-";
    spec.recipients = {{"Thường trực Tỉnh uỷ", "b/c"}, {"Các chi bộ", ""}};
    spec.filing = "Văn phòng Đảng uỷ";
    spec.sign_authority = "T/M BAN THƯỜNG VỤ";
    spec.sign_role = "PHÓ BÍ THƯ";
    spec.sign_role_2 = "THƯỜNG TRỰC";
    spec.sign_name = "Lò Văn Tếnh";
    spec.outline =
        plan::ReportOutline{"ĐỀ CƯƠNG BÁO CÁO", "kết quả", {{plan::Item::Kind::heading, "KẾT QUẢ", {}}}};
    spec.appendices = two_forms();
    spec.two_sided = true;
    return spec;
}

std::set<std::string> fields_of_the_window() {
    std::ifstream file(KEHOACH_SOURCE_DIR "/dialogs/PlanDialog.xdl");
    const std::string xdl{std::istreambuf_iterator<char>(file), {}};
    const std::regex field("<dlg:(?:textfield|menulist|checkbox) dlg:id=\"([^\"]+)\"");
    std::set<std::string> names;
    for (std::sregex_iterator each(xdl.begin(), xdl.end(), field), end; each != end; ++each)
        names.insert((*each)[1]);
    return names;
}

} // namespace

TEST(PlanAnswers, TheWayBackGivesTheSameSpec) {
    EXPECT_EQ(plan::to_json(spec_of(answers_of(full_spec()))), plan::to_json(full_spec()));
    EXPECT_EQ(spec_of(answers_of(full_spec())), full_spec());
}

TEST(PlanAnswers, AnEmptyFormIsAnEmptySpec) {
    EXPECT_EQ(spec_of({}), plan::PlanSpec());
    EXPECT_EQ(spec_of(answers_of(plan::PlanSpec())), plan::PlanSpec());
}

TEST(PlanAnswers, BlanksAroundDoNotCount) {
    EXPECT_EQ(spec_of({{"issuer", "  HUYỆN UỶ \n"}}).issuer, "HUYỆN UỶ");
    EXPECT_EQ(spec_of({{"subject", " kiểm tra\n\n công tác văn thư "}}).subject, "kiểm tra công tác văn thư");
    EXPECT_EQ(spec_of({{"bases", "\n một \n\nhai\n"}}).bases, (std::vector<std::string>{"một", "hai"}));
}

TEST(PlanAnswers, DatesAreRead) {
    const grammar::Date day{2026, 2, 5};
    for (const char* const written : {"05/02/2026", "5/2/2026", "05-02-2026", "ngày 05 tháng 02 năm 2026"})
        EXPECT_EQ(spec_of({{"date", written}}).date, day) << written;
    EXPECT_FALSE(spec_of({{"date", "  "}}).date);
}

TEST(PlanAnswers, WhatIsNoDateIsAFaultOfItsField) {
    for (const char* const written : {"31/31/2026", "30/02/2026", "mai", "2026"}) {
        text::DataFaults faults;
        EXPECT_FALSE(faces::spec_of({{"date", written}}, {}, faults).date) << written;
        ASSERT_EQ(faults.size(), 1u) << written;
        EXPECT_EQ(field_of(faults[0].path), "date");
        EXPECT_EQ(faults[0].found, written);
    }
}

TEST(PlanAnswers, BracketsAtTheEndOfARecipientAreItsMarker) {
    const auto recipients = spec_of({{"recipients", "Thường trực Tỉnh uỷ (b/c)\n"
                                                    "Trường Chính trị (cơ sở 2), khối I\n"
                                                    "Chi bộ (A) (để t/h)\n"
                                                    "(b/c)\n"}})
                                .recipients;
    const std::vector<plan::Recipient> expected = {{"Thường trực Tỉnh uỷ", "b/c"},
                                                   {"Trường Chính trị (cơ sở 2), khối I", ""},
                                                   {"Chi bộ (A)", "để t/h"},
                                                   {"(b/c)", ""}};
    EXPECT_EQ(recipients, expected);
}

TEST(PlanAnswers, AnOutlineIsThereOnlyWhereItIsTicked) {
    EXPECT_FALSE(spec_of({{"outlineTitle", "ĐỀ CƯƠNG"}}).outline);
    EXPECT_TRUE(spec_of({{"outline", "1"}, {"outlineTitle", "ĐỀ CƯƠNG"}}).outline);
}

TEST(PlanAnswers, OnlyFormsThatAreThereAreTaken) {
    const auto taken = spec_of({{"forms", "two\nthree\n"}}).appendices;
    ASSERT_EQ(taken.size(), 1u);
    EXPECT_EQ(taken[0].id, "two");
}

TEST(PlanAnswers, FaultsBelongToAFieldOfTheWindow) {
    const auto fields = fields_of_the_window();
    EXPECT_GT(fields.size(), 20u);
    // Every text a spec can be faulty in, as the core names it.
    text::DataFaults faults;
    plan::parse_plan_spec("", plan::to_json(plan::PlanSpec()), {}, faults);
    EXPECT_FALSE(faults.empty());
    for (const auto& fault : faults)
        EXPECT_EQ(fields.count(field_of(fault.path)), 1u) << fault.path;
    EXPECT_EQ(field_of("/issuer/name"), "issuer");
    EXPECT_EQ(field_of("/number/issuer"), "numberIssuer");
    EXPECT_EQ(field_of("/sections/0/items/2"), "sections");
    EXPECT_EQ(field_of("/signature/role2"), "signRole2");
    EXPECT_EQ(field_of("/nowhere"), "");
}

TEST(PlanAnswers, EveryFieldOfTheWindowHasAnAnswer) {
    const auto answers = answers_of(full_spec());
    std::set<std::string> names;
    for (const auto& [control, value] : answers) {
        names.insert(control);
        EXPECT_FALSE(value.empty()) << control;
    }
    // Two lists only fill other fields: the offices and signers that are kept. An empty appendix has a title
    // of its own, and whether there is an outline is the command.
    names.insert({"office", "signer", "appendixTitle"});
    names.erase("outline");
    EXPECT_EQ(names, fields_of_the_window());
}
