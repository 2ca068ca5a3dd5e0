// SPDX-License-Identifier: MPL-2.0
#include "rules/near_words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

constexpr std::size_t far_before = 300, far_behind = 120; // bytes

std::size_t at_letter(std::string_view text, std::size_t at) {
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
        ++at;
    return std::min(at, text.size());
}

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
    if (span.start - found_.start > far_before)
        found_.start = at_letter(all, span.start - far_before);
    if (found_.end - span.end > far_behind)
        found_.end = at_letter(all, span.end + far_behind);
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
