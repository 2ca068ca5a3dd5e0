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
    std::string vi, en;                ///< what such a line is called, where the finding names it
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
    look.vi = parameters.text_or("vi", {});
    look.en = parameters.text_or("en", {});
    parameters.no_others();
    return look;
}

/// What a flag must be and must not be, in both languages.
struct Wants {
    std::string yes_vi, yes_en, no_vi, no_en;
};

void name_wrong(Hit& hit, const Look& look, const Wants& wants, const Subject& subject) {
    if (look.vi.empty())
        return;
    const bool yes = subject.profile.flag(look.key);
    hit.arguments.emplace_back("wrong_vi", look.vi + " " + (yes ? wants.yes_vi : wants.no_vi));
    hit.arguments.emplace_back("wrong_en", look.en + " " + (yes ? wants.yes_en : wants.no_en));
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
    const Wants wants{parameters.text_or("yes_vi", {}), parameters.text_or("yes_en", {}),
                      parameters.text_or("no_vi", {}), parameters.text_or("no_en", {})};
    return [looks = std::move(looks), wants](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        std::size_t lines = 0, known = 0;
        for (const auto& look : looks)
            for (const auto i : select(look.scope, subject)) {
                if (look.skip && look.skip->find(words_at(subject, whole(subject, i))))
                    continue;
                ++lines;
                const auto reading = look.measure->read(subject, i, look.key, look.tolerance);
                known += reading.has_value();
                if (!reading || reading->right)
                    continue;
                hits.push_back(hit_of(subject, i, *reading));
                name_wrong(hits.back(), look, wants, subject);
            }
        if (lines == 0)
            return not_applicable();
        return known == 0 ? cannot_tell() : met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
