// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "process.hxx"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace kehoach::test {

/// A display that nobody looks at but this program, with a window manager where there is one.
class Display {
public:
    /// Starts Xvfb on a number nobody uses; `is_there` tells whether it came up.
    explicit Display(const std::filesystem::path& folder);
    ~Display();
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;
    bool is_there() const { return !name_.empty(); }
    const std::string& name() const { return name_; }
    /// The whole screen as PNG, once it has come to rest; false where it does not.
    bool picture(const std::filesystem::path& png) const;
    /// Real keys one after the other, by their names for X: "F10".
    bool keys(const std::vector<std::string>& names) const;
    /// The wheel of the mouse, so many steps down, with the pointer there.
    bool wheel(int x, int y, int steps) const;
    bool click_twice(int x, int y) const;
    /// Whether a window with such a title can be seen now; asks nothing of the office.
    bool shows(const std::string& title) const;

private:
    bool run(std::vector<std::string> command) const;

    std::filesystem::path folder_;
    std::unique_ptr<Process> server_, manager_;
    std::string name_;
};

/// Path of a program; empty where it is not installed.
std::string program(const std::string& name);

} // namespace kehoach::test
