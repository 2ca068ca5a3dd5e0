// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace kehoach::session {

/// What a person says and is told, or an argument of a script, while returns are laid together: each question with the
/// names or sentences it is about. One that is not there stands for what is said of it.
struct ResultAnswers {
    using Question = std::function<bool(const std::vector<std::string>& about)>;
    Question heads{}; ///< whether heads without a fingerprint are what they likely are; else, or not there: not added up
    Question fresh{}; ///< whether files that came into the folder are taken in; not there: they are
    Question gone{};  ///< whether the figures of files that are gone go; else, or not there: they stay

    std::function<void(std::size_t at, std::size_t of, const std::string& path)> reading{}; ///< before each file
    std::function<void()> drawing{}; ///< before the sheets are written
};

} // namespace kehoach::session
