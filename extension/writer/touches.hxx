// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/undo_scope.hxx"
#include "writer/uno.hxx"

#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <vector>

namespace kehoach::writer {

/// What a block of the body needs that the office does not bring back when it redoes: the page style it
/// begins (a new page style is another one after undo and redo) and rows that stay whole.
struct Touch {
    int block = 0; ///< number among the paragraphs and tables of the body
    OUString page; ///< empty: begins none
    int restart_at = 0;
    bool whole_rows = false;
};

/// Gives blocks what they need, as a step of the scope that brings it back itself.
void finish(office::UndoScope& scope, const Model& model, const std::vector<Touch>& touches);

/// Number of the block at a place of the body; -1 where it is in another text.
int block_number(const Model& model, const Ref<css::text::XTextRange>& place);
/// Number of the block that is this table; -1 where it stands in another one.
int block_number(const Model& model, const Ref<css::text::XTextTable>& table);

} // namespace kehoach::writer
