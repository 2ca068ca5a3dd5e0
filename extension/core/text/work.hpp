// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <stdexcept>

namespace kehoach::text {

/// Whoever asked for the work does not want it any more.
struct Cancelled : std::runtime_error {
    Cancelled() : std::runtime_error("cancelled") {}
};

/// Watches the work this thread does as long as the watch lives: `go_on` is asked again and again, at least
/// every `Watch::piece` bytes worked through, and may end it. Watches may be nested; the innermost one is
/// asked.
class Watch {
public:
    static constexpr std::size_t piece = 65'536;

    explicit Watch(std::function<bool()> go_on);
    ~Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

private:
    friend void work(std::size_t bytes);

    std::function<bool()> go_on_;
    std::size_t done_ = 0;
    Watch* outer_;
};

/// Says that so many bytes are about to be worked through. Throws Cancelled where the watch says so; costs
/// next to nothing where nobody watches.
void work(std::size_t bytes);

} // namespace kehoach::text
