// SPDX-License-Identifier: MPL-2.0
#include "look_sheets.hxx"

#include <algorithm>

namespace kehoach::test {

namespace {

PdfPlace as_place(const PdfWord& word) {
    return {word.left, word.right, word.baseline, word.baseline, word.size_pt, 1};
}

bool in_margin(const PdfWord& word, const profile::Profile& profile) {
    return word.baseline < profile.use("page.margin.top");
}

std::vector<PdfWord> numbers_of(const PdfSheet& sheet, const profile::Profile& profile) {
    std::vector<PdfWord> numbers;
    std::copy_if(sheet.words.begin(), sheet.words.end(), std::back_inserter(numbers),
                 [&](const PdfWord& word) { return in_margin(word, profile); });
    return numbers;
}

} // namespace

Body body_of(const PdfSheet& sheet, const profile::Profile& profile) {
    Body body;
    bool any = false;
    for (const auto& word : sheet.words) {
        if (in_margin(word, profile))
            continue;
        body.left = std::min(body.left, word.left);
        body.right = std::max(body.right, word.right);
        if (!any || word.baseline < body.first.baseline)
            body.first = as_place(word);
        if (!any || word.baseline > body.last.baseline)
            body.last = as_place(word);
        any = true;
    }
    return body;
}

Margins front(const profile::Profile& profile) {
    return {profile.use("page.margin.left"), profile.use("page.margin.right")};
}

Margins back(const profile::Profile& profile) {
    return {profile.use("page.margin.back.left"), profile.use("page.margin.back.right")};
}

void expect_number(const PdfSheet& sheet, const profile::Profile& profile, int number,
                   const Margins& margins) {
    const auto found = numbers_of(sheet, profile);
    if (number == 1) {
        EXPECT_TRUE(found.empty()) << found.front().text;
        return;
    }
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().text, std::to_string(number));
    const auto place = as_place(found.front());
    EXPECT_NEAR(place.middle(), (margins.left + sheet.width - margins.right) / 2, off_mm);
    EXPECT_NEAR(place.top(), profile.use("page.number.edge"), off_mm);
    EXPECT_NEAR(place.size_pt, profile.use("page.number.size"), 0.1);
}

void expect_margins(const PdfSheet& sheet, const profile::Profile& profile, const Margins& margins) {
    const auto body = body_of(sheet, profile);
    EXPECT_NEAR(body.left, margins.left, off_mm);
    EXPECT_NEAR(sheet.width - body.right, margins.right, off_mm);
    EXPECT_NEAR(body.first.top(), profile.use("page.margin.top"), off_mm);
    EXPECT_LE(body.last.bottom(), sheet.height - profile.use("page.margin.bottom") + off_mm);
}

plan::PlanSpec long_plan(const std::string& profile, int lines) {
    auto spec = with_lines(plan_under(profile), lines);
    auto& items = spec.sections.front().items;
    std::string sentence;
    for (int n = 0; n < 12; ++n)
        sentence += "các chi bộ chủ động phối hợp, ";
    for (std::size_t at = 0; at < items.size(); at += 6)
        items.insert(items.begin() + static_cast<std::ptrdiff_t>(at),
                     {plan::Item::Kind::paragraph, "Trong năm " + sentence + "báo cáo kết quả.", {}});
    return spec;
}

form::Column column(const std::string& title, const std::string& key, form::ColumnKind kind) {
    form::Column made;
    made.title = title;
    made.key = key;
    made.kind = kind;
    return made;
}

form::FormSpec form_of(const std::string& title, int columns, int rows) {
    form::FormSpec form;
    form.title = title;
    form.columns.push_back(column("Năm", "year", form::ColumnKind::key));
    for (int n = 1; n <= columns; ++n)
        form.columns.push_back(
            column("Số cuộc họp chi bộ", "c" + std::to_string(n), form::ColumnKind::count));
    form.rows.from_year = 2027 - rows;
    form.rows.to_year = 2026;
    form.total = "Tổng";
    return form;
}

} // namespace kehoach::test
