// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace kehoach::text {

/// An 8-bit Vietnamese encoding that was read as Latin-1.
enum class Legacy { none, tcvn3, vni };

/// Only on strong evidence: at least two signs that Vietnamese cannot have, and no letter that only
/// Unicode Vietnamese has.
Legacy suspected_legacy(std::string_view text);

/// Whether the text has letters that Latin-1 has not and every longer Vietnamese text has.
bool has_unicode_vietnamese(std::string_view text);

} // namespace kehoach::text
