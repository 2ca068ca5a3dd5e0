// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"
#include "plan/whole_lines.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace kehoach::plan {

/// Why a typed number stays typed.
enum class StaysTyped {
    words,       ///< "Phần I", "Điều 1": the number is part of words
    unusual,     ///< written as no numbering of the office writes it: "(i)", "01."; or nothing stands behind
    letters,     ///< one of its fellows is "đ)", which the office's numbering leaves out
    parent,      ///< "1.2" that stands under no numbered "1."
    other_kinds, ///< a fifth kind of number, beside the four of the ladder
    unsure,      ///< perhaps no heading
    kept         ///< protected, or the number holds a field or a note
};

/// A heading whose number becomes true numbering.
struct Numbered {
    std::size_t line = 0;
    int level = 1;            ///< of the ladder
    std::optional<int> start; ///< where it does not simply go on
    std::string label;        ///< as it will be shown
};

/// The drafter's own scheme, as the ladder of one document.
struct NumberingScheme {
    std::vector<document::NumberLevel> ladder; ///< levels that are in use
    std::vector<Numbered> numbered;            ///< in the order of the text
    struct Typed {
        std::size_t line = 0;
        StaysTyped reason{};
    };
    std::vector<Typed> typed;
};

/// Each kind of number is a level: at most four, the outermost first, closed as most of the kind are. The
/// number shown is always the one that stands there: where it does not go on, numbering begins anew with it.
/// `kept`: paragraphs of the body that nobody may change.
NumberingScheme numbering_scheme(const document::Document& document, const Plan& plan, const Reach& reach,
                                 double sure, const std::set<int>& kept = {});

std::string_view name(StaysTyped reason);

/// The level of a ladder that shows labels of this kind; none where no level does.
std::optional<int> level_in(const std::vector<document::NumberLevel>& ladder, const grammar::Label& label);

} // namespace kehoach::plan
