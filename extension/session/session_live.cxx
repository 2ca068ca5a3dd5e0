// SPDX-License-Identifier: MPL-2.0
// What a session knows of edits, and how it takes the result of a check beside them.
#include "session/judge.hxx"
#include "session/session_base.hxx"

namespace kehoach::session {

SessionBase::Working::Working(SessionBase& session) : session_(session) {
    const std::scoped_lock lock(session_.guard_);
    ++session_.working_;
    ++session_.checks_;
}

SessionBase::Working::~Working() {
    const std::scoped_lock lock(session_.guard_);
    --session_.working_;
}

std::shared_ptr<CheckReading> SessionBase::reading_now() {
    read_now();
    auto reading = std::make_shared<CheckReading>();
    const std::scoped_lock lock(guard_);
    if (working_ > 0)
        return {};
    reading->edits = edits_;
    reading->checks = checks_;
    return reading;
}

/// With the guard held.
bool SessionBase::is_newest(const CheckReading& reading) const {
    return working_ == 0 && reading.checks == checks_ && reading.edits == edits_;
}

bool SessionBase::is_wanted(const CheckReading& reading) const {
    const std::scoped_lock lock(guard_);
    return is_newest(reading);
}

void SessionBase::replace(const CheckReading& reading, const std::function<std::vector<Shown>()>& take) {
    {
        const std::scoped_lock lock(guard_);
        if (!is_newest(reading))
            return;
        options_.all_verdicts = true;
        language_ = reading.language;
        keep(take(), reading.options.ignores);
        current_ = true;
    }
    changed();
}

void SessionBase::set_of_others(bool others) {
    if (of_others_ == others)
        return;
    of_others_ = others;
    changed();
}

void SessionBase::listen_to_edits(const std::shared_ptr<std::function<void()>>& listener) {
    read_now();
    const std::scoped_lock lock(hearing_);
    std::erase_if(edit_listeners_, [](const auto& one) { return one.expired(); });
    edit_listeners_.push_back(listener);
}

/// That it is old is told once, at the first edit: what is old does not grow older.
void SessionBase::edited() {
    ++edits_;
    Listeners listeners;
    {
        const std::scoped_lock lock(hearing_);
        listeners = edit_listeners_;
    }
    for (const auto& one : listeners)
        if (const auto listener = one.lock())
            (*listener)();
    if (current_.exchange(false))
        changed();
}

} // namespace kehoach::session
