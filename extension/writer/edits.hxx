// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "office/undo_scope.hxx"

#include <optional>
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

/// How a paragraph counts in the numbering of its style.
struct Counting {
    std::string label;        ///< typed so far, blanks behind it included; empty where it counts already
    std::optional<int> start; ///< where numbering begins anew
    bool running = false;     ///< text that counts along without being a title: of `look`, in no outline
    document::Style look;
    std::vector<document::Run> runs; ///< of running text whose words differ in emphasis, label included
};

/// Gives paragraphs a style by name, as restructure wants it; skips those that have it. A typed label makes
/// room for the number of the style, in the same step or not at all.
struct Restyle {
    document::Place place;
    document::Style style;
    std::optional<Counting> counting;
    document::ParagraphLook kept; ///< beside the style: cells of a table, gaps that a letterhead needs
    document::CharLook emphasis;  ///< beside the style, of all its words
    bool even = false;            ///< its letters stand as far apart, and are as wide, as the font has them
};
struct Restyled {
    int count = 0;
    std::vector<std::size_t> left; ///< of `paragraphs`: protected, or their label holds a field
};
Restyled restyle(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                 const document::Document& styles, const std::vector<Restyle>& paragraphs);

/// The look of a paragraph's automatic number, which a style of ours does not count.
struct NumberStyle {
    document::Place place;
    document::CharLook chars;
};
void restyle_numbers(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                     const std::vector<NumberStyle>& numbers);

/// Selects a place in `view`, one of the document; none: in its current one. False where there is no view or
/// no such place.
bool go_to(const css::uno::Reference<css::frame::XModel>& model, const document::Place& place,
           const css::uno::Reference<css::frame::XController>& view = {});

} // namespace kehoach::writer
