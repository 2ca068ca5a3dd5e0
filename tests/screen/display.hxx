// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "process.hxx"

#include <filesystem>
#include <memory>
#include <string>

namespace kehoach::test {

/// A display that nobody looks at but this program.
class Display {
public:
    /// Starts Xvfb on a number nobody uses; `is_there` tells whether it came up.
    explicit Display(const std::filesystem::path& folder);
    bool is_there() const { return !name_.empty(); }
    const std::string& name() const { return name_; }
    /// The whole screen as PNG.
    bool picture(const std::filesystem::path& png) const;

private:
    std::filesystem::path folder_;
    std::unique_ptr<Process> server_;
    std::string name_;
};

/// Path of a program; empty where it is not installed.
std::string program(const std::string& name);

} // namespace kehoach::test
