// SPDX-License-Identifier: MPL-2.0
// Where a part of a plan may come in, and what it goes on from there.
#include "bare_text.hpp"
#include "data.hpp"
#include "plan/insertion.hpp"
#include "plan/known_facts.hpp"
#include "plan/recognise.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using plan::Insertion;
using plan::Item;
using plan::Part;

const std::string text =
    "ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG UỶ XÃ NẬM HƯƠNG\n*\nSố 08-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n"
    "Nậm Hương, ngày 05 tháng 6 năm 2026\nKẾ HOẠCH\ntrồng cây\n-----\n"
    "Thực hiện Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ, Đảng uỷ xã ban hành "
    "Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Yêu cầu chung\nTrồng đủ số cây.\n2. Yêu cầu riêng\nChăm cây.\n"
    "II. TỔ CHỨC THỰC HIỆN\nVăn phòng theo dõi.\n"
    "Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng uỷ.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLò Văn Tếnh\n";
const std::string outline =
    "ĐỀ CƯƠNG BÁO CÁO\nkết quả trồng cây\n(Kèm theo Kế hoạch số 08-KH/ĐU, ngày 05/6/2026 của "
    "Ban Thường vụ Đảng uỷ xã)\n-----\nI. KẾT QUẢ\n1. Số cây\nNêu số cây.\n";
const std::string appendix = "Phụ lục\nSỐ CÂY ĐÃ TRỒNG\n(Kèm theo Kế hoạch số 08-KH/ĐU, ngày 05/6/2026 của "
                             "Ban Thường vụ Đảng uỷ xã)\n-----\nCây đa.\n";

/// The cursor stands at the beginning of the line that begins so; nowhere where no words are given.
Insertion decide(const std::string& all, Part part, const std::string& at = {}) {
    const auto document = bare(all);
    const auto plan = plan::recognise(document);
    std::optional<document::Place> cursor;
    for (const auto& paragraph : document.paragraphs)
        if (!cursor && !at.empty() && paragraph.text.starts_with(at)) {
            cursor.emplace();
            cursor->paragraph = paragraph.index;
        }
    EXPECT_EQ(cursor.has_value(), !at.empty()) << at;
    const auto profile = profiles().on("party-hd05", grammar::Date{2026, 6, 5});
    return plan::insertion_of(document, plan, part, cursor, &profile);
}

std::string refused(Part part, const std::string& at = {}) {
    return decide(text + outline, part, at).refused;
}

const std::string nowhere = "insert.not-in-text";

} // namespace

TEST(Insertion, ATextThatIsNoPlanYetTakesEveryPart) {
    for (const auto part : {Part::header, Part::preamble, Part::section, Part::citation, Part::deadline,
                            Part::recipients, Part::signature, Part::outline, Part::appendix})
        EXPECT_EQ(decide("Một đoạn văn.\n", part, "Một").refused, "");
}

TEST(Insertion, WhatStandsOnceInAPlanComesInOnce) {
    EXPECT_EQ(refused(Part::header), "insert.has-header");
    EXPECT_EQ(refused(Part::recipients), "insert.has-recipients");
    EXPECT_EQ(refused(Part::signature), "insert.has-signature");
    EXPECT_EQ(refused(Part::preamble, "-----"), "insert.has-preamble");
}

TEST(Insertion, ALetterheadComesInAboveATitleThatStandsThere) {
    const auto made = decide("KẾ HOẠCH\ntrồng cây\nI. MỤC ĐÍCH\nTrồng đủ số cây.\n", Part::header);
    EXPECT_EQ(made.refused, "");
    ASSERT_TRUE(made.around.titled);
    plan::PlanSpec spec;
    spec.profile = "party-hd05";
    spec.issuer = "ĐẢNG UỶ XÃ NẬM HƯƠNG";
    const auto part = plan::compose_part(spec, profile_for(spec), Part::header, made.around);
    for (const auto role : part.roles) {
        EXPECT_NE(role, plan::Role::doc_type);
        EXPECT_NE(role, plan::Role::subject);
    }
    EXPECT_FALSE(decide("Một đoạn văn.\n", Part::header).around.titled);
}

TEST(Insertion, TheHalfOfTheEndingThatStandsThereComesBesideTheOther) {
    const std::string body = "KẾ HOẠCH\ntrồng cây\nI. MỤC ĐÍCH\nTrồng đủ số cây.\n";
    const auto made =
        decide(body + "Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng uỷ.\n" + appendix, Part::signature);
    EXPECT_EQ(made.refused, "");
    EXPECT_EQ(made.before, 4);
    EXPECT_EQ(made.edits.size(), 3u);
    plan::PlanSpec spec;
    spec.profile = "party-hd05";
    spec.sign_role = "BÍ THƯ";
    spec.sign_name = "Lò Văn Tếnh";
    const auto part = plan::compose_part(spec, profile_for(spec), Part::signature, made.around);
    ASSERT_EQ(part.document.paragraphs.size(), 5u);
    EXPECT_EQ(part.document.paragraphs[1].text, "- Các chi bộ,");
    EXPECT_EQ(part.document.paragraphs[1].cell->column, 0);
    EXPECT_EQ(part.document.paragraphs[3].text, "BÍ THƯ");
    EXPECT_EQ(part.document.paragraphs[3].cell->column, 1);
}

