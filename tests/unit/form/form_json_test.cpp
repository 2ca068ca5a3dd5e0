// SPDX-License-Identifier: MPL-2.0
#include "form/form_spec.hpp"

#include <gmock/gmock.h>

namespace kehoach::form {

namespace {

text::DataFaults faults_of(const std::string& json) {
    text::DataFaults faults;
    EXPECT_EQ(parse_form_spec("a.json", json, faults), std::nullopt);
    return faults;
}

auto fault(std::size_t line, const std::string& path, const std::string& expected) {
    return testing::AllOf(testing::Field(&text::DataFault::line, line),
                          testing::Field(&text::DataFault::path, path),
                          testing::Field(&text::DataFault::expected, expected));
}

std::string with_column(const std::string& column) {
    return "{\"title\":\"T\",\"rows\":{\"free\":2},\"columns\":[\n{\"title\":\"Năm\",\"key\":\"y\","
           "\"kind\":\"key\"},\n{\"title\":\"Số\",\"key\":\"n\"},\n" +
           column + "]}";
}

} // namespace

TEST(FormJson, ReadsASmallForm) {
    text::DataFaults faults;
    const auto spec =
        parse_form_spec("a.json", with_column(R"({"title":"Ngày","key":"d","kind":"date"})"), faults);
    ASSERT_TRUE(spec);
    EXPECT_EQ(leaves(spec->columns).size(), 3U);
    EXPECT_EQ(spec->columns[1].kind, ColumnKind::count);
    EXPECT_EQ(row_labels(*spec).size(), 2U);
}

TEST(FormJson, RowsThatNobodyCanHaveAreNotMade) {
    const auto faults = faults_of(R"({"title":"t","columns":[{"title":"a","key":"a","kind":"key"},
{"title":"b","key":"b","kind":"given","given":["x"]}],"rows":{"fromYear":1,"toYear":999999999}})");
    EXPECT_THAT(faults, testing::ElementsAre(fault(2, "/rows", "data.expected.form.years")));
}

TEST(FormJson, NamesWhatIsMissing) {
    EXPECT_THAT(faults_of("{\n}"), testing::Contains(fault(1, "/title", "data.expected.present")));
    EXPECT_THAT(faults_of("{\n}"), testing::Contains(fault(1, "/columns", "data.expected.present")));
}

TEST(FormJson, NamesTheLineOfAWrongKind) {
    EXPECT_THAT(faults_of(with_column(R"({"title":"X","key":"x","kind":"colour"})")),
                testing::ElementsAre(fault(4, "/columns/2/kind", "data.expected.form.kind")));
}

TEST(FormJson, RefusesKeysTwice) {
    EXPECT_THAT(faults_of(with_column(R"({"title":"X","key":"n"})")),
                testing::ElementsAre(fault(4, "/columns/2/key", "data.expected.form.unique_key")));
}

TEST(FormJson, RefusesAShareOfNothing) {
    EXPECT_THAT(faults_of(with_column(
                    R"({"title":"%","key":"p","kind":"percent","numerator":"z","denominator":"n"})")),
                testing::ElementsAre(fault(4, "/columns/2/numerator", "data.expected.form.number_column")));
}

TEST(FormJson, RefusesAShareWithoutAWhole) {
    for (const char* const whole : {"", R"(,"denominator":"z")", R"(,"denominator":"n")"})
        EXPECT_THAT(
            faults_of(with_column(R"({"title":"%","key":"p","kind":"percent","numerator":"n")" +
                                  std::string(whole) + "}")),
            testing::ElementsAre(fault(4, "/columns/2/denominator", "data.expected.form.number_column")));
}

TEST(FormJson, RefusesASumThatHoldsItself) {
    EXPECT_THAT(faults_of(with_column(R"({"title":"S","key":"s","sumOf":["n","s"]})")),
                testing::ElementsAre(fault(4, "/columns/2/sumOf", "data.expected.form.no_circle")));
}

/// As many ways through its sums as no machine can walk: each adds all that stand before it.
TEST(FormJson, ReadsSumsOfSumsOfSums) {
    std::string columns = R"({"title":"S0","key":"s0"})", all = R"("s0")";
    for (int n = 1; n < 60; ++n) {
        const std::string key = "s" + std::to_string(n);
        columns += R"(,{"title":"S","key":")" + key + R"(","sumOf":[)" + all + "]}";
        all += ",\"" + key + "\"";
    }
    text::DataFaults faults;
    EXPECT_TRUE(parse_form_spec("a.json", with_column(columns), faults));
    EXPECT_TRUE(faults.empty());
}

TEST(FormJson, RefusesYearsThatAreNone) {
    EXPECT_THAT(faults_of(R"({"title":"T","columns":[{"title":"N","key":"y","kind":"key"},{"title":"S","key":"s"}],
                              "rows":{"fromYear":1,"toYear":999999999}})"),
                testing::ElementsAre(fault(2, "/rows", "data.expected.form.years")));
}

TEST(FormJson, RefusesRowsOfTwoKindsAndYearsBackwards) {
    EXPECT_THAT(
        faults_of(R"({"title":"T","columns":[{"title":"N","key":"y","kind":"key"},{"title":"S","key":"s"}],
                              "rows":{"free":1,"items":["a"]}})"),
        testing::ElementsAre(fault(2, "/rows", "data.expected.form.one_row_kind")));
    EXPECT_THAT(
        faults_of(R"({"title":"T","columns":[{"title":"N","key":"y","kind":"key"},{"title":"S","key":"s"}],
                              "rows":{"fromYear":2026,"toYear":2016}})"),
        testing::ElementsAre(fault(2, "/rows", "data.expected.form.years")));
}

TEST(FormJson, RefusesAFirstColumnWithoutKey) {
    EXPECT_THAT(
        faults_of(
            R"({"title":"T","columns":[{"title":"N","key":"y"},{"title":"S","key":"s"}],"rows":{"free":1}})"),
        testing::Contains(fault(1, "/columns/0", "data.expected.form.key_first")));
}

TEST(FormJson, RefusesUnknownMembers) {
    EXPECT_THAT(faults_of(with_column(R"({"title":"X","key":"x","colour":"red"})")),
                testing::ElementsAre(fault(4, "/columns/2/colour", "data.expected.known_member")));
}

} // namespace kehoach::form
