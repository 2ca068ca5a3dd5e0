// SPDX-License-Identifier: MPL-2.0
// What numbers a page, an appendix or a form.
#include "plan/wording.hpp"

#include "text/words.hpp"

#include <array>
#include <cctype>

namespace kehoach::plan {

namespace {

using namespace std::string_view_literals;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_roman_digit(char c) {
    return c == 'I' || c == 'V' || c == 'X';
}

std::size_t number_length(std::string_view rest) {
    std::size_t length = 0;
    while (length < rest.size() && is_digit(rest[length]))
        ++length;
    if (length > 0) {
        if (length < rest.size() && std::isalpha(static_cast<unsigned char>(rest[length])) != 0)
            ++length; // 3A, 1b
        return length;
    }
    while (length < rest.size() && is_roman_digit(rest[length]))
        ++length;
    if (length == 0 && !rest.empty() && rest[0] >= 'A' && rest[0] <= 'Z')
        length = 1;
    return length;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    constexpr std::string_view wide = "\u00A0";
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text.substr(at).starts_with(wide)))
        at += text[at] == ' ' || text[at] == '\t' ? 1 : wide.size();
    return at;
}

/// How far `words` reach at the start of `clean`, blanks of any width between them; 0: it does not so begin.
std::size_t reach(std::string_view clean, std::string_view words) {
    std::size_t at = 0;
    for (const char c : words) {
        if (at >= clean.size())
            return 0;
        if (c == ' ') {
            const auto behind = skip_blanks(clean, at);
            if (behind == at)
                return 0;
            at = behind;
        } else if (clean[at++] != c) {
            return 0;
        }
    }
    return at;
}

std::size_t word_length(std::string_view clean, std::string_view& kind) {
    struct Spelling {
        std::string_view written, kind;
    };
    static constexpr std::array<Spelling, 15> spellings{{{"Phụ lục"sv, "phụ lục"sv},
                                                         {"PHỤ LỤC"sv, "phụ lục"sv},
                                                         {"Phụ Lục"sv, "phụ lục"sv},
                                                         {"Biểu mẫu"sv, "biểu"sv},
                                                         {"BIỂU MẪU"sv, "biểu"sv},
                                                         {"Biểu"sv, "biểu"sv},
                                                         {"BIỂU"sv, "biểu"sv},
                                                         {"Mẫu số"sv, "biểu"sv},
                                                         {"MẪU SỐ"sv, "biểu"sv},
                                                         {"Mẫu biểu"sv, "biểu"sv},
                                                         {"MẪU BIỂU"sv, "biểu"sv},
                                                         {"Mẫu"sv, "biểu"sv},
                                                         {"MẪU"sv, "biểu"sv},
                                                         {"Phụ biểu"sv, "biểu"sv},
                                                         {"PHỤ BIỂU"sv, "biểu"sv}}};
    for (const auto& [written, name] : spellings) {
        if (const auto length = reach(clean, written); length > 0) {
            kind = name;
            return length;
        }
    }
    return 0;
}

} // namespace

std::optional<PageNumber> page_number(std::string_view clean) {
    constexpr std::size_t longest = 24, most_digits = 3;
    if (clean.empty() || clean.size() > longest)
        return std::nullopt;
    PageNumber number{0, true};
    const auto folded = text::fold(clean);
    std::string_view rest = folded;
    if (rest.starts_with("trang ") || rest.starts_with("page ")) {
        rest.remove_prefix(rest.find(' ') + 1);
        number.bare = false;
    }
    for (const auto dash : {"- "sv, "– "sv, "— "sv}) {
        const auto tail = std::string(" ") + std::string(text::trim(dash));
        if (rest.starts_with(dash) && rest.ends_with(tail) && rest.size() > dash.size() + tail.size()) {
            rest = rest.substr(dash.size(), rest.size() - dash.size() - tail.size());
            number.bare = false;
        }
    }
    std::size_t digits = 0;
    for (; digits < rest.size() && is_digit(rest[digits]); ++digits)
        number.value = digits < most_digits ? number.value * 10 + (rest[digits] - '0') : number.value;
    if (digits == 0 || digits > most_digits)
        return std::nullopt;
    rest.remove_prefix(digits);
    if (rest.empty())
        return number;
    for (const auto of : {"/"sv, " / "sv, " of "sv})
        if (const auto total = rest.substr(std::min(of.size(), rest.size()));
            rest.starts_with(of) && !total.empty() &&
            total.find_first_not_of("0123456789") == std::string_view::npos)
            return number;
    return std::nullopt;
}

std::optional<AppendixLabel> appendix_label(std::string_view clean) {
    std::string_view kind;
    auto at = word_length(clean, kind);
    if (at == 0)
        return std::nullopt;
    AppendixLabel label{std::string(kind), {}, at};
    at = skip_blanks(clean, at);
    for (const auto word : {"số"sv, "SỐ"sv})
        if (clean.substr(at).starts_with(word))
            at = skip_blanks(clean, at + word.size());
    const auto length = number_length(clean.substr(at));
    const bool ends =
        at + length == clean.size() || !std::isalnum(static_cast<unsigned char>(clean[at + length]));
    if (length > 0 && ends) {
        label.number = clean.substr(at, length);
        at += length;
    } else if (kind == "biểu") {
        return std::nullopt;
    }
    at = skip_blanks(clean, at);
    if (at < clean.size() && (clean[at] == ':' || clean[at] == '.' || clean[at] == '-'))
        at = skip_blanks(clean, at + 1);
    label.length = at;
    return label;
}

bool begins_attachment(std::string_view clean, std::string_view head) {
    return appendix_label(clean).has_value() || is_outline_title(head);
}

} // namespace kehoach::plan
