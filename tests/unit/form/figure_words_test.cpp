// SPDX-License-Identifier: MPL-2.0
#include "form/figure_words.hpp"
#include "sample_form.hpp"

#include <gmock/gmock.h>

namespace kehoach::form {

namespace {

FigureWords load(const std::vector<std::string>& files, text::DataFaults& faults) {
    std::vector<text::DataFile> all;
    for (const std::string& bytes : files)
        all.push_back({"figures/a.json", bytes});
    return FigureWords::load(all, faults);
}

std::string fault(const std::string& bytes) {
    text::DataFaults faults;
    load({bytes}, faults);
    return faults.empty() ? std::string()
                          : std::to_string(faults[0].line) + " " + faults[0].path + " " + faults[0].expected;
}

} // namespace

TEST(FigureWords, TellNoneFromNoData) {
    const FigureWords& words = package_words();
    for (const char* const none : {"-", " – ", "Không", "(không phát sinh)", "KHÔNG PHÁT SINH."})
        EXPECT_TRUE(words.says_none(none) && !words.says_no_data(none)) << none;
    for (const char* const no_data : {"x", "Không có số liệu", "chưa thành lập"})
        EXPECT_TRUE(!words.says_none(no_data) && words.says_no_data(no_data)) << no_data;
    for (const char* const neither : {"", ".", "ba", "0", "chưa có số liệu"})
        EXPECT_FALSE(words.says_none(neither) || words.says_no_data(neither)) << neither;
    EXPECT_TRUE(words.says_no_data(words.fill_no_data));
}

TEST(FigureWords, KnowNothingByThemselves) {
    EXPECT_FALSE(FigureWords().says_none("-"));
    EXPECT_FALSE(FigureWords().says_no_data("x"));
}

TEST(FigureWords, OfAnOfficeAreAdded) {
    text::DataFaults faults;
    const auto words = load({R"({"source": "a", "noneArisen": ["-"], "jump": {"ratio": 3, "least": 5}})",
                             R"({"source": "b", "noneArisen": ["trống"], "jump": {"ratio": 2}})"},
                            faults);
    EXPECT_THAT(faults, testing::IsEmpty());
    EXPECT_TRUE(words.says_none("-") && words.says_none("trống"));
    EXPECT_EQ(words.jump_ratio, 2);
    EXPECT_EQ(words.jump_least, 0);
}

TEST(FigureWords, FaultsNameTheLineAndLeaveNothing) {
    EXPECT_EQ(fault("{\"source\": \"a\",\n\"units\": 3}"), "2 /units data.expected.array");
    EXPECT_EQ(fault("{\"source\": \"a\",\n\"jump\": {\n\"ratio\": 1}}"),
              "3 /jump/ratio data.expected.figures.ratio");
    EXPECT_EQ(fault("{\"source\": \"a\",\n\"multiples\": [1]}"), "2 /multiples data.expected.object");
    EXPECT_EQ(fault("{\"source\": \"a\",\n\"nil\": [\"-\"]}"), "2 /nil data.expected.known_member");
    EXPECT_EQ(fault("{\"noData\": [\"x\"]}"), "1 /source data.expected.present");
    text::DataFaults faults;
    EXPECT_FALSE(load({R"({"source": "a", "noneArisen": ["-"], "x": 1})"}, faults).says_none("-"));
}

} // namespace kehoach::form
