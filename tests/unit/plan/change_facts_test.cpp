// SPDX-License-Identifier: MPL-2.0
// The clerk's number, date and signer go into letterhead, attachments and signature, and nowhere else.
#include "bare_text.hpp"
#include "data.hpp"
#include "plan/change_facts.hpp"
#include "plan/recognise.hpp"
#include "text/words.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using plan::NewFacts;

const std::string draft =
    "ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG UỶ XÃ NẬM HƯƠNG\n*\nSố        -KH/ĐU\nDự thảo lần 2\n"
    "ĐẢNG CỘNG SẢN VIỆT NAM\nNậm Hương, ngày      tháng 6 năm 2026\nKẾ HOẠCH\ntrồng cây\n-----\n"
    "Thực hiện Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ, Đảng uỷ xã ban hành "
    "Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Trồng đủ số cây.\n"
    "Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng uỷ.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLò Văn Tếnh\n"
    "ĐỀ CƯƠNG BÁO CÁO\nkết quả trồng cây\n(Kèm theo Kế hoạch số      -KH/ĐU, ngày    /6/2026 của "
    "Ban Thường vụ Đảng uỷ xã)\n-----\nI. KẾT QUẢ\n";

/// Edits as before→after, from the beginning to the end; + for a new paragraph, - for one that goes.
std::string done(const std::string& text, const NewFacts& facts, std::string* left = nullptr) {
    const auto document = bare(text);
    const auto plan = plan::recognise(document);
    const auto profile =
        profiles().on(plan.family == profile::Family::state ? "state-nd30" : "party-hd05", facts.date);
    const auto made = plan::change_facts(document, plan, &profile, facts);
    std::string all;
    for (auto edit = made.edits.rbegin(); edit != made.edits.rend(); ++edit) {
        using Kind = document::Edit::Kind;
        if (edit->kind == Kind::append_paragraph)
            all += edit->place.excerpt + "+" + edit->text;
        else if (edit->kind == Kind::insert_paragraph)
            all += "+" + edit->text;
        else if (edit->kind == Kind::remove_paragraph)
            all += "-" + edit->before;
        else
            all += edit->before + "→" + edit->after;
        all += "\n";
    }
    if (left != nullptr)
        for (const auto& one : made.left)
            *left += one.fact + " " + one.reason + "\n";
    return all;
}

NewFacts issued() {
    NewFacts facts;
    facts.number = "8";
    facts.date = grammar::Date{2026, 6, 5};
    facts.no_draft_mark = true;
    return facts;
}

} // namespace

TEST(ChangeFacts, OfTheDayOfIssueGoWhereverTheyAreRepeated) {
    EXPECT_EQ(done(draft, issued()),
              "        → 08\n-Dự thảo lần 2\nngày      tháng 6 năm 2026→ngày 05 tháng 6 năm 2026\n"
              "      → 08\n    /6/2026 → 05/6/2026 \n");
}

TEST(ChangeFacts, ThatStandThereAlreadyAreLeftAlone) {
    auto text = draft;
    for (const auto& [from, to] :
         std::initializer_list<std::pair<std::string, std::string>>{{"Số        -KH", "Số 08-KH"},
                                                                    {"Dự thảo lần 2\n", ""},
                                                                    {"ngày      tháng", "ngày 05 tháng"},
                                                                    {"số      -KH", "số 08-KH"},
                                                                    {"ngày    /6/2026", "ngày 05/6/2026"}})
        text.replace(text.find(from), from.size(), to);
    EXPECT_EQ(done(text, issued()), "");
}

TEST(ChangeFacts, OfAnotherPaperStay) {
    std::string left;
    auto other = draft;
    const std::string own = "(Kèm theo Kế hoạch số      -KH/ĐU";
    other.replace(other.find(own), own.size(), "(Kèm theo Kế hoạch số 31-KH/TU");
    EXPECT_EQ(done(other, issued(), &left),
              "        → 08\n-Dự thảo lần 2\nngày      tháng 6 năm 2026→ngày 05 tháng 6 năm 2026\n");
    EXPECT_EQ(left, "number facts.another\n");
}

