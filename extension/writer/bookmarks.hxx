// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/undo_scope.hxx"

namespace kehoach::writer {

/// Taking back that words went before a bookmark, at the beginning of its paragraph, the office puts the
/// words before the bookmark. To be called first in a scope: such bookmarks begin their paragraphs again when
/// all of it has been taken back.
void begin_paragraphs_again_on_undo(office::UndoScope& scope,
                                    const css::uno::Reference<css::frame::XModel>& model);

} // namespace kehoach::writer
