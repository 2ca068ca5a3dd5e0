// SPDX-License-Identifier: MPL-2.0
#include "session/trial.hxx"

#include "plan/recognise.hpp"
#include "rules/check.hpp"
#include "session/make.hxx"

namespace kehoach::session {

Trial try_plan(const css::uno::Reference<css::uno::XComponentContext>& context, const plan::PlanSpec& spec,
               std::string_view language) {
    const auto data = library_for_office(context, spec.family, spec.issuer);
    const auto profile = profile_for(spec, *data);
    Trial trial{plan::compose(spec, profile), {}};
    const auto read = plan::recognise(trial.made.document);
    rules::CheckOptions options;
    options.profile = profile.id;
    for (const auto& finding :
         rules::check(trial.made.document, read, data->profiles, data->rules, options)) {
        const bool of_form =
            finding.verdict == rules::Verdict::not_met && finding.severity != rules::Severity::remark;
        const auto at = static_cast<std::size_t>(finding.place.paragraph);
        if (of_form && finding.place.paragraph >= 0 && at < trial.made.roles.size())
            trial.faults.push_back(
                {trial.made.roles[at], rules::message(data->rules, finding, language), finding.severity});
    }
    return trial;
}

} // namespace kehoach::session
