// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace kehoach::bench {

/// MB of memory of the test's office; 0 where the system does not tell.
double office_memory();

} // namespace kehoach::bench
