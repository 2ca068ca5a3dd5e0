// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/act_words.hpp"
#include "rules/subject.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

/// Names of bodies in one paper, as they are compared: folded, short names in full.
class BodyNames {
public:
    BodyNames(const Subject& subject, const ActWords& words);

    /// "BTV Huyện uỷ", "Ban Thường vụ Huyện uỷ": huyện uỷ. Words before a name that tell no other body go.
    std::string of(std::string_view written) const;
    /// "Đảng uỷ" in a paper of "Đảng uỷ xã Suối Cát".
    bool is_ours(std::string_view folded) const;
    /// The highest level of which the issuer's names tell; 0: none.
    int issuer_level() const { return issuer_level_; }
    /// The highest level that words tell.
    int level_of(std::string_view words) const;
    /// What its own words for a level are: 0 where they are of another kind.
    static int level(const std::string& means);

private:
    std::string in_full(std::string_view written) const;

    const ActWords& words_;
    std::optional<text::Phrases> short_; ///< that the paper itself introduces
    std::vector<std::string> long_;
    std::string issuer_; ///< folded
    int issuer_level_ = 0;
};

/// What one body gets, the other passes on: they are one, or one is the other's office. Names as `of` gives
/// them.
bool works_for(std::string_view sender, std::string_view receiver);

} // namespace kehoach::rules
