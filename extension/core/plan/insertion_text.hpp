// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/insertion.hpp"

#include <algorithm>
#include <optional>

namespace kehoach::plan {

/// Lines that a running text is made of.
bool is_running(Role role);
/// Where words may be written that name a document or a day: also in tables and notes.
bool takes_words(Role role);

/// The text that a part is to come into.
class InsertionText {
public:
    InsertionText(const document::Document& document, const Plan& plan) : document_(document), plan_(plan) {}

    const document::Document& document() const { return document_; }
    const Plan& plan() const { return plan_; }
    std::size_t size() const { return plan_.lines.size(); }
    const Line& line(std::size_t at) const { return plan_.lines[at]; }
    const document::Paragraph& paragraph(std::size_t at) const {
        return document_.paragraphs[line(at).paragraph];
    }

    std::optional<std::size_t> line_at(const document::Place& place) const;

    template<class Wanted>
    std::optional<std::size_t> first(Wanted wanted) const {
        const auto found = std::find_if(plan_.lines.begin(), plan_.lines.end(), wanted);
        return found == plan_.lines.end() ? std::nullopt
                                          : std::optional(std::size_t(found - plan_.lines.begin()));
    }
    bool has_main(Role role) const;
    /// A text that has neither head nor end is none of ours yet.
    bool is_begun() const;
    /// Of the body, outside tables.
    bool is_paragraph(int index) const;
    std::optional<std::size_t> last_title() const;
    /// On the last line of the title, or the line drawn under it: what comes in stands behind.
    bool follows_title(std::size_t at) const;
    std::optional<std::size_t> heading_before(std::size_t at) const;

private:
    const document::Document& document_;
    const Plan& plan_;
};

/// The numbers that stand before the line, level by level, and how they are written.
void go_on_from(Insertion& made, const InsertionText& text, std::size_t at);
/// The mark that ends the text goes over to what comes in behind its last line.
void end_behind(Insertion& made, const InsertionText& text, const profile::Profile* profile, std::size_t at);
/// The half of the ending that stands there below the text moves into the table of the two.
void stand_beside(Insertion& made, const InsertionText& text, bool (*is_half)(Role));
/// How many appendices there are; the only one has no number, of two each has one.
void count_appendices(Insertion& made, const InsertionText& text, const profile::Profile* profile);

} // namespace kehoach::plan
