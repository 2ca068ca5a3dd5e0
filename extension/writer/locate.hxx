// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "writer/walk.hxx"

#include <com/sun/star/text/XTextCursor.hpp>
#include <map>
#include <string>

namespace kehoach::writer {

/// A paragraph as it reads now, with the way from its characters to the office's.
struct Reading {
    std::string text;                  ///< as the snapshot has it
    Ref<css::text::XTextCursor> range; ///< over the place asked for; null where that cuts an atom
    bool holds_atom = false;           ///< inside the place
};
Reading read_range(const Spot& spot, std::size_t start, std::size_t end);

/// Whether frames, pictures or shapes are anchored at the paragraph, or stand in it: they would go with it.
bool holds_anchors(const Ref<css::text::XTextRange>& paragraph);

/// The last paragraph of the text that a place is in which does not begin behind it; null where there is none.
const Spot* spot_at(const std::vector<Spot>& spots, const Ref<css::text::XTextRange>& place);

/// Paragraphs by address.
class Addresses {
public:
    explicit Addresses(const Model& model) : model_(model) {}
    /// Null where there is no such paragraph.
    const Spot* find(const document::Place& place);

private:
    Model model_;
    std::map<std::string, std::vector<Spot>> stories_;
};

} // namespace kehoach::writer
