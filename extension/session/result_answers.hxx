// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/head_map.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::session {

/// A sheet of a return without a fingerprint, of whose heads somebody has to say what they are.
struct OpenHeads {
    std::string path, sheet;
    std::string unit; ///< empty: nobody can tell
    std::string form; ///< its code or title
    returns::HeadMap map;
};

/// What a person says and is told, or an argument of a script, while returns are laid together: each question with the
/// names or sentences it is about. One that is not there stands for what is said of it.
struct ResultAnswers {
    using Question = std::function<bool(const std::vector<std::string>& about)>;
    /// What the heads of each sheet are; nothing, or not there: the sheet is not added up.
    using Heads = std::function<std::vector<std::optional<returns::ToldHeads>>(const std::vector<OpenHeads>& sheets)>;
    Heads heads{};
    Question fresh{}; ///< whether files that came into the folder are taken in; not there: they are
    Question gone{};  ///< whether the figures of files that are gone go; else, or not there: they stay

    bool proposes = true; ///< units to which the forms were sent are asked, where nobody has said who is

    std::function<void(std::size_t at, std::size_t of, const std::string& path)> reading{}; ///< before each file
    std::function<void()> drawing{}; ///< before the sheets are written
};

} // namespace kehoach::session
