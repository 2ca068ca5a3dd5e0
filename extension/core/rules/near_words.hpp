// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/sentences.hpp"
#include "rules/edits.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace kehoach::rules {

/// The words that stand around places of lines: of their sentence, and no more of it than bears on them.
/// Asked in the order of the text, each line is parted into sentences once, however many places it has.
class NearWords {
public:
    explicit NearWords(const Subject& subject) : subject_(subject) {}
    std::string_view around(const Span& span);
    /// Up to the place, and from it on.
    std::string_view before(const Span& span);
    std::string_view behind(const Span& span);

private:
    std::string_view text(std::size_t line) const { return subject_.plan.lines[line].text.text; }
    const plan::Sentence& enter(const Span& span);

    const Subject& subject_;
    std::size_t line_ = static_cast<std::size_t>(-1);
    std::vector<plan::Sentence> sentences_;
    std::size_t at_ = 0;
    plan::Sentence found_;
};

} // namespace kehoach::rules
