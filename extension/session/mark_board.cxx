// SPDX-License-Identifier: MPL-2.0
#include "session/mark_board.hxx"

#include "rules/sign_free.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::session {

using rules::TextMark;
using Marks = std::vector<TextMark>;

namespace {

/// More paragraphs no office keeps open; then all are asked for again.
constexpr std::size_t most_answers = 200'000, most_in_change = 1'000;
/// Shorter words stand in many papers.
constexpr std::size_t least_known = 30;

std::size_t digest(std::string_view text) {
    return std::hash<std::string_view>()(rules::SignFree(text).text());
}

/// Only what can be seen: sentences are asked for when they are read.
std::size_t digest(const Marks& marks) {
    std::string rules;
    for (const TextMark& mark : marks)
        rules += mark.rule + "\n";
    return std::hash<std::string>()(rules);
}

bool has(const Marks& marks, const TextMark& wanted) {
    return std::ranges::any_of(marks, [&](const TextMark& one) {
        return one.rule == wanted.rule && one.start == wanted.start && one.end == wanted.end;
    });
}

} // namespace

MarkBoard& MarkBoard::all() {
    static MarkBoard board;
    return board;
}

void MarkBoard::publish(const DocumentSession* session, Text text) {
    const std::scoped_lock lock(guard_);
    const auto before = std::exchange(texts_[session], std::move(text));
    look_whether_changed(*texts_[session]);
    if (before)
        look_whether_changed(*before);
    for (const std::string& words : std::exchange(in_change_, {}))
        look_whether_changed(words);
}

void MarkBoard::look_whether_changed(const rules::MarkedText& text) {
    for (const std::string_view words : text.texts())
        look_whether_changed(words);
}

/// With the guard held. Of words that stand nowhere any more nobody asks again.
void MarkBoard::look_whether_changed(std::string_view words) {
    const auto found = answered_.find(digest(words));
    if (!changed_ && found != answered_.end() && is_known(words))
        changed_ = found->second != digest(answer({}, words));
}

bool MarkBoard::is_known(std::string_view text) const {
    return std::ranges::any_of(texts_, [&](const auto& one) { return one.second->knows(text); });
}

void MarkBoard::withdraw(const DocumentSession* session) {
    const std::scoped_lock lock(guard_);
    texts_.erase(session);
    std::erase_if(sessions_, [&](const auto& one) { return one.second == session; });
}

Marks MarkBoard::marks(const std::string& document, std::string_view text) {
    const std::scoped_lock lock(guard_);
    auto found = answer(document, text);
    note(text, found, !is_known(text) && !found.empty());
    return found;
}

void MarkBoard::note(std::string_view text, const Marks& marks, bool in_change) {
    if (answered_.size() >= most_answers) {
        answered_.clear();
        changed_ = true;
    }
    answered_[digest(text)] = digest(marks);
    if (in_change && in_change_.size() < most_in_change)
        in_change_.emplace_back(text);
}

/// With the guard held.
Marks MarkBoard::answer(const std::string& document, std::string_view text) {
    if (!on_)
        return {};
    std::vector<Text> holders;
    for (const auto& [session, one] : texts_)
        if (one->knows(text)) {
            holders.push_back(one);
            if (!document.empty() && text.size() >= least_known)
                sessions_[document] = session;
        }
    if (holders.size() > 1 && !document.empty())
        sessions_.erase(document);
    Marks found;
    if (!holders.empty())
        found = of_all(holders, text);
    else if (const auto known = sessions_.find(document); known != sessions_.end())
        found = texts_.at(known->second)->marks_about(text);
    std::erase_if(found, [&](const TextMark& mark) { return left_out_.contains(mark.rule); });
    return found;
}

Marks MarkBoard::of_all(const std::vector<Text>& texts, std::string_view text) const {
    Marks found = texts.front()->marks(text);
    for (const Text& other : texts) {
        const Marks there = other->marks(text);
        std::erase_if(found, [&](const TextMark& mark) { return !has(there, mark); });
    }
    return found;
}

Marks MarkBoard::marks_in(const DocumentSession* session, std::string_view text) const {
    Text known;
    {
        const std::scoped_lock lock(guard_);
        if (const auto found = texts_.find(session); on_ && found != texts_.end())
            known = found->second;
    }
    if (!known)
        return {};
    return known->knows(text) ? known->marks(text) : known->marks_about(text);
}

void MarkBoard::switch_on(bool on) {
    const std::scoped_lock lock(guard_);
    changed_ = changed_ || on_ != on;
    on_ = on;
}

void MarkBoard::leave_out(const std::string& rule) {
    const std::scoped_lock lock(guard_);
    changed_ = left_out_.insert(rule).second || changed_;
}

void MarkBoard::take_back() {
    const std::scoped_lock lock(guard_);
    changed_ = changed_ || !left_out_.empty();
    left_out_.clear();
}

void MarkBoard::listen(const std::shared_ptr<std::function<void()>>& listener) {
    const std::scoped_lock lock(guard_);
    std::erase_if(listeners_, [](const auto& one) { return one.expired(); });
    listeners_.push_back(listener);
}

void MarkBoard::tell() {
    decltype(listeners_) listeners;
    {
        const std::scoped_lock lock(guard_);
        if (!std::exchange(changed_, false))
            return;
        listeners = listeners_;
    }
    for (const auto& one : listeners)
        if (const auto listener = one.lock())
            (*listener)();
}

} // namespace kehoach::session
