// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/undo_scope.hxx"
#include "returns/changes.hpp"
#include "returns/memory.hpp"
#include "session/result_words.hxx"

#include <vector>

namespace kehoach::session {

/// A workbook of results with what it remembers, as its sheets are to say it.
struct ResultDrawn {
    const css::uno::Reference<css::uno::XComponentContext>& context;
    const css::uno::Reference<css::frame::XModel>& workbook;
    const ResultWords& words;
    const returns::Memory& memory;
    const returns::Gathered& gathered;
    std::string home; ///< of links, as ReturnPaths gives it
};

/// All its sheets; `changes` are added to those that are told already. Names of the sheets of forms, by form.
std::vector<std::string> draw_result(office::UndoScope& scope, const ResultDrawn& result,
                                     const std::vector<returns::Change>& changes);
/// The sheet of who has sent what alone, forms under the names of their sheets.
void draw_receipts(office::UndoScope& scope, const ResultDrawn& result, const std::vector<std::string>& forms);
/// Whether that sheet says so already.
bool are_drawn(const ResultDrawn& result, const std::vector<std::string>& forms);
/// A row of the log in front of those that are there.
void draw_log(office::UndoScope& scope, const ResultDrawn& result, const returns::LogEntry& entry);

/// Names of the sheets of forms that are there, by form of `gathered`; empty: not there.
std::vector<std::string> form_sheets(const css::uno::Reference<css::frame::XModel>& workbook,
                                     const returns::Gathered& gathered);

} // namespace kehoach::session
