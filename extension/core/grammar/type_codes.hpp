// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace kehoach::grammar {

/// Whether letters are the code of a type of document (KH, QĐ, CTr) in either system. Reading a State
/// number needs it: in 15/KH-UBND the first group is the type, in 1654/UBND-NC it is the issuer.
bool is_type_code(std::string_view code);

} // namespace kehoach::grammar
