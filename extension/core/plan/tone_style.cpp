// SPDX-License-Identifier: MPL-2.0
#include "plan/tone_style.hpp"

#include "text/tone.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

namespace {

constexpr std::string_view on_main_vowel = "uỷ", on_first_vowel = "ủy";

void move(std::string& text, std::string_view tones) {
    text = written_with(text, tones);
}

void move(std::vector<Item>& items, std::string_view tones) {
    for (auto& item : items) {
        move(item.text, tones);
        move(item.items, tones);
    }
}

void move(std::vector<Recipient>& recipients, std::string_view tones) {
    for (auto& one : recipients)
        move(one.name, tones);
}

} // namespace

std::string tones_of(std::string_view name) {
    for (const auto syllable : text::split(name, ' ')) {
        const auto main = text::with_tones(syllable, true);
        if (main != text::with_tones(syllable, false))
            return std::string(syllable == main ? on_main_vowel : on_first_vowel);
    }
    return {};
}

std::string tones_of(const PlanSpec& spec) {
    for (const auto* const name : {&spec.issuer_in_text, &spec.issuer, &spec.issuer_parent})
        if (auto shown = tones_of(*name); !shown.empty())
            return shown;
    return spec.tones;
}

std::string written_with(std::string_view words, std::string_view tones) {
    return tones.empty() ? std::string(words) : text::with_tones(words, tones == on_main_vowel);
}

void write_texts_with(PlanSpec& spec, std::string_view tones) {
    if (tones.empty())
        return;
    move(spec.subject, tones);
    move(spec.preamble, tones);
    for (auto& basis : spec.bases)
        move(basis, tones);
    move(spec.sections, tones);
    for (auto& task : spec.tasks)
        for (auto* const text : {&task.what, &task.owner, &task.with, &task.deadline})
            move(*text, tones);
    if (!spec.outline)
        return;
    move(spec.outline->title, tones);
    move(spec.outline->subject, tones);
    move(spec.outline->items, tones);
}

void write_names_with(PlanSpec& spec, std::string_view tones) {
    if (tones.empty())
        return;
    spec.tones = tones;
    for (const auto member :
         {&PlanSpec::issuer, &PlanSpec::issuer_parent, &PlanSpec::issuer_in_text, &PlanSpec::filing,
          &PlanSpec::sign_authority, &PlanSpec::sign_role, &PlanSpec::sign_role_2})
        move(spec.*member, tones);
    move(spec.recipients, tones);
}

void write_with(PlanSpec& spec, std::string_view tones) {
    write_names_with(spec, tones);
    write_texts_with(spec, tones);
}

void write_with(IssuingOffice& office, std::string_view tones) {
    if (tones.empty())
        return;
    office.tones = tones;
    for (const auto member : {&IssuingOffice::issuer, &IssuingOffice::issuer_parent,
                              &IssuingOffice::issuer_in_text, &IssuingOffice::filing})
        move(office.*member, tones);
    for (auto& signer : office.signers)
        for (auto* const text : {&signer.authority, &signer.role, &signer.role_2})
            move(*text, tones);
    move(office.recipients, tones);
}

} // namespace kehoach::plan
