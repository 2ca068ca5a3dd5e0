// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "form/grid.hpp"
#include "grammar/citation.hpp"
#include "grammar/deadline.hpp"
#include "grammar/label.hpp"
#include "plan/role.hpp"
#include "profile/profile.hpp"
#include "text/normal_form.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kehoach::plan {

enum class Stage { drafting, signing, issuing };

/// The right column of a line that copying made of two: bytes [start, end) of the line's text.text.
struct Aside {
    Role role = Role::noise;
    std::size_t start = 0, end = 0;
};

/// One line of a paragraph (most have one) with what it is.
struct Line {
    std::size_t paragraph = 0; ///< in Document::paragraphs
    int line = 0;              ///< in the paragraph
    std::size_t start = 0;     ///< of this line in the stored text, bytes
    text::Normalised text;     ///< NFC
    Role role = Role::paragraph;
    double certainty = 1;
    int level = 0;                       ///< depth in the outline of its part; 0 is none
    std::string part = "main";           ///< main, attachment:n, appendix:n, copy
    std::optional<grammar::Label> label; ///< typed or automatic
    document::LabelKind label_kind = document::LabelKind::none;
    std::size_t content = 0; ///< where the text behind a typed label begins, in text.text
    /// Bytes of text.text that are the line's own words: no outer blanks, no marks that Markdown left.
    std::size_t own_start = 0, own_end = 0;
    std::vector<Aside> also; ///< what else stands on it; `role` is that of the left column
};

/// A fact read from the text. `line` is in Plan::lines; start and end are bytes in that line's text.text.
struct Fact {
    std::string value; ///< normalised
    std::string written;
    std::size_t line = 0, start = 0, end = 0;
};

struct NumberFact {
    Fact at;
    grammar::DocumentNumber number;
};
struct DateFact {
    Fact at;
    grammar::WrittenDate date;
};
struct Signer {
    std::optional<Fact> authority;
    std::vector<Fact> posts;
    std::vector<Fact> names;
};
struct RecipientFact {
    Fact at;               ///< value: name without dash, marker and separator
    std::string marker;    ///< as in b/c
    std::string separator; ///< ";" "," "." or ""
    bool filing = false;
};
struct CitationFact {
    std::size_t line = 0;
    grammar::Citation citation; ///< places in `line`; those of number and date in the lines named so
    std::string written;        ///< whole, also where it runs over lines
    std::size_t number_line = 0;
    std::size_t date_line = 0;  ///< -1 where the date itself is broken over lines
};
struct DeadlineFact {
    std::size_t line = 0;
    grammar::Deadline deadline;
};
struct Abbreviation {
    std::string short_form, long_form;
    std::size_t line = 0, start = 0, end = 0; ///< of the short form where it is introduced
};
struct Attachment {
    std::string kind, label, title;
    std::size_t line = 0;
}; ///< kind: outline, appendix
struct Reference {
    std::string kind, label;
    std::size_t line = 0, start = 0, end = 0;
    bool resolved = false;
};
struct OutlineNode {
    std::size_t line = 0;
    int level = 1;
    std::vector<OutlineNode> children;
    std::string part;
};
struct TableFact {
    int table = -1; ///< in Document::tables; -1 for tab-separated text
    std::optional<std::size_t> label_line;
    std::string label, title, note;
    std::size_t first = 0, last = 0; ///< lines
    bool flat = false;               ///< nothing parts its cells: the text does not tell where one ends
    std::vector<form::Column> columns;
    int leaves = 0; ///< 0: cannot be told
    std::vector<std::string> rows;
    std::string total;
};

struct Components {
    std::optional<NumberFact> number;
    std::optional<Fact> place;
    std::optional<DateFact> date;
    std::optional<Fact> subject; ///< value: all its lines joined by a blank
    std::vector<Fact> issuer, issuer_parent;
    std::vector<Signer> signers;
};

/// What a document is: roles, outline, facts.
struct Plan {
    bool is_plan = false;
    std::string doc_type; ///< kế hoạch, báo cáo, công văn …; empty where it cannot be told
    profile::Family family = profile::Family::other;
    double family_certainty = 0;
    text::Form text_form = text::Form::nfc;
    std::vector<Line> lines;
    std::vector<OutlineNode> outline;
    Components components;
    std::vector<CitationFact> citations;
    std::vector<DeadlineFact> deadlines;
    std::vector<Abbreviation> abbreviations;
    std::vector<RecipientFact> recipients;
    std::vector<Attachment> attachments;
    std::vector<Reference> references;
    std::vector<TableFact> tables;
};

/// Place of bytes [start, end) of a line's NFC text, in the stored document.
document::Place place_of(const document::Document& document, const Plan& plan, std::size_t line,
                         std::size_t start, std::size_t end);
document::Place place_of_line(const document::Document& document, const Plan& plan, std::size_t line);

std::vector<std::size_t> lines_of(const Plan& plan, Role role);

/// Of all its lines.
std::size_t bytes_of(const Plan& plan);

} // namespace kehoach::plan
