// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

namespace kehoach::test {

/// What a program said and how it ended.
struct Ended {
    int code = -1;
    std::string out, err;
};

/// Runs a program to its end; `environment`: additions, as in NAME=value.
Ended run(const std::vector<std::string>& command, const std::vector<std::string>& environment = {});

} // namespace kehoach::test
