// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"

#include "rules/scope.hpp"
#include "text/utf.hpp"
#include "text/work.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

std::size_t common_head(std::string_view a, std::string_view b) {
    const auto ends = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto length = static_cast<std::size_t>(ends.first - a.begin());
    return std::min(text::first_bytes(a, length).size(), text::first_bytes(b, length).size());
}

std::size_t common_tail(std::string_view a, std::string_view b) {
    const auto ends = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    const auto length = static_cast<std::size_t>(ends.first - a.rbegin());
    return std::min(text::last_bytes(a, length).size(), text::last_bytes(b, length).size());
}

} // namespace

Hit hit_at(const Subject& subject, const Span& span, Arguments arguments) {
    constexpr std::size_t bytes_a_hit = 256; // in looking up and copying what it says
    text::work(bytes_a_hit);
    Hit hit;
    hit.place = plan::place_of(subject.document, subject.plan, span.line, span.start, span.end);
    hit.line = span.line;
    hit.arguments = std::move(arguments);
    return hit;
}

Hit hit_absent(Arguments arguments) {
    Hit hit;
    hit.arguments = std::move(arguments);
    return hit;
}

std::string_view words_at(const Subject& subject, const Span& span) {
    return std::string_view(subject.plan.lines[span.line].text.text)
        .substr(span.start, span.end - span.start);
}

Span whole(const Subject& subject, std::size_t line) {
    const auto inner = trimmed(subject.plan.lines[line]);
    return {line, inner.start, inner.start + inner.text.size()};
}

void replace(const Subject& subject, Hit& hit, const Span& span, std::string_view text) {
    const auto old = words_at(subject, span);
    if (old == text)
        return;
    const auto head = common_head(old, text);
    const auto tail = common_tail(old.substr(head), text.substr(head));
    document::Edit edit;
    edit.kind = document::Edit::Kind::replace_text;
    edit.place =
        plan::place_of(subject.document, subject.plan, span.line, span.start + head, span.end - tail);
    edit.text = text.substr(head, text.size() - head - tail);
    edit.before = old;
    edit.after = text;
    hit.edits.push_back(std::move(edit));
    hit.before = old;
    hit.after = text;
}

} // namespace kehoach::rules
