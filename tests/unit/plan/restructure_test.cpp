// SPDX-License-Identifier: MPL-2.0
// What restructuring wants: whole paragraphs, and the drafter's own numbers as one ladder.
#include "bare_text.hpp"
#include "plan/item_mentions.hpp"
#include "plan/numbering_scheme.hpp"
#include "plan/recognise.hpp"
#include "plan/same_words.hpp"
#include "plan/whole_lines.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

constexpr double sure = 0.6;
const std::string head = "ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG UỶ XÃ NẬM HƯƠNG\n*\nSố 8-KH/ĐU\nKẾ HOẠCH\ntrồng cây\n";

/// "label" of each numbered line, "*" before those that begin anew, "!reason" of those that stay typed.
std::string numbers(const std::string& text, std::string* ladder = nullptr) {
    const auto document = bare(head + text);
    const auto plan = plan::recognise(document);
    const auto scheme = plan::numbering_scheme(document, plan, {}, sure);
    if (ladder != nullptr)
        for (const auto& level : scheme.ladder)
            *ladder += std::to_string(level.level) + " " + level.kind + " " + level.format + "\n";
    std::vector<std::pair<std::size_t, std::string>> all;
    for (const auto& each : scheme.numbered)
        all.emplace_back(each.line, (each.start ? "*" : "") + each.label);
    for (const auto& each : scheme.typed)
        all.emplace_back(each.line, "!" + std::string(plan::name(each.reason)));
    std::sort(all.begin(), all.end());
    std::string shown;
    for (const auto& [line, label] : all)
        shown += (shown.empty() ? "" : " ") + label;
    return shown;
}

/// The kinds of edits, in the order of the text, with what they are about.
std::string edits(const document::Document& document, const plan::Reach& reach = {}) {
    const auto wanted = plan::whole_lines(document, plan::recognise(document), reach, sure);
    static const char* const names[] = {"cut", "drop", "join", "split", "unbreak"};
    std::string all;
    for (auto edit = wanted.edits.rbegin(); edit != wanted.edits.rend(); ++edit)
        all += std::string(names[static_cast<int>(edit->kind)]) + " " +
               std::to_string(edit->place.paragraph) + "\n";
    return all;
}

} // namespace

TEST(NumberingScheme, TakesTheDraftersOwnMarksAsOneLadder) {
    std::string ladder;
    EXPECT_EQ(numbers("I- MỤC ĐÍCH\n1. Yêu cầu\n1.1- Một\n1.2- Hai\na) Nhỏ\nb) Hơn\nII- NỘI DUNG\n1. Việc\n",
                      &ladder),
              "I- 1. 1.1- 1.2- a) b) II- 1.");
    EXPECT_EQ(ladder, "1 roman %1%-\n2 arabic %2%.\n3 arabic %2%.%3%-\n4 letter %4%)\n");
}

TEST(NumberingScheme, ClosesALevelAsMostOfItAreClosed) {
    EXPECT_EQ(numbers("I. MỤC ĐÍCH\nMột câu.\nII- NỘI DUNG\nMột câu.\nIII. TỔ CHỨC\nMột câu.\n"),
              "I. II. III.");
}

TEST(NumberingScheme, ShowsTheNumberThatStandsThereHoweverItCounts) {
    EXPECT_EQ(numbers("I. MỤC ĐÍCH\n1. Một việc\n2. Hai việc\n2. Hai việc nữa\n4. Bốn việc\n"),
              "I. 1. 2. *2. *4.");
}

TEST(NumberingScheme, BeginsAnewInEachAttachment) {
    EXPECT_EQ(numbers("I. MỤC ĐÍCH\n1. Một việc\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng uỷ.\n"
                      "T/M BAN THƯỜNG VỤ\nBÍ THƯ\nLò Văn Tếnh\nĐỀ CƯƠNG BÁO CÁO\nkết quả trồng cây\n"
                      "I. KẾT QUẢ\n1. Số cây\n"),
              "I. 1. *I. 1.");
}

TEST(NumberingScheme, LeavesTypedWhatTheOfficeCannotShow) {
    EXPECT_EQ(
        numbers("I. MỤC ĐÍCH\n1. Việc\na) Một\nb) Hai\nc) Ba\nd) Bốn\nđ) Năm\ne) Sáu\n2. Nữa\na) Một\n"),
        "I. 1. !letters !letters !letters !letters !letters !letters 2. a)");
    EXPECT_EQ(numbers("I. MỤC ĐÍCH\n1. Việc\n3.1. Lạc\n"), "I. 1. !parent");
}

