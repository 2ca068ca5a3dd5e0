// SPDX-License-Identifier: MPL-2.0
#include "session/last_faults.hxx"

#include "session/clock.hxx"

#include <deque>
#include <mutex>

namespace kehoach::session {

namespace {

struct Kept {
    std::mutex guard;
    std::deque<Fault> faults;
};

Kept& kept() {
    static Kept all;
    return all;
}

} // namespace

void note_fault(const std::string& command, const std::string& reason) {
    constexpr std::size_t most = 20;
    const std::scoped_lock lock(kept().guard);
    kept().faults.push_back({now_as_written(), command, reason});
    if (kept().faults.size() > most)
        kept().faults.pop_front();
}

std::vector<Fault> last_faults() {
    const std::scoped_lock lock(kept().guard);
    return {kept().faults.begin(), kept().faults.end()};
}

} // namespace kehoach::session
