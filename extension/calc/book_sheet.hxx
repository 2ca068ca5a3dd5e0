// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/access.hxx"
#include "calc/sheet.hxx"
#include "returns/result_book.hpp"

namespace kehoach::calc {

/// Draws a sheet of the workbook of results behind those that are there, one step of the scope. Its links are
/// formulas; `home`: URL of the folder their paths start from, empty where that is the workbook's own. Throws
/// Refused("calc.structure") where the workbook lets nobody add sheets.
void draw_book_sheet(const css::uno::Reference<css::uno::XComponentContext>& context, office::UndoScope& scope,
                     const css::uno::Reference<css::frame::XModel>& model, const returns::BookSheet& sheet,
                     const std::string& home);

/// The formulas of `from` into the sheet of a form that is there as it was drawn; others that named units go.
void write_formulas(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                    const std::string& sheet, const returns::BookSheet& from);

/// The heads stay in sight where the workbook has a window; the sheet in front stays there.
void keep_heads_in_sight(const css::uno::Reference<css::frame::XModel>& model, const returns::BookSheet& sheet);

/// What a cell shows, and its formula as the office says it, or what was typed.
std::string words_at(const Sheet& sheet, int row, int column);
std::string formula_at(const Sheet& sheet, int row, int column);

/// As a formula says it: an absolute `home`, or a path alone; signs with a meaning in links are written in numbers.
std::string link_formula(const std::string& home, const std::string& link, const std::string& words);

} // namespace kehoach::calc
