// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "office/undo_scope.hxx"

#include <string>
#include <vector>

namespace kehoach::writer {

struct Outcome {
    bool done = false;
    std::string reason;
}; ///< reason: key, as in edit.protected, edit.moved

/// Carries out edits on what exists, in the order given (last place first). An edit whose place no longer
/// reads as expected (`before`), or lies in a protected section or cell, is left out and said.
std::vector<Outcome> apply(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                           const std::vector<document::Edit>& edits);

/// Gives paragraphs a style by name, as restructure wants it; skips those that have it.
struct Restyle {
    document::Place place;
    document::Style style;
};
int restyle(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
            const document::Document& styles, const std::vector<Restyle>& paragraphs);

/// Puts a page break before paragraphs; those in protected places are left as they are.
void begin_pages(const css::uno::Reference<css::frame::XModel>& model,
                 const std::vector<document::Place>& places);

/// Selects a place in the view of the document; false where there is no view or no such place.
bool go_to(const css::uno::Reference<css::frame::XModel>& model, const document::Place& place);

} // namespace kehoach::writer
