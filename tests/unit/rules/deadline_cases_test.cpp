// SPDX-License-Identifier: MPL-2.0
// How many places each rule of time limits finds in a few lines: deadline_cases.json.
#include "pack.hpp"
#include "plan/recognise.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

const std::string head = R"(ĐẢNG BỘ TỈNH AN LÂM
ĐẢNG UỶ XÃ SUỐI CÁT
*
Số 12-KH/ĐU
Suối Cát, ngày 03 tháng 8 năm 2026
KẾ HOẠCH
nâng cao đời sống nhân dân
-----
Ban Thường vụ Đảng uỷ xây dựng kế hoạch như sau:
I. TỔ CHỨC THỰC HIỆN
)";

const std::string ending = R"(
Nơi nhận:
- Tỉnh uỷ (b/c),
- Lưu Văn phòng Đảng uỷ.
T/M BAN THƯỜNG VỤ
BÍ THƯ
Nguyễn Văn Cát
)";

struct Case {
    std::string rule, why, lines;
    std::size_t said = 0;
};

std::vector<Case> cases() {
    std::vector<Case> all;
    for (const auto& file : files_of("tests/unit/rules", "deadline_cases.json")) {
        const auto json = boost::json::parse(file.bytes);
        for (const auto& one : json.as_array()) {
            Case found{
                std::string(one.at("rule").as_string()), std::string(one.at("why").as_string()), {}, 0};
            found.said = static_cast<std::size_t>(one.at("said").as_int64());
            for (const auto& line : one.at("lines").as_array())
                found.lines += std::string(line.as_string()) + "\n";
            all.push_back(std::move(found));
        }
    }
    return all;
}

/// Lines with tabs, which stand in for a table in a bare text, as one.
document::Document with_tables(const document::Document& bare) {
    document::Document drawn = bare;
    drawn.paragraphs.clear();
    int row = -1;
    for (const auto& paragraph : bare.paragraphs) {
        const bool in_table = paragraph.text.find('\t') != std::string::npos;
        row = in_table ? row + 1 : -1;
        if (in_table && row == 0)
            drawn.tables.emplace_back();
        int column = 0;
        for (const auto cell : text::split(paragraph.text, '\t')) {
            auto& added = drawn.paragraphs.emplace_back(paragraph);
            added.index = static_cast<int>(drawn.paragraphs.size()) - 1;
            if (!in_table)
                break;
            auto& table = drawn.tables.back();
            added.text = cell;
            added.cell = {static_cast<int>(drawn.tables.size()) - 1, row, column};
            table.cells.push_back({row, column, 1, 1});
            table.rows = row + 1;
            table.columns = std::max(table.columns, ++column);
        }
    }
    return drawn;
}

struct Said {
    std::size_t places = 0;
    std::string words;
};

Said said_of(const document::Document& document, const std::string& rule) {
    Said said;
    for (const auto& finding :
         rules::check(document, plan::recognise(document), all_profiles(), all_rules(), {}))
        if (finding.rule == rule && finding.verdict == rules::Verdict::not_met) {
            said.places += finding.places.empty() ? 1 : finding.places.size();
            said.words += rules::message(all_rules(), finding, "vi") + "\n";
        }
    return said;
}

TEST(DeadlineCases, AreSaidAndLeftAloneAsAPersonWould) {
    const auto all = cases();
    ASSERT_FALSE(all.empty());
    for (const auto& one : all) {
        const auto document = bare(head + one.lines + ending);
        const auto as_text = said_of(document, one.rule);
        EXPECT_EQ(as_text.places, one.said) << one.rule << " " << one.why << "\n"
                                            << one.lines << as_text.words;
        if (one.lines.find('\t') == std::string::npos)
            continue;
        const auto as_table = said_of(with_tables(document), one.rule);
        EXPECT_EQ(as_table.places, one.said) << "in a table: " << one.rule << " " << one.why << "\n"
                                             << one.lines << as_table.words;
    }
}

} // namespace
} // namespace kehoach::test
