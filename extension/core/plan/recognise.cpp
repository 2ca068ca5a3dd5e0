// SPDX-License-Identifier: MPL-2.0
#include "plan/recognise.hpp"

#include "plan/day_evidence.hpp"
#include "plan/reading.hpp"
#include "text/words.hpp"
#include "text/work.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

text::Form form_of(const std::vector<Line>& lines) {
    bool nfd = false;
    for (const auto& line : lines) {
        if (line.text.form == text::Form::nfc || line.text.text.empty())
            continue;
        if (line.text.form != text::Form::nfd)
            return line.text.form;
        nfd = true;
    }
    if (!nfd)
        return text::Form::nfc;
    const bool composed = std::any_of(lines.begin(), lines.end(), [](const Line& line) {
        const auto& text = line.text.text;
        const bool marked = std::any_of(text.begin(), text.end(),
                                        [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        return line.text.form == text::Form::nfc && marked;
    });
    return composed ? text::Form::mixed : text::Form::nfd;
}

/// An office paper that shows neither the Party nor the State: whoever wrote it has to say.
profile::Choice of_either_family(const profile::ProfileSet& profiles, const profile::DayEvidence& evidence) {
    profile::Choice choice;
    choice.reason = "profile.reason.family";
    for (const auto family : {profile::Family::party, profile::Family::state}) {
        const auto one = profile::choose(profiles, family, evidence);
        choice.candidates.insert(choice.candidates.end(), one.candidates.begin(), one.candidates.end());
    }
    return choice.candidates.empty() ? profile::choose(profiles, profile::Family::party, evidence) : choice;
}

void mark_own_words(Reading& reading) {
    for (std::size_t i = 0; i < reading.size(); ++i) {
        const auto& sight = reading.sights[i];
        reading.plan.lines[i].own_start = sight.clean_start;
        reading.plan.lines[i].own_end = sight.clean_start + sight.clean.size();
    }
}

} // namespace

Plan recognise(const document::Document& document) {
    return recognise(document, {});
}

Plan recognise(const document::Document& document, const std::vector<ToldRole>& told) {
    Plan plan;
    Reading reading{document, plan, told};
    for (const auto read :
         {see_lines,        hold_told,        mark_noise,       measure_wrapping, read_letterhead,
          read_subject,     read_preamble,    mark_data_tables, read_ending,      read_copy,
          read_attachments, read_flat_tables, read_tables,      read_outline,     weigh_roles,
          read_components,  read_family,      read_recipients,  read_mentions,    mark_own_words}) {
        text::work(text::Watch::piece); // so that each can be the last
        read(reading);
    }
    plan.text_form = form_of(plan.lines);
    return plan;
}

profile::Choice choose_profile(const profile::ProfileSet& profiles, const Plan& plan,
                               const std::string& wanted) {
    if (!wanted.empty() && profiles.has(wanted))
        return {wanted, {wanted}, 1, "profile.reason.wanted"};
    if (std::ranges::all_of(plan.lines, [](const Line& line) { return text::trim(line.text.text).empty(); }))
        return {{}, {}, 0, "profile.reason.empty"};
    const auto evidence = day_evidence(plan, profiles.bodies());
    const bool untold = plan.family == profile::Family::other && plan.family_certainty == 0;
    return untold && !plan.doc_type.empty() ? of_either_family(profiles, evidence)
                                            : profile::choose(profiles, plan.family, evidence);
}

} // namespace kehoach::plan
