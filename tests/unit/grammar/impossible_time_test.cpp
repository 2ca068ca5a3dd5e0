// SPDX-License-Identifier: MPL-2.0
// Days, months and quarters that no calendar has.
#include "grammar/impossible_time.hpp"

#include <gtest/gtest.h>
#include <string>

namespace kehoach::grammar {
namespace {

std::string found_in(std::string_view text) {
    std::vector<std::uint32_t> breaks;
    text::gather_breaks(text, breaks);
    std::string all;
    for (const auto& one : impossible_times(text, breaks))
        all += (all.empty() ? "" : "; ") + std::string(text.substr(one.start, one.end - one.start));
    return all;
}

TEST(ImpossibleTime, IsFoundInEveryWriting) {
    struct Written {
        const char *text, *found;
    };
    for (const auto& [text, found] : {
             Written{"báo cáo trước ngày 31/6/2026.", "31/6/2026"},
             Written{"báo cáo trước ngày 29/02/2026.", "29/02/2026"},
             Written{"báo cáo trước ngày 31-9-2026.", "31-9-2026"},
             Written{"báo cáo trước ngày 31.11.2026.", "31.11.2026"},
             Written{"báo cáo trước ngày 32/5/2026.", "32/5/2026"},
             Written{"báo cáo trước ngày 15/13/2026.", "15/13/2026"},
             Written{"báo cáo trước ngày 31/6.", "31/6"},
             Written{"báo cáo trước 30/02.", "30/02"},
             Written{"báo cáo trước ngày 15/13.", "15/13"},
             Written{"báo cáo trước ngày 31 tháng 4 năm 2026.", "ngày 31 tháng 4 năm 2026"},
             Written{"báo cáo trước ngày 29 tháng 02 năm 2027.", "ngày 29 tháng 02 năm 2027"},
             Written{"báo cáo ngày 31 tháng 11.", "ngày 31 tháng 11"},
             Written{"xong trong tháng 13/2026.", "tháng 13/2026"},
             Written{"xong trong tháng 13.", "tháng 13"},
             Written{"xong trong tháng 14 năm 2026.", "tháng 14 năm 2026"},
             Written{"xong trong quý V/2026.", "quý V/2026"},
             Written{"xong trong quý VI năm 2026.", "quý VI năm 2026"},
             Written{"xong trong quý 5/2026.", "quý 5/2026"},
             Written{"xong trong quý V.", "quý V"},
             Written{"từ ngày 15/6 đến 31/6, rồi ngày 30/02/2026.", "31/6; 30/02/2026"},
         })
        EXPECT_EQ(found_in(text), found) << text;
}

TEST(ImpossibleTime, IsNotWhatIsNoTime) {
    for (const std::string text : {"trước ngày 29/02",
                                   "trước ngày 29/02/2028",
                                   "trước ngày 31/12/2026",
                                   "31/6 chi bộ đã xong",
                                   "đến 31/40 xã đã xong",
                                   "trực 24/24 giờ",
                                   "trực ngày 24/24 giờ",
                                   "lương tháng 13",
                                   "trong 18 tháng",
                                   "6 tháng 2026",
                                   "quý vị đại biểu",
                                   "quý IV/2026",
                                   "quý 4",
                                   "Quyết định số 31/2026/QĐ-UBND",
                                   "Nghị định số 30/02/2026/NĐ-CP",
                                   "tỷ lệ 0/15",
                                   "trong tháng 12/2026",
                                   "Luật số 31/2024/QH15",
                                   "mục 2.31.6",
                                   "điểm 1.31/6",
                                   "ngày 30 tháng 4",
                                   "trong 3 tháng 20 ngày",
                                   "đạt 30/02 tiêu chí",
                                   "đợt tháng 20 ngày công",
                                   "",
                                   "ngày",
                                   "quý",
                                   "ngày 31/",
                                   "tháng 13/"})
        EXPECT_EQ(found_in(text), "") << text;
}

} // namespace
} // namespace kehoach::grammar