TEST(ChangeFacts, FillDatesOfWhichNothingIsWrittenAndLeaveNoBlanksBehind) {
    auto text = draft;
    for (const auto& [from, to] : std::initializer_list<std::pair<std::string, std::string>>{
             {"ngày      tháng 6 năm 2026\nKẾ HOẠCH", "ngày      tháng 6 năm 2026\u00A0\u00A0\nKẾ HOẠCH"},
             {"ngày    /6/2026 của", "ngày      /      /      của"}})
        text.replace(text.find(from), from.size(), to);
    EXPECT_EQ(
        done(text, issued()),
        "        → 08\n-Dự thảo lần 2\nngày      tháng 6 năm 2026\u00A0\u00A0→ngày 05 tháng 6 năm 2026\n"
        "      → 08\n      /      /      → 05/6/2026 \n");
    auto words = draft;
    const std::string blank = "ngày    /6/2026 của";
    words.replace(words.find(blank), blank.size(), "ngày     tháng 6 năm 2026      của");
    EXPECT_TRUE(
        done(words, issued()).ends_with("ngày     tháng 6 năm 2026      →ngày 05 tháng 6 năm 2026 \n"))
        << done(words, issued());
}

TEST(ChangeFacts, KeepTheMarkBehindADate) {
    auto text = draft;
    const std::string old = "ngày    /6/2026 của Ban Thường vụ Đảng uỷ xã)";
    text.replace(text.find(old), old.size(), "ngày    /6/2026).");
    EXPECT_TRUE(done(text, issued()).ends_with("    /6/2026→ 05/6/2026\n")) << done(text, issued());
}

TEST(ChangeFacts, OfASignerWhoStandsInKeepBothLines) {
    const std::string state =
        "UỶ BAN NHÂN DÂN XÃ NẬM HƯƠNG\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Số: 8/KH-UBND\nNậm Hương, ngày 05 tháng 6 năm 2026\nKẾ HOẠCH\nTrồng cây\nI. MỤC ĐÍCH\n1. Trồng "
        "cây.\n"
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n";
    NewFacts deputy, chief;
    deputy.signer = plan::signer_of("KT. CHỦ TỊCH; PHÓ CHỦ TỊCH; Lê Thị Nậm");
    chief.signer = plan::signer_of("CHỦ TỊCH; Lò Văn Tếnh");
    EXPECT_EQ(done(state + "TM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Tếnh\n", deputy),
              "+KT. CHỦ TỊCH\nCHỦ TỊCH→PHÓ CHỦ TỊCH\nLò Văn Tếnh→Lê Thị Nậm\n");
    EXPECT_EQ(done(state + "TM. UỶ BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Nậm\n", chief),
              "-KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH→CHỦ TỊCH\nLê Thị Nậm→Lò Văn Tếnh\n");
    EXPECT_EQ(done(state + "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Thị Nậm\n", chief),
              "-KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC→CHỦ TỊCH\nLê Thị Nậm→Lò Văn Tếnh\n");
}

TEST(ChangeFacts, OfADeputyGivenByHisPostAloneKeepHimForWhomHeSigns) {
    const std::string state =
        "UỶ BAN NHÂN DÂN XÃ NẬM HƯƠNG\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Số: 8/KH-UBND\nNậm Hương, ngày 05 tháng 6 năm 2026\nKẾ HOẠCH\nTrồng cây\nI. MỤC ĐÍCH\n1. Trồng "
        "cây.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n";
    NewFacts same, other;
    same.signer = plan::UsualSigner{"", "PHÓ GIÁM ĐỐC", "", "Lê Thị Nậm"};
    other.signer = plan::UsualSigner{"", "PHÓ GIÁM ĐỐC THƯỜNG TRỰC", "", "Lê Đá"};
    const auto signed_by_deputy = state + "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Thị Nậm\n";
    EXPECT_EQ(done(signed_by_deputy, same), "");
    EXPECT_EQ(done(signed_by_deputy, other), "PHÓ GIÁM ĐỐC→PHÓ GIÁM ĐỐC THƯỜNG TRỰC\nLê Thị Nậm→Lê Đá\n");
    NewFacts deputy;
    deputy.signer = plan::UsualSigner{"", "PHÓ CHỦ TỊCH", "", "Lê Thị Nậm"};
    EXPECT_EQ(done(state + "TM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Tếnh\n", deputy),
              "+KT. CHỦ TỊCH\nCHỦ TỊCH→PHÓ CHỦ TỊCH\nLò Văn Tếnh→Lê Thị Nậm\n");
    EXPECT_EQ(done(state + "TUQ. CHỦ TỊCH\nGIÁM ĐỐC\nLò Văn Tếnh\n", same),
              "GIÁM ĐỐC→PHÓ GIÁM ĐỐC\nLò Văn Tếnh→Lê Thị Nậm\n");
}

