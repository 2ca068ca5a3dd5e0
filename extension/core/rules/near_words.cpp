// SPDX-License-Identifier: MPL-2.0
#include "rules/near_words.hpp"
#include "text/utf.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

constexpr std::size_t far_before = 300, far_behind = 120; // bytes

} // namespace

const plan::Sentence& NearWords::enter(const Span& span) {
    if (line_ != span.line) {
        line_ = span.line;
        sentences_ = plan::sentences_of(text(span.line));
        at_ = 0;
    }
    if (at_ < sentences_.size() && sentences_[at_].start > span.start)
        at_ = 0;
    while (at_ + 1 < sentences_.size() && sentences_[at_].end <= span.start)
        ++at_;
    const auto all = text(span.line);
    found_ = at_ < sentences_.size() ? sentences_[at_] : plan::Sentence{0, all.size()};
    found_.start = std::min(found_.start, span.start);
    found_.end = std::max(found_.end, span.end);
    const auto ahead = all.substr(found_.start, span.start - found_.start);
    found_.start = span.start - text::last_bytes(ahead, far_before).size();
    const auto after = all.substr(span.end, found_.end - span.end);
    found_.end = span.end + text::first_bytes(after, far_behind).size();
    return found_;
}

std::string_view NearWords::around(const Span& span) {
    const auto& sentence = enter(span);
    return text(span.line).substr(sentence.start, sentence.end - sentence.start);
}

std::string_view NearWords::before(const Span& span) {
    const auto& sentence = enter(span);
    return text(span.line).substr(sentence.start, span.start - sentence.start);
}

std::string_view NearWords::behind(const Span& span) {
    const auto& sentence = enter(span);
    return text(span.line).substr(span.end, sentence.end - span.end);
}

} // namespace kehoach::rules
