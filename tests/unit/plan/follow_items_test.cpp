// SPDX-License-Identifier: MPL-2.0
// What a text says of its own numbered items goes along when they move.
#include "bare_text.hpp"
#include "plan/follow_items.hpp"
#include "plan/recognise.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <sstream>

namespace kehoach::test {
namespace {

const std::string head = "ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG UỶ XÃ NẬM HƯƠNG\n*\nSố 8-KH/ĐU\nKẾ HOẠCH\ntrồng cây\n";
constexpr int head_lines = 6;

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

/// Words of a line without its number, by which it is found again.
std::string words(const std::string& line) {
    const auto label = grammar::parse_label(line);
    return label ? line.substr(label->length) : line;
}

/// "mention -> new" of each place, "mention ?" where it cannot be told. Lines are found again by their words.
std::string followed(const std::string& before, const std::string& after) {
    const auto was = lines_of(before), is = lines_of(after);
    const auto now_at = [&](int index) {
        if (index < head_lines || index - head_lines >= static_cast<int>(was.size()))
            return index;
        const auto wanted = words(was[static_cast<std::size_t>(index - head_lines)]);
        const auto there =
            std::find_if(is.begin(), is.end(), [&](const auto& l) { return words(l) == wanted; });
        return head_lines + static_cast<int>(there - is.begin());
    };
    const auto first = bare(head + before), second = bare(head + after);
    const auto first_plan = plan::recognise(first), second_plan = plan::recognise(second);
    std::string told;
    for (const auto& one : plan::follow_items({first, first_plan}, {second, second_plan}, now_at))
        told += (told.empty() ? "" : "; ") + one.before + (one.after.empty() ? " ?" : " -> " + one.after);
    return told;
}

/// The same sentence in a plan whose second section goes to the front.
std::string swapped(const std::string& sentence) {
    const std::string own = "Ý khác.\n1. Trồng cây\n" + sentence +
                            "\n2. Chăm cây\nĐủ nước.\na) Tưới cây\n"
                            "b) Bón cây\n3. Giữ cây\nKhông chặt.\n";
    const std::string other = "Theo dõi.\n1. Văn phòng\nTổng hợp.\n2. Các chi bộ\nLàm theo.\n";
    return followed("I. NỘI DUNG\n" + own + "II. TỔ CHỨC THỰC HIỆN\n" + other,
                    "I. TỔ CHỨC THỰC HIỆN\n" + other + "II. NỘI DUNG\n" + own);
}

/// In a plan whose items 2 and 3 of the first section change places.
std::string exchanged(const std::string& sentence) {
    const std::string one = "I. NỘI DUNG\n1. Trồng cây\n" + sentence + "\n";
    const std::string end = "II. TỔ CHỨC THỰC HIỆN\n1. Văn phòng\nTổng hợp.\n2. Các chi bộ\nLàm theo.\n";
    return followed(one + "2. Chăm cây\nĐủ nước.\na) Tưới cây\nb) Bón cây\n3. Giữ cây\nKhông chặt.\n" + end,
                    one + "2. Giữ cây\nKhông chặt.\n3. Chăm cây\nĐủ nước.\na) Tưới cây\nb) Bón cây\n" + end);
}

} // namespace

TEST(FollowItems, NumbersGoAlongWithTheSectionTheyName) {
    EXPECT_EQ(swapped("Làm theo mục 2, phần II."), "mục 2, phần II -> mục 2, phần I");
    EXPECT_EQ(swapped("Như phần I và phần II đã nêu."), "");
    EXPECT_EQ(swapped("Như phần II đã nêu."), "phần II -> phần I");
    EXPECT_EQ(swapped("Theo điểm a, mục 2, phần I."), "điểm a, mục 2, phần I -> điểm a, mục 2, phần II");
    EXPECT_EQ(swapped("Theo Phần I, mục 2, điểm a."), "Phần I, mục 2, điểm a -> Phần II, mục 2, điểm a");
    EXPECT_EQ(swapped("Theo khoản 2 Phần II của Kế hoạch này."), "khoản 2 Phần II -> khoản 2 Phần I");
    EXPECT_EQ(swapped("Xem mục II.1 và mục I.2."), "mục II.1 và mục I.2 -> mục I.1 và mục II.2");
}

TEST(FollowItems, ItemsThatChangePlacesAreFollowed) {
    EXPECT_EQ(exchanged("Theo mục 3, phần I."), "mục 3, phần I -> mục 2, phần I");
    EXPECT_EQ(exchanged("Theo mục 2, phần I và mục 2, phần II."), "mục 2, phần I -> mục 3, phần I");
    EXPECT_EQ(exchanged("Theo điểm b khoản 2 mục I"), "điểm b khoản 2 mục I -> điểm b khoản 3 mục I");
    EXPECT_EQ(exchanged("Theo các mục 1, 2 và 3 phần I."), "");
    EXPECT_EQ(exchanged("Theo các mục 1 và 2, phần I."), "mục 1 và 2, phần I -> mục 1 và 3, phần I");
    EXPECT_EQ(exchanged("Theo điểm a, b."), "");
}

TEST(FollowItems, WhatCannotBeToldSurelyStaysAndIsNamed) {
    EXPECT_EQ(exchanged("Theo mục 2."), "mục 2 ?"); // two items have that number
    EXPECT_EQ(exchanged("Theo mục 3."), "mục 3 ?"); // one had it, but two have the new one
    EXPECT_EQ(exchanged("Từ mục 1 đến mục 2 phần I."), "mục 1 đến mục 2 phần I ?");
    EXPECT_EQ(exchanged("Theo mục 2, 3 người."), "mục 2 ?");
    EXPECT_EQ(exchanged("Theo mục 3 của Kế hoạch tỉnh."), "mục 3 ?");
    EXPECT_EQ(exchanged("Theo Nghị quyết của Tỉnh uỷ, mục 3 ghi rõ."), "mục 3 ?");
    EXPECT_EQ(exchanged("Theo mục 3 Phụ lục 1."), "mục 3 ?");
    EXPECT_EQ(exchanged("Theo mục 3, phần I, phần II."), "mục 3, phần I ?");
}

TEST(FollowItems, OtherPapersAndOtherWordsAreNeverTouched) {
    EXPECT_EQ(exchanged("Theo mục 3 Kế hoạch số 5-KH/TU, ngày 01/6/2026 của Tỉnh uỷ."), "");
    EXPECT_EQ(exchanged("Theo khoản 3 Điều 5 của Luật Lâm nghiệp."), "");
    EXPECT_EQ(exchanged("Theo khoản 3, Điều"), ""); // the line is broken there
    EXPECT_EQ(exchanged("Danh mục 3, thời điểm 3, tài khoản 3, mục 3/2026, khoản 3 tỷ đồng, phần 3%."), "");
    EXPECT_EQ(exchanged("Theo mục 7 và phần V."), "");
    EXPECT_EQ(exchanged("Theo mục 1, phần II."), "");
}

TEST(FollowItems, ALevelThatChangesTakesItsNumberAlong) {
    const std::string end = "II. TỔ CHỨC THỰC HIỆN\n1. Văn phòng\n";
    const auto told = [&](const std::string& sentence) {
        return followed("I. NỘI DUNG\n1. Trồng cây\n" + sentence +
                            "\n1.1. Keo lai\n1.2. Bạch đàn\n2. Chăm cây\n3. Giữ cây\n" + end,
                        "I. NỘI DUNG\n1. Trồng cây\n" + sentence +
                            "\n1.1. Keo lai\n1.2. Bạch đàn\n1.3. Chăm cây\n2. Giữ cây\n" + end);
    };
    EXPECT_EQ(told("Theo mục 2, phần I."), "mục 2, phần I -> mục 1.3, phần I");
    EXPECT_EQ(told("Theo mục 3."), "mục 3 -> mục 2");
    EXPECT_EQ(told("Theo khoản 2, phần I."), "khoản 2, phần I ?"); // "khoản 1.3" is not said
    EXPECT_EQ(told("Theo mục 1.2."), "");
    EXPECT_EQ(told("Theo mục 2 và mục 3, phần I."), "mục 2 và mục 3, phần I -> mục 1.3 và mục 2, phần I");
}

TEST(FollowItems, EditsStandInTheTextAsItIsNow) {
    const std::string own = "1. Trồng cây\nTheo mục 2, phần II; theo phần I.\n";
    const std::string other = "1. Văn phòng\nTổng hợp.\n2. Các chi bộ\nLàm theo.\n";
    const auto first = bare(head + "I. NỘI DUNG\n" + own + "II. TỔ CHỨC\n" + other);
    const auto second = bare(head + "I. TỔ CHỨC\n" + other + "II. NỘI DUNG\n" + own);
    const auto first_plan = plan::recognise(first), second_plan = plan::recognise(second);
    const auto now_at = [](int index) { return index < 6 ? index : index < 9 ? index + 5 : index - 3; };
    const auto all = plan::follow_items({first, first_plan}, {second, second_plan}, now_at);
    ASSERT_EQ(all.size(), 2U);
    auto text = second.paragraphs.at(13).text;
    for (const std::size_t at : {1U, 0U})
        for (const auto& edit : all[at].edits) {
            EXPECT_EQ(edit.place.paragraph, 13);
            EXPECT_EQ(text.substr(edit.place.start, edit.place.end - edit.place.start), edit.place.excerpt);
            text.replace(edit.place.start, edit.place.end - edit.place.start, edit.text);
        }
    EXPECT_EQ(text, "Theo mục 2, phần I; theo phần II.");
}

} // namespace kehoach::test
