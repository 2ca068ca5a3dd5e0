// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"

#include <string>
#include <utility>
#include <vector>

namespace kehoach::rules {

enum class Verdict { met, not_met, not_applicable, cannot_tell };
enum class Severity { error, warning, hint, remark };
/// apply: in bulk; offer: one place at a time on the user's word; remark: never.
enum class Policy { apply, offer, remark };

/// One way to mend a finding: edits to be made together.
struct Repair {
    std::string kind; ///< text, look, page, structure
    Policy policy = Policy::remark;
    std::vector<document::Edit> edits;
    std::string before, after;
    bool operator==(const Repair&) const = default;
};

using Arguments = std::vector<std::pair<std::string, std::string>>;

/// One thing found. A value: may be printed, sorted, compared. Sentences are made by `message`.
struct Finding {
    std::string id; ///< rule and anchor
    std::string rule, profile, clause;
    Verdict verdict = Verdict::not_met;
    Severity severity = Severity::error;
    std::string message_key;
    Arguments arguments;
    document::Place place;
    std::vector<document::Place> places; ///< where it stands for many
    bool ignored = false;
    std::string pack;       ///< house pack whose value decides in place of the regulation's; empty: none
    std::string pack_value; ///< that value as shown; empty where it is no number and no words
    std::vector<Repair> repairs;
    bool in_part = false; ///< no repair in bulk mends all its places
    bool operator==(const Finding&) const = default;
};

std::string_view name(Verdict verdict);
std::string_view name(Severity severity);
std::string_view name(Policy policy);

} // namespace kehoach::rules
