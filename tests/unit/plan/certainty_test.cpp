// SPDX-License-Identifier: MPL-2.0
// Certainties of roles: what speaks against a role takes from it.
#include "bare_text.hpp"
#include "plan/recognise.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using plan::Role;

double certainty_of(const std::string& text, std::string_view line) {
    const auto plan = plan::recognise(bare(text));
    for (const auto& one : plan.lines)
        if (one.text.text == line)
            return one.certainty;
    ADD_FAILURE() << "no line " << line;
    return 0;
}

const std::string head = "KẾ HOẠCH\nĐọc sách\n\n";

TEST(Certainty, OfHeadingsFallsWhereNumbersDoNotGoOn) {
    EXPECT_EQ(certainty_of(head + "I. VIỆC\n1. Mua.\n2. Đọc.", "2. Đọc."), 1);
    EXPECT_LT(certainty_of(head + "I. VIỆC\n1. Mua.\n4. Đọc.", "4. Đọc."), 0.98);
    EXPECT_LT(certainty_of(head + "I. VIỆC\n1. Mua.\n4. đọc.", "4. đọc."),
              certainty_of(head + "I. VIỆC\n1. Mua.\n4. Đọc.", "4. Đọc."));
    EXPECT_GT(certainty_of(head + "I. VIỆC\n1. Mua.\n4. Đọc.", "4. Đọc."), 0.5)
        << "its number may be reported";
}

TEST(Certainty, OfTextBehindAListOfRecipientsIsLow) {
    const std::string list = head + "I. VIỆC\n1. Mua.\nNơi nhận:\n- Hội sách;\n- Lưu VP.\n";
    EXPECT_LT(certainty_of(list + "Thư viện mở cửa hằng ngày, trừ thứ Hai",
                           "Thư viện mở cửa hằng ngày, trừ thứ Hai"),
              0.5);
    EXPECT_GT(certainty_of(head + "I. VIỆC\nThư viện mở cửa.", "Thư viện mở cửa."), 0.9);
}

TEST(Certainty, OfTitlesReadAsTextIsLow) {
    EXPECT_LT(certainty_of(head + "I. VIỆC\nDANH SÁCH\nTT\tSách\tTổ\n1\tMột\t2\n2\tHai\t3", "DANH SÁCH"),
              0.7);
}

TEST(Certainty, OfASignerWithoutPostIsLower) {
    const auto with =
        certainty_of(head + "I. VIỆC\nNơi nhận:\n- Lưu VP.\nCHỦ TỊCH\nLê Thuỷ Sơn", "Lê Thuỷ Sơn");
    EXPECT_EQ(with, 1);
    EXPECT_LT(certainty_of(head + "I. VIỆC\nNơi nhận:\n- Lưu VP.\nLê Thuỷ Sơn", "Lê Thuỷ Sơn"), 0.8);
}

TEST(Certainty, OfAnIssuerWithoutAnyKnownBodyIsLower) {
    const std::string rest = "\nSố: 5/KH-S\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n" + head;
    EXPECT_GT(certainty_of("SỞ SÁCH" + rest, "SỞ SÁCH"), 0.97);
    EXPECT_LT(certainty_of("SÁCH HAY" + rest, "SÁCH HAY"), 0.75);
}

} // namespace
} // namespace kehoach::test
