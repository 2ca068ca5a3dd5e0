// SPDX-License-Identifier: MPL-2.0
// What the letterhead says is followed by what repeats it, and by nothing else.
#include "bare_text.hpp"
#include "data.hpp"
#include "plan/follow_facts.hpp"
#include "plan/recognise.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using plan::LetterFacts;

const std::string text =
    "ĐẢNG UỶ XÃ NẬM HƯƠNG\nSố 09-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nNậm Hương, ngày 07 tháng 6 năm 2027\nKẾ "
    "HOẠCH\n"
    "trồng cây ven suối năm 2027\n"
    "Thực hiện Kế hoạch số 08-KH/TU, ngày 03/6/2026 của Tỉnh uỷ về trồng cây ven suối năm 2026, Đảng uỷ ban "
    "hành Kế hoạch trồng cây ven suối năm 2026:\nI. MỤC ĐÍCH\nSo với năm 2026 trồng thêm.\n"
    "Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng uỷ.\nBÍ THƯ\nLò Văn Tếnh\n"
    "ĐỀ CƯƠNG BÁO CÁO\nkết quả phủ xanh đồi trọc năm 2026\n"
    "(Kèm theo Kế hoạch số 08-KH/ĐU, ngày 05/6/2026 của Đảng uỷ xã Nậm Hà)\nI. KẾT QUẢ\n"
    "Phụ lục\nSỐ CÂY\n(Kèm theo Kế hoạch số 77-KH/HU, ngày 05/6/2026 của Huyện uỷ)\nCây đa.\n";

const LetterFacts last{"08-KH/ĐU", grammar::Date{2026, 6, 5}, "ĐẢNG UỶ XÃ NẬM HÀ",
                       "trồng cây ven suối năm 2026"};

std::string done(const std::string& all, const LetterFacts& was, std::string* left = nullptr,
                 const std::string& in_text = "Đảng uỷ xã Nậm Hương") {
    const auto document = bare(all);
    const auto plan = plan::recognise(document);
    const auto profile = profiles().on("party-hd05", grammar::Date{2027, 6, 7});
    const auto made = plan::follow_facts(document, plan, &profile, was, in_text);
    std::string changes;
    for (const auto& one : made.changes)
        changes += one.fact + ": " + one.before + "→" + one.after + (one.sure ? "\n" : " ?\n");
    if (left != nullptr)
        for (const auto& one : made.left)
            *left += one.fact + " " + one.reason + "\n";
    return changes;
}

} // namespace

TEST(FollowFacts, TrueCopiesFollowAndWhatIsCitedStays) {
    std::string left;
    EXPECT_EQ(done(text, last, &left), "subject: trồng cây ven suối năm 2026→trồng cây ven suối năm 2027\n"
                                       "year: 2026→2027\n"
                                       "issuer: Đảng uỷ xã Nậm Hà→Đảng uỷ xã Nậm Hương\n"
                                       "number: 08-KH/ĐU→09-KH/ĐU\n"
                                       "date: 05/6/2026→07/6/2027\n");
    EXPECT_EQ(left, "number facts.another\n");
}

TEST(FollowFacts, ASubjectBeginsSmallInsideASentence) {
    const auto followed = [](const std::string& before, const std::string& said, const std::string& now) {
        auto all = text;
        const auto put = [&](const std::string& words, const std::string& by) {
            all.replace(all.find(words), words.size(), by);
        };
        put("KẾ HOẠCH\ntrồng cây ven suối năm 2027", "KẾ HOẠCH\n" + now);
        put("hành Kế hoạch trồng cây ven suối năm 2026", "hành Kế hoạch " + said);
        auto was = last;
        was.subject = before;
        const auto changes = done(all, was);
        return changes.substr(0, changes.find('\n'));
    };
    const std::string small = "trồng cây ven suối năm 2026", capital = "Trồng cây ven suối năm 2026";
    const std::string now = "Phủ xanh đồi trọc năm 2027", changed = "→phủ xanh đồi trọc năm 2027";
    EXPECT_EQ(followed(capital, small, now), "subject: " + small + changed);
    EXPECT_EQ(followed(small, small, now), "subject: " + small + changed);
    EXPECT_EQ(followed(capital, "về việc " + small, "Về việc phủ xanh đồi trọc năm 2027"),
              "subject: " + small + changed);
    EXPECT_EQ(followed("Về việc " + small, "về việc " + small, now), "subject: về việc " + small + changed);
}

TEST(FollowFacts, WithoutMemoryNothingIsTakenForACopy) {
    std::string left;
    EXPECT_EQ(done(text, {}, &left), "");
    EXPECT_EQ(left, "number facts.another\nnumber facts.another\n");
}

TEST(FollowFacts, BlanksOfAttachedLinesAreFilled) {
    auto blank = text;
    const std::string filled = "số 08-KH/ĐU, ngày 05/6/2026";
    blank.replace(blank.find(filled), filled.size(), "số      -KH/ĐU, ngày    /6/2026");
    const auto changes = done(blank, {});
    EXPECT_NE(changes.find("→09\n"), std::string::npos) << changes;
    EXPECT_NE(changes.find("→07/6/2027\n"), std::string::npos) << changes;
}

TEST(FollowFacts, AShortSubjectInASentenceWaitsForAWord) {
    auto brief = text;
    for (auto at = brief.find("trồng cây ven suối năm 2027"); at != std::string::npos; at = std::string::npos)
        brief.replace(at, std::string("trồng cây ven suối năm 2027").size(), "làm đường");
    auto was = last;
    was.subject = "Kế hoạch";
    EXPECT_NE(done(brief, was).find(" ?\n"), std::string::npos);
}

TEST(FollowFacts, AnIssuerWhoseNameInSentencesNobodyKnowsIsSaid) {
    std::string left;
    done(text, last, &left, "");
    EXPECT_NE(left.find("issuer facts.no-name-in-text"), std::string::npos) << left;
}

TEST(FollowFacts, AreKeptAndFoundAgain) {
    std::map<std::string, std::string> memory{{"profile", "party-hd05"}};
    put(memory, last);
    EXPECT_EQ(plan::facts_in(memory), last);
    put(memory, LetterFacts());
    EXPECT_EQ(memory.size(), 1u);
    EXPECT_EQ(plan::letter_facts(plan::recognise(bare(text))).number, "09-KH/ĐU");
}

} // namespace kehoach::test
