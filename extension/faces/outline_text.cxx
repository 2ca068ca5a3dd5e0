// SPDX-License-Identifier: MPL-2.0
#include "faces/outline_text.hxx"

#include "grammar/label.hpp"

#include <sstream>

namespace kehoach::faces {
namespace {

using grammar::Marker;
using plan::Item;

constexpr int unmarked = 8;

/// How deep a marker stands: the same marker is a neighbour, a higher one goes below.
int rank(Marker marker) {
    switch (marker) {
    case Marker::part:
    case Marker::chapter:
    case Marker::section:
    case Marker::article:
    case Marker::letter_capital:
    case Marker::roman:
        return 1;
    case Marker::arabic:
        return 2;
    case Marker::arabic_dotted:
        return 3;
    case Marker::letter:
        return 4;
    case Marker::parenthesised:
        return 5;
    case Marker::dash:
        return 6;
    case Marker::plus:
        return 7;
    }
    return unmarked;
}

Item::Kind kind_of(Marker marker, const std::string& text) {
    if (marker == Marker::dash)
        return Item::Kind::bullet;
    if (marker == Marker::plus)
        return Item::Kind::sub_bullet;
    const bool is_sentence =
        !text.empty() && std::string_view(".;:,").find(text.back()) != std::string_view::npos;
    return rank(marker) > 1 && is_sentence ? Item::Kind::numbered : Item::Kind::heading;
}

std::string trimmed(const std::string& line) {
    const auto first = line.find_first_not_of(" \t\r");
    return first == std::string::npos ? std::string()
                                      : line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
}

struct Entry {
    int rank;
    Item item;
};

Entry entry(const std::string& line) {
    const auto label = grammar::parse_label(line);
    if (!label)
        return {unmarked, {Item::Kind::paragraph, line, {}}};
    const auto text = trimmed(line.substr(label->length));
    return {rank(label->marker), {kind_of(label->marker, text), text, {}}};
}

/// Entries from `at` on that stand below `above`.
std::vector<Item> below(const std::vector<Entry>& entries, std::size_t& at, int above) {
    std::vector<Item> items;
    while (at < entries.size() && entries[at].rank > above) {
        Item item = entries[at].item;
        const int own = entries[at].rank;
        ++at;
        item.items = below(entries, at, own); // none below a line without a mark: nothing ranks lower
        items.push_back(std::move(item));
    }
    return items;
}

std::string label(Item::Kind kind, std::size_t depth, int ordinal, int outer, bool letters) {
    if (kind == Item::Kind::bullet)
        return "- ";
    if (kind == Item::Kind::sub_bullet)
        return "+ ";
    if (kind == Item::Kind::paragraph)
        return {};
    if (depth == 0)
        return grammar::print_label(Marker::roman, {ordinal}, ".") + " ";
    if (depth == 1)
        return grammar::print_label(Marker::arabic, {ordinal}, ".") + " ";
    if (depth == 2 && !letters)
        return grammar::print_label(Marker::arabic_dotted, {outer, ordinal}, ".") + " ";
    if (depth == (letters ? 2 : 3))
        return grammar::print_label(Marker::letter, {ordinal}, ")") + " ";
    return grammar::print_label(Marker::parenthesised, {ordinal}, "") + " ";
}

void print(const std::vector<Item>& items, std::size_t depth, int outer, bool letters, std::string& out) {
    int ordinal = 0;
    for (const auto& item : items) {
        const bool counts = item.kind == Item::Kind::heading || item.kind == Item::Kind::numbered;
        ordinal += counts ? 1 : 0;
        out += label(item.kind, depth, ordinal, outer, letters) + item.text + "\n";
        print(item.items, depth + 1, ordinal, letters, out);
    }
}

} // namespace

std::vector<Item> items_of(const std::string& text) {
    std::vector<Entry> entries;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        if (line = trimmed(line); !line.empty())
            entries.push_back(entry(line));
    std::size_t at = 0;
    return below(entries, at, 0);
}

std::string third_of(const std::string& text) {
    bool letters = false;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const auto label = grammar::parse_label(trimmed(line));
        if (label && label->marker == Marker::arabic_dotted)
            return "1.1";
        letters = letters || (label && label->marker == Marker::letter);
    }
    return letters ? "a)" : "";
}

std::string text_of(const std::vector<Item>& items, std::string_view third) {
    std::string out;
    print(items, 0, 0, third == "a)", out);
    return out;
}

} // namespace kehoach::faces
