// SPDX-License-Identifier: MPL-2.0
// The same faults in tables of a word processor, with merged cells, and what looks like them.
#include "pack.hpp"
#include "plan/recognise.hpp"
#include "specimen.hpp"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

/// Rows of an appendix as manuscripts have them, and the rule that speaks of them; none: nothing is said.
struct Case {
    const char *name, *rule, *title, *rows;
};

constexpr std::array cases{
    Case{"percent_of_a_pair", "kehoach-3-6", "KẾT QUẢ",
         "@table_header Năm | Đảng viên | < | Quần chúng | <\n"
         "@table_header ^ | Số học tập/tổng số | % | Số học tập/tổng số | %\n"
         "@table_row 2021 | 72/80 | 90 | 45/50 | 90%\n"
         "@table_row 2022 | 66/75 | 80 | 30/40 | 75\n"
         "@table_row 2023 | 51/60 | 85 | 19/20 | 95\n"},
    Case{"percent_of_two_columns", "kehoach-3-6", "KẾT QUẢ",
         "@table_header TT | Tên đơn vị | Tổng số | Số tham gia | Tỷ lệ (%)\n"
         "@table_row 1 | Bản Mòng | 1.250 | 1.000 | 80\n"
         "@table_row 2 | Nà Sái | 50 | 45 | 90\n"
         "@table_row 3 | Bản Lau | 75 | 66 | 68\n"},
    Case{"total_among_rows", "kehoach-3-5", "KẾT QUẢ",
         "@table_header TT | Tên đơn vị | Số buổi\n"
         "@table_row 1 | Bản Mòng | 4\n"
         "@table_total Tổng | < | 9\n"
         "@table_row 2 | Nà Sái | 5\n"},
    Case{"period_of_the_title", "kehoach-3-7", "KẾT QUẢ GIAI ĐOẠN 2013 - 2018",
         "@table_header Năm | Số buổi\n"
         "@table_row 2014 | \n@table_row 2015 | \n@table_row 2016 | \n@table_row 2017 | \n@table_row 2018 | "
         "\n"},
    Case{"heads_ask_for_more", "kehoach-3-4", "KẾT QUẢ",
         "@table_header Năm | Cấp uỷ | < | < | < | Chi bộ | <\n"
         "@table_header ^ | Kiểm tra | < | Giám sát | < | Kiểm tra | Giám sát\n"
         "@table_header ^ | Số cuộc | Số người | Số cuộc | Số người | Số cuộc | Số người\n"
         "@table_row 2022 | | | | | | \n@table_row 2023 | | | | | | \n"},
    // What looks like a fault.
    Case{"growth", "", "KẾT QUẢ",
         "@table_header TT | Tên đơn vị | Năm 2022 | Năm 2023 | Tăng (%)\n"
         "@table_row 1 | Bản Mòng | 40 | 50 | 25\n"
         "@table_row 2 | Nà Sái | 50 | 60 | 20\n"
         "@table_row 3 | Bản Lau | 80 | 88 | 10\n"},
    Case{"share_of_all", "", "KẾT QUẢ",
         "@table_header TT | Tên đơn vị | Số người | Tỷ lệ (%)\n"
         "@table_row 1 | Bản Mòng | 40 | 20\n"
         "@table_row 2 | Nà Sái | 60 | 30\n"
         "@table_row 3 | Bản Lau | 100 | 50\n"
         "@table_total Tổng | < | 200 | 100\n"},
    Case{"planned_and_done", "", "KẾT QUẢ",
         "@table_header TT | Tên đơn vị | Kế hoạch/thực hiện | %\n"
         "@table_row 1 | Bản Mòng | 80/72 | 90\n"
         "@table_row 2 | Nà Sái | 50/60 | 120\n"
         "@table_row 3 | Bản Lau | 75/66 | 88\n"},
    Case{"cut_off_digits", "", "KẾT QUẢ",
         "@table_header TT | Tên đơn vị | Số đạt/tổng số | %\n"
         "@table_row 1 | Bản Mòng | 2/3 | 66,6\n"
         "@table_row 2 | Nà Sái | 2/3 | 66,67\n"
         "@table_row 3 | Bản Lau | 2/3 | 67\n"},
    Case{"sums_of_parts", "", "KẾT QUẢ",
         "@table_header TT | Tên đơn vị | Số buổi\n"
         "@table_row 1 | Bản Mòng | 4\n"
         "@table_row 2 | Bản Lau | 4\n"
         "@table_total Cộng | < | 8\n"
         "@table_row 3 | Nà Sái | 5\n"
         "@table_total Tổng | < | 13\n"},
    Case{"sum_of_all_first", "", "KẾT QUẢ",
         "@table_header TT | Tên đơn vị | Số buổi\n"
         "@table_total Tổng số | < | 9\n"
         "@table_row 1 | Bản Mòng | 4\n"
         "@table_row 2 | Nà Sái | 5\n"},
    Case{"three_years_of_a_programme", "", "KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH GIAI ĐOẠN 2011 - 2020",
         "@table_header Năm | Số buổi\n@table_row 2015 | \n@table_row 2016 | \n@table_row 2017 | \n"},
    Case{"term_of_office", "", "KẾT QUẢ NHIỆM KỲ 2015 - 2020",
         "@table_header Năm | Số buổi\n@table_row 2016 | \n@table_row 2017 | \n@table_row 2018 | "
         "\n@table_row 2019 | \n"
         "@table_row 2020 | \n"},
    Case{"uneven_groups", "", "KẾT QUẢ",
         "@table_header Năm | Đảng viên | < | Quần chúng | < | Tổng số | Ghi chú\n"
         "@table_header ^ | Nam | Nữ | Nam | Nữ | ^ | ^\n"
         "@table_row 2022 | | | | | | \n@table_row 2023 | | | | | | \n"}};

