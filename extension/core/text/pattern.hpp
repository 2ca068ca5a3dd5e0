// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::text {

/// A pattern that does not compile; `offset` in the pattern, in bytes.
struct BadPattern : std::runtime_error {
    BadPattern(const std::string& what, std::size_t offset_) : std::runtime_error(what), offset(offset_) {}
    std::size_t offset;
};

/// A pattern that ran into the limits before it could tell.
struct PatternTooCostly : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// As long as it lives, a pattern of this thread that runs into the limits throws PatternTooCostly instead of
/// telling "no match"; and so does one that is still matching when all of them `together` have had their
/// time.
class StrictPatterns {
public:
    explicit StrictPatterns(std::chrono::milliseconds together = std::chrono::seconds(10));
    ~StrictPatterns();
    StrictPatterns(const StrictPatterns&) = delete;
    StrictPatterns& operator=(const StrictPatterns&) = delete;

    void count();       ///< a match has been begun
    void check() const; ///< throws where the time is over

private:
    std::chrono::steady_clock::time_point until_;
    StrictPatterns* before_;
    unsigned count_ = 0;
};

/// A PCRE2 pattern (UTF, JIT where there is one) with match limits, so that a hostile pattern from a data
/// file ends as "no match" instead of hanging. Cheap to copy, safe to use from several threads.
class Pattern {
public:
    struct Group {
        std::size_t start = 0, end = 0;
        bool matched = false;
    };
    /// 0 is the whole; bytes in the subject. Groups that the pattern does not have, up to the ninth, did not
    /// match.
    using Match = std::vector<Group>;

    /// Throws BadPattern.
    explicit Pattern(std::string_view pattern, bool ignore_case = false);

    std::optional<Match> find(std::string_view subject, std::size_t from = 0) const;
    /// The match that begins at a byte, if there is one.
    std::optional<Match> match_at(std::string_view subject, std::size_t at) const;
    bool matches_whole(std::string_view subject) const;
    /// Number of a named group; throws std::out_of_range.
    std::size_t group(const std::string& name) const;

private:
    struct Code;
    std::shared_ptr<const Code> code_;
};

/// Where the next match is looked for: behind a group of the one before, and always further on. A pattern
/// from a data file may match where nothing is.
inline std::size_t behind(const Pattern::Match& match, std::size_t group = 0) {
    return std::max(match[group].end, match.front().start + 1);
}

/// The whole number that a group begins with; 0 where it did not match or holds none that a machine counts
/// with.
int number_at(std::string_view subject, const Pattern::Group& group);

} // namespace kehoach::text