TEST(Insertion, TheLastParagraphOfTheTextIsEmptiedForTheTableOfTheEnding) {
    const auto made = decide("KẾ HOẠCH\ntrồng cây\nI. MỤC ĐÍCH\nTrồng đủ số cây.\n"
                             "T/M BAN THƯỜNG VỤ\nBÍ THƯ\nLò Văn Tếnh",
                             Part::recipients);
    ASSERT_EQ(made.edits.size(), 3u);
    EXPECT_EQ(made.at, Insertion::At::end);
    EXPECT_EQ(made.edits[1].kind, document::Edit::Kind::remove_paragraph);
    EXPECT_EQ(made.edits[2].kind, document::Edit::Kind::replace_text);
    EXPECT_EQ(made.around.beside.size(), 3u);
}

TEST(Insertion, SectionsStandInTextWithHeadingsOnly) {
    EXPECT_EQ(refused(Part::section, "Trồng đủ"), "");
    EXPECT_EQ(refused(Part::section, "Văn phòng theo dõi"), "");
    EXPECT_EQ(refused(Part::section, "-----"), "") << "right behind the title";
    EXPECT_EQ(refused(Part::section, "Nêu số cây"), "") << "an outline has headings";
    for (const auto* at :
         {"Số 08", "KẾ HOẠCH", "trồng cây", "- Các chi bộ", "BÍ THƯ", "ĐẢNG CỘNG", "ĐỀ CƯƠNG"})
        EXPECT_EQ(refused(Part::section, at), nowhere) << at;
}

TEST(Insertion, CitationsAndDeadlinesStandInSentences) {
    for (const auto part : {Part::citation, Part::deadline}) {
        EXPECT_EQ(refused(part, "Trồng đủ"), "");
        EXPECT_EQ(refused(part, "2. Yêu cầu"), "");
        for (const auto* at : {"Số 08", "Nậm Hương", "- Lưu", "Lò Văn", "(Kèm theo"})
            EXPECT_EQ(refused(part, at), nowhere) << at;
    }
}

TEST(Insertion, ThePreambleStandsBeforeTheFirstHeading) {
    auto without = text;
    const auto from = without.find("Thực hiện Kế hoạch"), to = without.find("I. MỤC");
    without.erase(from, to - from);
    EXPECT_EQ(decide(without, Part::preamble, "-----").refused, "");
    EXPECT_EQ(decide(without, Part::preamble, "Trồng đủ").refused, "insert.preamble-place");
}

TEST(Insertion, ASectionGoesOnCountingFromTheCursor) {
    const auto middle = decide(text, Part::section, "Chăm cây");
    ASSERT_EQ(middle.around.before.size(), 2u);
    EXPECT_EQ(middle.around.before[0]->ordinals, std::vector<int>{1});
    EXPECT_EQ(middle.around.before[1]->ordinals, std::vector<int>{2});
    EXPECT_EQ(middle.deepest, 3);
    EXPECT_TRUE(middle.around.typed);
    EXPECT_EQ(decide(text, Part::section, "-----").deepest, 1);
}

TEST(Insertion, ANumberThatWouldOccurTwiceIsRefused) {
    const auto at = [](const char* line, int level) {
        auto made = decide(text, Part::section, line);
        plan::begin_at(made, level);
        return made.refused;
    };
    EXPECT_EQ(at("Trồng đủ", 1), "insert.typed-numbers");
    EXPECT_EQ(at("Trồng đủ", 2), "insert.typed-numbers");
    EXPECT_EQ(at("Trồng đủ", 3), "");
    EXPECT_EQ(at("Chăm cây", 1), "insert.typed-numbers");
    EXPECT_EQ(at("Chăm cây", 2), "");
    EXPECT_EQ(at("Văn phòng theo dõi", 1), "");
}

