// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/line_edit.hpp"
#include "writer/edits.hxx"

#include <set>
#include <vector>

namespace kehoach::writer {

/// Carries out changes of how the text is parted, which must come in order from the end of the text to its
/// beginning. What stands in a protected place, carries a picture or frame, or no longer reads as it did is
/// left out and said.
std::vector<Outcome> part_lines(office::UndoScope& scope,
                                const css::uno::Reference<css::frame::XModel>& model,
                                const std::vector<document::LineEdit>& edits);

/// Paragraphs of the body, by index, that lie in protected sections or cells.
std::set<int> protected_paragraphs(const css::uno::Reference<css::frame::XModel>& model);

/// Whether a picture, a frame or a shape stands in the paragraph, or hangs on it.
bool holds_objects(const css::uno::Reference<css::frame::XModel>& model, const document::Place& place);

} // namespace kehoach::writer
