// SPDX-License-Identifier: MPL-2.0
#include "look_ground.hxx"

#include "begun.hpp"
#include "pack.hpp"
#include "text/tone.hpp"

#include <stdexcept>

namespace kehoach::test {

plan::PlanSpec plan_under(const std::string& profile) {
    for (const auto& when : days)
        for (const auto& from : plan_templates())
            if (when.profile == profile && when.fits(from)) {
                auto spec = begun(from, when, false);
                spec.number = "12";
                spec.subject = "tổ chức ngày hội đọc sách năm " + std::to_string(when.day.year);
                spec.outline.reset();
                spec.tones.clear();
                return spec;
            }
    throw std::out_of_range(profile);
}

std::string line_of_text(int number) {
    return "Việc thứ " + std::to_string(number) + " do chi bộ làm.";
}

plan::PlanSpec with_lines(plan::PlanSpec spec, int lines) {
    plan::Item section{plan::Item::Kind::heading, "NỘI DUNG", {}};
    for (int number = 1; number <= lines; ++number)
        section.items.push_back({plan::Item::Kind::paragraph, line_of_text(number), {}});
    spec.sections = {section};
    return spec;
}

profile::Profile profile_of(const plan::PlanSpec& spec) {
    return all_profiles().on(spec.profile, spec.date);
}

double text_room(const profile::Profile& profile) {
    return profile.use("page.width") - profile.use("page.margin.left") - profile.use("page.margin.right");
}

Made composed(const plan::PlanSpec& spec) {
    return Made(composer()->compose(office::ustring(plan::to_json(spec)), {}));
}

Pdf printed(const Model& model) {
    return Pdf(store(model, "look.pdf"));
}

Pdf printed(const plan::PlanSpec& spec) {
    const auto made = composed(spec);
    return printed(*made);
}

Pdf printed_behind_word(const plan::PlanSpec& spec) {
    const auto made = composed(spec);
    const OpenDocument again(url_of(store(*made, "look.docx")));
    return printed(again);
}

PdfPlace place_on(const PdfSheet& sheet, const std::string& words) {
    // Marks stand where the name of the office puts them: HÒA or HOÀ.
    auto found = sheet.find(words);
    for (const bool on_main_vowel : {true, false})
        if (!found)
            found = sheet.find(text::with_tones(words, on_main_vowel));
    EXPECT_TRUE(found) << "not on the sheet: " << words;
    return found.value_or(PdfPlace());
}

} // namespace kehoach::test
