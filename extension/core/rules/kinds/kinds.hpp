// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/parameters.hpp"
#include "rules/test.hpp"

namespace kehoach::rules {

Test make_fixed_text(Parameters& parameters); ///< a line has the wording of a value
Test make_pattern(Parameters& parameters);    ///< a line matches, or must not match, a pattern
Test make_mixed(Parameters& parameters);      ///< one of two ways to write a thing, throughout
Test make_occurrence(Parameters& parameters); ///< every place in running text where words stand
Test make_presence(Parameters& parameters);   ///< a part is there, or must not be
Test make_parts(Parameters& parameters);      ///< several parts are there: one finding for all that lack
Test make_order(Parameters& parameters);      ///< parts follow each other
Test make_look(Parameters& parameters);       ///< looks of characters and paragraphs
Test make_page(Parameters& parameters);       ///< paper, margins, page number
Test make_sequence(Parameters& parameters);   ///< numbering without gaps, repeats, mixed styles
Test make_marks(Parameters& parameters);      ///< marks at the ends of the lines of a list
Test make_end_mark(Parameters& parameters);   ///< the mark that closes the text
Test make_blank(Parameters& parameters);      ///< fields left to be filled in
Test make_count(Parameters& parameters);      ///< at most so many lines of a role
Test make_equality(Parameters& parameters);   ///< a fact is the same wherever it is written
Test make_predicate(Parameters& parameters);  ///< what only a named predicate can say
Test make_notice(Parameters& parameters);     ///< never tested: the engine's own word on a check

} // namespace kehoach::rules
