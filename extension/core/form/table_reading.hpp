// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"
#include "form/table_words.hpp"
#include "form/text_grid.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kehoach::form {

/// How sure it is what was understood: said by the table itself; meant by its words or place; taken for want
/// of anything that says otherwise, so a person has to look.
enum class Certainty { sure, likely, open };

/// One thing understood of a table.
struct Understood {
    enum class What {
        header, ///< its rows, and how many columns it asks for
        kind,   ///< of a column
        share,  ///< of what the percents of a column are
        sum,    ///< which columns a column adds up
        rule,   ///< an entry of FormSpec::rules, by `rule`
        rows,   ///< the row axis
        units,  ///< the rows are units
        total,
        subtotal, ///< a row of sums that the form makes by itself
        title,
        code,
        tie,
        note,
        measure ///< what the figures are in, from a line beside the table
    };
    What what = What::kind;
    int column = -1; ///< leaf of the form, from 0; -1: none
    int row = -1;    ///< row of the grid, from 0; -1: none
    int rule = -1;   ///< index in FormSpec::rules
    Certainty certainty = Certainty::open;
    std::string why; ///< message key, as in form.why.words

    static Understood of_column(What what, std::size_t column, Certainty certainty, std::string why) {
        return {what, static_cast<int>(column), -1, -1, certainty, std::move(why)};
    }
    bool operator==(const Understood&) const = default;
};

/// The form an appendix table asks for, with what it was told by. `leaves_asked` more than `leaves_found`:
/// the heads ask for more columns than there are (25 over 19); the form then has those asked for.
struct TableReading {
    FormSpec form;
    int leaves_asked = 0, leaves_found = 0;
    std::string measure; ///< the line that says what the figures are in, as printed; empty: none
    int header_rows = 0; ///< of the grid, with a row of column numbers
    std::vector<Understood> understood;

    /// The least certainty with which something of a column was understood.
    Certainty certainty_of(int column) const;
};

/// Nothing where there are no heads over rows.
std::optional<TableReading> read_table(const TextGrid& grid, const TableWords& words);
std::optional<TableReading> read_table(const document::Document& document, int table,
                                       const TableWords& words);

/// How many columns the heads of a table ask for, and how many there are; no words are needed for that.
struct HeaderFit {
    int leaves_asked = 0, leaves_found = 0;
};
std::optional<HeaderFit> header_fit(const TextGrid& grid);

} // namespace kehoach::form
