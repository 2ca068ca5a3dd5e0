// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/units.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::rules {

namespace {

std::vector<std::string> words_of(const profile::Terms& terms) {
    std::vector<std::string> words;
    for (const auto& term : terms)
        words.push_back(term.is);
    return words;
}

bool begins(std::string_view text, std::string_view words) {
    return text.starts_with(words) &&
           (text.size() == words.size() || text[words.size()] == ' ' || text[words.size()] == ',');
}

/// A letter or part of one: names end at blanks and marks.
bool is_inside(char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

} // namespace

Units::Units(const profile::Terms& aliases, const profile::Terms& groups) : aliases_(words_of(aliases)) {
    for (const auto& term : aliases)
        long_names_.push_back(text::fold(term.right));
    for (const auto& term : groups) {
        if (term.is == "*")
            all_.push_back(text::fold(term.right));
        else
            groups_.emplace_back(text::fold(term.is), text::fold(term.right));
    }
}

std::string Units::in_full(std::string_view name) const {
    std::string full;
    std::size_t from = 0;
    for (const auto& found : aliases_.find(name)) {
        full += name.substr(from, found.start - from);
        full += long_names_[found.phrase];
        from = found.end;
    }
    full += name.substr(from);
    return text::fold(full);
}

std::vector<std::string_view> Units::groups_of(std::string_view full) const {
    std::vector<std::string_view> found;
    for (const auto& [kind, words] : groups_)
        if (begins(full, kind))
            found.push_back(words);
    return found;
}

std::string_view Units::kind_of(std::string_view full) const {
    std::string_view longest;
    for (const auto& [kind, words] : groups_)
        if (begins(full, kind) && kind.size() > longest.size())
            longest = kind;
    return longest;
}

bool Units::names_all(std::string_view full) const {
    return std::ranges::any_of(all_, [&](const auto& words) { return holds_words(full, words); });
}

bool holds_words(std::string_view text, std::string_view words) {
    if (words.empty())
        return false;
    for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
        const auto end = at + words.size();
        if ((at == 0 || !is_inside(text[at - 1])) && (end == text.size() || !is_inside(text[end])))
            return true;
    }
    return false;
}

std::string_view without_plural(std::string_view full) {
    static constexpr std::array<std::string_view, 5> plurals{"các ", "mỗi ", "từng ", "tất cả ", "cấp uỷ "};
    for (const auto plural : plurals)
        if (full.starts_with(plural))
            full.remove_prefix(plural.size());
    return full;
}

} // namespace kehoach::rules
