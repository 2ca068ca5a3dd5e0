// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/access.hxx"
#include "office/undo_scope.hxx"
#include "returns/result_book.hpp"

#include <string>

namespace kehoach::calc {

/// Brings a sheet that was drawn once to what is to stand there now; recorded by the office cell by cell. Rows come
/// and go as whole rows, so that what somebody typed beside them stays with what they are about.
void update_book_sheet(office::UndoScope& scope, const Model& model, const std::string& sheet,
                       const returns::BookSheet& now, const std::string& home);
/// The rows below the heads of `more` in front of those that are there.
void add_book_rows(const Model& model, const std::string& sheet, const returns::BookSheet& more,
                   const std::string& home);

} // namespace kehoach::calc
