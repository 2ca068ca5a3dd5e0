// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/kinds/kinds.hpp"
#include "rules/kinds/measure.hpp"
#include "rules/scope.hpp"

namespace kehoach::rules {

Test make_look(Parameters& parameters) {
    const auto scope = parameters.scope();
    const auto measure = find_measure(parameters.text("measure"));
    if (!measure)
        parameters.fault("measure", "data.expected.measure");
    const auto key = parameters.value("value");
    const double tolerance = parameters.number_or("tolerance", 0);
    return [=](const Subject& subject) -> Outcome {
        const auto lines = select(scope, subject);
        if (lines.empty())
            return not_applicable();
        std::vector<Hit> hits;
        std::size_t known = 0;
        for (const auto i : lines) {
            const auto reading = measure->read(subject, i, key, tolerance);
            if (!reading)
                continue;
            ++known;
            if (reading->right)
                continue;
            auto hit = hit_at(subject, whole(subject, i),
                              {{"found", reading->found}, {"expected", reading->expected}});
            auto edit = reading->edit;
            edit.place = hit.place;
            edit.before = hit.before = reading->found;
            edit.after = hit.after = reading->expected;
            hit.edits.push_back(std::move(edit));
            hits.push_back(std::move(hit));
        }
        return known == 0 ? cannot_tell() : met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
