// SPDX-License-Identifier: MPL-2.0
// Forms against each other: those of one workbook, and those of the last period.
#include "filled_book.hpp"
#include "form/check_together.hpp"
#include "sample_form.hpp"

#include <gmock/gmock.h>

namespace kehoach::form {

namespace {

using Told = std::vector<std::string>;

FormSpec small(const std::string& id, int free, const std::string& kind = "count") {
    text::DataFaults faults;
    const std::string rows =
        free > 0 ? "{\"free\": " + std::to_string(free) + "}" : R"({"items": ["Một", "Hai"]})";
    return parse_form_spec(id,
                           R"({"id": ")" + id + R"(", "code": "Biểu )" + id + R"(", "title": "BIỂU",
        "columns": [{"title": "Đơn vị", "key": "unit", "kind": "key"},
                    {"title": "Đảng viên", "key": "members", "kind": ")" +
                               kind + R"("}],
        "rows": )" + rows + R"(, "total": "Tổng"})",
                           faults)
        .value();
}

// Code, title, heads, then rows 4 and 5, total 6.
Sheet filled(FormSpec spec, const std::string& first, const std::string& second) {
    Sheet sheet(std::move(spec));
    const auto type = [&](const std::string& cell, const std::string& what) {
        if (what.find_first_not_of("0123456789") == std::string::npos && !what.empty())
            sheet.number(cell, std::stod(what));
        else if (!what.empty())
            sheet.text(cell, what);
    };
    type("B4", first);
    type("B5", second);
    return sheet;
}

FormSpec tied(const std::string& id, const std::string& to, const std::string& kind = "count") {
    FormSpec spec = small(id, 0, kind);
    spec.rules.push_back({{"members"}, "members", to});
    return spec;
}

std::string argument(const FormFault& fault, const std::string& name) {
    for (const auto& [key, value] : fault.arguments)
        if (key == name)
            return value;
    return {};
}

Told together(const std::vector<Sheet>& sheets) {
    FilledForms forms;
    for (const Sheet& sheet : sheets)
        forms.emplace_back(sheet.spec(), sheet.filled());
    Told told;
    const auto found = check_together(forms, package_words());
    for (std::size_t form = 0; form < found.size(); ++form)
        for (const FormFault& fault : found[form])
            told.push_back(forms[form].first.id + " " + address(fault.row, fault.column) + " " + fault.key +
                           " " + argument(fault, "value") + " " + argument(fault, "expected") + " " +
                           argument(fault, "form") + " " + argument(fault, "other"));
    return told;
}

Told against(const Sheet& now, const Sheet& before, const FigureWords& words = package_words()) {
    Told told;
    for (const FormFault& fault :
         check_against(now.spec(), now.filled(), before.spec(), before.filled(), words)) {
        EXPECT_TRUE(fault.hint && !fault.error);
        told.push_back(address(fault.row, fault.column) + " " + fault.key + " " + argument(fault, "value") +
                       " " + argument(fault, "expected"));
    }
    return told;
}

} // namespace

TEST(FormsTogether, HaveTheTotalsTheyShare) {
    EXPECT_THAT(together({filled(tied("a", "b"), "3", "4"), filled(small("b", 0), "5", "2")}),
                testing::IsEmpty());
    EXPECT_THAT(together({filled(tied("a", "b"), "3", "4"), filled(small("b", 0), "5", "3")}),
                testing::ElementsAre("a B6 form.totals-differ 7 8 Biểu b B6"));
}

TEST(FormsTogether, AreToldOnceWhereEachNamesTheOther) {
    EXPECT_THAT(together({filled(tied("a", "b"), "3", "4"), filled(tied("b", "a"), "5", "3")}),
                testing::ElementsAre("a B6 form.totals-differ 7 8 Biểu b B6"));
}

TEST(FormsTogether, CompareBothFiguresOfPairs) {
    EXPECT_THAT(
        together({filled(tied("a", "b", "pair"), "3/4", "1/2"), filled(small("b", 0, "pair"), "4/5", "0/1")}),
        testing::IsEmpty());
    EXPECT_THAT(
        together({filled(tied("a", "b", "pair"), "3/4", "1/2"), filled(small("b", 0, "pair"), "4/5", "0/2")}),
        testing::ElementsAre("a B6 form.totals-differ 4/6 4/7 Biểu b B6"));
}

