// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/board.hpp"
#include "returns/head_map.hpp"
#include "returns/return_file.hpp"
#include "returns/units.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::returns {

/// What a workbook of results remembers, so that the next time only what is new or changed is read, and
/// nobody is asked twice.
struct Memory {
    std::vector<ReturnFile> files;
    std::map<std::string, std::string> units;                      ///< by path: whose a person said a file is
    decltype(Wishes::chosen) chosen;                               ///< which of two versions
    std::map<std::pair<std::string, std::string>, ToldHeads> told; ///< by unit (text::fold) and form_key
    std::map<std::string, std::string> received;                   ///< by path: the day a person said
    std::vector<Mark> marks;
    std::string home{};                      ///< URL of the folder that paths started from, with '/'
    std::vector<form::FormSpec> wished{};    ///< forms that are asked for; empty: all that came
    std::vector<std::string> asked{};        ///< units that are, in their order; empty: nobody said
    std::vector<KnownUnit> known{};          ///< of those: who is called otherwise as well, or was
    bool asked_told = false;                 ///< a person said whom: no other list is proposed
    std::vector<std::pair<std::string, std::string>>
        not_asked{};                                ///< unit and form_key: of whom it is not asked
    std::map<std::string, std::string> deadlines{}; ///< ISO days by form_key, or `report_column`
    std::string report{};                           ///< title of the written report; empty: none is asked
    std::vector<Paper> papers{};                    ///< written reports that came
    std::set<std::string> no_returns{};             ///< digests of files beside the returns that are none
    bool operator==(const Memory&) const = default;
};

/// Key of the written report among what is asked.
inline constexpr const char* report_column = "report";

/// Files that lie elsewhere now: all that is remembered of them goes along. By old path; others stay.
void move_files(Memory& memory, const std::map<std::string, std::string>& paths);

std::string to_json(const Memory& memory);
/// Nothing where the text is damaged, or of another version of the program: all is read again then.
std::optional<Memory> parse_memory(std::string_view json);

} // namespace kehoach::returns
