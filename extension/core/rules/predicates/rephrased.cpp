// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/rephrased.hpp"

#include "rules/kinds/spelling.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

using Words = std::vector<std::string>;
using Joints = std::set<std::string, std::less<>>;

/// The words of a text without marks and joints, folded.
Words words_of(std::string_view text, const Joints& joints) {
    auto folded = text::fold(text);
    std::replace_if(
        folded.begin(), folded.end(), [](char c) { return c == ',' || c == '-' || c == '"'; }, ' ');
    Words words;
    for (const auto word : text::split(folded, ' '))
        if (text::has_letters(word) && !joints.contains(word))
            words.emplace_back(word);
    return words;
}

std::string initial(const std::string& word) {
    return text::bare(text::initials(word));
}

bool holds(const Words& words, const Words& wanted) {
    return std::search(words.begin(), words.end(), wanted.begin(), wanted.end()) != words.end();
}

std::size_t shared(const Words& a, const Words& b) {
    return static_cast<std::size_t>(
        std::ranges::count_if(a, [&](const std::string& word) { return std::ranges::count(b, word) > 0; }));
}

/// The last words before the bracket that were meant to be the known ones: as many, one less or two more,
/// with the same first and last letters and half of the words.
Words meant(const Words& before, const Words& known) {
    constexpr std::size_t more = 2, half = 2;
    if (known.size() < 3 || before.empty() || initial(before.back()) != initial(known.back()))
        return {};
    for (auto count = known.size() - 1; count <= std::min(known.size() + more, before.size()); ++count) {
        const Words tail(before.end() - static_cast<std::ptrdiff_t>(count), before.end());
        if (initial(tail.front()) == initial(known.front()) && half * shared(tail, known) >= known.size())
            return tail;
    }
    return {};
}

/// The last words before the bracket whose letters go through the short form, of which no known one is left:
/// "nhóm chính sách cấp xã (NCC)".
Words spelt(const Words& before, const Words& known, std::string_view short_form) {
    constexpr std::size_t fewest_letters = 3, most_more = 2;
    const auto letters = text::fold(text::bare(short_form));
    if (letters.size() < fewest_letters || letters.size() != short_form.size())
        return {};
    for (auto count = letters.size() + 1; count <= std::min(letters.size() + most_more, before.size());
         ++count) {
        const Words tail(before.end() - static_cast<std::ptrdiff_t>(count), before.end());
        std::size_t met = 0;
        for (const auto& word : tail)
            if (met < letters.size() && text::fold(initial(word)) == letters.substr(met, 1))
                ++met;
        if (met == letters.size() && text::fold(initial(tail.front())) == letters.substr(0, 1) &&
            shared(tail, known) == 0)
            return tail;
    }
    return {};
}

/// What stands before a bracket in its clause, not too far off.
std::string_view clause_before(std::string_view text, std::size_t bracket) {
    constexpr std::size_t farthest = 160;
    auto from = bracket > farthest ? bracket - farthest : 0;
    from = from == 0 ? 0 : std::min(text.find(' ', from), bracket);
    const auto words = text.substr(from, bracket - from);
    const auto mark = words.find_last_of(";:.()\t|");
    return mark == std::string_view::npos ? words : words.substr(mark + 1);
}

std::string_view last_word(std::string_view text, std::size_t end) {
    const auto words = text::trim(text.substr(0, end));
    return words.substr(words.rfind(' ') + 1);
}

std::string joined(const Words& words) {
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

/// The brackets of one line.
void find_in(const Subject& subject, std::size_t line, const Explained& explained, const Joints& joints,
             std::vector<Rephrased>& found) {
    constexpr std::size_t longest = 24;
    const std::string_view text = subject.plan.lines[line].text.text;
    Quoted quoted(text);
    for (auto open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
        const auto inside = text.substr(open + 1, longest);
        const auto close = inside.find(')');
        const auto known =
            close == std::string_view::npos ? explained.end() : explained.find(inside.substr(0, close));
        if (known == explained.end() || quoted.holds(open) ||
            std::pair(line, open) < std::pair(known->second->line, known->second->start))
            continue;
        const auto before = words_of(clause_before(text, open), joints);
        const auto words = words_of(known->second->long_form, joints);
        auto other = holds(before, words) ? Words() : meant(before, words);
        if (other.empty() && !holds(before, words) && !text::starts_capital(last_word(text, open)))
            other = spelt(before, words, known->first);
        if (!other.empty())
            found.push_back({{line, open + 1, open + 1 + close}, joined(other), known->second});
    }
}

} // namespace

std::vector<Rephrased> rephrased(const Subject& subject, const Explained& explained, const Joints& joints) {
    constexpr std::size_t most = 1000;
    std::vector<Rephrased> found;
    if (explained.empty())
        return found;
    for (std::size_t i = 0; i < subject.plan.lines.size() && found.size() < most; ++i) {
        const auto& line = subject.plan.lines[i];
        if (line.part != "copy" && plan::is_body(line.role))
            find_in(subject, i, explained, joints, found);
    }
    return found;
}

} // namespace kehoach::rules
