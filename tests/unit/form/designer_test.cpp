// SPDX-License-Identifier: MPL-2.0
#include "form/designer.hpp"
#include "form/picture.hpp"

#include <gmock/gmock.h>

namespace kehoach::form {

namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

FormSpec small() {
    FormSpec spec;
    spec.title = "ĐẢNG VIÊN";
    Column key, all, part;
    key.title = "Đơn vị", key.key = "unit", key.kind = ColumnKind::key;
    all.title = "Tổng số", all.key = "all";
    part.title = "Nữ", part.key = "women";
    spec.columns = {key, all, part};
    spec.rows.items = {"Thượng"};
    spec.rules = {{{"women"}, "all", {}}};
    return spec;
}

bool retitle(Designer& designer, const std::string& title, const std::string& field = {}) {
    return designer.change(
        [&](FormSpec& spec) {
            spec.title = title;
            return true;
        },
        field);
}

} // namespace

TEST(Designer, EachChangeIsAStep) {
    Designer designer(small());
    EXPECT_FALSE(designer.can_undo());
    retitle(designer, "A");
    retitle(designer, "B");
    designer.undo();
    EXPECT_EQ(designer.spec().title, "A");
    designer.undo();
    EXPECT_EQ(designer.spec(), small());
    EXPECT_FALSE(designer.can_undo());
    designer.redo();
    designer.redo();
    EXPECT_EQ(designer.spec().title, "B");
    EXPECT_FALSE(designer.can_redo());
}

TEST(Designer, LettersTypedIntoOneFieldAreOneStep) {
    Designer designer(small());
    retitle(designer, "B", "title");
    retitle(designer, "BI", "title");
    retitle(designer, "BIỂU", "title");
    designer.undo();
    EXPECT_EQ(designer.spec(), small());
    designer.redo();
    EXPECT_EQ(designer.spec().title, "BIỂU");
    retitle(designer, "BIỂU A", "title");
    designer.undo();
    EXPECT_EQ(designer.spec().title, "BIỂU") << "what was typed before the undo is a step of its own";
}

TEST(Designer, WhatCannotBeIsNoStep) {
    Designer designer(small());
    EXPECT_FALSE(designer.change([](FormSpec& spec) { return remove_head(spec, HeadPlace{0}).has_value(); }));
    EXPECT_TRUE(designer.change([](FormSpec&) { return true; }));
    EXPECT_FALSE(designer.can_undo()) << "nothing was changed";
}

TEST(Designer, ARuleThatIsSwitchedOffIsShownAndNotMade) {
    Designer designer(small());
    designer.switch_rule(0);
    EXPECT_THAT(designer.spec().rules, SizeIs(1));
    EXPECT_FALSE(designer.is_on(designer.spec().rules[0]));
    EXPECT_THAT(designer.result().rules, IsEmpty());
    designer.undo();
    EXPECT_EQ(designer.result(), small());
    designer.redo();
    designer.switch_rule(0);
    EXPECT_EQ(designer.result(), small());
}

TEST(Designer, DoubtsStayUntilTheyAreSettled) {
    TableReading reading;
    reading.form = small();
    reading.understood = {
        Understood::of_column(Understood::What::kind, 1, Certainty::sure, "form.why.words"),
        Understood::of_column(Understood::What::kind, 2, Certainty::open, "form.why.nothing")};
    reading.understood.emplace_back().what = Understood::What::title;
    reading.understood.back().certainty = Certainty::likely;
    Designer designer(reading);
    EXPECT_THAT(designer.doubts(), SizeIs(2));
    EXPECT_THAT(designer.doubts_of("women"), SizeIs(1));
    EXPECT_THAT(designer.doubts_of("all"), IsEmpty());
    EXPECT_THAT(designer.doubts_of(""), IsEmpty()) << "that of the title is of no column";
    designer.change([](FormSpec& spec) { return move_head(spec, {2}, -1).has_value(); });
    EXPECT_THAT(designer.doubts_of("women"), SizeIs(1)) << "wherever the column goes";
    designer.settle(designer.doubts_of("women"));
    EXPECT_THAT(designer.doubts(), SizeIs(1));
    designer.settle(designer.doubts());
    EXPECT_THAT(designer.doubts(), IsEmpty());
}

TEST(Designer, WhatIsGoneIsInNoDoubt) {
    TableReading reading;
    reading.form = small();
    reading.understood = {
        Understood::of_column(Understood::What::kind, 2, Certainty::open, "form.why.nothing")};
    reading.understood.emplace_back().what = Understood::What::rule;
    reading.understood.back().rule = 0;
    Designer designer(reading);
    ASSERT_THAT(designer.doubts(), SizeIs(2));
    EXPECT_EQ(designer.doubts()[1].rule, small().rules[0]);
    designer.change([](FormSpec& spec) {
        add_beside(spec, {2}, "Ghi chú");
        return remove_head(spec, {2}).has_value();
    });
    EXPECT_THAT(designer.doubts(), IsEmpty()) << "nor is the rule that spoke of it";
    designer.undo();
    EXPECT_THAT(designer.doubts(), SizeIs(2));
    designer.replace(small());
    EXPECT_THAT(designer.doubts(), IsEmpty());
    designer.undo();
    EXPECT_THAT(designer.doubts(), SizeIs(2));
}

TEST(Picture, ShowsHeadsAndTheFirstRows) {
    FormSpec spec = small();
    spec.total = "Tổng cộng";
    spec.rows.items = {"Thượng & Hạ", "Trung", "Đông", "Tây", "Nam Sơn"};
    const std::string drawn = picture(spec, {.rows = 3});
    EXPECT_THAT(drawn, testing::StartsWith("<svg "));
    for (const char* const shown :
         {"ĐẢNG VIÊN", "Đơn vị", "Tổng số", "Thượng &amp;", "Trung", "…", "Tổng cộng"})
        EXPECT_THAT(drawn, HasSubstr(shown));
    for (const char* const left_out : {"Đông", "Tây", "Nam Sơn"})
        EXPECT_THAT(drawn, Not(HasSubstr(left_out)));
}

TEST(Picture, YearsAndTheMarkedColumn) {
    FormSpec spec = small();
    spec.rows = {};
    spec.rows.from_year = 2015;
    spec.rows.to_year = 2025;
    const std::string plain = picture(spec);
    EXPECT_THAT(plain, HasSubstr("2016"));
    EXPECT_THAT(plain, Not(HasSubstr("2017")));
    EXPECT_THAT(plain, Not(HasSubstr("#ffd98a")));
    EXPECT_THAT(picture(spec, {.marked_first = 1, .marked_count = 1}), HasSubstr("#ffd98a"));
}

} // namespace kehoach::form
