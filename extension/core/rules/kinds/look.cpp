// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/kinds/kinds.hpp"
#include "rules/kinds/measure.hpp"
#include "rules/scope.hpp"

#include <optional>

namespace kehoach::rules {

namespace {

struct Look {
    Scope scope;
    const Measure* measure = nullptr;
    std::string key;
    double tolerance = 0;
    std::optional<text::Pattern> skip; ///< lines this rule has nothing to say of
};

Look read_look(Parameters& parameters) {
    Look look;
    look.scope = parameters.scope();
    const auto name = parameters.text("measure");
    look.measure = find_measure(name);
    if (look.measure == nullptr)
        parameters.fault("measure", "data.expected.measure", name);
    look.key = parameters.value("value");
    look.tolerance = parameters.number_or("tolerance", 0);
    if (parameters.has("skip"))
        look.skip = parameters.pattern("skip");
    parameters.no_others();
    return look;
}

Hit hit_of(const Subject& subject, std::size_t line, const Reading& reading) {
    auto hit =
        hit_at(subject, whole(subject, line), {{"found", reading.found}, {"expected", reading.expected}});
    auto edit = reading.edit.value();
    edit.place = hit.place;
    edit.before = hit.before = reading.found;
    edit.after = hit.after = reading.expected;
    hit.edits.push_back(std::move(edit));
    return hit;
}

} // namespace

Test make_look(Parameters& parameters) {
    std::vector<Look> looks;
    for (auto& element : parameters.elements("looks"))
        looks.push_back(read_look(element));
    if (looks.empty())
        parameters.fault("looks", "data.expected.present");
    return [looks = std::move(looks)](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        std::size_t lines = 0, known = 0;
        for (const auto& look : looks)
            for (const auto i : select(look.scope, subject)) {
                if (look.skip && look.skip->find(words_at(subject, whole(subject, i))))
                    continue;
                ++lines;
                const auto reading = look.measure->read(subject, i, look.key, look.tolerance);
                known += reading.has_value();
                if (reading && !reading->right)
                    hits.push_back(hit_of(subject, i, *reading));
            }
        if (lines == 0)
            return not_applicable();
        return known == 0 ? cannot_tell() : met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
