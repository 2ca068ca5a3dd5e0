// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "writer/walk.hxx"

#include <optional>
#include <string>
#include <vector>

namespace kehoach::writer {

/// Words with what parts them from those around them.
struct FittedWords {
    std::string before, words, after;
};
/// Behind what is selected, which stays, in the look of that place; a bookmark stands over the words alone, the
/// cursor behind them all. Throws as `require_cursor` does.
void insert_marked(const Model& model, const FittedWords& words, const std::string& bookmark);

/// Bookmarks over words of a document, as it is at the moment.
class MarkedWords {
public:
    explicit MarkedWords(const Model& model) : model_(model), spots_(walk(model)) {}
    /// Where one stands, with its words as the text reads; nothing where it is gone.
    std::optional<document::Place> place(const std::string& bookmark) const;

private:
    Model model_;
    std::vector<Spot> spots_;
};

/// Why other words may not be written over a place: a key, as of Outcome (writer/edits); empty: they may.
std::string reason_against(const Model& model, const document::Place& place);

/// Where a bookmark is to stand.
struct MarkPlace {
    std::string bookmark;
    document::Place place;
};
/// They stand there from now on, wherever they stood. Writer's own steps lose bookmarks over words that others
/// take the place of: to be called behind such steps, and once these are taken back.
void put_marks(const Model& model, const std::vector<MarkPlace>& marks);

/// Names of all bookmarks that begin so.
std::vector<std::string> marks_beginning(const Model& model, std::string_view prefix);

} // namespace kehoach::writer
