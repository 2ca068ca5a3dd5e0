// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "session/restructure.hxx"
#include "writer/edits.hxx"

#include <vector>

namespace kehoach::session {

/// What the drafter sets in a cell beside the style: his table, as he aligned and spaced it, for no
/// regulation does; and between motto and day, issuer and number, the room for a line that is drawn there.
document::ParagraphLook kept_look(const plan::Line& line, const document::Paragraph& paragraph);
/// A dash that is bold from end to end and names what follows, as a title does, stays so.
document::CharLook kept_emphasis(const plan::Line& line, const document::Paragraph& paragraph);
/// A line (Ban hành kèm theo …) under the subject is of the title, and looks like such a line.
plan::Role role_of_look(const plan::Line& line);

/// The looks that paragraphs get beside their styles, as edits. Lines are numbers in `read.plan`.
class DirectLooks {
public:
    DirectLooks(const Read& read, const plan::Reach& reach, ReferenceStyles& styles)
        : read_(read), reach_(reach), styles_(styles) {}

    void keep_text_by_signature();
    void keep_recipients_together();
    void stand_apart(std::size_t line); ///< from what is above and below
    void give_table_font(std::size_t line);
    void give_text_font(std::size_t line);
    void give_number_font(std::size_t line); ///< to the number of a table's own list
    void centre(std::size_t line);           ///< where it is justified, with gaps between its words
    void part_from_text(std::size_t line);   ///< the last line of the title of a part, where no line is drawn

    const std::vector<document::Edit>& edits() const { return edits_; }
    const std::vector<writer::NumberStyle>& numbers() const { return numbers_; }

private:
    const document::Paragraph& paragraph(std::size_t line) const {
        return read_.document.paragraphs[read_.plan.lines[line].paragraph];
    }
    document::Edit edit(document::Edit::Kind kind, std::size_t line) const;
    void keep(std::size_t line);
    void add_font(std::size_t line, document::Edit edit);

    const Read& read_;
    plan::Reach reach_;
    ReferenceStyles& styles_;
    std::vector<document::Edit> edits_;
    std::vector<writer::NumberStyle> numbers_;
};

} // namespace kehoach::session
