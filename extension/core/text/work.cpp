// SPDX-License-Identifier: MPL-2.0
#include "text/work.hpp"

#include <utility>

namespace kehoach::text {

namespace {

// Of the thread, not handed through: everything that reads text works, down to a single pattern.
thread_local Watch* innermost = nullptr;

} // namespace

Watch::Watch(std::function<bool()> go_on)
    : go_on_(std::move(go_on)), outer_(std::exchange(innermost, this)) {}

Watch::~Watch() {
    innermost = outer_;
}

void work(std::size_t bytes) {
    Watch* const watch = innermost;
    if (watch == nullptr)
        return;
    constexpr std::size_t at_least = 64; // an empty line is work too
    watch->done_ += bytes + at_least;
    if (watch->done_ < Watch::piece)
        return;
    watch->done_ = 0;
    if (!watch->go_on_())
        throw Cancelled();
}

} // namespace kehoach::text