TEST(WholeLines, DropsBlankParagraphsAndIndentsButKeepsTheirWords) {
    const auto document = bare(head + "\n\tI. MỤC ĐÍCH\n\n  Trồng đủ số cây.\n");
    EXPECT_EQ(edits(document), "drop 6\ncut 7\ndrop 8\ncut 9\ndrop 10\n");
    EXPECT_EQ(edits(document, {7, 8}), "cut 7\ndrop 8\n");
}

TEST(WholeLines, KeepBlankParagraphsOfALetterheadThatHasADrawnLine) {
    auto document =
        bare("ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG UỶ XÃ NẬM HƯƠNG\n\nSố 8-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\n"
             "Nậm Hương, ngày 15 tháng 7 năm 2026\nKẾ HOẠCH\ntrồng cây\nI. MỤC ĐÍCH\nTrồng cây.");
    for (std::size_t at = 0; at < 7; ++at)
        document.paragraphs[at].cell = document::CellPlace{0, 0, at < 4 ? 0 : 1};
    EXPECT_EQ(edits(document), "drop 2\ndrop 5\n");
    document.paragraphs[4].drawn_mm = {40};
    EXPECT_EQ(edits(document), "") << "they are the room between the words";
}

TEST(WholeLines, KeepTheBlankParagraphUnderALineThatIsDrawnUnderWords) {
    auto document = bare(head + "\n\nI. MỤC ĐÍCH\nTrồng cây.");
    EXPECT_EQ(edits(document), "drop 6\ndrop 7\n");
    document.paragraphs[5].drawn_mm = {40};
    EXPECT_EQ(edits(document), "drop 7\n");
    document.paragraphs[5].drawn_mm.clear();
    document.paragraphs[6].drawn_mm = {40};
    EXPECT_EQ(edits(document), "drop 7\n") << "the line hangs on a blank one";
}

TEST(WholeLines, DropBlankParagraphsBesideALetterheadButNotBesideATableOfTheText) {
    auto document = bare("ĐẢNG UỶ XÃ NẬM HƯƠNG\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\ntrồng cây\n"
                         "I. MỤC ĐÍCH\nTrồng cây.\n\nMột ô\n\nTrồng nữa.");
    for (int at = 0; at < 2; ++at)
        document.paragraphs[static_cast<std::size_t>(at)].cell = document::CellPlace{0, 0, at};
    document.paragraphs[8].cell = document::CellPlace{1, 0, 0};
    EXPECT_EQ(edits(document), "drop 2\n");
    document.paragraphs[3].cell = document::CellPlace{2, 0, 0};
    EXPECT_EQ(edits(document), "") << "Writer needs a paragraph between tables";
}

TEST(WholeLines, PartsWhatOnlyLineBreaksHoldTogether) {
    auto document = bare("ĐẢNG BỘ TỈNH LAM GIANG\nx\nx\nKẾ HOẠCH\ntrồng cây\nI. MỤC ĐÍCH\nTrồng cây.\n");
    document.paragraphs[1].text = "ĐẢNG UỶ XÃ NẬM HƯƠNG\n*\nSố 8-KH/ĐU";
    document.paragraphs.erase(document.paragraphs.begin() + 2);
    for (std::size_t at = 0; at < document.paragraphs.size(); ++at)
        document.paragraphs[at].index = static_cast<int>(at);
    EXPECT_EQ(edits(document).substr(0, 16), "split 1\nsplit 1\n");
}

TEST(ItemMentions, AreOfTheTextsOwnItemsOnly) {
    const auto plan =
        read(head + "I. MỤC ĐÍCH\nLàm theo mục 2.1, phần II và điểm a khoản 3 của Kế hoạch này.\n"
                    "Theo mục II Công văn số 15/UBND-VP ngày 01/6/2026 của Uỷ ban nhân dân tỉnh.\n"
                    "Chuyên mục văn hoá, mục tiêu 5 năm, mục 12/2026.\n");
    std::string labels;
    for (const auto& mention : plan::item_mentions(plan))
        for (const auto& number : mention.items.front())
            labels += number.label + " ";
    EXPECT_EQ(labels, "II 2.1 3 a ");
}

TEST(SameWords, CountAnAutomaticNumberAsWritten) {
    auto typed = bare("II- MỤC ĐÍCH\n- Một\n"), counted = bare("MỤC ĐÍCH\nMột\n");
    counted.paragraphs[0].label = "II.";
    counted.paragraphs[0].number_level = 1;
    counted.paragraphs[1].label = "o";
    EXPECT_EQ(plan::body_words(typed, true), plan::body_words(counted, true));
    EXPECT_NE(plan::body_words(typed, true), plan::body_words(counted, false));
    EXPECT_EQ(text::letters_and_digits("Số: 8-KH/ĐU (b/c)\u200B…"), "Số8KHĐUbc\u200B");
}

} // namespace kehoach::test
