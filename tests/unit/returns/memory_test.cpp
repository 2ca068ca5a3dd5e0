// SPDX-License-Identifier: MPL-2.0
#include "returns/memory.hpp"

#include "random_form.hpp"
#include "returns_ground.hpp"

#include <gmock/gmock.h>

using namespace kehoach;

namespace {

returns::Memory memory() {
    std::mt19937 random(4);
    returns::Memory made;
    for (int form = 0; form < 3; ++form) {
        const auto spec = form::random_form(random);
        for (int unit = 0; unit < 3; ++unit)
            made.files.push_back(test::book_file(std::to_string(form) + "/" + std::to_string(unit) + ".ods",
                                                 "Đơn vị " + std::to_string(unit),
                                                 form::FilledBook(spec, random)));
    }
    made.files.push_back(test::typed_file("lỗi.ods", "A", test::every_kind(),
                                          {{"B1", "nhiều"}, {"F1", "0.1"}, {"D1", "3/4"}}));
    made.files.push_back({.path = "hỏng.ods",
                          .hash = "x",
                          .size = 12345678901,
                          .unit_sure = false,
                          .reason = "broken",
                          .arguments = {{"why", "\"?\""}}});
    made.units = {{"a.ods", "Xã An Phú"}};
    made.chosen[{"xã an phú", "form"}] = {"hash", "Biểu 1"};
    made.told[{"xã an phú", "form"}] = {{{"Phụ nữ", "Nữ"}}, {}};
    made.received = {{"a.ods", "2026-11-19"}};
    made.home = "file:///tmp/biểu nộp/";
    made.wished = {test::every_kind()};
    made.marks = {{.unit = "B",
                   .column = "form",
                   .kind = returns::Mark::Kind::pdf,
                   .day = "2026-11-18",
                   .number = "1/CV",
                   .file = "b.pdf",
                   .hash = "h"}};
    made.asked = {"Xã An Phú", "B"};
    made.known = {{.name = "B", .also = {"b"}, .was = {"C", "D"}, .from = "2025-07-01", .to = "2030-01-01"}};
    made.asked_told = true;
    made.files.front().cover = "UBND xã An Phú";
    made.files.front().was = "Xã An";
    made.files.front().secret = true;
    made.not_asked = {{"B", "form"}};
    made.deadlines = {{"form", "2026-11-20"}, {returns::report_column, "2026-11-25"}};
    made.report = "Báo cáo";
    made.papers = {{"B", returns::report_column, "báo cáo B.docx", "2026-11-26"}};
    made.no_returns = {"digest of a plan"};
    return made;
}

} // namespace

TEST(Memory, GivesBackWhatItWasGiven) {
    const auto read = returns::parse_memory(returns::to_json(memory()));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, memory());
    EXPECT_EQ(returns::gather(read->files), returns::gather(memory().files));
    EXPECT_EQ(returns::parse_memory(returns::to_json(returns::Memory{})), returns::Memory{});
}

TEST(Memory, OfADamagedTextIsNone) {
    const std::string whole = returns::to_json(memory());
    for (const std::string& damaged :
         {std::string(), std::string("{}"), whole.substr(0, whole.size() / 2), std::string("[1]"),
          "{\"version\":2," + whole.substr(whole.find("\"specs\""))})
        EXPECT_FALSE(returns::parse_memory(damaged));
    std::mt19937 random(6);
    for (int turn = 0; turn < 200; ++turn) {
        std::string text = whole;
        text[random() % text.size()] = static_cast<char>(' ' + static_cast<int>(random() % 90));
        returns::parse_memory(text); // something or nothing, and no crash
    }
}

TEST(Memory, WhatIsRememberedOfAFileGoesWithIt) {
    returns::Memory kept;
    for (const char* const path : {"a.ods", "b.ods"})
        kept.files.push_back({.path = path});
    kept.units = {{"a.ods", "Xã An"}, {"b.ods", "Xã Bình"}};
    kept.received = {{"a.ods", "2026-11-01"}};
    kept.marks.push_back({.unit = "Xã Cường", .file = "a.ods"});
    kept.papers.push_back({"Xã Dũng", "report", "a.ods", "2026-11-02"});
    returns::move_files(kept, {{"a.ods", "gửi về/b.ods"}, {"c.ods", "d.ods"}});
    EXPECT_EQ(kept.files[0].path, "gửi về/b.ods");
    EXPECT_EQ(kept.files[1].path, "b.ods");
    EXPECT_EQ(kept.units, (std::map<std::string, std::string>{{"b.ods", "Xã Bình"}, {"gửi về/b.ods", "Xã An"}}));
    EXPECT_EQ(kept.received, (std::map<std::string, std::string>{{"gửi về/b.ods", "2026-11-01"}}));
    EXPECT_EQ(kept.marks[0].file, "gửi về/b.ods");
    EXPECT_EQ(kept.papers[0].path, "gửi về/b.ods");
}
