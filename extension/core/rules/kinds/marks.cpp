// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/kinds/kinds.hpp"
#include "rules/scope.hpp"
#include "rules/wording.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace kehoach::rules {

namespace {

/// An item of a list: its first line, the line it ends in and the mark there.
struct Item {
    std::size_t first = 0, last = 0;
    std::string mark;
};

std::vector<Item> items_of(const Scope& scope, const Subject& subject) {
    std::vector<Item> items;
    for (const auto i : select(scope, subject)) {
        const auto last = end_of(i, subject);
        items.push_back({i, last, std::string(end_mark(trimmed(subject.plan.lines[last]).text))});
    }
    return items;
}

void put_mark(const Subject& subject, const Item& item, const std::string& mark, Hit& hit) {
    const auto span = whole(subject, item.last);
    const auto old = words_at(subject, span);
    replace(subject, hit, span, std::string(old.substr(0, old.size() - item.mark.size())) + mark);
}

/// What is said of a line that ends without a mark, in both languages.
struct NoMark {
    std::string vi, en;
};

std::string shown(const std::string& mark, const std::string& none) {
    return mark.empty() ? none : "“" + mark + "”";
}

Hit hit_on(const Subject& subject, const Item& item, const std::string& expected, const NoMark& none) {
    auto span = whole(subject, item.last);
    span.start = span.end - std::min(span.end - span.start, item.mark.size());
    auto hit = hit_at(subject, span,
                      {{"found", item.mark},
                       {"expected", expected},
                       {"now_vi", shown(item.mark, none.vi)},
                       {"now_en", shown(item.mark, none.en)}});
    if (hit.place.excerpt.empty())
        hit.place.excerpt = words_at(subject, whole(subject, item.last));
    return hit;
}

/// The lines whose mark is not the one most items have; their repair brings all to the right one.
Outcome mixed(const std::vector<Item>& items, const std::string& expected, const NoMark& none,
              const Subject& subject) {
    std::map<std::string, std::size_t> uses;
    for (const auto& item : items)
        ++uses[item.mark];
    if (uses.size() < 2)
        return {};
    const auto most = std::max_element(uses.begin(), uses.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    std::string vi, en;
    for (const auto& [mark, count] : uses) {
        vi += (vi.empty() ? "" : ", ") + shown(mark, none.vi);
        en += (en.empty() ? "" : ", ") + shown(mark, none.en);
    }
    std::vector<Hit> hits;
    for (const auto& item : items)
        if (item.mark != most->first) {
            hits.push_back(hit_on(subject, item, expected, none));
            hits.back().arguments.emplace_back("marks_vi", vi);
            hits.back().arguments.emplace_back("marks_en", en);
        }
    for (const auto& item : items)
        if (item.mark != expected)
            put_mark(subject, item, expected, hits.front());
    return met_without(std::move(hits));
}

bool alike(const std::vector<Item>& items) {
    return std::all_of(items.begin(), items.end(),
                       [&](const Item& i) { return i.mark == items.front().mark; });
}

Outcome each(const std::vector<Item>& items, const std::string& expected, const NoMark& none,
             const Subject& subject) {
    std::vector<Hit> hits;
    for (const auto& item : items)
        if (item.mark != expected) {
            hits.push_back(hit_on(subject, item, expected, none));
            put_mark(subject, item, expected, hits.back());
        }
    return met_without(std::move(hits));
}

/// The words of a paragraph that may stand on several lines.
std::string joined(std::size_t first, const Subject& subject) {
    std::string words;
    for (auto i = first; i <= end_of(first, subject); ++i)
        words += (words.empty() ? "" : " ") + std::string(trimmed(subject.plan.lines[i]).text);
    return words;
}

/// The list goes on in a line that was not read as part of it.
bool goes_on(const std::optional<text::Pattern>& pattern, std::size_t last, const Subject& subject) {
    const auto& lines = subject.plan.lines;
    for (auto i = last + 1; pattern && i < lines.size(); ++i)
        if (!trimmed(lines[i]).text.empty())
            return pattern->find(joined(i, subject)).has_value();
    return false;
}

} // namespace

Test make_marks(Parameters& parameters) {
    const auto scope = parameters.scope();
    const auto check = parameters.one_of("check", {"each", "uniform", "mixed", "last"});
    const auto key = parameters.value("value");
    const NoMark none{parameters.text("none_vi"), parameters.text("none_en")};
    std::optional<text::Pattern> unless_next;
    if (parameters.has("unless_next"))
        unless_next = parameters.pattern("unless_next");
    return [=](const Subject& subject) -> Outcome {
        auto items = items_of(scope, subject);
        if (items.empty() || (items.size() < 2 && check != "last"))
            return not_applicable();
        const auto& expected = subject.profile.text(key);
        if (check == "last" && goes_on(unless_next, items.back().last, subject))
            return not_applicable();
        if (check == "last") {
            items.erase(items.begin(), items.end() - 1);
            return each(items, expected, none, subject);
        }
        items.pop_back();
        if (check == "mixed")
            return mixed(items, expected, none, subject);
        // Unlike marks are the business of the rule that checks "mixed".
        return check == "uniform" && !alike(items) ? not_applicable() : each(items, expected, none, subject);
    };
}

} // namespace kehoach::rules
