// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/sheet_cells.hpp"
#include "returns/told_heads.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kehoach::returns {

/// A column or row of a form and where it is on a sheet of which only the heads tell what it is.
struct MappedLine {
    enum class How {
        same,    ///< under its own head, or one with a slip of the pen
        told,    ///< under another, as a person said
        renamed, ///< likely under another head that stands in its place: a person is to say it
        missing, ///< nowhere
        left,    ///< nowhere, and a person said that it may be so
    };
    std::string head;    ///< in the form, with those above it
    int of_form = 0;     ///< column or row as drawn
    int at = -1;         ///< column or row of the sheet; of `renamed` where it may be
    std::string found{}; ///< the head there
    How how = How::missing;
    std::string beside{}; ///< words that the form gives of a row, as its unit of measure
    bool operator==(const MappedLine&) const = default;
};

/// A line of the sheet with what stands over or before it.
struct SheetLine {
    int at = 0;        ///< column or row of the sheet
    std::string place; ///< letters of a column, number of a row
    std::string head;  ///< with those above it
    std::string name;  ///< its head, and where it is where others have the same; empty: it has none
    bool operator==(const SheetLine&) const = default;
};

/// A line of the sheet that is none of the form's.
struct ForeignLine {
    int at = 0; ///< column or row of the sheet
    std::string head;
    bool told = false; ///< a person said that nothing of it is asked
    bool operator==(const ForeignLine&) const = default;
};

/// How a sheet is understood, side by side. Only what is `same` or `told` is read.
struct HeadMap {
    bool known = false; ///< half of the heads at least are there; else nothing is read
    std::vector<MappedLine> columns, rows;
    std::vector<ForeignLine> foreign_columns, foreign_rows;
    std::vector<SheetLine> columns_there{}, rows_there{}; ///< all lines of the sheet, in their order
    int key_column = 0; ///< of the form; by it rows are known, and under its own head nobody can say it is another
    /// A person has something to look at.
    bool is_open() const;
    bool operator==(const HeadMap&) const = default;
};

/// A form on a sheet as its heads say.
struct ByHeads {
    HeadMap map;
    form::OnSheet form;
};
ByHeads by_heads(const form::FormSpec& spec, const form::SheetCells& cells, const ToldHeads& told = {});

/// Which of the forms is on a sheet without a fingerprint: the one most of whose heads are there, and half at
/// least. Nothing where two fit alike, or where the sheet is tied to another plan than the form.
std::optional<std::size_t> form_like(const std::vector<form::FormSpec>& specs,
                                     const std::vector<form::SheetCells>& cells);

} // namespace kehoach::returns
