// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/units.hpp"

#include "plan/gazetteer_words.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::rules {

namespace {

/// A letter or part of one: names end at blanks and marks.
bool is_inside(char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

} // namespace

std::vector<std::pair<std::string, std::string>> each_pair(const profile::Terms& terms) {
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const auto& term : terms)
        for (const auto is : text::split(term.is, ';'))
            for (const auto right : text::split(term.right, ';'))
                pairs.emplace_back(text::fold(is), text::fold(right));
    return pairs;
}

bool begins_with_name(std::string_view text, std::string_view words) {
    return text.starts_with(words) &&
           (text.size() == words.size() || text[words.size()] == ' ' || text[words.size()] == ',');
}

Units::Units(const profile::Terms& aliases, const profile::Terms& groups)
    : aliases_(plan::words_of(aliases)) {
    for (const auto& term : aliases)
        long_names_.push_back(text::fold(term.right));
    for (auto& [kind, words] : each_pair(groups)) {
        if (kind == "*")
            all_.push_back(std::move(words));
        else
            groups_.emplace_back(std::move(kind), std::move(words));
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
        if (begins_with_name(full, kind))
            found.push_back(words);
    return found;
}

std::string_view Units::kind_of(std::string_view full) const {
    std::string_view longest;
    for (const auto& [kind, words] : groups_)
        if (begins_with_name(full, kind) && kind.size() > longest.size())
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

bool is_short_for(std::string_view short_name, std::string_view full) {
    constexpr std::size_t fewest = 3; // letters that are no chance
    const auto words = text::split(full, ' ');
    std::size_t at = 0;
    for (const auto token : text::split(short_name, ' ')) {
        if (at < words.size() && words[at] == token) {
            ++at;
            continue;
        }
        std::string letters;
        for (; at < words.size() && letters.size() < token.size(); ++at)
            if (words[at] != "và" && words[at] != "-")
                letters += text::initials(words[at]);
        std::string code(token);
        std::erase_if(code, [](char c) { return c == '&' || c == '-' || c == ','; });
        return text::fold(letters).starts_with(code) && code.size() >= fewest;
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
