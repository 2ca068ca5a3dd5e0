// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"

namespace kehoach::faces {

/// ReceiptBoard: who has sent what to a workbook of results, and what a person knows of it. Arguments Units, Plan (URL),
/// Report (title of the written report), and as JSON Deadlines, Marks, Received, Choose; gives the board as JSON.
css::uno::Any receipt_board(const Call& call);

} // namespace kehoach::faces
