// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/json.hpp"

#include <string>
#include <vector>

namespace kehoach::text {

/// A day and time as zip files keep it, on the clock of who made it.
struct ZipTime {
    int year = 1980, month = 1, day = 1, hour = 0, minute = 0;
};

/// A zip file with these files as they are (what goes in is packed already), their names flagged as UTF-8.
/// Throws std::length_error beyond 65,535 files or 4 GB.
std::string stored_zip(const std::vector<DataFile>& files, const ZipTime& time = {});

} // namespace kehoach::text
