// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

namespace kehoach::session {

/// What a command could not do since the office was started: its name, and by which key of the string tables
/// or which type of exception it was refused; never what it was asked to do, which may be words of a
/// document.
struct Fault {
    std::string when; ///< as in 15/07/2026 08:30
    std::string command, reason;
};

/// Kept in memory alone, the last twenty.
void note_fault(const std::string& command, const std::string& reason);
std::vector<Fault> last_faults();

} // namespace kehoach::session
