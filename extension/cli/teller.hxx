// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace kehoach::cli {

/// Speaks up while something lasts: after `first`, then every `again`, as long as it lives. `say` gets the
/// time gone by and is called on a thread of its own.
class Teller {
public:
    using Say = std::function<void(std::chrono::seconds)>;

    Teller(std::chrono::milliseconds first, std::chrono::milliseconds again, Say say);
    ~Teller();
    Teller(const Teller&) = delete;
    Teller& operator=(const Teller&) = delete;

private:
    std::mutex guard_;
    std::condition_variable over_;
    bool done_ = false;
    std::thread thread_;
};

} // namespace kehoach::cli
