// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/joined_lines.hpp"
#include "plan/own_words.hpp"
#include "plan/task_words.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// Whom a sentence names before it says what they do.
struct Named {
    Span names;            ///< bytes of the text
    std::size_t does = 0;  ///< where it begins to say what
    bool labelled = false; ///< a colon stands between
};
/// Nothing where nobody is named at the beginning, or only something is told of him.
std::optional<Named> named_in(const TaskWords& words, std::string_view text, Span sentence);

/// "… do Văn phòng thực hiện": who does it stands behind what.
struct Passive {
    Span names;
    std::size_t end_of_what = 0;
};
std::optional<Passive> passive_in(const TaskWords& words, std::string_view text, Span sentence);

/// Each name of a row: "A, B và C". What is one group stays together: các thôn, tổ dân phố.
std::vector<Span> names_in(const TaskWords& words, std::string_view text, Span row);

/// What words of a sentence tell, found once for all who ask; places in the sentence.
using Told = std::vector<TaskWords::Word>;

/// Who helps, and the whole clause that says so.
struct Helpers {
    Span names, clause;
};
std::optional<Helpers> helpers_in(const TaskWords& words, std::string_view text, Span sentence,
                                  const Told& told);

struct Way {
    Span to, through; ///< empty: not told
};
/// To whom something is sent, and by way of whom.
Way way_in(const TaskWords& words, std::string_view text, Span sentence, const Told& told);

/// The paper that is to be made; empty where none is named.
std::string product_in(std::string_view text, Span sentence, const Way& way, const Told& told);

/// Only that somebody shall carry the plan out.
bool is_routine(const TaskWords& words, std::string_view does);

} // namespace kehoach::plan
