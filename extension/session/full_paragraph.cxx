// SPDX-License-Identifier: MPL-2.0
#include "session/full_paragraph.hxx"

#include "text/utf.hpp"
#include "text/words.hpp"

namespace kehoach::session {

namespace {

/// In characters: titles of two lines are still titles.
constexpr std::size_t longest_title = 160, longest_of_all = 300;

bool goes_on_behind_colon(std::string_view text) {
    const auto colon = text.find(": ");
    return colon != std::string_view::npos && text::has_letters(text.substr(colon + 1));
}

bool is_numbered(const plan::Line& line) {
    return line.label && plan::is_heading(line.role);
}

std::string_view words_of(const plan::Line& line) {
    return text::trim(std::string_view(line.text.text).substr(line.content));
}

bool reads_as_text(std::string_view words) {
    return std::string_view(".;!?").find(words.back()) != std::string_view::npos || words.ends_with("…") ||
           goes_on_behind_colon(words);
}

} // namespace

bool is_full_paragraph(const plan::Line& line) {
    const auto words = words_of(line);
    return is_numbered(line) && !words.empty() && !text::is_capitals(words) &&
           (reads_as_text(words) || text::count_code_points(words) > longest_title);
}

bool is_long_title(const plan::Line& line) {
    const auto words = words_of(line);
    return is_full_paragraph(line) && !reads_as_text(words) &&
           text::count_code_points(words) <= longest_of_all;
}

} // namespace kehoach::session