TEST(Insertion, TypedNumbersAreWrittenAsTheirNeighbours) {
    auto typed = text;
    typed.replace(typed.find("1. Yêu"), 2, "1-");
    typed.replace(typed.find("2. Yêu"), 2, "2-");
    auto made = decide(typed, Part::section, "Chăm cây");
    plan::begin_at(made, 2);
    plan::PlanSpec spec;
    spec.profile = "party-hd05";
    spec.sections = {
        {plan::Item::Kind::heading, "Yêu cầu sau cùng", {{plan::Item::Kind::paragraph, "Tưới cây.", {}}}}};
    const auto part = plan::compose_part(spec, profile_for(spec), Part::section, made.around);
    EXPECT_EQ(part.document.paragraphs.front().text, "3- Yêu cầu sau cùng");
    EXPECT_EQ(part.document.paragraphs.front().label_kind, document::LabelKind::typed);
    plan::begin_at(made = decide(text, Part::section, "Văn phòng theo dõi"), 1);
    EXPECT_EQ(plan::compose_part(spec, profile_for(spec), Part::section, made.around)
                  .document.paragraphs.front()
                  .text,
              "III. YÊU CẦU SAU CÙNG");
}

TEST(Insertion, SignsBeforeLinesAreTypedWhereNumbersAre) {
    auto made = decide(text, Part::section, "Chăm cây");
    plan::PlanSpec spec;
    spec.profile = "party-hd05";
    spec.sections = {{plan::Item::Kind::bullet, "Tưới cây.", {}},
                     {plan::Item::Kind::sub_bullet, "Rào cây.", {}}};
    const auto lines = [&] {
        const auto part = plan::compose_part(spec, profile_for(spec), Part::section, made.around);
        std::string all;
        for (const auto& each : part.document.paragraphs)
            all += each.text + "|";
        return all;
    };
    EXPECT_EQ(lines(), "- Tưới cây.|+ Rào cây.|");
    made.around.typed = false;
    EXPECT_EQ(lines(), "Tưới cây.|Rào cây.|");
}

TEST(Insertion, EndingAndOutlineStandBeforeWhatFollowsThem) {
    const auto headless = "KẾ HOẠCH\ntrồng cây\nI. MỤC ĐÍCH\nTrồng đủ số cây.\n" + outline + appendix;
    const auto lines = [&](const char* until) {
        const auto end = headless.find(until);
        return static_cast<int>(
            std::count(headless.begin(), headless.begin() + static_cast<long>(end), '\n'));
    };
    EXPECT_EQ(decide(headless, Part::recipients).before, lines("ĐỀ CƯƠNG"));
    EXPECT_EQ(decide(headless, Part::outline).before, lines("Phụ lục"));
    EXPECT_EQ(decide(text, Part::outline).at, Insertion::At::end);
    EXPECT_EQ(decide(headless, Part::appendix).at, Insertion::At::end);
}

TEST(Insertion, OfTwoAppendicesEachHasItsNumber) {
    EXPECT_EQ(decide(text, Part::appendix).around.appendices, 0);
    const auto second = decide(text + appendix, Part::appendix);
    EXPECT_EQ(second.around.appendices, 1);
    ASSERT_EQ(second.edits.size(), 1u);
    EXPECT_EQ(second.edits.front().text, " 1");
    EXPECT_EQ(second.edits.front().place.start, std::string("Phụ lục").size());
    auto numbered = text + appendix;
    numbered.replace(numbered.find("Phụ lục"), std::string("Phụ lục").size(), "Phụ lục 1");
    EXPECT_TRUE(decide(numbered, Part::appendix).edits.empty());
    const auto form = "Phụ lục số 01:\n" + outline;
    EXPECT_EQ(decide(text + form, Part::appendix).around.appendices, 1) << "a numbered outline counts";
    EXPECT_TRUE(decide(text + form, Part::appendix).edits.empty());
    EXPECT_EQ(decide(text + outline, Part::appendix).around.appendices, 0);
}

TEST(Insertion, AnIssuerNobodyKnowsIsLeftToBeFilledIn) {
    plan::PlanSpec spec;
    spec.profile = "party-hd05";
    EXPECT_TRUE(plan::attached_line(spec, profile_for(spec)).ends_with("của ……)"));
}

TEST(Insertion, TheMarkThatEndsTheTextGoesOverToWhatComesBehind) {
    const auto state = profiles().on("state-nd30", grammar::Date{2026, 6, 5});
    const auto document =
        bare("UỶ BAN NHÂN DÂN\nXÃ NẬM HƯƠNG\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\n"
             "trồng cây\nI. MỤC ĐÍCH\nTrồng đủ số cây.\nII. TỔ CHỨC\nVăn phòng theo dõi./.\n"
             "Nơi nhận:\n- Các thôn;\n- Lưu: VT.\nCHỦ TỊCH\nLò Văn Tếnh\n");
    const auto plan = plan::recognise(document);
    const auto at = [&](int paragraph) {
        document::Place cursor;
        cursor.paragraph = paragraph;
        return plan::insertion_of(document, plan, Part::section, cursor, &state);
    };
    EXPECT_FALSE(at(6).around.ends_text);
    EXPECT_TRUE(at(6).edits.empty());
    ASSERT_TRUE(at(8).around.ends_text);
    ASSERT_EQ(at(8).edits.size(), 1u);
    EXPECT_EQ(at(8).edits.front().before, "./.");
    EXPECT_EQ(at(8).edits.front().text, ".");
}

