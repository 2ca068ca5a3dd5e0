// SPDX-License-Identifier: MPL-2.0
// Sheets as they are printed: margins, page numbers, the ending, attachments.
#include "look_sheets.hxx"

using namespace kehoach;
using namespace kehoach::test;

namespace {

constexpr double mm_per_pt = 25.4 / 72;

/// On a sheet that the text goes beyond, what is left below is less than a line with its gap.
void expect_full(const PdfSheet& sheet, const profile::Profile& profile) {
    const bool exact = profile.text("body.spacing.mode") == "exact";
    const double line = exact ? profile.use("body.spacing") : profile.use("body.size") * 1.15;
    const double left_over =
        sheet.height - profile.use("page.margin.bottom") - body_of(sheet, profile).last.bottom();
    EXPECT_LT(left_over, (line + profile.use("body.gap")) * mm_per_pt + off_mm);
}

void expect_upright(const PdfSheet& sheet, const profile::Profile& profile) {
    EXPECT_NEAR(sheet.width, profile.use("page.width"), off_mm);
    EXPECT_NEAR(sheet.height, profile.use("page.height"), off_mm);
}

void expect_pages(const Pdf& pdf, const profile::Profile& profile) {
    const auto count = static_cast<int>(pdf.sheets().size());
    ASSERT_GE(count, 3);
    for (int number = 1; number <= count; ++number) {
        SCOPED_TRACE(number);
        const auto& sheet = pdf.sheet(number);
        expect_upright(sheet, profile);
        expect_number(sheet, profile, number, front(profile));
        if (number < count)
            expect_full(sheet, profile);
        if (number > 1 && number < count)
            expect_margins(sheet, profile, front(profile));
    }
}

/// A text on one sheet, an appendix that stands and one that lies, both of several sheets.
void expect_appendices(const Pdf& pdf, const profile::Profile& profile) {
    int number = 1, part = 0, lying = 0;
    for (const auto& sheet : pdf.sheets()) {
        number = sheet.find(profile.text("appendix.label.text")) ? 1 : number;
        part += number == 1 ? 1 : 0;
        SCOPED_TRACE(std::to_string(part) + "." + std::to_string(number));
        lying += sheet.width > sheet.height ? 1 : 0;
        if (sheet.width < sheet.height)
            expect_upright(sheet, profile);
        expect_number(sheet, profile, number++, front(profile));
        if (part < 2)
            continue;
        EXPECT_NEAR(body_of(sheet, profile).first.top(), profile.use("page.margin.top"), 2);
        EXPECT_TRUE(sheet.find("Năm")) << "the head of the table is repeated";
    }
    EXPECT_GE(lying, 2);
    EXPECT_EQ(part, 3);
}

std::string authority_of(const plan::PlanSpec& spec) {
    return spec.sign_authority.empty() ? spec.sign_role : spec.sign_authority;
}

void expect_ending(const PdfSheet& sheet, const plan::PlanSpec& spec, const profile::Profile& profile) {
    const auto recipients = place_on(sheet, profile.text("recipients.title.text"));
    const auto authority = place_on(sheet, spec.sign_authority), role = place_on(sheet, spec.sign_role);
    const auto name = place_on(sheet, spec.sign_name);
    EXPECT_NEAR(recipients.baseline, authority.baseline, off_mm) << "side by side";
    EXPECT_NEAR(recipients.left, profile.use("page.margin.left"), off_mm);
    EXPECT_NEAR(recipients.size_pt, profile.use("recipients.title.size"), 0.1);
    EXPECT_NEAR(place_on(sheet, "- " + spec.recipients.front().name).left, profile.use("page.margin.left"),
                off_mm);
    for (const auto& [part, key] :
         {std::pair{authority, "sign.authority"}, {role, "sign.role"}, {name, "sign.name"}}) {
        EXPECT_NEAR(part.middle(), authority.middle(), off_mm) << key;
        EXPECT_NEAR(part.size_pt, profile.use(std::string(key) + ".size"), 0.1) << key;
        EXPECT_EQ(part.lines, 1) << key;
        EXPECT_GT(part.left, sheet.width / 2) << key << " on the right";
    }
    EXPECT_LT(authority.baseline, role.baseline);
    EXPECT_GT(name.top() - role.bottom(), 15) << "room to sign";
}

} // namespace

