// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/access.hxx"
#include "office/undo_scope.hxx"
#include "returns/result_book.hpp"

#include <string>
#include <vector>

namespace kehoach::calc {

/// Sheets that have this name of cells of their own, whatever they are called; the first of them, or empty.
std::vector<std::string> sheets_named(const Model& model, const char* name);
std::string sheet_named(const Model& model, const char* name);

/// Brings a sheet that was drawn once to what is to stand there now; recorded by the office cell by cell. Rows come
/// and go as whole rows, so that what somebody typed beside them stays with what they are about.
void update_book_sheet(office::UndoScope& scope, const Model& model, const std::string& sheet,
                       const returns::BookSheet& now, const std::string& home);
/// The rows below the heads of `more` in front of those that are there.
void add_book_rows(const Model& model, const std::string& sheet, const returns::BookSheet& more,
                   const std::string& home);

/// Both recorded by the office.
void remove_sheet(const Model& model, const std::string& sheet);
void move_sheet(const Model& model, const std::string& sheet, int position);

} // namespace kehoach::calc
