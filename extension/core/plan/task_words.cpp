// SPDX-License-Identifier: MPL-2.0
#include "plan/task_words.hpp"

#include "plan/gazetteer_words.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kehoach::plan {

namespace {

constexpr std::array<std::string_view, 14> word_names{"with",      "through", "by",     "duty",  "past",
                                                      "statement", "sends",   "toward", "makes", "product",
                                                      "stops",     "routine", "ending", "done"};

unsigned tells_of(std::string_view right) {
    unsigned tells = 0;
    for (const auto one : text::split(right, ' ')) {
        const auto found = std::ranges::find(word_names, one);
        if (found != word_names.end())
            tells |= 1U << static_cast<unsigned>(found - word_names.begin());
    }
    return tells;
}

TaskColumn column_named(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, TaskColumn>, 5> all{{{"what", TaskColumn::what},
                                                                          {"owner", TaskColumn::owner},
                                                                          {"with", TaskColumn::with},
                                                                          {"time", TaskColumn::time},
                                                                          {"product", TaskColumn::product}}};
    const auto* const found = std::ranges::find(all, name, &std::pair<std::string_view, TaskColumn>::first);
    return found == all.end() ? TaskColumn::none : found->second;
}

std::vector<std::string> acting_words(const TaskLists& lists) {
    auto words = words_of(lists.acting);
    const auto more = words_of(lists.verbs);
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

std::vector<TaskColumn> columns_of(const profile::Terms& terms) {
    std::vector<TaskColumn> columns;
    for (const auto& term : terms)
        columns.push_back(column_named(term.right));
    return columns;
}

} // namespace

TaskLists task_lists(const profile::Gazetteer& gazetteer) {
    const auto list = [&](std::string_view name) { return terms_of(gazetteer, name); };
    return {list("addressees"), list("acting-words"), list("task-verbs"),        list("task-words"),
            list("task-notes"), list("task-columns"), list("sentence-openings"), list("aim-titles")};
}

TaskWords::TaskWords(const TaskLists& lists)
    : lists_(lists), bodies_(words_of(lists.bodies)), acting_(acting_words(lists)),
      words_(words_of(lists.words)), notes_(words_of(lists.notes)), columns_(words_of(lists.columns)),
      aims_(words_of(lists.aims)), openings_(lists.openings), note_says_(columns_of(lists.notes)),
      column_says_(columns_of(lists.columns)) {
    for (const auto& term : lists.bodies)
        is_body_.push_back(term.right.empty());
    for (const auto& term : lists.acting)
        acts_.push_back(term.right.empty());
    for (const auto& term : lists.verbs)
        acts_.push_back(term.right.empty());
    for (const auto& term : lists.words)
        tells_.push_back(tells_of(term.right));
}

std::vector<TaskWords::Word> TaskWords::words(std::string_view text) const {
    const auto all = words_.find(text);
    std::vector<Word> found;
    found.reserve(all.size());
    for (const auto& one : all)
        found.push_back(word_of(one));
    return found;
}

std::vector<std::size_t> TaskWords::bodies(std::string_view text) const {
    std::vector<std::size_t> found;
    for (const auto& one : bodies_.find(text))
        if (is_body_[one.phrase])
            found.push_back(one.start);
    return found;
}

bool TaskWords::begins_with_body(std::string_view text) const {
    const auto found = bodies_.at_start(text);
    return found && is_body_[found->phrase];
}

std::optional<TaskWords::Word> TaskWords::first_word(std::string_view text) const {
    const auto found = words_.at_start(text);
    return found ? std::optional(word_of(*found)) : std::nullopt;
}

std::optional<std::size_t> TaskWords::acting(std::string_view text) const {
    const auto found = acting_.first(text, [&](const text::Phrases::Found& one) {
        return acts_[one.phrase] && text::starts_small(text.substr(one.start, one.end - one.start));
    });
    return found ? std::optional(found->start) : std::nullopt;
}

bool TaskWords::begins_acting(std::string_view text) const {
    const auto found = acting_.at_start(text);
    return found && acts_[found->phrase];
}

std::optional<TaskWords::Note> TaskWords::note(std::string_view text) const {
    const auto found = notes_.at_start(text);
    if (!found)
        return std::nullopt;
    const auto colon = text.find_first_not_of(" *", found->end);
    if (colon == std::string_view::npos || text[colon] != ':')
        return std::nullopt;
    return Note{note_says_[found->phrase], colon + 1};
}

TaskColumn TaskWords::column(std::string_view head) const {
    const auto found = columns_.at_start(head);
    return found ? column_says_[found->phrase] : TaskColumn::none;
}

std::size_t TaskWords::behind_opening(std::string_view sentence) const {
    auto at = openings_.end_in(sentence);
    const bool up_to_comma = text::trim(sentence.substr(0, at)).ends_with(',');
    constexpr int most = 3; // Định kỳ 6 tháng, hằng năm, giữa nhiệm kỳ, …
    for (int times = 0; up_to_comma && times < most && !begins_with_body(sentence.substr(at)); ++times) {
        const auto comma = sentence.find(',', at);
        if (comma == std::string_view::npos)
            break;
        at = std::min(sentence.find_first_not_of(' ', comma + 1), sentence.size());
    }
    return at;
}

bool TaskWords::speaks_of_aims(std::string_view title) const {
    return aims_.at_start(title).has_value();
}

} // namespace kehoach::plan
