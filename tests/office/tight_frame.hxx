// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <set>
#include <vector>

namespace kehoach::test {

/// What stands around the paragraphs, read and dropped with as few questions as we know: sheets, numbering of
/// headings, drawn lines. Gives the texts that the document has: body, headers and footers, frames, shapes,
/// notes.
std::vector<css::uno::Reference<css::text::XText>>
read_around_tightly(const css::uno::Reference<css::frame::XModel>& model);

/// Edges and spans of the cells, borders, repeated and divisible rows.
void read_table_tightly(const css::uno::Reference<css::text::XTextTable>& table);

/// These paragraph styles and their parents: names, and what each sets itself.
void read_styles_tightly(const css::uno::Reference<css::frame::XModel>& model, std::set<rtl::OUString> names);

} // namespace kehoach::test
