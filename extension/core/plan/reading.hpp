// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/told_roles.hpp"

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
    bool noise = false;      ///< among the text without being of it
    bool page_break = false; ///< the number of a page
    bool after_gap = false;  ///< an empty line stands before it, not only the end of a page
    std::size_t before = static_cast<std::size_t>(-1); ///< the line it follows, noise left out
    bool new_page = false;
    int tabs = 0;           ///< those that part words: none that indent or that stand behind a typed label
    bool label_tab = false; ///< one stood behind its label
    int table = -1;         ///< in Document::tables
    bool in_data_table = false; ///< of a real table or of tab-separated text
    bool decided = false;
    bool told = false; ///< by the user: nothing else may decide it
};

/// The state of recognising one document: filled step by step, in the order of the functions below.
struct Reading {
    const document::Document& document;
    Plan& plan;
    const std::vector<ToldRole>& told;
    std::vector<Sight> sights{};           ///< parallel to plan.lines
    std::size_t doc_type = npos;           ///< line of the name of the type
    std::size_t bare_subject = npos;       ///< summary of a plan without the name of its type
    std::size_t body_first = 0;            ///< first line behind letterhead, title and subject
    std::vector<std::size_t> part_first{}; ///< first lines of attachments and appendices, ascending
    std::size_t copy_first = npos;         ///< first line of the heading of a copy (bản sao)

    /// Nearly every line has an empty one behind it: a gap of one line says nothing.
    bool spaced = false;

    /// Width of a full line where every line of a page is a line of the text; 0: paragraphs are whole.
    std::size_t page_width = 0;
    double indent_share = 0; ///< how much narrower first lines of paragraphs are

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    /// Changes nothing in what the user said of a line.
    void decide(std::size_t line, Role role, double certainty = 1);
    /// The user said that the line is of this role.
    bool is_told(std::size_t line, Role role) const {
        return sights[line].told && plan.lines[line].role == role;
    }
    /// `part` (a view into the line's clean text) is of another role than what stands left of it.
    void decide_aside(std::size_t line, std::string_view part, Role role);
    /// The clean text of a line without what stands in a right column.
    std::string_view own(std::size_t line) const;
    bool is_free(std::size_t line) const { return !sights[line].decided && !sights[line].empty; }
    /// The line carries on the paragraph of the line before it.
    bool wraps(std::size_t line) const;
    /// The line before it ran far over the page and ends without any mark, as no sentence does.
    bool breaks_off_before(std::size_t line) const;
    /// The line takes most of the width of the page.
    bool reaches_far(std::size_t line) const;
    /// The first word of `next` did not fit on the line any more; `strictly`: beyond doubt.
    bool is_full(std::size_t line, std::string_view next, bool strictly = false) const;
    /// A typed label at the start of a line that follows a full one in the middle of a sentence.
    bool label_may_be_text(std::size_t line) const;
    bool follows_in_text(std::size_t line) const; ///< no gap or table between it and the line before
    bool is_follower(std::size_t line) const;     ///< known as continuation
    std::size_t size() const { return sights.size(); }
    /// The line behind `line`: page numbers are passed over, and the empty line where each has one.
    std::size_t neighbour(std::size_t line) const;
    /// The next line at or after `from` with text of the body story, no noise; size() where there is none.
    std::size_t next_filled(std::size_t from) const;
    std::optional<std::size_t> previous_filled(std::size_t from) const;
};

/// What looking at a line once costs however short it is, to be told as work: one paragraph may have
/// millions.
inline constexpr std::size_t bytes_a_line = 32;

/// Cells of a table; tabs before the first word only indent.
bool is_row_of_cells(const Sight& sight);

void see_lines(Reading& reading);
/// What the user said of lines: decided before all else.
void hold_told(Reading& reading);
/// Page numbers, stamps, notes at the foot of a page; then what each line follows without them.
void mark_noise(Reading& reading);
void mark_footnotes(Reading& reading);
/// The heads of a table (TT …) stand above the line, no heading between: its rows begin with numbers too.
bool below_table_head(const Reading& reading, std::size_t line);
void measure_wrapping(Reading& reading);
void read_letterhead(Reading& reading);
/// Lines [first, end) as a letterhead further down: of a copy, or of a form that has its own.
void read_inner_letterhead(Reading& reading, std::size_t first, std::size_t end);
void read_subject(Reading& reading);
void read_preamble(Reading& reading);
void mark_data_tables(Reading& reading);
void read_ending(Reading& reading);
void read_copy(Reading& reading);
void read_attachments(Reading& reading);
void read_flat_tables(Reading& reading);
void read_tables(Reading& reading);
/// Label and title of a table from the attachment it stands in.
void name_table(const Reading& reading, TableFact& fact);
void read_outline(Reading& reading);
/// Certainties, from all that speaks for a role or against it.
void weigh_roles(Reading& reading);
void read_components(Reading& reading);
void read_family(Reading& reading);
void read_recipients(Reading& reading);
void read_mentions(Reading& reading);

} // namespace kehoach::plan
