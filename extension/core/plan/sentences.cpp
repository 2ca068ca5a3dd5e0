// SPDX-License-Identifier: MPL-2.0
#include "plan/sentences.hpp"

#include "text/byte_set.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

namespace {

/// TP. TX. Th.S. Đ/c. and single letters.
bool is_short_form(std::string_view before) {
    const auto word = before.substr(before.find_last_of(" (") + 1);
    const auto letters = text::count_code_points(word);
    return word.find('/') != std::string_view::npos ? word.size() < sizeof "Đ/c."
                                                    : text::is_capitals(word) || letters <= 1;
}

/// Whether the mark there ends a sentence.
bool ends_at(std::string_view text, std::size_t at) {
    if (at + 1 >= text.size() || text[at + 1] != ' ')
        return false;
    const auto next = text::trim(text.substr(at + 1));
    return text::starts_capital(next) && !(text[at] == '.' && is_short_form(text.substr(0, at)));
}

} // namespace

std::vector<Sentence> sentences_of(std::string_view text) {
    std::vector<Sentence> found;
    std::size_t start = 0;
    int depth = 0;
    const auto take = [&](std::size_t end) {
        while (start < end && text[start] == ' ')
            ++start;
        while (end > start && text[end - 1] == ' ')
            --end;
        if (end > start)
            found.push_back({start, end});
        start = end;
    };
    static constexpr text::ByteSet marks("().?!");
    for (auto at = marks.first_in(text); at < text.size(); at = marks.first_in(text, at + 1))
        switch (text[at]) {
        case '(':
            ++depth;
            break;
        case ')':
            depth = std::max(depth - 1, 0);
            break;
        case '.':
        case '?':
        case '!':
            if (depth == 0 && ends_at(text, at))
                take(at + 1);
            break;
        default:
            break;
        }
    take(text.size());
    return found;
}

} // namespace kehoach::plan
