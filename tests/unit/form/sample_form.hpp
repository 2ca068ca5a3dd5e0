// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/filled.hpp"
#include "form/table_words.hpp"

#include <string>

namespace kehoach::form {

/// A template of the package, as in study-meetings.
FormSpec form_template(const std::string& name);
/// Of the package.
const TableWords& table_words();

/// One of a made-up form.
Column titled(const char* title, const char* key, ColumnKind kind = ColumnKind::count);

/// How figures are typed, as the package says.
const FigureWords& package_words();

/// A form filled in as a spreadsheet would hold it: types into cells, formulas computed.
class Sheet {
public:
    explicit Sheet(FormSpec spec);
    Sheet& number(const std::string& cell, double value);
    Sheet& text(const std::string& cell, const std::string& value);
    /// Instead of the formula.
    Sheet& typed(const std::string& cell, double value);
    /// What the formula of the cell gives.
    Sheet& result(const std::string& cell, const std::string& text, double number = 0,
                  bool is_number = false);

    const FormSpec& spec() const { return spec_; }
    const Filled& filled() const { return filled_; }
    Filled& filled() { return filled_; }

private:
    CellValue& at(const std::string& cell);
    FormSpec spec_;
    Filled filled_;
};

/// study-meetings with nothing filled in.
Sheet study();
/// reporters with 2 in every cell: years A6:A16, counts B:G, total 17.
Sheet reporters_full();

} // namespace kehoach::form
