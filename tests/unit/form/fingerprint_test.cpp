// SPDX-License-Identifier: MPL-2.0
// What a sheet carries of its form: the form itself, and which version of it this is.
#include "form/fingerprint.hpp"
#include "random_form.hpp"

#include <gtest/gtest.h>

using namespace kehoach;
using form::FormSpec;

namespace {

FormSpec books() {
    FormSpec spec;
    spec.title = "SÁCH ĐÃ ĐỌC";
    spec.columns.resize(2);
    spec.columns[0].title = "Năm";
    spec.columns[0].key = "year";
    spec.columns[0].kind = form::ColumnKind::key;
    spec.columns[1].title = "Số sách";
    spec.columns[1].key = "books";
    spec.rows.from_year = 2020;
    spec.rows.to_year = 2022;
    return spec;
}

std::optional<form::Fingerprint> parsed(const std::string& text) {
    text::DataFaults faults;
    return form::parse_fingerprint("sheet", text, faults);
}

} // namespace

TEST(Fingerprint, GivesBackAnyFormWithItsVersion) {
    std::mt19937 random(5);
    for (int i = 0; i < 500; ++i) {
        const FormSpec spec = form::random_form(random);
        const auto back = parsed(form::fingerprint_text(spec));
        ASSERT_TRUE(back);
        EXPECT_TRUE(back->spec == spec);
        EXPECT_EQ(back->version, form::version(spec));
    }
}

TEST(Fingerprint, KeepsTheVersionOfTheDayItWasDrawn) {
    std::string text = form::fingerprint_text(books());
    const std::string now = form::version(books()).form;
    text.replace(text.find(now), now.size(), "00c0ffee");
    EXPECT_EQ(parsed(text)->version.form, "00c0ffee");
}

TEST(Fingerprint, OfAnEarlierSheetIsTheFormAlone) {
    const auto back = parsed(form::to_json(books()));
    ASSERT_TRUE(back);
    EXPECT_TRUE(back->spec == books());
    EXPECT_EQ(back->version, form::version(books()));
}

TEST(Fingerprint, DamagedIsNone) {
    const std::string text = form::fingerprint_text(books());
    EXPECT_FALSE(parsed(text.substr(0, text.size() / 2)));
    EXPECT_FALSE(parsed("{}"));
    EXPECT_FALSE(parsed(R"({"version": {"form": "1", "plan": ""}})"));
    EXPECT_FALSE(parsed(""));
}

TEST(FormVersion, ChangesWithWhatIsAskedForAlone) {
    const auto first = form::version(books());
    EXPECT_EQ(first.form.size(), 8U);
    EXPECT_EQ(first.plan, "");
    FormSpec other = books();
    other.columns[1].title = "Số cuốn sách";
    EXPECT_NE(form::version(other).form, first.form);
    other = books();
    other.rows.to_year = 2023;
    EXPECT_NE(form::version(other).form, first.form);
    other = books();
    other.sheet.foot = {"NGƯỜI LẬP BIỂU"};
    other.attached_line = "(Kèm theo Kế hoạch số 12-KH/ĐU)";
    EXPECT_EQ(form::version(other), first);
}

TEST(FormVersion, OfThePlanChangesWithItsNumberDayAndIssuer) {
    FormSpec spec = books();
    spec.attached_to = {"12-KH/ĐU", "2026-03-02", "Đảng ủy xã Mẫu"};
    const auto first = form::version(spec);
    EXPECT_EQ(first.form, form::version(books()).form);
    EXPECT_EQ(first.plan.size(), 8U);
    for (std::string form::AttachedTo::*const part :
         {&form::AttachedTo::number, &form::AttachedTo::date, &form::AttachedTo::issuer}) {
        FormSpec other = spec;
        (*other.attached_to).*part += "x";
        EXPECT_NE(form::version(other).plan, first.plan);
    }
}
