// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/range_words.hxx"
#include "office/undo_scope.hxx"
#include "returns/placed_figures.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::session {

/// Cells of a workbook for a text: what is selected, or `range`, as in Biểu 1.B7:D9. Throws Refused("figures.empty")
/// where they say nothing, ("figures.error", cell) where one shows an error, and as a range is chosen or read.
calc::RangeWords figures_to_send(const css::uno::Reference<css::frame::XModel>& workbook, const std::string& range);

/// What came of it.
struct SentFigures {
    bool table = false;
    std::string words;       ///< of the one cell
    std::string file, cells; ///< path from the text, and as in Biểu 1.B7:D9
    std::size_t count = 0;   ///< of cells
    bool unrecorded = false; ///< changes are recorded there, and the table was not
};
/// {"what":"figure","words":"47","cells":"Biểu 1.B7","file":"…","count":1,"unrecorded":false}
std::string to_json(const SentFigures& sent);

/// Puts them at the cursor of a text: one as a word of its sentence, several as a table. The text remembers where
/// they come from; one undo step. The workbook is not changed. Throws Refused("figures.unstored") where that was
/// never stored, and as inserting does.
SentFigures send_figures(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const css::uno::Reference<css::frame::XModel>& workbook, const calc::RangeWords& range,
                         const css::uno::Reference<css::frame::XModel>& target);

/// What a text remembers of its figures.
std::vector<returns::PlacedFigures> placed_figures(const css::uno::Reference<css::frame::XModel>& text);
void keep_figures(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& text,
                  const std::vector<returns::PlacedFigures>& figures);

} // namespace kehoach::session
