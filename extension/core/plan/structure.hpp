// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <cstddef>
#include <vector>

namespace kehoach::plan {

/// A part of a document, for people who look for their way in it.
struct StructurePart {
    enum class Kind {
        head,       ///< letterhead, title, subject
        opening,    ///< bases and preamble
        content,    ///< headings and text
        recipients, ///< with the line of the file
        signature,
        attachment, ///< an outline or another paper that is attached
        appendix,   ///< tables, lists
        copy,       ///< what is set under a paper that is copied
        notes,      ///< footnotes and endnotes, one a line
        table,
        line,  ///< one line: a heading has below it what stands under it
        column ///< what else stands on a line that copying made of two
    };
    Kind kind = Kind::line;
    std::size_t line = 0;  ///< where it begins, in Plan::lines
    std::size_t index = 0; ///< of a table in Plan::tables, of a column in Line::also
    std::vector<StructurePart> below{};
};

/// Whether a person should look at what a line was taken for.
bool is_doubtful(const Line& line);

/// The parts in the order of the text, outline nested by its numbers. `told`: lines of which the user said
/// what they are. Of a very long document the text under headings is left out but for what is doubtful or was
/// told.
std::vector<StructurePart> structure_of(const document::Document& document, const Plan& plan,
                                        const std::vector<std::size_t>& told = {});

/// Lines below that are doubtful.
std::size_t doubts_in(const Plan& plan, const StructurePart& part);

} // namespace kehoach::plan
