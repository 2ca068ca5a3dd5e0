// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "office/undo_scope.hxx"

namespace kehoach::writer {

enum class Where { whole, start, ahead, end_of_main, cursor };

/// Puts a composed document into Writer: styles, page styles, chapter numbering, paragraphs, tables.
/// `whole` fills an empty document; the others insert a part (end_of_main: before paragraph `before` of the
/// body, or at the end where it is -1; ahead: the same, and as at the start no empty paragraph stays behind a
/// table that comes in last). One undo step with the scope, page styles included. The first page
/// style goes to the page style in use there (`whole`, `start`), others are made by their names. A document
/// of one paragraph without a style goes into the line at the cursor. Refused: "gate.read-only",
/// "gate.signed", "insert.no-cursor", "edit.protected".
void insert(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
            const document::Document& document, Where where, int before = -1);

} // namespace kehoach::writer
