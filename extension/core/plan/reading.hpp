// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// What is seen of a line before it is known what the line is.
struct Sight {
    std::string_view clean;      ///< its text without outer blanks and Markdown left-overs
    std::size_t clean_start = 0; ///< where `clean` begins in the line's text
    std::string head;            ///< text::fold of the first bytes of `clean`
    bool body_story = true;
    bool empty = false;
    bool capitals = false;
    bool look_known = false, bold = false, centred = false;
    bool drawn_rule = false; ///< an empty paragraph that only carries a border line
    bool after_gap = false;  ///< an empty line stands before it
    bool new_page = false;
    int tabs = 0;
    int table = -1;             ///< in Document::tables
    bool in_data_table = false; ///< of a real table or of tab-separated text
    bool decided = false;
};

/// The state of recognising one document: filled step by step, in the order of the functions below.
struct Reading {
    const document::Document& document;
    Plan& plan;
    std::vector<Sight> sights;           ///< parallel to plan.lines
    std::size_t doc_type = npos;         ///< line of the name of the type
    std::size_t body_first = 0;          ///< first line behind letterhead, title and subject
    std::vector<std::size_t> part_first; ///< first lines of attachments and appendices, ascending

    /// Letters of a full line where every line of a page is a line of the text; 0: paragraphs are whole.
    std::size_t full_line = 0;

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    void decide(std::size_t line, Role role, double certainty = 1);
    bool is_free(std::size_t line) const { return !sights[line].decided && !sights[line].empty; }
    /// The line carries on the paragraph of the line before it.
    bool wraps(std::size_t line) const;
    std::size_t size() const { return sights.size(); }
    /// The next line at or after `from` that is not empty and of the body story; size() where there is none.
    std::size_t next_filled(std::size_t from) const;
    std::optional<std::size_t> previous_filled(std::size_t from) const;
};

/// Lines of two columns read across one line: what stands left of the gap.
std::string_view left_column(std::string_view clean);

void see_lines(Reading& reading);
void measure_wrapping(Reading& reading);
void read_letterhead(Reading& reading);
void read_subject(Reading& reading);
void mark_data_tables(Reading& reading);
void read_ending(Reading& reading);
void read_attachments(Reading& reading);
void read_tables(Reading& reading);
void read_outline(Reading& reading);
void read_components(Reading& reading);
void read_family(Reading& reading);
void read_recipients(Reading& reading);
void read_mentions(Reading& reading);

} // namespace kehoach::plan
