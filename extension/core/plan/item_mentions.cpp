// SPDX-License-Identifier: MPL-2.0
#include "plan/item_mentions.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::plan {

namespace {

using namespace std::string_view_literals;

constexpr std::array kinds{"mục "sv, "phần "sv, "khoản "sv, "điểm "sv,
                           "Mục "sv, "Phần "sv, "Khoản "sv, "Điểm "sv};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_roman(char c) {
    return c == 'I' || c == 'V' || c == 'X';
}

bool is_of_word(std::string_view text, std::size_t at) {
    return at < text.size() && !text::letters_and_digits(text.substr(at, 1)).empty();
}

/// Bytes of the label at `at`: "2.1", "II", "a"; 0 where there is none.
std::size_t label_length(std::string_view text, std::size_t at) {
    std::size_t end = at;
    if (end < text.size() && is_digit(text[end])) {
        while (end < text.size() && (is_digit(text[end]) ||
                                     (text[end] == '.' && end + 1 < text.size() && is_digit(text[end + 1]))))
            ++end;
        // A day or a year follows the same words.
        return end < text.size() && text[end] == '/' ? 0 : end - at;
    }
    while (end < text.size() && is_roman(text[end]))
        ++end;
    if (end == at && end < text.size() && text[end] >= 'a' && text[end] <= 'z')
        ++end;
    const bool continues =
        end < text.size() && (is_of_word(text, end) || static_cast<unsigned char>(text[end]) >= 0x80);
    return continues ? 0 : end - at;
}

/// The sentence goes on with a paper that is cited.
bool is_of_another(const Plan& plan, std::size_t line, std::size_t end) {
    constexpr std::size_t near = 60;
    const std::string_view text = plan.lines[line].text.text;
    return std::any_of(plan.citations.begin(), plan.citations.end(), [&](const CitationFact& each) {
        const std::size_t start = each.citation.start;
        return each.line == line && start >= end && start <= end + near &&
               text.substr(end, start - end).find_first_of(".;)") == std::string_view::npos;
    });
}

} // namespace

std::vector<ItemMention> item_mentions(const Plan& plan) {
    std::vector<ItemMention> found;
    for (std::size_t line = 0; line < plan.lines.size(); ++line) {
        const std::string_view text = plan.lines[line].text.text;
        for (const auto kind : kinds)
            for (auto at = text.find(kind); at != std::string_view::npos; at = text.find(kind, at + 1)) {
                const std::size_t start = at + kind.size();
                const std::size_t length = label_length(text, start);
                const bool whole_word = at == 0 || text[at - 1] == ' ' || text[at - 1] == '(';
                if (length > 0 && whole_word && at > 0 && !is_of_another(plan, line, start + length))
                    found.push_back({line, at, start + length, std::string(text.substr(start, length))});
            }
    }
    std::sort(found.begin(), found.end(), [](const ItemMention& a, const ItemMention& b) {
        return std::pair(a.line, a.start) < std::pair(b.line, b.start);
    });
    return found;
}

std::string bare_label(const grammar::Label& label) {
    std::string bare = label.written.substr(0, label.written.size() - label.punctuation.size());
    if (label.marker == grammar::Marker::parenthesised && bare.size() > 2)
        bare = bare.substr(1, bare.size() - 2);
    return bare;
}

} // namespace kehoach::plan
