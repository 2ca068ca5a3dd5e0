// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/finding.hpp"
#include "rules/subject.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::rules {

/// One place where a rule is not met, or cannot be decided. `edits` mend it, together.
struct Hit {
    document::Place place;
    std::optional<std::size_t> line; ///< in Plan::lines, where it stands on one
    Arguments arguments;
    std::vector<document::Edit> edits;
    std::string before, after;
    std::string value = {};       ///< key of the value of the profile that decided; empty: any the rule names
    bool mended_by_style = false; ///< by an edit of its style, which one of the hits carries for all of them
};

/// Nobody looks through more places of one rule, and each takes room: a rule that has found as many stops
/// there.
inline constexpr std::size_t most_hits = 100'000;
inline bool is_enough(const std::vector<Hit>& hits) {
    return hits.size() >= most_hits;
}

/// What a rule says of a document.
struct Outcome {
    Verdict verdict = Verdict::met;
    std::vector<Hit> hits;
};

inline Outcome not_applicable() {
    return {Verdict::not_applicable, {}};
}
inline Outcome cannot_tell() {
    return {Verdict::cannot_tell, {}};
}
/// Not met where there is a hit.
Outcome met_without(std::vector<Hit> hits);

/// A rule's parameters, compiled: kinds make it once, at loading.
using Test = std::function<Outcome(const Subject&)>;

} // namespace kehoach::rules
