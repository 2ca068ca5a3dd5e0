// SPDX-License-Identifier: MPL-2.0
#include "form/figure.hpp"
#include "form/filled.hpp"
#include "sample_form.hpp"

#include <gmock/gmock.h>

namespace kehoach::form {

namespace {

/// "?" behind a number that is only asked; "" where there is none.
std::string read(const std::string& typed, Accepts accepts = Accepts::count) {
    const auto figure = figure_in(typed, accepts, package_words());
    return figure ? plain(figure->number) + (figure->certainty == Certainty::ask ? "?" : "") : std::string();
}

std::string pair(const std::string& typed) {
    const auto figure = pair_in(typed, package_words());
    return figure ? figure->text() + (figure->certainty == Certainty::ask ? "?" : "") : std::string();
}

struct Typed {
    const char* text;
    const char* count;
    const char* money;
};
class Figures : public testing::TestWithParam<Typed> {};

} // namespace

TEST_P(Figures, AreReadByWhatTheColumnTakes) {
    EXPECT_EQ(read(GetParam().text), GetParam().count) << GetParam().text;
    EXPECT_EQ(read(GetParam().text, Accepts::money), GetParam().money) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Typed, Figures,
    testing::Values(Typed{"12", "12", "12"}, Typed{" 12 ", "12", "12"}, Typed{"'12", "12", "12"},
                    Typed{"05", "5", "5"}, Typed{"1 234", "1234", "1234"},
                    Typed{"1\u00A0234\u00A0567", "1234567", "1234567"}, Typed{"1 23", "", ""},
                    Typed{"12 15", "", ""}, Typed{"1.234.567", "1234567", "1234567"},
                    Typed{"1,234,567", "1234567", "1234567"}, Typed{"1.234,5", "1234.5", "1234.5"},
                    Typed{"1,234.5", "1234.5", "1234.5"}, Typed{"1.234", "1234", "1234?"},
                    Typed{"1,234", "1234?", "1.234?"}, Typed{"12,000", "12000?", "12?"},
                    Typed{"12.000", "12000", "12000?"}, Typed{"0,123", "0.123", "0.123"},
                    Typed{"1234,567", "1234.567", "1234.567"}, Typed{"1,5", "1.5", "1.5"},
                    Typed{"12,0", "12", "12"}, Typed{"1.2.3", "", ""}, Typed{"1.234.56", "", ""},
                    Typed{"1.234,567,8", "", ""}));

INSTANTIATE_TEST_SUITE_P(Slips, Figures,
                         testing::Values(Typed{"１２３", "123", "123"}, Typed{"1O", "10?", "10?"},
                                         Typed{"l2", "12?", "12?"}, Typed{"O", "0?", "0?"},
                                         Typed{"lO", "", ""}, Typed{"Ong", "", ""}, Typed{"lớp", "", ""},
                                         Typed{"12.", "12?", "12?"}, Typed{"-5", "-5", "-5"},
                                         Typed{"\u22125", "-5", "-5"}));

INSTANTIATE_TEST_SUITE_P(Words, Figures,
                         testing::Values(Typed{"12 người", "12", ""}, Typed{"12người", "12", ""},
                                         Typed{"12lần", "12", ""}, Typed{"1.234 lượt người", "1234", ""},
                                         Typed{"12 (người)", "12", ""}, Typed{"12 chậu", "12?", ""},
                                         Typed{"12 người, 3 nữ", "", ""}, Typed{"khoảng 12", "12?", "12?"},
                                         Typed{"~12", "12?", "12?"}, Typed{"ba", "", ""},
                                         Typed{"12 nghìn", "12000?", ""}, Typed{"75%", "", ""},
                                         Typed{"12/15", "", ""}, Typed{"12+3", "", ""}, Typed{"", "", ""}));

TEST(Figures, OfSharesNeedTheirSign) {
    EXPECT_EQ(read("75%", Accepts::percent), "0.75");
    EXPECT_EQ(read("75,5 %", Accepts::percent), "0.755");
    EXPECT_EQ(read("75", Accepts::percent), "0.75?");
    EXPECT_EQ(read("0,75", Accepts::percent), "0.75?");
}

TEST(Pairs, AreReadAroundTheirStroke) {
    EXPECT_EQ(pair("31/40 người"), "31/40");
    EXPECT_EQ(pair("３１/４０"), "31/40");
    EXPECT_EQ(pair("1.031/1.140"), "1031/1140");
    EXPECT_EQ(pair("½"), "1/2");
    EXPECT_EQ(pair("31:40"), "31/40?");
    EXPECT_EQ(pair("31-40"), "31/40?");
    EXPECT_EQ(pair("3l/40"), "31/40?");
    EXPECT_EQ(pair("31/40 (77,5%)"), "31/40?");
    for (const char* const none : {"31", "31/", "/40", "31/40/50", "1,5/2", "-3/4", "ba/bốn"})
        EXPECT_EQ(pair(none), "") << none;
}

// 46145 is 2026-05-03, 46143 the first of that month, 14978 2/1/1941 and 14977 the day before.
TEST(Days, AreTakenBackToThePairsTheyWereTypedAs) {
    EXPECT_THAT(pairs_of_day(46145), testing::ElementsAre("3/5"));
    EXPECT_THAT(pairs_of_day(46143), testing::ElementsAre("1/5", "5/26"));
    EXPECT_THAT(pairs_of_day(14978), testing::ElementsAre("1/2"));
    EXPECT_THAT(pairs_of_day(14977), testing::ElementsAre("1/1", "1/41"));
    EXPECT_EQ(year_of_day(46145), 2026);
    EXPECT_EQ(year_of_day(36526), 2000);
    EXPECT_EQ(year_of_day(36525), 1999);
}

} // namespace kehoach::form
