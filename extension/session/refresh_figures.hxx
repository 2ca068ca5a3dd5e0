// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "returns/placed_figures.hpp"
#include "session/insert_part.hxx"
#include "session/make.hxx"
#include "session/place_names.hxx"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace kehoach::session {

/// A figure of a text that says something else than its cell does now.
struct FigureChange {
    std::string file, cell;    ///< name of the file, and as in Biểu 1.B7
    document::Place place;     ///< of the figure; its excerpt is what stands there
    std::string now;           ///< what the cell says
    std::string before, after; ///< the sentence, or the words of the cell of a table
    bool by_hand = false;      ///< somebody wrote over it: only on a person's word
    bool table = false;
    std::size_t figure = 0, at = 0; ///< of the figures that the text remembers, and of the cells of one
};

/// The figures of a text that came from workbooks, held against what their cells say now.
class FigureRefresh {
public:
    FigureRefresh(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::frame::XModel>& text);
    FigureRefresh(const FigureRefresh&) = delete;
    FigureRefresh& operator=(const FigureRefresh&) = delete;

    /// Those that a person has not written over come into the text without being asked about.
    const std::vector<FigureChange>& changes() const { return changes_; }
    /// Which figures stay as they are and why, a sentence each.
    const std::vector<std::string>& left() const { return left_; }
    /// Cells that were held against their sources.
    std::size_t count() const { return count_; }
    std::string place(const FigureChange& change) const { return places_->of(change.place); }

    /// Makes the changes at these positions, one undo step, none where nothing is to be done. What was changed is
    /// listed with its place.
    Reformed make(std::vector<std::size_t> chosen);
    /// {"figures":n,"changes":[{"id","file","cell","place","before","after","was","now","byHand","done"}],"left":[…]}
    std::string json() const;

private:
    std::vector<document::Edit> edits_of(const FigureChange& change) const;
    void leave_closed(std::vector<std::size_t>& chosen);
    void leave(const FigureChange& change, const std::string& reason);
    void carry_out(std::vector<std::size_t> chosen);
    bool has_mark(const FigureChange& change) const;
    document::Place place_now(const FigureChange& change) const;
    std::vector<returns::PlacedFigures> to_remember() const;
    std::string say(const std::string& key, const office::Refused::Arguments& arguments = {}) const;

    const css::uno::Reference<css::uno::XComponentContext> context_;
    const css::uno::Reference<css::frame::XModel> text_;
    const Reading reading_;
    std::vector<returns::PlacedFigures> figures_; ///< as they are to be remembered
    std::optional<PlaceNames> places_;
    std::vector<FigureChange> changes_;
    std::vector<std::string> left_;
    std::set<std::size_t> gone_; ///< positions of figures that stand in the text no longer
    std::set<std::size_t> done_; ///< positions of changes
    std::size_t count_ = 0;
};

} // namespace kehoach::session
