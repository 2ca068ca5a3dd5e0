// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <sys/types.h>
#include <thread>
#include <vector>

namespace kehoach::cli {

/// A child process that does not outlive its owner.
class Process {
public:
    /// Output goes nowhere. Throws std::runtime_error where it cannot be started.
    explicit Process(const std::vector<std::string>& command);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    /// Exit code where it has ended (128 + signal where it was killed).
    std::optional<int> ended();
    /// Until it ends, at most so long; true where it has ended.
    bool wait(std::chrono::milliseconds at_most);
    void kill();

private:
    pid_t pid_ = -1;
    int handle_ = -1; ///< becomes readable when the process ends
    std::optional<int> code_;
};

/// Kills a process that takes too long over one thing: a call into the office cannot be taken back otherwise.
class Watchdog {
public:
    Watchdog(Process& process, std::chrono::seconds time);
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    bool has_bitten() const;

private:
    mutable std::mutex guard_;
    std::condition_variable over_;
    bool done_ = false, bitten_ = false;
    std::thread thread_;
};

} // namespace kehoach::cli
