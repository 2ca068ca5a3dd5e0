// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/kinds/kinds.hpp"
#include "rules/kinds/measure.hpp"
#include "rules/kinds/traced.hpp"
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

/// What a flag must be and must not be, and how a number is said of what it is measured on, in both
/// languages.
struct Wants {
    std::string yes_vi, yes_en, no_vi, no_en;
    std::string size_vi, size_en; ///< with {what}, {found} and {expected}
};

std::string said(std::string pattern, const std::string& what, const Hit& hit) {
    for (const auto& [mark, value] : {std::pair<std::string_view, const std::string&>{"{what}", what},
                                      {"{found}", hit.before},
                                      {"{expected}", hit.after}})
        if (const auto at = pattern.find(mark); at != std::string::npos)
            pattern.replace(at, mark.size(), value);
    return pattern;
}

void name_wrong(Hit& hit, const Look& look, const Wants& wants, const Subject& subject) {
    if (look.vi.empty())
        return;
    if (!wants.size_vi.empty()) {
        hit.arguments.emplace_back("wrong_vi", said(wants.size_vi, look.vi, hit));
        hit.arguments.emplace_back("wrong_en", said(wants.size_en, look.en, hit));
        return;
    }
    const bool yes = subject.profile.flag(look.key);
    hit.arguments.emplace_back("wrong_vi", look.vi + " " + (yes ? wants.yes_vi : wants.no_vi));
    hit.arguments.emplace_back("wrong_en", look.en + " " + (yes ? wants.yes_en : wants.no_en));
}

Hit hit_of(const Subject& subject, std::size_t line, const std::string& key, const Reading& reading) {
    auto hit =
        hit_at(subject, whole(subject, line), {{"found", reading.found}, {"expected", reading.expected}});
    hit.before = reading.found;
    hit.after = reading.expected;
    hit.value = key;
    if (!reading.edit)
        return hit;
    auto edit = *reading.edit;
    edit.place = hit.place;
    edit.before = hit.before;
    edit.after = hit.after;
    hit.edits.push_back(std::move(edit));
    return hit;
}

/// What is wrong with the lines of one look, and how many lines there were and were known.
struct Tally {
    std::vector<WrongLook> wrong;
    std::size_t lines = 0, known = 0;
};

void judge(const Subject& subject, const Look& look, const Wants& wants, Tally& tally) {
    for (const auto i : select(look.scope, subject)) {
        if (look.skip && look.skip->find(words_at(subject, whole(subject, i))))
            continue;
        ++tally.lines;
        const auto reading = look.measure->read(subject, i, look.key, look.tolerance);
        tally.known += reading.has_value();
        if (!reading || reading->right)
            continue;
        tally.wrong.push_back(
            {hit_of(subject, i, look.key, *reading), look.measure->trait, subject.plan.lines[i].paragraph});
        name_wrong(tally.wrong.back().hit, look, wants, subject);
    }
}

} // namespace

Test make_look(Parameters& parameters) {
    std::vector<Look> looks;
    for (auto& element : parameters.elements("looks"))
        looks.push_back(read_look(element));
    if (looks.empty())
        parameters.fault("looks", "data.expected.present");
    const Wants wants{parameters.text_or("yes_vi", {}),  parameters.text_or("yes_en", {}),
                      parameters.text_or("no_vi", {}),   parameters.text_or("no_en", {}),
                      parameters.text_or("size_vi", {}), parameters.text_or("size_en", {})};
    return [looks = std::move(looks), wants](const Subject& subject) -> Outcome {
        Tally tally;
        for (const auto& look : looks)
            judge(subject, look, wants, tally);
        if (tally.lines == 0)
            return not_applicable();
        if (tally.known == 0)
            return cannot_tell();
        return met_without(traced(subject, std::move(tally.wrong)));
    };
}

} // namespace kehoach::rules
