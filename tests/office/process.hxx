// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace kehoach::test {

/// A child process without terminal and display, whose temporary files go into `home`; killed, if need be,
/// when this goes.
class Process {
public:
    Process(const std::vector<std::string>& command, const std::string& home, const std::string& log);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    /// Exit code (128 + signal for a signal) once it has ended.
    std::optional<int> ended();
    /// Waits that long for its end; also between two looks at what it is to do meanwhile.
    std::optional<int> wait(double seconds);
    /// Asks it to end in good order, and waits for that.
    void terminate();

private:
    pid_t id_ = -1;
    std::optional<int> code_;
};

} // namespace kehoach::test
