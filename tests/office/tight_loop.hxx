// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>

namespace kehoach::test {

/// Reads of a Writer document all that the rules need, and drops it: of every text (body, tables, headers,
/// frames, shapes, notes) the characters, numbering, breaks, styles, looks of paragraphs and of runs, and
/// which of them are set in place; sheets, tables, drawn lines, numbering of headings. As few and as cheap
/// questions as we know: controllers locked, one call for the properties of a paragraph and one for the
/// states of its looks, what comes from a style asked once, runs gone through only where the state of a
/// cursor says that they differ.
void read_tightly(const css::uno::Reference<css::frame::XModel>& model);

} // namespace kehoach::test
