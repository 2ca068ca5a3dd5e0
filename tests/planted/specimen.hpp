// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "dress.hpp"
#include "plan/plan.hpp"
#include "rules/check.hpp"

#include <string>
#include <vector>

namespace kehoach::test {

/// What is read in a document and said of it.
struct Examined {
    plan::Plan plan;
    std::vector<rules::Finding> findings;
};
Examined examine(const document::Document& document, plan::Stage stage);

/// A clean document in one look.
struct Specimen {
    std::string name, profile;
    bool complete = false; ///< number and date are there
    Sheet sheet;
    bool party() const { return profile.starts_with("party"); }
};

/// Every clean text in the look number `variant`, in the order of `manuscripts()`; behind them plans made by
/// the generator.
const std::vector<Specimen>& specimens(std::size_t variant = 0);

/// The same text without any look: labels typed, cells in lines of their own or parted by tabs.
document::Document without_look(const Manuscript& manuscript);

/// Not met, and more than a remark on content.
bool is_fault(const rules::Finding& finding);
/// A fault that a person would be made to look at: error or warning.
bool is_alarm(const rules::Finding& finding);

} // namespace kehoach::test
