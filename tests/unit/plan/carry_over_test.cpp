// SPDX-License-Identifier: MPL-2.0
// A plan of last year becomes one of this year: what it said of itself is found, what it cited stays.
#include "bare_text.hpp"
#include "data.hpp"
#include "plan/carry_over.hpp"
#include "plan/recognise.hpp"
#include "plan/year_places.hpp"

#include <gmock/gmock.h>

namespace kehoach::test {
namespace {

using plan::Renewal;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string old_plan =
    "ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG UỶ XÃ NẬM HƯƠNG\n*\nSố 31-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n"
    "Nậm Hương, ngày 12 tháng 6 năm 2026\nKẾ HOẠCH\ntrồng cây ven suối năm 2026\n-----\n"
    "Thực hiện Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ, Đảng uỷ xã ban hành "
    "Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Trồng đủ số cây của năm 2026.\n2. Tỉ lệ cây sống cao hơn so với năm "
    "2025.\n3. Đến năm 2030 phủ xanh hai bờ suối.\nII. THỰC HIỆN\n1. Các chi bộ trồng xong trước ngày "
    "15/9/2026.\n2. Báo cáo kết quả trong quý IV/2026.\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng uỷ.\n"
    "T/M BAN THƯỜNG VỤ\nBÍ THƯ\nLò Văn Tếnh\nĐỀ CƯƠNG BÁO CÁO\nkết quả trồng cây ven suối năm 2026\n"
    "(Kèm theo Kế hoạch số 31-KH/ĐU, ngày 12/6/2026 của Ban Thường vụ Đảng uỷ xã)\n-----\nI. KẾT QUẢ\n";

struct Carried {
    document::Document document;
    plan::Plan plan;
    plan::CarryOver over;
};

Carried carried(const std::string& text, const Renewal& wanted) {
    Carried made;
    made.document = bare(text);
    made.plan = plan::recognise(made.document);
    const auto profile = profiles().on("party-hd05", grammar::Date{2026, 6, 12});
    made.over = plan::carry_over(made.document, made.plan, &profile, wanted);
    return made;
}

/// "fact: before→after" of what is changed, ? before what waits for a word.
std::vector<std::string> listed(const Carried& made, bool sure) {
    std::vector<std::string> all;
    for (const auto& change : made.over.changes)
        if (change.sure == sure)
            all.push_back(change.fact + ": " + change.edits.front().before + "→" +
                          change.edits.front().after);
    return all;
}

Renewal next_year() {
    Renewal wanted;
    wanted.year = 2027;
    return wanted;
}

/// The text after the edits, in the order in which they are given.
std::string after(const Carried& made, bool all) {
    auto paragraphs = made.document.paragraphs;
    std::vector<plan::CarriedFact> chosen;
    for (const auto& change : made.over.changes)
        if (all || change.sure)
            chosen.push_back(change);
    for (const auto& edit : plan::edits_of(chosen)) {
        const auto at = static_cast<std::size_t>(edit.place.paragraph);
        if (edit.kind == document::Edit::Kind::remove_paragraph)
            paragraphs.erase(paragraphs.begin() + edit.place.paragraph);
        else
            paragraphs[at].text.replace(edit.place.start, edit.place.end - edit.place.start, edit.text);
    }
    std::string text;
    for (const auto& paragraph : paragraphs)
        text += paragraph.text + "\n";
    return text;
}

const std::string room = "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0";

} // namespace

TEST(YearPlaces, AreKnownByWhatStandsAroundThem) {
    const auto kinds = [](std::string_view text) {
        std::string found;
        for (const auto& place : plan::year_places(text))
            found += std::to_string(static_cast<int>(place.kind)) + ":" + plan::moved(text, place, 1) + " ";
        return found;
    };
    EXPECT_EQ(kinds("năm 2025, giai đoạn 2021 - 2025"), "0:2026 1:2022 - 2026 ");
    EXPECT_EQ(kinds("trước 15/6/2025, trong 7/2025, quý II năm 2025"), "3:15/6/2026 2:2026 2:2026 ");
    EXPECT_EQ(kinds("số 181/2024/NĐ-CP, 12.025 người, 2025-KH/HU, 20250 đồng"), "");
    EXPECT_EQ(kinds("ngày 29 tháng 02 năm 2028"), "3:ngày 28 tháng 02 năm 2029 ");
}

TEST(YearPlaces, ADayWhoseWeekdayIsNamedBecomesTheNearestSuchDay) {
    const auto next = [](std::string_view text) {
        const auto places = plan::year_places(text);
        return places.size() == 1 ? plan::moved(text, places.front(), 1) : std::string();
    };
    EXPECT_EQ(next("Họp thứ Hai ngày 06/7/2026"), "05/7/2027");
    EXPECT_EQ(next("ngày 01/7/2026 (thứ Tư)"), "30/6/2027");
    EXPECT_EQ(next("Chủ nhật, ngày 31 tháng 01 năm 2027"), "ngày 30 tháng 01 năm 2028");
    EXPECT_EQ(next("sáng thứ 6, 02/01/2026"), "01/01/2027");
    EXPECT_EQ(next("hội nghị lần thứ năm ngày 06/7/2026"), "06/7/2027");
    EXPECT_EQ(next("Họp ngày 06/7/2026, thứ tự như sau"), "06/7/2027");
}

TEST(CarryOver, ChangesWhatThePlanSaysOfItself) {
    EXPECT_THAT(listed(carried(old_plan, next_year()), true),
                ElementsAre("number:  31→ " + room,
                            "date: ngày 12 tháng 6 năm 2026→ngày     tháng     năm 2027", "year: 2026→2027",
                            "year: 2026→2027", "year: 2026→2027", "number:  31→ " + room,
                            "date: 12/6/2026 →\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0/"
                            "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0/2027 "));
}

TEST(CarryOver, LeavesDeadlinesAndComparedYearsToTheUser) {
    EXPECT_THAT(listed(carried(old_plan, next_year()), false),
                ElementsAre("year: 2025→2026", "deadline: 15/9/2026→15/9/2027", "deadline: 2026→2027"));
}

TEST(CarryOver, KeepsWhatIsCitedAndGoalsFarAhead) {
    const auto text = after(carried(old_plan, next_year()), true);
    EXPECT_NE(text.find("số 27-KH/TU, ngày 03/6/2026"), std::string::npos) << text;
    EXPECT_NE(text.find("Đến năm 2030"), std::string::npos);
    EXPECT_NE(text.find("trước ngày 15/9/2027"), std::string::npos);
    EXPECT_EQ(text.find("31-KH/ĐU"), std::string::npos);
}

TEST(CarryOver, ANewSubjectStandsWhereverTheOldOneWasRepeated) {
    auto wanted = next_year();
    wanted.subject = "chăm sóc rừng đầu nguồn năm 2027";
    const auto text = after(carried(old_plan, wanted), false);
    EXPECT_NE(text.find("KẾ HOẠCH\nchăm sóc rừng đầu nguồn năm 2027\n-----"), std::string::npos) << text;
    EXPECT_NE(text.find("kết quả chăm sóc rừng đầu nguồn năm 2027"), std::string::npos) << text;
}

TEST(CarryOver, ANewSubjectBeginsSmallInsideASentence) {
    const std::string announced = "Đảng uỷ xã ban hành Kế hoạch như sau:";
    const auto sentence = [&](const std::string& own, const std::string& said, const std::string& subject) {
        auto text = old_plan;
        const std::string title = "trồng cây ven suối năm 2026\n-----";
        text.replace(text.find(title), title.size(), own + "\n-----");
        text.replace(text.find(announced), announced.size(), "Đảng uỷ xã ban hành Kế hoạch " + said + ":");
        auto wanted = next_year();
        wanted.subject = subject;
        const auto made = after(carried(text, wanted), false);
        EXPECT_NE(made.find("KẾ HOẠCH\n" + subject + "\n-----"), std::string::npos) << made;
        const auto from = made.find("ban hành Kế hoạch ");
        return made.substr(from, made.find(":\n", from) - from);
    };
    const std::string was = "trồng cây ven suối năm 2026", capital = "Trồng cây ven suối năm 2026";
    const std::string is = "ban hành Kế hoạch chăm sóc rừng năm 2027";
    const std::string about = "ban hành Kế hoạch về việc chăm sóc rừng năm 2027";
    EXPECT_EQ(sentence(capital, was, "Chăm sóc rừng năm 2027"), is);
    EXPECT_EQ(sentence(was, was, "Chăm sóc rừng năm 2027"), is);
    EXPECT_EQ(sentence(was, was, "Về việc chăm sóc rừng năm 2027"), about);
    EXPECT_EQ(sentence(capital, "về việc " + was, "Chăm sóc rừng năm 2027"), about);
    EXPECT_EQ(sentence(was, "về việc " + was, "Về việc chăm sóc rừng năm 2027"), about);
    EXPECT_EQ(sentence("Về việc " + was, "về việc " + was, "Về việc chăm sóc rừng năm 2027"), about);
    EXPECT_EQ(sentence("Về việc " + was, "về việc " + was, "Chăm sóc rừng năm 2027"), is);
    EXPECT_EQ(sentence("Về việc " + was, was, "Về việc chăm sóc rừng năm 2027"), is)
        << "as the sentence said it before";
    EXPECT_EQ(sentence("Về việc trồng cây", "để trồng cây", "Về việc chăm sóc rừng"),
              "ban hành Kế hoạch để trồng cây")
        << "two words may stand there without the subject being meant";
}

TEST(CarryOver, TheSubjectInTheNewYearIsOfferedAndIsNoNewOne) {
    const auto old = plan::old_facts(read(old_plan));
    EXPECT_EQ(old.year, 2026);
    EXPECT_EQ(old.number, "31-KH/ĐU");
    auto wanted = next_year();
    EXPECT_EQ(plan::renewed_subject(old, wanted), "trồng cây ven suối năm 2027");
    const auto without = after(carried(old_plan, wanted), true);
    wanted.subject = plan::renewed_subject(old, wanted);
    EXPECT_EQ(after(carried(old_plan, wanted), true), without);
}

TEST(CarryOver, APeriodOfSeveralYearsMovesOnlyWhenToldTo) {
    auto text = old_plan;
    for (std::size_t at = 0; (at = text.find("ven suối năm 2026", at)) != std::string::npos;)
        text.replace(at, std::string("ven suối năm 2026").size(), "ven suối giai đoạn 2021 - 2025");
    auto wanted = next_year();
    EXPECT_NE(after(carried(text, wanted), true).find("giai đoạn 2021 - 2025"), std::string::npos);
    wanted.period = "2026 - 2030";
    const auto moved = after(carried(text, wanted), false);
    EXPECT_NE(moved.find("trồng cây ven suối giai đoạn 2026 - 2030"), std::string::npos) << moved;
    EXPECT_EQ(moved.find("2021"), std::string::npos) << moved;
}

TEST(CarryOver, OtherWordsAreChangedAsWholeSyllablesAndInCapitals) {
    auto wanted = next_year();
    wanted.words = {{"Nậm Hương", "Nậm Xuân"}, {"Trồng", "Chăm"}};
    const auto text = after(carried(old_plan, wanted), false);
    EXPECT_NE(text.find("ĐẢNG UỶ XÃ NẬM XUÂN"), std::string::npos) << text;
    EXPECT_NE(text.find("1. Chăm đủ"), std::string::npos);
    EXPECT_NE(text.find("chi bộ trồng xong"), std::string::npos) << "small letters are other words";
}

TEST(CarryOver, ASignerIsChangedInTheSignatureAndAskedForElsewhere) {
    auto text = old_plan;
    const std::string task = "1. Các chi bộ trồng xong";
    text.replace(text.find(task), task.size(), "1. Đồng chí Lò Văn Tếnh chỉ đạo, các chi bộ trồng xong");
    auto wanted = next_year();
    wanted.signer = plan::signer_of("PHÓ BÍ THƯ; Lê Thị Nậm");
    const auto made = carried(text, wanted);
    EXPECT_THAT(listed(made, true), testing::Contains("signer: Lò Văn Tếnh→Lê Thị Nậm").Times(1));
    EXPECT_THAT(listed(made, false), testing::Contains("signer: Lò Văn Tếnh→Lê Thị Nậm").Times(1));
}

TEST(CarryOver, YearsInATableMoveOnTogether) {
    const auto text = old_plan +
                      "PHỤ LỤC\nTỔNG HỢP SỐ CÂY\nNăm\tSố cây\tSố hộ\n2023\t\t\n2024\t\t\n2025\t\t\n"
                      "2026\t\t\n";
    std::vector<std::string> rows;
    for (const auto& change : carried(text, next_year()).over.changes)
        if (change.fact == "table-year")
            rows.push_back(change.edits.front().after);
    EXPECT_THAT(rows, ElementsAre("2024", "2025", "2026", "2027"));
}

TEST(CarryOver, WithoutADateThePlanIsOfTheYearOfItsDeadlines) {
    auto text = old_plan;
    for (const std::string lost : {"Nậm Hương, ngày 12 tháng 6 năm 2026\n", " năm 2026\n-----"})
        text.replace(text.find(lost), lost.size(), lost.ends_with('-') ? "\n-----" : "");
    EXPECT_EQ(plan::old_facts(read(text)).year, 2026);
}

TEST(CarryOver, ADateCitedInTheSubjectStays) {
    plan::OldFacts old;
    old.year = 2026;
    old.subject = "thực hiện Chỉ thị số 05-CT/TU, ngày 03/4/2026 của Tỉnh uỷ năm 2026";
    EXPECT_EQ(plan::renewed_subject(old, next_year()),
              "thực hiện Chỉ thị số 05-CT/TU, ngày 03/4/2026 của Tỉnh uỷ năm 2027");
}

TEST(LeftOvers, AreWhatStillSpeaksOfTheOldPlan) {
    const auto old = plan::old_facts(read(old_plan));
    const auto facts = [&](const std::string& text) {
        std::vector<std::string> found;
        for (const auto& one : plan::left_overs(read(text), old, next_year()))
            found.push_back(one.fact + " " + one.written);
        return found;
    };
    EXPECT_THAT(facts(old_plan),
                ElementsAre("number 31-KH/ĐU", "year ngày 12 tháng 6 năm 2026", "year 2026", "year 2026",
                            "year 15/9/2026", "number 31-KH/ĐU", "year 12/6/2026"));
    EXPECT_THAT(facts(after(carried(old_plan, next_year()), true)), IsEmpty());
}

TEST(LeftOvers, AreDaysOfTheOldYearThatNoCitedDocumentHas) {
    const auto old = plan::old_facts(read(old_plan));
    auto text = after(carried(old_plan, next_year()), true);
    const std::string opening = "Thực hiện Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ, ";
    ASSERT_NE(text.find(opening), std::string::npos);
    text.replace(
        text.find(opening), opening.size(),
        "- Căn cứ Luật Lâm nghiệp, ngày 15/11/2026;\n- Căn cứ Kế hoạch số 27-KH/TU, ngày 03/6/2026 của "
        "Ban Thường vụ Tỉnh uỷ;\n- Xét đề nghị của chi bộ Suối Đá ngày 10/6/2026, chi bộ Nà Lùng "
        "ngày 20/6/2026.\n");
    std::vector<std::string> found;
    for (const auto& one : plan::left_overs(read(text), old, next_year()))
        found.push_back(one.fact + " " + one.written);
    EXPECT_THAT(found, ElementsAre("old-date 10/6/2026", "old-date 20/6/2026"));
}

TEST(LeftOvers, AreNotTheYearsOfATableThatMovedOn) {
    const auto table = [](const char* last) {
        return old_plan + "PHỤ LỤC\nTỔNG HỢP SỐ CÂY\nNăm\tSố cây\tSố hộ\n2025\t\t\n2026\t\t\n" + last;
    };
    const auto old = plan::old_facts(read(old_plan));
    const auto count = [&](const std::string& text) {
        return plan::left_overs(read(text), old, next_year()).size();
    };
    EXPECT_EQ(count(table("2027\t\t\n")) + 1, count(table("")));
}

} // namespace kehoach::test
