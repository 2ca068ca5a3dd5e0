// SPDX-License-Identifier: MPL-2.0
#include "data.hpp"
#include "plan/compose.hpp"
#include "plan/first_page.hpp"
#include "plan/recognise.hpp"
#include "text/width.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <regex>

namespace kehoach::test {
namespace {

using document::Paragraph;
using plan::Composed;
using plan::PlanSpec;
using plan::Role;

PlanSpec demonstration(const std::string& name) {
    text::DataFaults faults;
    auto spec = plan::parse_plan_spec(name, file("extension/cli/demo/" + name), forms(), faults);
    EXPECT_TRUE(spec);
    return spec.value_or(PlanSpec{});
}

Composed composed(const PlanSpec& spec) {
    return plan::compose(spec, profile_for(spec));
}

std::vector<Paragraph> with_role(const Composed& made, Role role) {
    std::vector<Paragraph> found;
    for (std::size_t i = 0; i < made.roles.size(); ++i)
        if (made.roles[i] == role)
            found.push_back(made.document.paragraphs[i]);
    return found;
}

std::string only(const Composed& made, Role role) {
    const auto found = with_role(made, role);
    EXPECT_EQ(found.size(), 1U) << plan::name(role);
    return found.empty() ? "" : found.front().text;
}

std::vector<std::string> labels(const Composed& made) {
    std::vector<std::string> found;
    for (const auto& paragraph : made.document.paragraphs)
        if (paragraph.number_level > 0)
            found.push_back(paragraph.label);
    return found;
}

TEST(Compose, ABodyOfACommitteeDoesNotRepeatIt) {
    auto spec = demonstration("plan.json");
    spec.issuer = "Ban Tổ chức Tỉnh uỷ Lam Giang";
    spec.issuer_parent = "Tỉnh uỷ Lam Giang";
    spec.issuer_in_text = spec.issuer;
    const auto made = composed(spec);
    EXPECT_EQ(only(made, Role::issuer_parent), "TỈNH UỶ LAM GIANG");
    EXPECT_EQ(only(made, Role::issuer), "BAN TỔ CHỨC");
}

/// In the letters that stand for Times New Roman where it is missing, blanks of a date are wider.
TEST(Compose, ABlankDateKeepsItsLine) {
    auto spec = demonstration("plan.json");
    spec.issuer = "Ban Tuyên giáo và Dân vận";
    spec.place = "Núi Lim";
    spec.date.reset();
    const auto made = composed(spec);
    const double blanks = 18, wider_pt = 1.4, mm_per_pt = 25.4 / 72;
    EXPECT_GT(made.document.tables.front().widths_mm[1],
              text::width_mm(only(made, Role::place_date), 14, false) + blanks * wider_pt * mm_per_pt);
}

TEST(Compose, PartyLetterhead) {
    const auto made = composed(demonstration("plan.json"));
    EXPECT_EQ(only(made, Role::party_title), "ĐẢNG CỘNG SẢN VIỆT NAM");
    EXPECT_EQ(only(made, Role::issuer_parent), "ĐẢNG BỘ TỈNH LAM GIANG");
    EXPECT_EQ(only(made, Role::star), "*");
    EXPECT_EQ(only(made, Role::number), "Số 27-KH/ĐU");
    EXPECT_EQ(only(made, Role::place_date), "Nậm Hương, ngày 15 tháng 6 năm 2026");
    const auto& table = made.document.tables.front();
    EXPECT_FALSE(table.borders);
    EXPECT_EQ(table.rows, 2);
    const auto title = with_role(made, Role::party_title).front();
    EXPECT_EQ(title.cell, (document::CellPlace{0, 0, 1}));
    EXPECT_LT(text::width_mm(title.text, 15, true), table.widths_mm[1]);
    EXPECT_EQ(with_role(made, Role::number).front().cell, (document::CellPlace{0, 1, 0}));
}

TEST(Compose, StateLetterhead) {
    const auto made = composed(demonstration("state.json"));
    EXPECT_EQ(only(made, Role::number), "Số: 118/KH-SNV");
    EXPECT_EQ(only(made, Role::motto), "Độc lập - Tự do - Hạnh phúc");
    EXPECT_TRUE(with_role(made, Role::star).empty());
    const auto rules = with_role(made, Role::rule_line);
    ASSERT_EQ(rules.size(), 3U) << "under issuer, motto and subject";
    for (const auto& rule : rules) {
        EXPECT_TRUE(rule.text.empty());
        EXPECT_EQ(rule.look.rule_above, true);
    }
    const auto& widths = made.document.tables.front().widths_mm;
    EXPECT_GT(widths[1], widths[0]);
    EXPECT_GT(widths[1], text::width_mm(only(made, Role::national_title), 12, true));
}

TEST(Compose, DrawnRuleIsAsLongAsTheProfileSays) {
    const auto made = composed(demonstration("plan.json"));
    const auto rule = with_role(made, Role::rule_line).front();
    const double room = made.document.tables.front().widths_mm[1];
    const double length = room - *rule.look.left_mm - *rule.look.right_mm;
    EXPECT_NEAR(length, text::width_mm("ĐẢNG CỘNG SẢN VIỆT NAM", 15, true), 3);
}

TEST(Compose, BlankNumberAndDayKeepTheirWidth) {
    auto spec = demonstration("plan.json");
    spec.number.clear();
    spec.date->day = 0;
    const auto made = composed(spec);
    const std::string blank = "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0";
    EXPECT_EQ(only(made, Role::number), "Số " + blank + "\u00A0-KH/ĐU");
    EXPECT_EQ(only(made, Role::place_date), "Nậm Hương, ngày " + blank + " tháng 6 năm 2026");
    EXPECT_EQ(with_role(made, Role::attached_to).front().text,
              "(Kèm theo Kế hoạch số " + blank + "\u00A0-KH/ĐU, ngày " + blank +
                  "/6/2026 của Ban Thường vụ Đảng uỷ xã Nậm Hương)");
}

TEST(Compose, ANumberIsWrittenWithTheDigitsOfTheProfile) {
    auto spec = demonstration("state.json");
    spec.number = "5";
    EXPECT_EQ(only(composed(spec), Role::number), "Số: 05/KH-SNV");
    EXPECT_NE(plan::attached_line(spec, profile_for(spec)).find(" 05/KH-SNV "), std::string::npos);
    spec.number = "118a";
    EXPECT_EQ(only(composed(spec), Role::number), "Số: 118a/KH-SNV");
}

TEST(Compose, NumberingIsAutomaticAndBeginsAnewInTheOutline) {
    auto spec = demonstration("plan.json");
    spec.appendices.clear();
    const auto found = labels(composed(spec));
    const std::vector<std::string> main{"I.",   "1.",   "2.",  "II.", "1.", "2.", "2.1.",
                                        "2.2.", "III.", "IV.", "1.",  "2.", "3."};
    ASSERT_GT(found.size(), main.size());
    EXPECT_TRUE(std::equal(main.begin(), main.end(), found.begin()));
    EXPECT_EQ(found[main.size()], "I.");
    const auto made = composed(spec);
    const auto restarts = std::count_if(made.document.paragraphs.begin(), made.document.paragraphs.end(),
                                        [](const Paragraph& one) { return one.restart_numbering; });
    EXPECT_EQ(restarts, 1);
}

TEST(Compose, AnOutlineWithNothingInItMakesNoPage) {
    auto spec = demonstration("plan.json");
    ASSERT_TRUE(spec.outline);
    ASSERT_FALSE(with_role(composed(spec), Role::attachment_title).empty());
    spec.outline->items.clear();
    EXPECT_TRUE(with_role(composed(spec), Role::attachment_title).empty());
}

TEST(Compose, WithDashesTheThirdLevelHasOneToo) {
    auto spec = demonstration("plan.json");
    spec.numbering = "I-";
    const auto found = labels(composed(spec));
    EXPECT_EQ(found.front(), "I-");
    EXPECT_NE(std::find(found.begin(), found.end(), "2.1-"), found.end());
}

TEST(Compose, RecipientsAndFilingAsTheProfileWants) {
    const auto party = composed(demonstration("plan.json"));
    EXPECT_EQ(with_role(party, Role::recipient).front().text, "- Ban Thường vụ Tỉnh uỷ (b/c);");
    EXPECT_EQ(only(party, Role::recipient_file), "- Lưu Văn phòng Đảng uỷ.");
    auto old = demonstration("plan.json");
    old.profile = "party-hd36";
    EXPECT_EQ(with_role(composed(old), Role::recipient).front().text, "- Ban Thường vụ Tỉnh uỷ (b/c),");
    auto state = demonstration("state.json");
    EXPECT_EQ(only(composed(state), Role::recipient_file), "- Lưu: VT, HC.");
    state.filing.clear();
    EXPECT_EQ(only(composed(state), Role::recipient_file), "- Lưu: VT.");
    state.filing = "VT";
    EXPECT_EQ(only(composed(state), Role::recipient_file), "- Lưu: VT.");
}

TEST(Compose, WithoutFilingTheLastRecipientCarriesTheLastMark) {
    auto spec = demonstration("plan.json");
    spec.filing.clear();
    const auto found = with_role(composed(spec), Role::recipient);
    ASSERT_GT(found.size(), 1U);
    EXPECT_TRUE(found.front().text.ends_with(";"));
    EXPECT_TRUE(found.back().text.ends_with("."));
}

TEST(Compose, LastSentenceCarriesTheEndMark) {
    const auto last = [](const Composed& made) {
        std::string text;
        for (std::size_t i = 0; i < made.roles.size() && made.roles[i] != Role::recipients_title; ++i)
            text = made.document.paragraphs[i].text;
        return text;
    };
    EXPECT_TRUE(last(composed(demonstration("plan.json"))).ends_with("Đảng uỷ."));
    EXPECT_TRUE(last(composed(demonstration("state.json"))).ends_with("năm 2026./."));
}

TEST(Compose, BasesEndAsTheProfileWants) {
    auto spec = demonstration("state.json");
    auto bases = with_role(composed(spec), Role::legal_basis);
    ASSERT_EQ(bases.size(), 2U);
    EXPECT_TRUE(bases[0].text.starts_with("Căn cứ"));
    EXPECT_TRUE(bases[0].text.ends_with(";"));
    EXPECT_TRUE(bases[1].text.ends_with("."));
    EXPECT_EQ(bases[0].runs.front().look.italic, true);
    spec = demonstration("plan.json");
    spec.bases = {"Căn cứ A", "Căn cứ B"};
    bases = with_role(composed(spec), Role::legal_basis);
    EXPECT_EQ(bases[0].text, "- Căn cứ A;");
    EXPECT_EQ(bases[1].text, "- Căn cứ B.");
}

TEST(Compose, ThePapersOfThePartyAreCarriedOutNotABaseOfTheStates) {
    auto spec = demonstration("state.json");
    spec.bases = {"Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị",
                  "Kế hoạch số 15/KH-UBND ngày 20/01/2026", "Triển khai Kế hoạch số 9-KH/TU"};
    const auto bases = with_role(composed(spec), Role::legal_basis);
    ASSERT_EQ(bases.size(), 3U);
    EXPECT_TRUE(bases[0].text.starts_with("Thực hiện Nghị quyết số 57-NQ/TW")) << bases[0].text;
    EXPECT_EQ(bases[1].text, "Căn cứ Kế hoạch số 15/KH-UBND ngày 20 tháng 01 năm 2026;");
    EXPECT_EQ(bases[2].text, "Triển khai Kế hoạch số 9-KH/TU.");
    spec = demonstration("plan.json");
    spec.bases = {"Kế hoạch số 9-KH/TU"};
    EXPECT_EQ(with_role(composed(spec), Role::legal_basis).at(0).text, "- Căn cứ Kế hoạch số 9-KH/TU.");
}

TEST(Compose, ABasisWithoutItsLeadingWordIsGivenIt) {
    auto spec = demonstration("state.json");
    spec.bases = {"Luật A;", "Theo đề nghị của B", "CĂN CỨ C"};
    const auto bases = with_role(composed(spec), Role::legal_basis);
    EXPECT_EQ(bases[0].text, "Căn cứ Luật A;");
    EXPECT_EQ(bases[1].text, "Theo đề nghị của B;");
    EXPECT_EQ(bases[2].text, "CĂN CỨ C.");
}

TEST(Compose, AnOutlineWithoutTitleHasThatOfTheProfile) {
    auto spec = demonstration("plan.json");
    spec.outline->title.clear();
    const auto made = composed(spec);
    EXPECT_EQ(only(made, Role::attachment_title), "ĐỀ CƯƠNG BÁO CÁO");
    const auto plan = plan::recognise(made.document);
    EXPECT_TRUE(std::any_of(plan.lines.begin(), plan.lines.end(),
                            [](const auto& line) { return line.role == Role::attachment_title; }));
}

TEST(Compose, EveryAttachmentHasItsPage) {
    auto spec = demonstration("plan.json");
    spec.two_sided = true;
    const auto made = composed(spec);
    const auto& pages = made.document.pages;
    ASSERT_EQ(pages.size(), 5U);
    EXPECT_TRUE(pages[0].mirrored);
    EXPECT_FALSE(pages[0].number_on_first);
    EXPECT_EQ(pages[0].restart_at, 0);
    for (std::size_t i = 1; i < pages.size(); ++i)
        EXPECT_EQ(pages[i].restart_at, 1);
    EXPECT_LT(pages[2].width_mm, pages[2].height_mm);
    EXPECT_GT(pages[4].width_mm, pages[4].height_mm) << "25 columns lie";
    std::vector<std::string> begun;
    for (const auto& paragraph : made.document.paragraphs)
        if (paragraph.new_page)
            begun.push_back(*paragraph.new_page);
    EXPECT_EQ(begun, (std::vector<std::string>{pages[1].name, pages[2].name, pages[3].name, pages[4].name}));
    const auto found = with_role(made, Role::appendix_label);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[2].text, "Phụ lục 3");
}

TEST(Compose, ParagraphsShowTheLookOfTheirStyle) {
    for (const auto* name : {"plan.json", "state.json"}) {
        const auto made = composed(demonstration(name));
        for (const auto& paragraph : made.document.paragraphs) {
            const auto& look = paragraph.look;
            EXPECT_TRUE(look.align && look.first_line_mm && look.left_mm && look.right_mm && look.before_pt &&
                        look.after_pt && look.line && look.rule_above && look.rule_below &&
                        look.keep_with_next)
                << paragraph.text;
            const auto known = std::any_of(made.document.styles.begin(), made.document.styles.end(),
                                           [&](const auto& style) { return style.key == paragraph.style; });
            EXPECT_TRUE(known) << paragraph.style;
            for (const auto& run : paragraph.runs) {
                EXPECT_TRUE(run.look.font && run.look.size_pt && run.look.bold && run.look.italic &&
                            run.look.underline);
                EXPECT_EQ(run.look.language, "vi-VN");
            }
            if (!paragraph.text.empty()) {
                ASSERT_FALSE(paragraph.runs.empty());
                EXPECT_EQ(paragraph.runs.back().end, paragraph.text.size());
            }
        }
    }
}

TEST(Compose, TheLastParagraphOfTheTextStaysWithTheSignature) {
    const auto made = composed(demonstration("plan.json"));
    const auto ending = std::find(made.roles.begin(), made.roles.end(), Role::recipients_title);
    const auto before = static_cast<std::size_t>(ending - made.roles.begin()) - 1;
    EXPECT_FALSE(made.document.paragraphs[before].cell);
    EXPECT_EQ(made.document.paragraphs[before].look.keep_with_next, true);
}

TEST(Compose, ATextNeverEndsInATable) {
    auto spec = demonstration("plan.json");
    spec.outline.reset();
    spec.appendices.clear();
    const auto made = composed(spec);
    EXPECT_FALSE(made.document.paragraphs.back().cell);
    EXPECT_EQ(made.roles.back(), Role::empty);
    EXPECT_LE(made.document.paragraphs.back().look.line->value, 1) << "no page for it alone";
}

TEST(Compose, PartsHaveTheNamesOfTheirCommands) {
    for (const auto* name : {"Header", "Preamble", "Section", "Citation", "Deadline", "Recipients",
                             "Signature", "Outline", "Appendix"}) {
        const auto part = plan::part_of(name);
        ASSERT_TRUE(part) << name;
        const auto spec = demonstration("plan.json");
        const auto made = plan::compose_part(spec, profile_for(spec), *part);
        EXPECT_FALSE(made.document.paragraphs.empty()) << name;
        EXPECT_EQ(made.roles.size(), made.document.paragraphs.size()) << name;
    }
    EXPECT_FALSE(plan::part_of("header"));
}

TEST(Compose, AttachedLineFollowsTheFamily) {
    const auto party = demonstration("plan.json");
    EXPECT_EQ(plan::attached_line(party, profile_for(party)),
              "(Kèm theo Kế hoạch số 27-KH/ĐU, ngày 15/6/2026 của Ban Thường vụ Đảng uỷ xã Nậm Hương)");
    const auto state = demonstration("state.json");
    EXPECT_EQ(plan::attached_line(state, profile_for(state)),
              "(Kèm theo Kế hoạch số 118/KH-SNV ngày 22 tháng 6 năm 2026 của Sở Nội vụ tỉnh Lam Giang)");
}

TEST(Compose, ABasisThatThePreambleNamesIsNotWrittenASecondTime) {
    auto spec = demonstration("plan.json");
    spec.bases = {"Căn cứ Kế hoạch số 58-KH/TU", "Căn cứ chương trình công tác năm"};
    spec.preamble = "Thực hiện Kế hoạch số 58-KH/TU, Đảng uỷ ban hành Kế hoạch như sau:";
    const auto made = plan::compose(spec, profile_for(spec));
    std::vector<std::string> bases;
    for (std::size_t at = 0; at < made.roles.size(); ++at)
        if (made.roles[at] == plan::Role::legal_basis)
            bases.push_back(made.document.paragraphs[at].text);
    EXPECT_EQ(bases, std::vector<std::string>{"- Căn cứ chương trình công tác năm."});
}

TEST(Compose, TheFirstPageIsDrawnLineByLine) {
    const auto spec = demonstration("plan.json");
    const auto made = plan::compose(spec, profile_for(spec));
    const auto svg = plan::first_page(made.document).svg;
    EXPECT_NE(svg.find(">ĐẢNG CỘNG SẢN VIỆT NAM</text>"), std::string::npos);
    EXPECT_NE(svg.find(">I. MỤC ĐÍCH, YÊU CẦU</text>"), std::string::npos);
    EXPECT_EQ(svg.find("ĐỀ CƯƠNG BÁO CÁO</text>"), std::string::npos) << "that is on a page of its own";
    const std::regex foot("<text y=\"([0-9.]+)\"");
    for (std::sregex_iterator each(svg.begin(), svg.end(), foot), end; each != end; ++each)
        EXPECT_LT(std::stod((*each)[1]), made.document.pages.front().height_mm);
}

TEST(Compose, ThePictureTearsNoSignature) {
    auto spec = demonstration("plan.json");
    const auto shown = [&](std::size_t sentences) {
        spec.sections = {{plan::Item::Kind::heading, "NỘI DUNG", {}}};
        for (std::size_t i = 0; i < sentences; ++i)
            spec.sections.front().items.push_back({plan::Item::Kind::paragraph, "Trồng cây.", {}});
        spec.sections.front().items.push_back({plan::Item::Kind::paragraph, "Câu cuối cùng.", {}});
        const auto made = plan::compose(spec, profile_for(spec));
        const auto [svg, goes_on] = plan::first_page(made.document);
        const auto stands = [&svg = svg](const std::string& words) {
            return svg.find(words) != std::string::npos;
        };
        std::string first, last;
        for (std::size_t at = 0; at < made.roles.size(); ++at) {
            if (made.roles[at] == Role::sign_authority && first.empty())
                first = made.document.paragraphs[at].text;
            if (made.roles[at] == Role::sign_name)
                last = made.document.paragraphs[at].text;
        }
        EXPECT_EQ(stands(">" + first + "<"), stands(">" + last + "<")) << sentences;
        EXPECT_EQ(stands(">Nơi nhận:<"), stands(">" + last + "<")) << sentences;
        EXPECT_TRUE(stands(">Câu cuối cùng.<") || !stands(">" + last + "<")) << sentences;
        EXPECT_EQ(goes_on, !stands(">" + last + "<")) << sentences;
        return stands(">" + last + "<");
    };
    std::size_t whole = 0;
    constexpr std::size_t most = 40;
    for (std::size_t sentences = 0; sentences < most; ++sentences)
        whole += shown(sentences) ? 1U : 0U;
    EXPECT_GT(whole, 2U);
    EXPECT_LT(whole, most - 2);
}

TEST(Compose, ThePictureHoldsAnyLetters) {
    auto spec = demonstration("plan.json");
    spec.subject = "a < b & \"c\"\n" + std::string(3000, 'x');
    const auto svg = plan::first_page(plan::compose(spec, profile_for(spec)).document).svg;
    EXPECT_NE(svg.find("a &lt; b &amp;"), std::string::npos);
    EXPECT_EQ(svg.find('\n'), std::string::npos);
}

} // namespace
} // namespace kehoach::test
