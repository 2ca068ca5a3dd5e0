// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace kehoach::test {

/// This program, and what it starts from now on, runs on one processor that no other test program has taken,
/// where there is one; until the program ends. A test and its office wait for each other all the time, and
/// waking somebody on another processor takes longer than most of what they ask: on one they are faster, and
/// as many programs as there are processors run side by side.
void run_on_one_processor();

} // namespace kehoach::test
