// SPDX-License-Identifier: MPL-2.0
// All of the extension that differs from system to system; the programs of cli/ and tests/ are for Linux.
#pragma once

#include <cstdint>

namespace kehoach::office {

/// Of this machine; 0: nobody can tell.
std::uint64_t bytes_of_memory();

/// Whether this is the thread on which the office runs its event loop: that with which the process began.
bool is_main_thread();

/// Gives the system back what was freed, where the allocator would keep it.
void give_back_freed_memory();

} // namespace kehoach::office