TEST(ChangeFacts, WithoutAPlaceAreSaid) {
    std::string left;
    NewFacts facts = issued();
    facts.signer = plan::UsualSigner{"", "BÍ THƯ", "", "Lê Đá"};
    EXPECT_EQ(done("KẾ HOẠCH\ntrồng cây\nI. MỤC ĐÍCH\n1. Trồng đủ số cây.\n", facts, &left), "");
    EXPECT_EQ(left, "number facts.absent\ndate facts.absent\nsigner facts.absent\n");
}

TEST(ChangeFacts, OfADraftStandUnderTheNumber) {
    NewFacts facts;
    facts.draft_mark = "Dự thảo lần 3";
    EXPECT_EQ(done(draft, facts), "Dự thảo lần 2→Dự thảo lần 3\n");
    facts.draft_mark = "3";
    EXPECT_EQ(done(draft, facts), "Dự thảo lần 2→Dự thảo lần 3\n");
    auto clean = draft;
    const std::string mark = "Dự thảo lần 2\n";
    clean.erase(clean.find(mark), mark.size());
    EXPECT_EQ(done(clean, facts), "Số        -KH/ĐU+Dự thảo lần 3\n");
}

TEST(ChangeFacts, OfTheSignerKeepTheAuthority) {
    NewFacts facts;
    facts.signer = plan::UsualSigner{"", "PHÓ BÍ THƯ", "", "Lê Thị Nậm"};
    EXPECT_EQ(done(draft, facts), "BÍ THƯ→PHÓ BÍ THƯ\nLò Văn Tếnh→Lê Thị Nậm\n");
    facts.signer = plan::UsualSigner{"T/M BAN THƯỜNG VỤ", "K/T BÍ THƯ", "PHÓ BÍ THƯ", "Lê Thị Nậm"};
    EXPECT_EQ(done(draft, facts), "+K/T BÍ THƯ\nBÍ THƯ→PHÓ BÍ THƯ\nLò Văn Tếnh→Lê Thị Nậm\n");
}

TEST(ChangeFacts, ThatAreStillBlankAreNamed) {
    const auto blank = [](std::string text, const char* was = "", const char* is = "") {
        const std::string from = was;
        if (const auto at = text.find(from); !from.empty() && at != std::string::npos)
            text.replace(at, from.size(), is);
        return plan::blank_facts(plan::recognise(bare(text)));
    };
    using Names = std::vector<std::string>;
    EXPECT_EQ(blank(draft), (Names{"number", "date"}));
    EXPECT_EQ(blank(draft, "Số        -KH", "Số 08-KH"), Names{"date"});
    EXPECT_EQ(blank(draft, "ngày      tháng", "ngày 05 tháng"), Names{"number"});
    EXPECT_EQ(blank(draft, "Nậm Hương, ngày      tháng 6 năm 2026\n"), Names{"number"});
}

TEST(ChangeFacts, OfAFormGoIntoItsAttachedLine) {
    const auto plan = plan::recognise(bare(draft));
    const auto profile = profiles().on("party-hd05", issued().date);
    const auto line = [&](const std::string& words) {
        return plan::with_facts(words, plan, &profile, issued()).value_or("stays");
    };
    EXPECT_EQ(line("(Kèm theo Kế hoạch số      -KH/ĐU, ngày    /6/2026 của Đảng uỷ xã)"),
              "(Kèm theo Kế hoạch số 08-KH/ĐU, ngày 05/6/2026 của Đảng uỷ xã)");
    EXPECT_EQ(line("(Kèm theo Kế hoạch số 08-KH/ĐU, ngày 05/6/2026 của Đảng uỷ xã)"), "stays");
    EXPECT_EQ(line("(Kèm theo Kế hoạch số 31-KH/TU, ngày 05/3/2026 của Tỉnh uỷ)"), "stays");
}

TEST(ChangeFacts, OfAttachmentsOnTheirOwnAreLeftBlank) {
    auto text = draft;
    const std::string old = "số      -KH/ĐU, ngày    /6/2026 của";
    text.replace(text.find(old), old.size(), "số 08-KH/ĐU, ngày 05/6/2026 của");
    const auto document = bare(text);
    const auto made = plan::blank_attached_lines(document, plan::recognise(document));
    ASSERT_EQ(made.edits.size(), 2u) << "and nothing of the letterhead";
    EXPECT_EQ(text::trim(made.edits[0].before), "05/6/2026");
    EXPECT_EQ(text::trim(made.edits[1].before), "08");
    EXPECT_TRUE(text::is_blank_field(made.edits[1].after));
    EXPECT_EQ(made.edits[0].after.find_first_of("0123456789"), std::string::npos);
}

} // namespace kehoach::test
