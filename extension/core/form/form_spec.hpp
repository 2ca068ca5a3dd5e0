// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/json.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::form {

/// What a column holds. `ordinal` numbers the rows and stands before the key. `given` holds words that the form
/// itself says of each row, as its unit of measure; a row for which it says none has an input. `percent` is `numerator` of
/// `denominator`, two other columns' keys; a `pair` ("số được học tập/tổng số") is one text cell "31/40" or,
/// where the office likes it better, two cells; its two numbers are summed apart either way. A `choice` is
/// one of the words in `choices`.
enum class ColumnKind { ordinal, key, count, money, percent, pair, text, date, choice, given };

/// A node of the header tree; a leaf (no children) is a column.
struct Column {
    std::string title;
    std::string key; ///< of a leaf; unique in the form
    ColumnKind kind = ColumnKind::count;
    std::string numerator, denominator; ///< of percent: keys; of a pair column only `numerator`
    std::vector<std::string> sum_of;    ///< a count that adds up other columns: keys
    std::vector<std::string> less;      ///< what is taken off that sum: keys
    std::vector<std::string> choices;   ///< of a choice
    std::vector<std::string> given;     ///< of given: a word for each row that is no heading, some empty
    bool two_cells = false;             ///< of a pair, whose title then has two parts with a stroke between
    double width_mm = 0;                ///< 0: by content
    std::vector<Column> children;
    bool operator==(const Column&) const = default;
};

/// Rows under a heading of their own, which carries their subtotals.
struct RowGroup {
    std::string title;
    std::vector<std::string> items;
    bool operator==(const RowGroup&) const = default;
};

/// Years from-to, or fixed items, or groups of items, or `free` blank rows.
struct RowAxis {
    int from_year = 0, to_year = 0;
    std::vector<std::string> items;
    std::vector<RowGroup> groups;
    int free = 0;
    bool units = false; ///< the rows are units: their names come from the office's list
    bool operator==(const RowAxis&) const = default;
};

/// What must hold between the figures of a form. Either the `parts` of each row together are not more than
/// its `whole` (keys of columns), or the total of the one part is that of column `whole` in the form with
/// the id `form`.
struct CellRule {
    std::vector<std::string> parts;
    std::string whole;
    std::string form;
    bool operator==(const CellRule&) const = default;
};

/// What a form is tied to: the line (Kèm theo Kế hoạch số …).
struct AttachedTo {
    std::string number, date /* ISO */, issuer;
    bool operator==(const AttachedTo&) const = default;
};

/// What a unit says of its return above the form: the unit, who reports, when, how far it is.
struct CoverField {
    std::string key, label;
    std::vector<std::string> choices; ///< empty: anything is typed
    bool operator==(const CoverField&) const = default;
};

/// What a sheet that is filled in by a unit has around the form itself. In a text document there is none
/// of it.
struct SheetParts {
    std::vector<CoverField> cover;                 ///< not printed
    std::string instructions;                      ///< not printed
    std::vector<std::string> left_head, right_head; ///< the unit's letterhead, line by line
    std::vector<std::string> foot;                 ///< who signs, from left to right
    bool operator==(const SheetParts&) const = default;
};

/// One appendix table or form.
struct FormSpec {
    std::string id;   ///< as in study-meetings
    std::string code; ///< Phụ lục số 1, Biểu 3A
    std::string title;
    std::optional<AttachedTo> attached_to;
    std::string attached_line;   ///< as printed; from attached_to by the plan's profile
    std::vector<Column> columns; ///< roots of the header tree; the first is the row key, or numbers the rows
    RowAxis rows;
    std::string total; ///< label of the total row, empty: none
    std::string note;
    std::vector<CellRule> rules;
    SheetParts sheet;
    bool operator==(const FormSpec&) const = default;
};

/// From JSON; faults name line and what was expected, and leave nothing.
std::optional<FormSpec> parse_form_spec(std::string_view file, std::string_view json,
                                        text::DataFaults& faults);
/// The same from a value inside another text (an appendix in a plan spec).
std::optional<FormSpec> parse_form_spec(const text::JsonText& json, const std::string& pointer,
                                        text::DataFaults& faults);
std::string to_json(const FormSpec& spec);

int depth(const std::vector<Column>& columns);
std::vector<const Column*> leaves(const std::vector<Column>& columns);
/// Index of the leaf whose cells name the rows: 1 behind running numbers, else 0.
int key_column(const FormSpec& spec);

/// A row between header and total.
struct BodyRow {
    std::string label;
    bool is_group = false; ///< a heading with the subtotals of the rows below it, up to the next
};
std::vector<BodyRow> body_rows(const FormSpec& spec);
std::vector<std::string> row_labels(const FormSpec& spec); ///< of the body rows
/// Where rows came, went or changed places since `before`, the words given to each row go with its name, or
/// stay where they are if there are as many rows as before. A column that is left without any is one of text.
void follow_rows(FormSpec& spec, const RowAxis& before);

} // namespace kehoach::form
