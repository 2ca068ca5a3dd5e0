// SPDX-License-Identifier: MPL-2.0
#include "plan/own_items.hpp"

#include "plan/numbering_scheme.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

bool is_numbered(const Line& line) {
    return is_heading(line.role) && line.label && !line.label->ordinals.empty();
}

/// As it counts: the level the office names is an old one after some changes were taken back.
int level_of(const document::Document& document, const Line& line) {
    const auto counted = line.label_kind == document::LabelKind::automatic
                             ? level_in(document.ladder, *line.label)
                             : std::nullopt;
    return counted.value_or(line.level);
}

} // namespace

OwnItems::OwnItems(const document::Document& document, const Plan& plan) : plan_(plan) {
    std::vector<std::pair<int, std::size_t>> open; // levels and positions that go on
    std::string_view part;
    for (std::size_t at = 0; at < plan.lines.size(); ++at) {
        const Line& line = plan.lines[at];
        if (line.part != part)
            open.clear();
        part = line.part;
        if (!is_numbered(line))
            continue;
        const int level = level_of(document, line);
        while (!open.empty() && open.back().first >= level)
            open.pop_back();
        const auto above = open.empty() ? std::nullopt : std::optional(open.back().second);
        open.emplace_back(level, items_.size());
        items_.push_back({at, bare_label(*line.label), line.label->marker, above});
    }
}

std::optional<std::size_t> OwnItems::at_line(std::size_t line) const {
    const auto found = std::lower_bound(items_.begin(), items_.end(), line,
                                        [](const OwnItem& each, std::size_t by) { return each.line < by; });
    if (found == items_.end() || found->line != line)
        return std::nullopt;
    return static_cast<std::size_t>(found - items_.begin());
}

std::optional<OwnItems::Found> OwnItems::found(std::size_t innermost,
                                               const std::vector<std::string>& labels) const {
    if (items_[innermost].label != labels.back())
        return std::nullopt;
    Found made{{innermost}, 0};
    auto here = items_[innermost].above;
    for (auto wanted = labels.rbegin() + 1; wanted != labels.rend(); ++wanted) {
        for (; here && items_[*here].label != *wanted; here = items_[*here].above)
            ++made.skipped;
        if (!here)
            return std::nullopt;
        made.path.insert(made.path.begin(), *here);
        here = items_[*here].above;
    }
    return made;
}

std::vector<OwnItems::Path> OwnItems::meant(const std::vector<std::string>& labels,
                                            std::string_view part) const {
    std::vector<Found> all;
    for (std::size_t at = 0; at < items_.size(); ++at)
        if (plan_.lines[items_[at].line].part == part)
            if (auto one = found(at, labels))
                all.push_back(std::move(*one));
    int least = 0;
    if (!all.empty() && labels.size() > 1)
        least = std::min_element(all.begin(), all.end(), [](const Found& a, const Found& b) {
                    return a.skipped < b.skipped;
                })->skipped;
    std::vector<Path> paths;
    for (auto& one : all)
        if (one.skipped == least)
            paths.push_back(std::move(one.path));
    return paths;
}

} // namespace kehoach::plan
