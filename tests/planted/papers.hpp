// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "pack.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::test {

/// A clean text behind which something is attached: as it should be, or with one fault.
struct Attached {
    std::string text;
    std::vector<plan::Companion> companions;
};

/// One kind of fault of attachments and tables. `make` gives the text with what is attached, right or wrong;
/// `turn` chooses words and figures, so that no two texts say the same.
struct AttachedFault {
    std::string name, rule;
    std::function<std::optional<Attached>(const std::string& profile, const std::string& text,
                                          std::size_t turn, bool wrong)>
        make;
    rules::Verdict verdict = rules::Verdict::not_met;
};

std::vector<AttachedFault> table_kinds();
std::vector<AttachedFault> attachment_kinds();

/// The first appendix as a text has it: label, title, the line that ties it to the plan.
std::string appendix(const std::string& profile, const std::string& label, const std::string& title);

} // namespace kehoach::test
