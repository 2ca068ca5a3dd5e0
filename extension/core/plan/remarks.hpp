// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "profile/profile.hpp"

#include <string>
#include <vector>

namespace kehoach::plan {

/// What somebody said of a draft, or changed in it.
struct Remark {
    enum class Kind { comment, insertion, deletion, replacement, other };
    Kind kind = Kind::comment;
    std::string author, date; ///< as shown, may be empty
    std::string file;         ///< it came in, empty where it has no name yet
    std::string words;        ///< said, added or struck out
    std::string instead;      ///< of a replacement: what is to stand there
    std::string about;        ///< the text it is made at
    std::string place;        ///< "mục II.1"
    std::string story = "body";
    int paragraph = 0;
};

/// Words of the table, in Vietnamese.
struct RemarkWords {
    std::string title, subject;
    std::vector<std::string> heads; ///< of the six columns
    /// With {words}, {about}, {instead}.
    std::string comment, insertion, deletion, replacement, other;
};

/// A table with a row for each remark: number, who, from which file, where, what, and a place for the answer.
document::Document remarks_table(const std::vector<Remark>& remarks, const profile::Profile& profile,
                                 const RemarkWords& words);

} // namespace kehoach::plan
