// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// A sentence of a paragraph, bytes, without the blanks around it.
struct Sentence {
    std::size_t start = 0, end = 0;
};

/// A sentence ends with its mark before a capital letter; not behind a short form in capitals (TP. Lai Châu),
/// nor within brackets.
std::vector<Sentence> sentences_of(std::string_view text);

} // namespace kehoach::plan
