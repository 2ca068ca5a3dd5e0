// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/designer_page.hxx"

namespace kehoach::faces {

/// The page on which the rows of a form and its total are said.
class DesignerRows {
public:
    explicit DesignerRows(DesignerDesk& desk);

    /// All fields anew.
    void show();

private:
    enum Kind { years, units, items, free };
    static Kind kind_of(const form::RowAxis& axis);
    void show_fields(Kind kind);
    void take(const char* field);
    void take_range();

    DesignerDesk& desk_;
};

} // namespace kehoach::faces
