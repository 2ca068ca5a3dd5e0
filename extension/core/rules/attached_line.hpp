// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "profile/gazetteer.hpp"
#include "rules/finding.hpp"
#include "rules/subject.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kehoach::rules {

/// Words of which names of bodies are made.
struct BodyWords {
    profile::Terms forms;  ///< short forms with their full ones; without: what a name begins with or not
    profile::Terms levels; ///< tỉnh, xã, tỉnh uỷ: behind them the proper name begins
};

/// How two names of bodies stand to each other. `other_name`: both of one kind and level.
enum class BodyMatch { same, other_name, other_level, cannot_tell };
BodyMatch compare(const BodyWords& words, std::string_view in_sentence, std::string_view in_letterhead);

/// What a line (Kèm theo …) says of the paper it belongs to; bytes of the line's text.
struct AttachedLine {
    grammar::DocumentNumber number;
    std::optional<grammar::WrittenDate> date;
    std::size_t issuer_start = 0, issuer_end = 0; ///< empty: it names none
    BodyMatch issuer = BodyMatch::cannot_tell;
};

/// The line where it is about this paper, right or wrong; nothing where it may be about another one, as on an
/// appendix taken over from the superior's plan.
std::optional<AttachedLine> own_attached_line(const BodyWords& words, const Subject& subject,
                                              std::size_t line);

} // namespace kehoach::rules
