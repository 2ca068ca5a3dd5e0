// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kehoach::rules {

/// A text without the signs that stand in it for what is no letter: note anchors, pictures.
class SignFree {
public:
    explicit SignFree(std::string_view text);
    std::string_view text() const { return is_free_ ? whole_ : std::string_view(kept_); }
    /// Where a byte of the whole text stands in this one, and the other way round.
    std::size_t from_whole(std::size_t byte) const;
    std::size_t to_whole(std::size_t byte) const;

private:
    std::string_view whole_;
    bool is_free_ = true;
    std::string kept_;
    std::vector<std::pair<std::size_t, std::size_t>> signs_; ///< begin in the whole text, and length
};

} // namespace kehoach::rules
