// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::session {

/// Places in office words: "mục II.1", "nơi nhận", "Phụ lục 2"; a number of a paragraph, which nobody can
/// count on paper, only where nothing else can be said.
class PlaceNames {
public:
    /// A text of the string tables by key and arguments.
    using Words =
        std::function<std::string(const char* key, const std::vector<std::pair<std::string, std::string>>&)>;

    PlaceNames(const document::Document& document, const plan::Plan& plan, Words words);
    std::string of(const document::Place& place) const;

private:
    using Key = std::pair<std::string, int>;

    std::string of_line(const plan::Line& line, const Key& key) const;

    const plan::Plan& plan_;
    Words words_;
    std::map<Key, std::string> sections_;
    std::map<Key, std::size_t> lines_; ///< first line of each paragraph
};

} // namespace kehoach::session
