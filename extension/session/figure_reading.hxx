// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/range_words.hxx"
#include "session/refresh_figures.hxx"
#include "session/source_books.hxx"
#include "writer/figure_marks.hxx"

namespace kehoach::session {

/// Holds the figures of a text against the cells they came from.
class FigureReading {
public:
    /// `figures`: as they are remembered; what was found out of where they come from is noted there.
    FigureReading(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::frame::XModel>& text, const document::Document& document,
                  std::vector<returns::PlacedFigures>& figures);

    /// What is found, in the order of the figures.
    void read();
    std::vector<FigureChange> changes;
    std::vector<std::string> left; ///< a sentence each
    std::set<std::size_t> gone;
    std::size_t count = 0;

private:
    struct Standing {
        document::Place place;
        bool whole = true; ///< what stands there is one piece, which can be written over
    };
    std::optional<Standing> standing(const returns::PlacedFigures& figure, const returns::PlacedCell& cell) const;
    bool is_there(const returns::PlacedFigures& figure);
    void figure(std::size_t number);
    bool find_cell(const calc::Sheet& sheet, returns::PlacedFigures& figure);
    void cell(const calc::Sheet& sheet, std::size_t number, std::size_t at);
    void leave(const char* key, const std::string& file, const std::string& cell = {});

    const css::uno::Reference<css::uno::XComponentContext> context_;
    const css::uno::Reference<css::frame::XModel> text_;
    const document::Document& document_;
    std::vector<returns::PlacedFigures>& figures_;
    const writer::MarkedWords marked_;
    SourceBooks books_;
    std::optional<document::Place> place_; ///< of the figure at hand, in a sentence
    int table_ = -1;                       ///< the same, as a table
};

} // namespace kehoach::session
