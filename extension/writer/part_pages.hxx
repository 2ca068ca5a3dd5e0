// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "office/undo_scope.hxx"

#include <vector>

namespace kehoach::writer {

/// A part of the document that begins at a paragraph of the body, on a page of its own.
struct PartPage {
    document::Place place;
    document::Page page; ///< restart_at: the number of its first page
};
/// Where the paragraph begins a page of another style already, that style gets the values; protected places
/// are left as they are.
void begin_parts(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                 const std::vector<PartPage>& parts);

/// Rows at the top of a table that each page repeats; `place`: any paragraph in it.
struct Head {
    document::Place place;
    int rows = 0;
};
void repeat_heads(const css::uno::Reference<css::frame::XModel>& model, const std::vector<Head>& heads);

/// Rows of the table that holds the paragraph are never split over pages.
void keep_rows_whole(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                     const document::Place& place);

} // namespace kehoach::writer
