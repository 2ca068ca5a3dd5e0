// SPDX-License-Identifier: MPL-2.0
#include "bare_text.hpp"
#include "plan/recognise.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using plan::Role;

/// Adds a story with a paragraph for every line.
void add_story(document::Document& document, const std::string& story, std::string_view text) {
    auto paragraphs = bare(text).paragraphs;
    for (auto& paragraph : paragraphs) {
        paragraph.story = story;
        document.paragraphs.push_back(std::move(paragraph));
    }
}

const std::string body = "KẾ HOẠCH\nĐọc sách\nĐể việc đọc lan rộng, xã làm như sau:\nI. VIỆC\n1. Đọc.\n";

std::string roles_of(const plan::Plan& plan, const document::Document& document, std::string_view story) {
    std::string all;
    for (const auto& line : plan.lines)
        if (document.paragraphs[line.paragraph].story == story)
            all += (all.empty() ? "" : " ") + std::string(plan::name(line.role));
    return all;
}

TEST(Frames, HoldALetterhead) {
    auto document = bare(body);
    add_story(document, "frame:1", "UBND XÃ LŨNG\nSố: 5/KH-UBND");
    add_story(
        document, "frame:2",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLũng, ngày 13 tháng 7 năm 2023");
    const auto plan = plan::recognise(document);
    EXPECT_EQ(roles_of(plan, document, "frame:1"), "issuer number");
    EXPECT_EQ(roles_of(plan, document, "frame:2"), "national_title motto place_date");
    EXPECT_EQ(plan.components.issuer.at(0).value, "UBND XÃ LŨNG");
    EXPECT_EQ(plan.components.date->at.value, "2023-07-13");
    EXPECT_EQ(plan.doc_type, "kế hoạch");
    const auto place = plan::place_of(document, plan, plan.components.number->at.line, 0, 1);
    EXPECT_EQ(place.story, "frame:1");
    EXPECT_EQ(place.paragraph, 1);
}

TEST(Frames, HoldAnEndingBeforeWhatIsAttached) {
    auto document = bare(body + "Phụ lục 1\nDANH MỤC SÁCH\nI. Mua.");
    add_story(document, "shape:1", "Nơi nhận:\n- Hội sách;\n- Lưu: VT.");
    add_story(document, "shape:2", "TM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH\nLê Thuỷ Sơn");
    const auto plan = plan::recognise(document);
    EXPECT_EQ(roles_of(plan, document, "shape:1"), "recipients_title recipient recipient_file");
    EXPECT_EQ(roles_of(plan, document, "shape:2"), "sign_authority sign_role sign_name");
    EXPECT_EQ(plan.lines.back().role, Role::heading_1);
    EXPECT_EQ(plan.lines.back().part, "appendix:1");
    EXPECT_EQ(plan.components.signers.at(0).names.at(0).value, "Lê Thuỷ Sơn");
}

TEST(Frames, AreNoTextOtherwise) {
    auto document = bare("UBND XÃ LŨNG\nSố: 5/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n" + body);
    add_story(document, "frame:1", "DỰ THẢO");
    add_story(document, "header:Standard:right", "Số: 5/KH-UBND\n2");
    add_story(document, "footnote:1", "Nơi nhận: tổ sách");
    const auto plan = plan::recognise(document);
    EXPECT_EQ(roles_of(plan, document, "frame:1"), "noise");
    EXPECT_EQ(roles_of(plan, document, "header:Standard:right"), "noise noise");
    EXPECT_EQ(roles_of(plan, document, "footnote:1"), "footnote");
    EXPECT_EQ(plan.lines.front().role, Role::issuer);
}

} // namespace
} // namespace kehoach::test
