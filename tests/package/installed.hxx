// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "scratch_folder.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace kehoach::test {

/// A folder for the installation, removed at the end of the program.
class Installed {
public:
    Installed();
    /// The exit code of unopkg. --shared with folders of its own: unopkg refuses root otherwise, and the
    /// machine stays as it is.
    int add(const std::filesystem::path& oxt) const;
    /// The same for what takes it away again; its files go when unopkg runs once more.
    int remove() const;
    /// With which the office finds what is installed there.
    const std::vector<std::string>& arguments() const { return arguments_; }
    const std::filesystem::path& folder() const { return folder_.path(); }

private:
    int unopkg(std::vector<std::string> command) const;

    ScratchFolder folder_{"install"};
    std::vector<std::string> arguments_;
};

/// What is installed and tested: the file that KEHOACH_OXT names, else the one that was built.
std::filesystem::path package_file();

/// The one installation of most programs.
const Installed& installed();

} // namespace kehoach::test
