// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "office/undo_scope.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <vector>

namespace kehoach::writer {

/// Paragraphs of the body, by index, both included; they begin and end outside tables.
struct Block {
    int first = 0, last = 0;
};

/// Carries `moved` over its neighbour `over`, in which no table stands, with all that is anchored in it.
/// Throws Refused("insert.no-cursor") without a view, ("edit.protected").
void move_block(office::UndoScope& scope, const css::uno::Reference<css::uno::XComponentContext>& context,
                const css::uno::Reference<css::frame::XModel>& model, const Block& moved, const Block& over);

/// Where the numbering of a paragraph begins anew; none: it goes on.
struct Start {
    document::Place place;
    std::optional<int> at;
};
void number_anew(const css::uno::Reference<css::frame::XModel>& model, const std::vector<Start>& starts);

/// Taking back a change of numbered styles, the office forgets which level the paragraphs count at until they
/// are told. To be called before the change.
void count_again_on_undo(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                         const std::vector<document::Place>& paragraphs);

/// Puts the cursor at the beginning of a paragraph of the body.
void put_cursor(const css::uno::Reference<css::frame::XModel>& model, int paragraph);

} // namespace kehoach::writer
