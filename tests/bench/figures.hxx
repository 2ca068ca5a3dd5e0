// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace kehoach::bench {

/// Keeps a figure for the table of all: what was measured, and the field of it, as in ms or ratio.
void keep(const std::string& name, const std::string& field, double value);
/// Writes what was kept, in the form of Google's benchmarks, to the file that KEHOACH_BENCH_FIGURES names, if any.
void write_kept();

} // namespace kehoach::bench
