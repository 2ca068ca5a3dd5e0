// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/look.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::document {

/// How much is known: a rule that needs more answers "cannot tell".
enum class Evidence { text, look, layout };

/// What stands at a run that is not plain text. Atoms are never recreated by an edit.
enum class Atom { none, field, note_anchor, picture, frame, nested_table, bookmark, deleted };

/// Characters of one look. Offsets are bytes in the paragraph's text.
struct Run {
    std::size_t start = 0, end = 0;
    CharLook look;
    Atom atom = Atom::none;
    bool operator==(const Run&) const = default;
};

enum class LabelKind { none, typed, automatic };

/// Where a paragraph stands in a table of the document.
struct CellPlace {
    int table = 0, row = 0, column = 0;
    bool operator==(const CellPlace&) const = default;
};

/// Where a paragraph stands once the pages are laid out.
struct Laid {
    int page = 1, end_page = 1; ///< sheets, counted from 1: where it begins, where it ends
    int lines = 1;              ///< 0: not counted, for it is long
    bool operator==(const Laid&) const = default;
};

/// One paragraph as stored. `text` holds a typed label, never an automatic one; a line break is '\n',
/// a note anchor U+200B.
struct Paragraph {
    std::string story = "body";
    int index = 0; ///< in its story, in document order, cells included
    std::string text;
    std::string label; ///< as displayed, where automatic
    LabelKind label_kind = LabelKind::none;
    std::string style;     ///< key of a Style where we know it, else the office's name of it
    int outline_level = 0; ///< 0 is body text
    int number_level = 0;  ///< level of automatic numbering, 0 none
    bool restart_numbering = false;
    ParagraphLook look;
    std::vector<Run> runs; ///< cover the text without gaps; empty where the look is not known
    std::optional<CellPlace> cell;
    std::optional<std::string> new_page; ///< begins a page of this page style
    std::string bookmark;                ///< name of a bookmark over the whole paragraph, or empty
    std::optional<Traits> direct;        ///< set here and not by the style; empty: not known
    std::vector<double> drawn_mm;        ///< lengths of the level lines drawn as shapes that hang here
    std::optional<Laid> laid;            ///< empty: not laid out, or not asked for
    bool operator==(const Paragraph&) const = default;
};

struct Cell {
    int row = 0, column = 0, row_span = 1, column_span = 1;
    bool operator==(const Cell&) const = default;
};

/// A table; its paragraphs stand in Document::paragraphs, cell by cell in reading order.
struct Table {
    int rows = 0, columns = 0;
    std::vector<double> widths_mm; ///< one per column
    std::vector<Cell> cells;       ///< cells covered by a merge have no entry
    int header_rows = 0;           ///< repeated on every page where > 0
    bool borders = true;
    bool rows_may_split = true;
    bool operator==(const Table&) const = default;
};

/// A page style. Lengths in mm.
struct Page {
    std::string name;
    double width_mm = 210, height_mm = 297;
    double top_mm = 20, bottom_mm = 20, left_mm = 30, right_mm = 15; ///< top: paper edge to body text
    bool mirrored = false; ///< left and right change places on even pages
    bool number_shown = false, number_on_first = false;
    bool number_in_footer = false; ///< not shown above the text, but under it
    Align number_align = Align::center;
    double number_edge_mm = 10; ///< paper edge to page number
    double number_size_pt = 14;
    int restart_at = 0; ///< page number it starts with, 0 continues
    bool operator==(const Page&) const = default;
};

/// One level of automatic numbering.
struct NumberLevel {
    int level = 1;
    std::string kind;   ///< roman, arabic, letter, bullet
    std::string format; ///< as in "%1%." "%2%.%3%-"; the sign itself for bullet
    bool operator==(const NumberLevel&) const = default;
};

/// A paragraph style that compose asks for; the snapshot gives back effective looks and keeps none of these.
struct Style {
    std::string key;  ///< as in heading_1
    std::string name; ///< Vietnamese, as users see it
    CharLook chars;
    ParagraphLook look;
    int outline_level = 0;
    int number_level = 0; ///< level of chapter numbering, 0 none
    std::string bullet;   ///< "-" "+" for a list style without outline level
    std::string next;     ///< key of the style that follows, empty: itself
    bool operator==(const Style&) const = default;
};

/// A paragraph style in use, for saying where a look comes from.
struct UsedStyle {
    std::string name;   ///< as in Paragraph::style
    std::string shown;  ///< as users see it
    std::string parent; ///< name, or empty
    Traits own;         ///< set in this style itself
    bool operator==(const UsedStyle&) const = default;
};

/// What a file carries besides its text, often from the paper it was copied from.
struct Leavings {
    std::string title, author, changed_by; ///< properties of the file
    int changes = 0;                       ///< recorded, neither accepted nor rejected
    struct Marked {
        std::size_t paragraph = 0, start = 0, end = 0; ///< in Document::paragraphs, bytes
        bool operator==(const Marked&) const = default;
    };
    std::vector<Marked> highlighted; ///< with a marker pen, in the order of the text
    bool operator==(const Leavings&) const = default;
};

/// What we need to know of a text: not a container to write back. See design.md section 1.
struct Document {
    Evidence evidence = Evidence::look;
    std::vector<Paragraph> paragraphs;
    std::vector<Table> tables;
    std::vector<Page> pages;            ///< first is that of the first page
    std::vector<Style> styles;          ///< only in composed documents
    std::vector<NumberLevel> ladder;    ///< chapter numbering
    std::vector<UsedStyle> used_styles; ///< with their parents
    int sheets = 0;                     ///< of paper, once laid out
    Leavings leavings;
    bool operator==(const Document&) const = default;
};

/// The part of a document that inserting and reading back must keep: effective looks, neighbouring runs of
/// one look joined; styles, origins of looks and unknown members dropped.
Document canonical(const Document& document);

} // namespace kehoach::document
