// SPDX-License-Identifier: MPL-2.0
// Pasted text is often one paragraph of many lines: what is set for the paragraph moves them all.
#include "pack.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace kehoach::test {
namespace {

using document::Document;

const std::vector<std::string> lines{"ĐẢNG CỘNG SẢN VIỆT NAM",
                                     "ĐẢNG UỶ XÃ NẬM HƯƠNG",
                                     "*",
                                     "Số 15-KH/ĐU",
                                     "Nậm Hương, ngày 10 tháng 7 năm 2026",
                                     "KẾ HOẠCH",
                                     "trồng cây ven suối",
                                     "-----",
                                     "Đảng uỷ xã xây dựng kế hoạch như sau:",
                                     "I. NỘI DUNG",
                                     "1. Chọn đất trồng, lập danh sách hộ nhận cây trong tháng 8 năm 2026.",
                                     "2. Giao Văn phòng tổng hợp, báo cáo Ban Thường vụ Đảng uỷ.",
                                     "Nơi nhận:",
                                     "- Các chi bộ;",
                                     "- Lưu Văn phòng Đảng uỷ.",
                                     "T/M ĐẢNG UỶ",
                                     "BÍ THƯ",
                                     "Lò Thị Pâng"};

/// All lines ranged left without an indent; `together`: so many in one paragraph.
Document plain(std::size_t together) {
    Document document;
    document.evidence = document::Evidence::look;
    document.pages.resize(1);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (at % together == 0) {
            document.paragraphs.emplace_back().index = static_cast<int>(document.paragraphs.size()) - 1;
            document.paragraphs.back().look.align = document::Align::left;
            document.paragraphs.back().look.first_line_mm = 0;
        }
        auto& text = document.paragraphs.back().text;
        text += (text.empty() ? "" : "\n") + lines[at];
    }
    return document;
}

/// How many repairs move lines sideways.
std::size_t moved(const Document& document) {
    std::size_t count = 0;
    for (const auto& finding :
         rules::check(document, plan::recognise(document), all_profiles(), all_rules(), {}))
        for (const auto& repair : finding.repairs)
            for (const auto& edit : repair.edits)
                if (edit.look.align || edit.look.first_line_mm)
                    ++count;
    return count;
}

TEST(PastedLines, AreRangedEachByItself) {
    EXPECT_GT(moved(plain(1)), 3U);
}

TEST(PastedLines, InOneParagraphAreNotMovedByWhatOneOfThemWants) {
    EXPECT_EQ(moved(plain(lines.size())), 0U);
}

} // namespace
} // namespace kehoach::test