/// A clean plan with the appendix behind it.
Manuscript with_appendix(const Manuscript& clean, const Case& one) {
    const std::string tie = clean.party()
                                ? "(Kèm theo Kế hoạch số …-KH/ĐU, ngày …/…/… của Ban Thường vụ)"
                                : "(Kèm theo Kế hoạch số    /KH-UBND ngày    tháng    năm    của Ủy ban)";
    auto all = clean;
    const auto behind = read_manuscript(one.name, std::string("@profile ") + clean.profile +
                                                      "\n@appendix_label Phụ lục\n@appendix_title " +
                                                      one.title + "\n@attached_to " + tie + "\n" + one.rows);
    all.entries.insert(all.entries.end(), behind.entries.begin(), behind.entries.end());
    return all;
}

class MergedTables : public testing::TestWithParam<std::size_t> {};

TEST_P(MergedTables, AreJudgedAsTheirWordsAre) {
    const auto& one = cases.at(GetParam());
    std::size_t runs = 0;
    for (const auto& clean : manuscripts()) {
        const bool attached = std::any_of(clean.entries.begin(), clean.entries.end(), [](const Entry& entry) {
            return entry.role == plan::Role::attached_to;
        });
        if (clean.profile == "none" || clean.name.starts_with("e") || attached)
            continue;
        const auto made = with_appendix(clean, one);
        const auto profile = all_profiles().on(made.look(), std::nullopt);
        const auto sheet = dress(made, profile, dressing_of(made, profile, GetParam() % 3));
        std::size_t found = 0;
        for (const auto& finding : examine(sheet.document, plan::Stage::signing).findings) {
            if (!finding.rule.starts_with("kehoach-3-") && !finding.rule.starts_with("kehoach-10-"))
                continue;
            EXPECT_EQ(finding.rule, one.rule) << clean.name << "\n" << show({finding});
            found += finding.verdict == rules::Verdict::not_met ? 1U : 0U;
        }
        EXPECT_EQ(found, one.rule[0] == '\0' ? 0U : 1U) << clean.name;
        ++runs;
    }
    EXPECT_GE(runs, 50U);
}

INSTANTIATE_TEST_SUITE_P(Kinds, MergedTables, testing::Range<std::size_t>(0, cases.size()),
                         [](const auto& one) { return std::string(cases.at(one.param).name); });

} // namespace
} // namespace kehoach::test
