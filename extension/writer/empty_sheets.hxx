// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/undo_scope.hxx"
#include "writer/uno.hxx"

namespace kehoach::writer {

/// Whether left and right margins change places on the back of a sheet.
bool is_two_sided(const Model& model);

/// A part that counts its pages from 1 begins on a front side: the office leaves the back before it empty,
/// and prints it as a sheet of its own where only one side is printed. So it prints empty sides on two sides
/// only.
void print_empty_sides_on_two_sides_only(office::UndoScope& scope, const Model& model);

} // namespace kehoach::writer
