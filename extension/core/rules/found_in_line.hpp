// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/subject.hpp"
#include "text/pattern.hpp"

#include <string_view>

namespace kehoach::rules {

/// Whether a pattern is found in a line. Asked of every fact of a line in turn, it reads the line once: one
/// line may hold a hundred thousand of them.
class FoundInLine {
public:
    FoundInLine(const Subject& subject, const text::Pattern& pattern)
        : subject_(subject), pattern_(pattern) {}

    bool operator()(std::size_t line) {
        if (line_ != line) {
            line_ = line;
            found_ = pattern_.find(subject_.plan.lines[line].text.text).has_value();
        }
        return found_;
    }

private:
    const Subject& subject_;
    const text::Pattern& pattern_;
    std::size_t line_ = std::string_view::npos; ///< the last one asked about
    bool found_ = false;
};

} // namespace kehoach::rules
