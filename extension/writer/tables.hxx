// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "writer/uno.hxx"

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <vector>

namespace kehoach::writer {

/// Inserts an empty table before the paragraph at `where`: widths, merged cells, borders, repeated head.
/// `usable_mm` is the width of the text area.
Ref<css::text::XTextTable> write_table(const Model& model, const Ref<css::text::XTextRange>& where,
                                       const document::Table& table, double usable_mm);

/// Names of the cells in Writer, parallel to `table.cells` (which stand in reading order).
std::vector<OUString> cell_names(const document::Table& table);

/// A table as it is, without its paragraphs. Widths of columns are shares of the table's width, which is 0
/// where it fills the text area.
struct TableShape {
    document::Table table;
    double width_mm = 0;
};

/// Of the shape and of its cells, in reading order: the office looks for a cell of a name one by one.
struct TableRead {
    TableShape shape;
    std::vector<Ref<css::text::XText>> texts;
};
TableRead read_table(const Ref<css::text::XTextTable>& table);

} // namespace kehoach::writer
