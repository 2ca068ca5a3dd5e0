// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "office/undo_scope.hxx"
#include "writer/uno.hxx"

#include <com/sun/star/drawing/XShape.hpp>
#include <vector>

namespace kehoach::writer {

/// A level line drawn as a shape: what offices of old draw under the issuer and the motto.
bool is_level_line(const Ref<css::drawing::XShape>& shape);

/// The first of the places on which more hangs than drawn level lines: a picture, a frame or a comment would
/// go with its paragraph. Null where there is none.
const document::Place* more_than_lines(const Model& model, const std::vector<document::Place>& places);

/// The first of the places on which a level line hangs that does not stand by them, but above or anywhere on
/// the page: it belongs to something else. Null where there is none.
const document::Place* line_elsewhere(const Model& model, const std::vector<document::Place>& places);

/// Takes away the level lines that hang on the places.
void take_drawn_lines(office::UndoScope& scope, const Model& model,
                      const std::vector<document::Place>& places);

} // namespace kehoach::writer
