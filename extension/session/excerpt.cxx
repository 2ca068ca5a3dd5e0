// SPDX-License-Identifier: MPL-2.0
#include "session/excerpt.hxx"

#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::session {

namespace {

constexpr std::size_t longest = 60, shortest = 4, around = 24; // characters

const document::Paragraph* paragraph_of(const document::Document& document, const document::Place& place) {
    const auto& all = document.paragraphs;
    const auto found = std::find_if(all.begin(), all.end(), [&](const document::Paragraph& one) {
        return one.index == place.paragraph && one.story == place.story;
    });
    return found == all.end() || place.end > found->text.size() ? nullptr : &*found;
}

std::string on_one_line(std::string_view text) {
    std::string line(text::trim(text));
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

/// Up to some characters before and behind, whole words.
std::string with_neighbours(std::string_view text, std::size_t start, std::size_t end) {
    const auto before = text.substr(0, start);
    const auto letters = text::count_code_points(before);
    std::size_t from = letters > around ? text::byte_offset(before, letters - around) : 0;
    if (from > 0)
        from = std::min(before.find(' ', from), start);
    const auto behind = text.substr(end);
    std::size_t to =
        text::count_code_points(behind) > around ? text::byte_offset(behind, around) : behind.size();
    if (to < behind.size())
        to = behind.rfind(' ', to) == std::string_view::npos ? 0 : behind.rfind(' ', to);
    return (from > 0 ? "…" : "") + on_one_line(text.substr(from, end - from + to)) +
           (to < behind.size() ? "…" : "");
}

} // namespace

std::string excerpt_of(const document::Document& document, const document::Place& place) {
    if (place.paragraph < 0 || place.excerpt.empty())
        return {};
    const auto line = on_one_line(place.excerpt);
    const auto letters = text::count_code_points(line);
    if (letters > longest)
        return line.substr(0, text::byte_offset(line, longest)) + "…";
    const auto* paragraph = letters < shortest ? paragraph_of(document, place) : nullptr;
    return paragraph == nullptr ? line : with_neighbours(paragraph->text, place.start, place.end);
}

} // namespace kehoach::session