TEST(FormsTogether, WaitUntilTheyCanTell) {
    EXPECT_THAT(together({filled(tied("a", "b"), "3", ""), filled(small("b", 0), "5", "3")}),
                testing::IsEmpty());
    EXPECT_THAT(together({filled(tied("a", "b"), "3", "ba"), filled(small("b", 0), "5", "3")}),
                testing::IsEmpty());
    EXPECT_THAT(together({filled(tied("a", "b"), "3", "4")}), testing::IsEmpty());
    EXPECT_THAT(together({filled(tied("a", "b"), "3", "4"), filled(small("b", 0), "5", "3"),
                          filled(small("b", 0), "5", "3")}),
                testing::IsEmpty());
    EXPECT_THAT(together({filled(tied("a", "b"), "3", "4"), filled(small("b", 0, "pair"), "5/5", "3/3")}),
                testing::IsEmpty());
}

TEST(FormsTogether, TakeWordsForNoneAndPassFreeRowsNobodyUsed) {
    EXPECT_THAT(together({filled(tied("a", "b"), "7", "-"), filled(small("b", 9), "5", "2")}),
                testing::IsEmpty());
    EXPECT_THAT(together({filled(tied("a", "b"), "8", "x"), filled(small("b", 9), "5", "2")}),
                testing::ElementsAre("a B6 form.totals-differ 8 7 Biểu b B13"));
}

TEST(LastPeriod, AsksAboutFiguresThatJumped) {
    const FormSpec spec = small("a", 0);
    EXPECT_THAT(against(filled(spec, "30", "4"), filled(spec, "90", "40")),
                testing::ElementsAre("B5 form.jump 4 40"));
    EXPECT_THAT(against(filled(spec, "91", "4"), filled(spec, "30", "23")),
                testing::ElementsAre("B4 form.jump 91 30"));
    EXPECT_THAT(against(filled(spec, "0", "-"), filled(spec, "19", "20")),
                testing::ElementsAre("B5 form.jump - 20"));
    EXPECT_THAT(against(filled(spec, "x", ""), filled(spec, "500", "500")), testing::IsEmpty());
    EXPECT_THAT(against(filled(spec, "1", "1"), filled(spec, "500", "500"), {}), testing::IsEmpty());
}

TEST(LastPeriod, LooksAtBothFiguresOfPairs) {
    const FormSpec spec = small("a", 0, "pair");
    EXPECT_THAT(against(filled(spec, "30/40", "30/40"), filled(spec, "3/40", "30/400")),
                testing::ElementsAre("B4 form.jump 30/40 3/40", "B5 form.jump 30/40 30/400"));
}

TEST(LastPeriod, MatchesYearsByTheirNames) {
    FormSpec now = form_template("study-meetings"), before = now;
    before.rows.from_year = 2015;
    before.rows.to_year = 2025;
    const Sheet earlier = Sheet(before).number("B5", 1).number("B6", 100).number("B7", 30);
    EXPECT_THAT(against(Sheet(now).number("B5", 100).number("B6", 300), earlier),
                testing::ElementsAre("B6 form.jump 300 30"));
}

TEST(LastPeriod, MatchesUnitsByWhatWasTypedUnlessTwoAreCalledAlike) {
    const FormSpec spec = small("a", 5);
    const auto named = [&](const std::string& first, const std::string& second, double a, double b) {
        return Sheet(spec).text("A4", first).text("A5", second).number("B4", a).number("B5", b);
    };
    EXPECT_THAT(against(named("Một", "Hai", 100, 1), named("hai", "Một", 100, 100)),
                testing::ElementsAre("B5 form.jump 1 100"));
    EXPECT_THAT(against(named("Một", "Một", 100, 1), named("Một", "Hai", 1, 100)), testing::IsEmpty());
}

} // namespace kehoach::form
