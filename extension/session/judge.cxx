// SPDX-License-Identifier: MPL-2.0
#include "session/judge.hxx"

#include "document/marked_language.hpp"
#include "plan/recognise.hpp"
#include "profile/answered.hpp"
#include "session/answered_profile.hxx"

namespace kehoach::session {

Judged judge(const CheckReading& reading) {
    Judged made;
    made.plan = plan::recognise(reading.document, reading.told);
    made.ours = reading.libraries.issuer(made.plan) != nullptr;
    if (reading.only_ours && !made.ours)
        return made;
    made.data = reading.libraries.of_document(made.plan);
    const Library& data = *made.data;
    require_profile(data, reading.options.profile);
    const auto of_document = plan::choose_profile(data.profiles, made.plan);
    if (reading.converted.empty() && profile::is_open(of_document))
        made.profiles_to_ask = of_document.candidates;
    rules::CheckOptions asked = reading.options;
    if (asked.profile.empty())
        asked.profile = remembered_profile(reading.converted, reading.answered, of_document);
    made.choice =
        asked.profile.empty() ? of_document : plan::choose_profile(data.profiles, made.plan, asked.profile);
    for (rules::Finding& finding :
         rules::check(reading.document, made.plan, data.profiles, data.rules, asked)) {
        std::string message = rules::message(data.rules, finding, reading.language);
        made.verdicts.push_back({std::move(finding), std::move(message), {}, {}});
    }
    made.otherwise = !document::vietnamese_marked_otherwise(reading.document).empty();
    made.words = std::make_shared<rules::ParagraphWords>(reading.document);
    return made;
}

} // namespace kehoach::session
