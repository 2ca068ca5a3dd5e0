// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kehoach::text {

/// UTF-16 units before byte `offset` of the UTF-8 `text` (clamped to its length).
std::size_t utf16_offset(std::string_view text, std::size_t offset);

/// Byte of UTF-8 at which the UTF-16 unit `units` begins (clamped).
std::size_t byte_offset(std::string_view text, std::size_t units);

std::size_t count_code_points(std::string_view text);

/// The first bytes of a text, `most` of them or, so that no character is cut in two, a few less.
std::string_view first_bytes(std::string_view text, std::size_t most);
/// The last ones.
std::string_view last_bytes(std::string_view text, std::size_t most);

/// Text of a file of unknown encoding, as UTF-8: UTF-8 with or without BOM, UTF-16 with BOM or plainly
/// recognisable. `certain` is false where bytes had to be read as Latin-1 (TCVN3, VNI, others).
struct Decoded {
    std::string text;
    std::string encoding; ///< utf-8, utf-16le, utf-16be, latin-1
    bool certain = true;
};
Decoded decode(std::string_view bytes);

} // namespace kehoach::text
