// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/predicates.hpp"

#include "rules/edits.hpp"
#include "text/work.hpp"

#include <vector>

namespace kehoach::rules {

namespace {

struct Mark {
    Span span;
    bool opens = false;
};

/// a) and 1) at the head of an item, or of one in a list within a line, close nothing.
bool closes_label(std::string_view text, std::size_t at, std::size_t content) {
    if (at < content)
        return true;
    constexpr std::size_t longest = 3; // "đ" has two bytes
    std::size_t start = at;
    while (start > 0 && at - start <= longest && text[start - 1] != ' ' && text[start - 1] != '(')
        --start;
    return at - start <= longest && (start == 0 || text[start - 1] == ' ');
}

void gather(const Subject& subject, std::size_t line, std::vector<Mark>& marks) {
    const auto& at = subject.plan.lines[line];
    const std::string_view text = at.text.text;
    const auto before = marks.size();
    for (const std::size_t i : subject.signs.of(line)) {
        text::work(0);
        if (text[i] == '(' || text[i] == ')')
            marks.push_back({{line, i, i + 1}, text[i] == '('});
    }
    if (marks.size() == before)
        return;
    std::size_t open = 0, kept = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        text::work(0);
        const auto mark = marks[i];
        const bool label = !mark.opens && mark.span.line == line && open == 0 &&
                           closes_label(text, mark.span.start, at.content);
        if (mark.opens)
            ++open;
        else if (open > 0)
            --open;
        if (!label)
            marks[kept++] = mark;
    }
    marks.resize(kept);
}

/// What has no partner in the item; brackets may be closed where the line is cut off and goes on.
void judge(const Subject& subject, const std::vector<Mark>& marks, std::vector<Hit>& hits) {
    std::vector<Mark> open;
    for (const auto& mark : marks) {
        text::work(0);
        if (is_enough(hits))
            return;
        if (mark.opens) {
            open.push_back(mark);
        } else if (!open.empty()) {
            open.pop_back();
        } else {
            hits.push_back(hit_at(subject, mark.span, {{"found", ")"}}));
        }
    }
    for (const auto& mark : open) {
        if (is_enough(hits))
            return;
        hits.push_back(hit_at(subject, mark.span, {{"found", "("}}));
    }
}

} // namespace

// A bracket that runs over several paragraphs opens in one and closes in a later one: then neither is told.
Test make_brackets(Parameters& parameters) {
    const auto scope = parameters.scope();
    return [=](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        for (const auto i : select(scope, subject)) {
            if (subject.plan.lines[i].role == plan::Role::continuation)
                continue;
            std::vector<Mark> marks;
            const auto last = end_of(i, subject);
            for (auto line = i; line <= last; ++line)
                gather(subject, line, marks);
            judge(subject, marks, hits);
        }
        const auto opens = [](const Hit& hit) { return hit.place.excerpt == "("; };
        std::vector<Hit> alone;
        for (auto& hit : hits) {
            text::work(0);
            if (!alone.empty() && opens(alone.back()) && !opens(hit))
                alone.pop_back();
            else
                alone.push_back(std::move(hit));
        }
        return met_without(std::move(alone));
    };
}

} // namespace kehoach::rules
