// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/finding.hpp"

#include "document/document.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::rules {

/// What is left alone: what one finding marks, a rule in one document, a rule on one machine.
enum class IgnoreKind { place, document, machine };
std::string_view name(IgnoreKind kind);

/// A marked place, so that it is found again after edits elsewhere: digests of the marked text and of what
/// stands around it. 0 stands for nothing.
struct Anchor {
    enum Part { story, marked, left, right, previous, next, parts };
    std::array<std::uint32_t, parts> digests{};
    bool operator==(const Anchor&) const = default;
};

/// Something the user said to leave alone, and why.
struct Ignore {
    IgnoreKind kind = IgnoreKind::place;
    std::string id; ///< the finding's, or the rule's
    std::string rule, excerpt, reason;
    std::vector<Anchor> anchors; ///< of a place; none: the finding of that id, as in workbooks
    bool operator==(const Ignore&) const = default;
};

/// Leaves alone all places of a finding.
Ignore ignore_place(const document::Document& document, const Finding& finding, std::string reason);
/// Leaves alone a rule, in a document or on a machine.
Ignore ignore_rule(IgnoreKind kind, const std::string& rule, std::string reason);

/// Which of the places a rule marks are left alone. A place is known by the marked text and at least one of
/// its neighbours; where the same text is marked several times, each anchor takes the place most like its
/// own.
std::vector<bool> left_alone(const std::vector<Ignore>& ignores, const std::string& rule,
                             const document::Document& document, const std::vector<document::Place>& places);
/// Whether the rule is left alone as a whole, or the finding by its id.
bool is_left_alone(const std::vector<Ignore>& ignores, const Finding& finding);
/// Those that a finding marked as ignored owes it to.
std::vector<Ignore> ignores_of(const std::vector<Ignore>& ignores, const document::Document& document,
                               const Finding& finding);

/// As one record of the memory of a document: key and value; none for other records.
std::pair<std::string, std::string> to_record(const Ignore& ignore);
std::optional<Ignore> from_record(const std::string& key, const std::string& value);

} // namespace kehoach::rules
