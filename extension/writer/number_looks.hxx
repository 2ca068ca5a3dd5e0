// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "office/undo_scope.hxx"
#include "writer/looks.hxx"

#include <vector>

namespace kehoach::writer {

/// How the number of a paragraph looks: other programs take it from the mark that ends the paragraph, which
/// has the look of the style where it says nothing.
struct NumberLook {
    document::Place place;
    css::uno::Any before, after;
};

/// The mark that ends it has a look of its own.
bool says_look(const Properties& paragraph);

/// What the mark has to say so that the number of a running sentence looks as it does now: what it says, or
/// else the words' own look. Nothing where the style tells all.
css::uno::Any look_of_running_number(const Properties& paragraph);
void put_look_of_number(const Properties& paragraph, const css::uno::Any& look);

/// From what the mark says now to what it is to say.
NumberLook number_look_of(document::Place place, const Properties& paragraph, const document::CharLook& look);

/// Gives the marks their looks, as one step: the office does not take this back by itself.
void look_like(office::UndoScope& scope, const Model& model, const std::vector<NumberLook>& numbers);

} // namespace kehoach::writer
