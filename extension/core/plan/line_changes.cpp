// SPDX-License-Identifier: MPL-2.0
#include "plan/line_changes.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace kehoach::plan {

namespace {

/// With the label as displayed, a blank behind it whatever stands there.
std::string displayed(const Line& line) {
    const std::string words(text::trim(std::string_view(line.text.text).substr(line.content)));
    const std::string label = line.label ? line.label->written : std::string();
    return label.empty() || words.empty() ? label + words : label + " " + words;
}

using Waiting = std::multimap<std::string, std::string>; ///< a line by a key of it

bool take(Waiting& waiting, const std::string& key, std::string* taken = nullptr) {
    const auto found = waiting.find(key);
    if (found == waiting.end())
        return false;
    if (taken != nullptr)
        *taken = found->second;
    waiting.erase(found);
    return true;
}

} // namespace

std::vector<LineChange> line_changes(const Plan& before, const Plan& after) {
    Waiting same;
    for (const Line& line : before.lines)
        same.emplace(displayed(line), displayed(line));
    std::vector<LineChange> changes;
    for (std::size_t at = 0; at < after.lines.size(); ++at) {
        auto words = displayed(after.lines[at]);
        if (!words.empty() && !take(same, words))
            changes.push_back({at, {}, std::move(words)});
    }
    // What it was is told by its letters, whatever signs stand around them now.
    Waiting alike;
    for (const auto& [words, line] : same)
        alike.emplace(text::letters_and_digits(line), line);
    for (LineChange& change : changes)
        take(alike, text::letters_and_digits(change.after), &change.before);
    return changes;
}

} // namespace kehoach::plan
