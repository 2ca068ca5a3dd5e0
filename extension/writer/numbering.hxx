// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "office/undo_scope.hxx"
#include "writer/uno.hxx"

#include <vector>

namespace kehoach::writer {

/// Ties the levels of chapter numbering to the paragraph styles that ask for them (which must exist).
void write_ladder(const Model& model, const document::Document& document);

/// The one style that chapter numbering is tied to at a level: a heading before running text.
const document::Style* heading_style(const document::Document& document, int level);

/// Chapter numbering as it is: levels that show a label.
std::vector<document::NumberLevel> read_ladder(const Model& model);

/// List styles, by the same names, for styles with a bullet, which those that are there already are tied to.
/// Without outline level, so that bullets do not become headings in the Navigator.
void write_bullets(office::UndoScope& scope, const Model& model, const document::Document& document);

/// What a level of some numbering rules shows where it is a bullet; empty otherwise.
OUString bullet_of(const css::uno::Any& rules, sal_Int32 level);

} // namespace kehoach::writer
