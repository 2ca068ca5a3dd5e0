// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/json.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kehoach::form {

/// How offices write where a figure belongs (data/figures). Without any of it only digits are figures.
struct FigureWords {
    std::vector<std::string> none_arisen; ///< the words for 0: "-", không phát sinh
    std::vector<std::string> no_data; ///< the unit did not exist then, or kept no records: no figure at all
    std::vector<std::string> units;   ///< may follow a count: người
    std::vector<std::string> about;   ///< before a figure that is not exact: khoảng
    std::vector<std::pair<std::string, double>> multiples; ///< nghìn: 1000
    std::string fill_no_data;                              ///< what is typed where there is no data
    double jump_ratio = 0; ///< a figure so many times that of the last period is asked about; 0: none is
    double jump_least = 0; ///< and differs by no less than this

    /// Later files add words; what they say of jumps and of filling holds. Faulty data: faults, and nothing
    /// is loaded.
    static FigureWords load(const std::vector<text::DataFile>& files, text::DataFaults& faults);

    bool says_none(std::string_view text) const;
    bool says_no_data(std::string_view text) const;
};

/// Whether `text` is one of `words`, whatever its capitals, the brackets around it and the full stop behind.
bool is_one_of(const std::vector<std::string>& words, std::string_view text);

} // namespace kehoach::form