namespace {

const std::string ending = "\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\nCHỦ TỊCH\nLò Văn Tếnh\n";

/// What comes in behind the last line of a plan of the State, below its sections.
plan::Composed behind_last(const Item& item, Insertion& insertion, bool sentences) {
    const auto state = profiles().on("state-nd30", grammar::Date{2026, 6, 5});
    auto document = bare("UỶ BAN NHÂN DÂN\nXÃ NẬM HƯƠNG\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\n"
                         "trồng cây\nI. MỤC ĐÍCH\nTrồng đủ số cây.\nII. TỔ CHỨC\n1. Văn phòng theo dõi./." +
                         ending);
    for (auto& paragraph : document.paragraphs)
        for (const std::string label : {"I. ", "II. ", "1. "})
            if (paragraph.text.starts_with(label)) {
                paragraph.text.erase(0, label.size());
                paragraph.label = label.substr(0, label.size() - 1);
                paragraph.label_kind = document::LabelKind::automatic;
                paragraph.number_level = label == "1. " ? 2 : 1;
                paragraph.outline_level = label == "1. " && sentences ? 0 : paragraph.number_level;
            }
    const auto plan = plan::recognise(document);
    document::Place cursor;
    cursor.paragraph = 8;
    insertion = plan::insertion_of(document, plan, Part::section, cursor, &state);
    EXPECT_EQ(insertion.refused, "");
    plan::begin_at(insertion, 2);
    plan::PlanSpec spec;
    spec.profile = "state-nd30";
    spec.sections = {item};
    auto composed = plan::compose_part(spec, state, Part::section, insertion.around);
    plan::leave_end(insertion, composed, state);
    return composed;
}

} // namespace

TEST(Insertion, ASentenceWithANumberIsNoTitle) {
    Insertion made;
    for (const bool sentences : {true, false}) {
        const auto composed = behind_last({Item::Kind::heading, "Các thôn trồng cây.", {}}, made, sentences);
        ASSERT_EQ(composed.document.paragraphs.size(), 1u);
        EXPECT_EQ(composed.document.paragraphs[0].outline_level, 0);
        EXPECT_EQ(composed.document.paragraphs[0].text, "Các thôn trồng cây./.");
        EXPECT_EQ(composed.document.paragraphs[0].label, "2.");
        EXPECT_EQ(made.edits.size(), 1u);
    }
}

TEST(Insertion, BesideSentencesALineWithNothingBelowItIsOne) {
    Insertion made;
    const Item line{Item::Kind::heading, "Các thôn trồng cây", {}};
    EXPECT_EQ(behind_last(line, made, true).document.paragraphs[0].text, "Các thôn trồng cây./.");
    EXPECT_EQ(made.edits.size(), 1u);
    const auto title = behind_last(line, made, false);
    EXPECT_EQ(title.document.paragraphs[0].outline_level, 2);
    EXPECT_EQ(title.document.paragraphs[0].text, "Các thôn trồng cây");
    EXPECT_TRUE(made.edits.empty()) << "the mark has nowhere else to stand";
    const auto section = behind_last(
        {Item::Kind::heading, "Các thôn", {{Item::Kind::paragraph, "Trồng cây", {}}}}, made, true);
    EXPECT_EQ(section.document.paragraphs[0].outline_level, 2);
    EXPECT_EQ(section.document.paragraphs[1].text, "Trồng cây./.");
}

TEST(Insertion, TheLastLineBearsTheMarkThatEndsTheText) {
    for (const auto kind :
         {Item::Kind::heading, Item::Kind::numbered, Item::Kind::bullet, Item::Kind::paragraph}) {
        Insertion made;
        const auto composed =
            behind_last({Item::Kind::heading, "Các thôn", {{kind, "Trồng cây", {}}}}, made, false);
        EXPECT_EQ(composed.document.paragraphs.back().text, "Trồng cây./.");
        EXPECT_EQ(composed.document.paragraphs.back().outline_level, 0);
        EXPECT_EQ(made.edits.size(), 1u);
    }
}

TEST(Insertion, TheDocumentTellsWhatItsAttachmentsRepeat) {
    const auto document = bare(text);
    plan::PlanSpec given;
    given.number_issuer = "HU";
    const auto spec = plan::completed(given, plan::facts_of(plan::recognise(document)));
    EXPECT_EQ(spec.number, "08");
    EXPECT_EQ(spec.number_issuer, "HU");
    EXPECT_EQ(spec.date, (grammar::Date{2026, 6, 5}));
    EXPECT_EQ(spec.family, "party");
    EXPECT_EQ(spec.subject, "trồng cây");
}

} // namespace kehoach::test
