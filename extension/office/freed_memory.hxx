// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace kehoach::office {

/// Gives what large work has freed back to the system, where the system's allocator would keep it: the office would seem
/// to need it for ever.
void give_back_freed_memory();

} // namespace kehoach::office
