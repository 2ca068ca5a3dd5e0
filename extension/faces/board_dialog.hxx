// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/commands.hxx"
#include "session/receipt_board.hxx"

namespace kehoach::faces {

/// Shows who has sent what and takes what a person says of it; false where he thought better of it.
bool ask_of_receipts(const Call& call, session::ReceiptBoard& board);

} // namespace kehoach::faces
