// SPDX-License-Identifier: MPL-2.0
// How many places each rule of time limits finds in a few lines: deadline_cases.json.
#include "pack.hpp"
#include "plan/recognise.hpp"

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

TEST(DeadlineCases, AreSaidAndLeftAloneAsAPersonWould) {
    const auto all = cases();
    ASSERT_FALSE(all.empty());
    for (const auto& one : all) {
        const auto document = bare(head + one.lines + ending);
        std::size_t said = 0;
        std::string words;
        for (const auto& finding :
             rules::check(document, plan::recognise(document), all_profiles(), all_rules(), {}))
            if (finding.rule == one.rule && finding.verdict == rules::Verdict::not_met) {
                said += finding.places.empty() ? 1 : finding.places.size();
                words += rules::message(all_rules(), finding, "vi") + "\n";
            }
        EXPECT_EQ(said, one.said) << one.rule << " " << one.why << "\n" << one.lines << words;
    }
}

} // namespace
} // namespace kehoach::test
