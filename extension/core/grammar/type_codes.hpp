// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace kehoach::grammar {

/// Whether letters are the code of a type of document (KH, QĐ, CTr) in either system. Reading a State
/// number needs it: in 15/KH-UBND the first group is the type, in 1654/UBND-NC it is the issuer.
bool is_type_code(std::string_view code);

/// The name of a type of document (kế hoạch, nghị quyết) that `text` ends with, as written there; else empty.
std::string_view type_name_at_end(std::string_view text);

/// The name of a type that `text` begins with, as written there; else empty.
std::string_view first_type_name(std::string_view text);

} // namespace kehoach::grammar
