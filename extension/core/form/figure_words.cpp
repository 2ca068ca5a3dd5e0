// SPDX-License-Identifier: MPL-2.0
#include "form/figure_words.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <iterator>

namespace kehoach::form {

namespace {

void add(text::JsonObject& object, std::string_view key, std::vector<std::string>& into) {
    std::ranges::move(object.strings_or_empty(key), std::back_inserter(into));
}

void multiples(const text::JsonText& json, text::JsonObject& root, text::DataFaults& faults,
               FigureWords& into) {
    const auto* raw = root.raw("multiples");
    if (!raw)
        return;
    text::JsonObject object(json, root.pointer("multiples"), faults);
    if (object.ok())
        for (const auto& [key, value] : raw->get_object())
            into.multiples.emplace_back(std::string(key), object.number(std::string(key)));
}

void jump(const text::JsonText& json, const std::string& pointer, text::DataFaults& faults,
          FigureWords& into) {
    text::JsonObject object(json, pointer, faults);
    into.jump_ratio = object.number("ratio");
    into.jump_least = object.number_or("least", 0);
    if (into.jump_ratio <= 1)
        json.fault(faults, object.pointer("ratio"), "data.expected.figures.ratio");
    object.no_others();
}

void read(const text::DataFile& file, text::DataFaults& faults, FigureWords& into) {
    const text::JsonText json(file.name, file.bytes, faults);
    text::JsonObject root(json, "", faults);
    if (!root.ok())
        return;
    root.string("source");
    add(root, "noneArisen", into.none_arisen);
    add(root, "noData", into.no_data);
    add(root, "units", into.units);
    add(root, "about", into.about);
    multiples(json, root, faults, into);
    into.fill_no_data = root.string_or("fillNoData", into.fill_no_data);
    if (root.raw("jump"))
        jump(json, root.pointer("jump"), faults, into);
    root.no_others();
}

/// Without brackets around it and full stops behind, unless it is nothing else.
std::string_view bare(std::string_view text) {
    const std::string_view all = text;
    if (text.size() > 1 && text.front() == '(' && text.back() == ')')
        text = text::trim(text.substr(1, text.size() - 2));
    while (text.ends_with('.'))
        text.remove_suffix(1);
    return text.empty() ? all : text;
}

} // namespace

FigureWords FigureWords::load(const std::vector<text::DataFile>& files, text::DataFaults& faults) {
    const auto before = faults.size();
    FigureWords words;
    for (const auto& file : files)
        read(file, faults, words);
    return faults.size() == before ? words : FigureWords();
}

bool is_one_of(const std::vector<std::string>& words, std::string_view text) {
    if (words.empty())
        return false;
    const std::string wanted = text::fold(bare(text::trim(text)));
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return text::fold(word) == wanted; });
}

bool FigureWords::says_none(std::string_view text) const {
    return is_one_of(none_arisen, text);
}

bool FigureWords::says_no_data(std::string_view text) const {
    return is_one_of(no_data, text);
}

} // namespace kehoach::form
