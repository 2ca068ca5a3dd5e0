// SPDX-License-Identifier: MPL-2.0
#include "session/changed_lines.hxx"

#include "office/strings.hxx"
#include "session/place_names.hxx"
#include "text/words.hpp"

#include <set>

namespace kehoach::session {

namespace {

std::string words_of(const plan::Line& line) {
    return std::string(text::trim(line.text.text));
}

std::multiset<std::string> words_of(const plan::Plan& plan) {
    std::multiset<std::string> words;
    for (const plan::Line& line : plan.lines)
        words.insert(words_of(line));
    return words;
}

/// Whether one was there; each counts once.
bool take(std::multiset<std::string>& words, const std::string& wanted) {
    const auto found = words.find(wanted);
    if (found == words.end())
        return false;
    words.erase(found);
    return true;
}

} // namespace

std::vector<std::string> changed_lines(const css::uno::Reference<css::uno::XComponentContext>& context,
                                       const plan::Plan& before, const document::Document& document,
                                       const plan::Plan& after) {
    const PlaceNames places(context, document, after);
    std::vector<std::string> said;
    auto were = words_of(before);
    for (std::size_t at = 0; at < after.lines.size(); ++at) {
        const auto words = words_of(after.lines[at]);
        if (take(were, words) || words.empty())
            continue;
        said.push_back(office::string(
            context, "facts.change",
            {{"place", places.of(plan::place_of_line(document, after, at))}, {"words", words}}));
    }
    auto are = words_of(after);
    for (const auto line : plan::lines_of(before, plan::Role::draft_mark))
        if (const auto words = words_of(before.lines[line]); !take(are, words))
            said.push_back(office::string(context, "facts.removed", {{"words", words}}));
    return said;
}

} // namespace kehoach::session
