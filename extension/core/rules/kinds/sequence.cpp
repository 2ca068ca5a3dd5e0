// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/kinds/counter.hpp"
#include "rules/kinds/kinds.hpp"
#include "rules/scope.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace kehoach::rules {

namespace {

/// The label where it is typed; the whole line where it is not in the text.
Span label_span(const Subject& subject, std::size_t line) {
    const auto at = whole(subject, line);
    const auto& found = subject.plan.lines[line];
    if (found.label_kind != document::LabelKind::typed)
        return at;
    return {line, at.start, std::min(at.end, at.start + found.label->written.size())};
}

std::vector<std::size_t> labelled(const Scope& scope, const Subject& subject) {
    auto lines = select(scope, subject);
    std::erase_if(lines, [&](std::size_t i) {
        const auto& label = subject.plan.lines[i].label;
        return !label || label->ordinals.empty();
    });
    return lines;
}

Outcome counted(const std::vector<std::size_t>& lines, Counter::Step wrong, const Subject& subject) {
    std::map<std::string, Counter, std::less<>> counters;
    std::vector<Hit> hits;
    for (const auto i : lines) {
        const auto& line = subject.plan.lines[i];
        const auto found = counters[line.part].next(*line.label);
        if (found.step == wrong)
            hits.push_back(
                hit_at(subject, label_span(subject, i),
                       {{"found", line.label->written}, {"expected", std::to_string(found.expected)}}));
    }
    return met_without(std::move(hits));
}

void restyle(const Subject& subject, std::size_t line, const std::string& punctuation, Hit& hit) {
    const auto& found = subject.plan.lines[line];
    const auto span = label_span(subject, line);
    if (found.label_kind != document::LabelKind::typed ||
        !words_at(subject, span).ends_with(found.label->punctuation))
        return;
    replace(subject, hit, {line, span.end - found.label->punctuation.size(), span.end}, punctuation);
}

// One part, one kind of marker, within another list or not: what closes it most often is the style, the rest
// is mixed in.
Outcome styled(const std::vector<std::size_t>& lines, const Subject& subject) {
    using Styles = std::map<std::string, std::size_t>;
    std::map<std::string, Counter, std::less<>> counters;
    std::map<std::tuple<std::string, grammar::Marker, bool>, Styles> uses;
    std::vector<const Styles*> of_lines;
    for (const auto i : lines) {
        const auto& line = subject.plan.lines[i];
        const auto inner = counters[line.part].next(*line.label).inner;
        auto& styles = uses[{line.part, line.label->marker, inner}];
        ++styles[line.label->punctuation];
        of_lines.push_back(&styles);
    }
    std::vector<Hit> hits;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const auto i = lines[at];
        const auto& line = subject.plan.lines[i];
        const auto& styles = *of_lines[at];
        const auto most = std::max_element(styles.begin(), styles.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        if (line.label->punctuation == most->first)
            continue;
        auto hit = hit_at(subject, label_span(subject, i),
                          {{"found", line.label->written}, {"expected", most->first}});
        restyle(subject, i, most->first, hit);
        hits.push_back(std::move(hit));
    }
    // What is mended in part is still mixed: it must not be called mended.
    if (std::any_of(hits.begin(), hits.end(), [](const Hit& hit) { return hit.edits.empty(); }))
        for (auto& hit : hits)
            hit.edits.clear();
    return met_without(std::move(hits));
}

} // namespace

Test make_sequence(Parameters& parameters) {
    const auto scope = parameters.scope();
    const auto check = parameters.one_of("check", {"gap", "repeat", "style"});
    return [=](const Subject& subject) -> Outcome {
        const auto lines = labelled(scope, subject);
        if (lines.empty())
            return not_applicable();
        if (check == "style")
            return styled(lines, subject);
        return counted(lines, check == "gap" ? Counter::Step::gap : Counter::Step::repeat, subject);
    };
}

} // namespace kehoach::rules
