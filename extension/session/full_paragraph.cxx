// SPDX-License-Identifier: MPL-2.0
#include "session/full_paragraph.hxx"

#include "text/utf.hpp"
#include "text/words.hpp"

namespace kehoach::session {

namespace {

/// In characters: titles of two lines are still titles.
constexpr std::size_t longest_title = 160;

bool goes_on_behind_colon(std::string_view text) {
    const auto colon = text.find(": ");
    return colon != std::string_view::npos && text::has_letters(text.substr(colon + 1));
}

} // namespace

bool is_full_paragraph(const plan::Line& line) {
    const bool heading = line.role == plan::Role::heading_1 || line.role == plan::Role::heading_2 ||
                         line.role == plan::Role::heading_3;
    const std::string_view words = text::trim(std::string_view(line.text.text).substr(line.content));
    if (!heading || !line.label || words.empty() || text::is_capitals(words))
        return false;
    return std::string_view(".;!?").find(words.back()) != std::string_view::npos || words.ends_with("…") ||
           goes_on_behind_colon(words) || text::count_code_points(words) > longest_title;
}

} // namespace kehoach::session
