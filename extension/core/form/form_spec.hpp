// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/json.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::form {

/// What a column holds. `percent` is `numerator` of `denominator`, two other columns' keys; a `pair`
/// ("số được học tập/tổng số") is one text cell "31/40" whose two numbers are summed apart.
enum class ColumnKind { key, count, money, percent, pair, text, date };

/// A node of the header tree; a leaf (no children) is a column.
struct Column {
    std::string title;
    std::string key; ///< of a leaf; unique in the form
    ColumnKind kind = ColumnKind::count;
    std::string numerator, denominator; ///< of percent: keys; of a pair column only `numerator`
    std::vector<std::string> sum_of;    ///< a count that adds up other columns: keys
    double width_mm = 0;                ///< 0: by content
    std::vector<Column> children;
    bool operator==(const Column&) const = default;
};

/// Years from-to, or fixed items, or `free` blank rows.
struct RowAxis {
    int from_year = 0, to_year = 0;
    std::vector<std::string> items;
    int free = 0;
    bool operator==(const RowAxis&) const = default;
};

/// What a form is tied to: the line (Kèm theo Kế hoạch số …).
struct AttachedTo {
    std::string number, date /* ISO */, issuer;
    bool operator==(const AttachedTo&) const = default;
};

/// One appendix table or form.
struct FormSpec {
    std::string id;   ///< as in study-meetings
    std::string code; ///< Phụ lục số 1, Biểu 3A
    std::string title;
    std::optional<AttachedTo> attached_to;
    std::string attached_line;   ///< as printed; from attached_to by the plan's profile
    std::vector<Column> columns; ///< roots of the header tree; the first is the row key
    RowAxis rows;
    std::string total; ///< label of the total row, empty: none
    std::string note;
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
std::vector<std::string> row_labels(const FormSpec& spec); ///< without the total

} // namespace kehoach::form