TEST(Pages, HaveMarginsAndNumbersOfTheProfile) {
    for (const auto* id : all_profiles_of_plans) {
        SCOPED_TRACE(id);
        const auto spec = long_plan(id, 70);
        expect_pages(printed(spec), profile_of(spec));
        SCOPED_TRACE("behind Word");
        expect_pages(printed_behind_word(spec), profile_of(spec));
    }
}

TEST(Pages, EndWithRecipientsAndSignatureSideBySide) {
    for (const auto* id : all_profiles_of_plans) {
        SCOPED_TRACE(id);
        const auto spec = with_lines(plan_under(id), 3);
        for (const auto& pdf : {printed(spec), printed_behind_word(spec)}) {
            ASSERT_EQ(pdf.sheets().size(), 1U);
            expect_ending(pdf.sheet(1), spec, profile_of(spec));
        }
    }
}

TEST(Pages, NeverTearTheSignatureFromTheTextNorLeaveItAlone) {
    for (const auto* id : all_profiles_of_plans) {
        SCOPED_TRACE(id);
        const auto whole = printed(with_lines(plan_under(id), 60));
        int fit = 0;
        while (whole.sheet(1).find(line_of_text(fit + 1)))
            ++fit;
        for (int lines = fit - 7; lines <= fit + 1; ++lines) {
            SCOPED_TRACE(lines);
            const auto spec = with_lines(plan_under(id), lines);
            const auto pdf = printed(spec);
            const auto& sheet = pdf.sheets().back();
            EXPECT_TRUE(sheet.find(authority_of(spec)));
            EXPECT_TRUE(sheet.find(spec.sign_name));
            EXPECT_TRUE(sheet.find(profile_of(spec).text("recipients.title.text")));
            EXPECT_TRUE(sheet.find("Việc thứ " + std::to_string(lines)))
                << "the end of the text stands with it";
        }
    }
}

TEST(Pages, OfAppendicesStandOrLieAndCountAnew) {
    for (const auto* id : all_profiles_of_plans) {
        SCOPED_TRACE(id);
        auto spec = with_lines(plan_under(id), 3);
        spec.appendices = {form_of("SỐ CUỘC HỌP", 5, 70), form_of("SỐ CUỘC HỌP TỪNG THÁNG", 20, 70)};
        expect_appendices(printed(spec), profile_of(spec));
        SCOPED_TRACE("behind Word");
        expect_appendices(printed_behind_word(spec), profile_of(spec));
    }
}

TEST(Pages, OfAppendicesBeginWithLabelTitleAndAttachedLineInTheMiddle) {
    for (const auto* id : all_profiles_of_plans) {
        SCOPED_TRACE(id);
        auto spec = with_lines(plan_under(id), 3);
        spec.appendices = {form_of("SỐ CUỘC HỌP", 5, 7), form_of("SỐ CUỘC HỌP TỪNG THÁNG", 20, 7)};
        const auto profile = profile_of(spec);
        const auto pdf = printed(spec);
        ASSERT_EQ(pdf.sheets().size(), 3U);
        for (int number = 2; number <= 3; ++number) {
            const auto& sheet = pdf.sheet(number);
            const auto label = place_on(sheet, profile.text("appendix.label.text"));
            const auto line = place_on(sheet, "(Kèm theo Kế hoạch số");
            const double room = sheet.width - front(profile).left - front(profile).right;
            const double middle = front(profile).left + room / 2;
            EXPECT_NEAR(place_on(sheet, spec.appendices[static_cast<std::size_t>(number - 2)].title).middle(),
                        middle, off_mm);
            EXPECT_NEAR(label.middle(), middle, 5) << "its number is behind it";
            EXPECT_NEAR(label.top(), profile.use("page.margin.top"), off_mm);
            EXPECT_LT(label.baseline, line.baseline);
            if (profile.has("appendix.label.size")) {
                EXPECT_NEAR(label.size_pt, profile.use("appendix.label.size"), 0.1);
                EXPECT_NEAR(line.size_pt, profile.use("attached_to.size"), 0.1);
            }
        }
    }
}
