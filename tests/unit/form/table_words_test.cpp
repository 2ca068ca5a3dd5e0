// SPDX-License-Identifier: MPL-2.0
#include "form/table_reading.hpp"
#include "sample_form.hpp"
#include "text/words.hpp"

#include <gmock/gmock.h>
#include <random>

namespace kehoach::form {

namespace {

std::vector<std::string> faults_of(const std::string& json) {
    text::DataFaults faults;
    load_table_words({{"tables/own.json", json}}, faults);
    std::vector<std::string> said;
    for (const auto& fault : faults)
        said.push_back(std::to_string(fault.line) + " " + fault.path + " " + fault.expected);
    return said;
}

} // namespace

TEST(WordLists, AreComparedByWholeWordsAndWithoutCaseOrToneStyle) {
    const WordList words({"Số", "số lượng", "Uỷ ban"});
    EXPECT_TRUE(words.begins("số cuộc"));
    EXPECT_FALSE(words.begins("sốt rét"));
    EXPECT_EQ(words.length_at_start("số lượng người"), std::string("số lượng").size());
    EXPECT_TRUE(words.in(text::fold("của uỷ ban xã")));
    EXPECT_TRUE(words.is("số lượng:"));
    EXPECT_FALSE(words.is("số lượng người"));
    EXPECT_TRUE(words.ends("tổng số"));
    EXPECT_FALSE(words.ends("tổng số lượt"));
}

TEST(TableWords, OfSeveralFilesAreLaidTogether) {
    text::DataFaults faults;
    const auto words =
        load_table_words({{"tables/a.json", R"({"source": "usage", "total": ["tổng"]})"},
                          {"own/tables/b.json", R"({"source": "ours", "total": ["toàn cụm"]})"}},
                         faults);
    EXPECT_THAT(faults, testing::IsEmpty());
    EXPECT_THAT(words.total.words(), testing::ElementsAre("tổng", "toàn cụm"));
}

TEST(TableWords, AreRefusedWithTheLineOfTheFault) {
    EXPECT_THAT(faults_of("{\"source\": \"usage\",\n\"totals\": [\"tổng\"]}"),
                testing::ElementsAre("2 /totals data.expected.known_member"));
    EXPECT_THAT(faults_of("{\"source\": \"usage\",\n\"choices\": [\n\"có\"]}"),
                testing::ElementsAre("3 /choices/0 data.expected.tables.set"));
    EXPECT_THAT(faults_of("{\"source\": \"usage\",\n\"total\": [\"tổng\",\n\" \"]}"),
                testing::ElementsAre("3 /total/1 data.expected.present"));
}

TEST(ReadTableBadInput, NeverFailsAndUnderstandsEachColumnOnce) {
    std::mt19937 random(11); // NOLINT: the same tables every time
    const char* const texts[] = {"",     "TT", "Đơn vị",  "Tổng số", "Trong đó", "%",    "Cộng", "a/b",
                                 "Nữ",   "1",  "I",       "(2)",     "3=1+2",    "Tổng", "…",    "2024",
                                 "Ngày", "/",  "Chia ra", "Ghi chú", "( )",      "1.1"};
    const auto below = [&](std::size_t bound) { return static_cast<int>(random() % bound); };
    for (int i = 0; i < 3000; ++i) {
        TextGrid grid;
        grid.rows = below(8);
        grid.columns = below(9);
        grid.header_rows = below(4);
        for (int n = below(60); n > 0; --n)
            grid.cells.push_back({below(9) - 1, below(10) - 1, below(4), below(4),
                                  texts[below(std::size(texts))], below(3) == 0});
        const auto reading = read_table(grid, table_words());
        if (!reading)
            continue;
        const auto all = leaves(reading->form.columns);
        std::vector<int> told(all.size());
        for (const Understood& one : reading->understood)
            if (one.what == Understood::What::kind)
                ++told.at(static_cast<std::size_t>(one.column));
        EXPECT_THAT(told, testing::Each(1));
        EXPECT_FALSE(body_rows(reading->form).empty());
    }
}

} // namespace kehoach::form
