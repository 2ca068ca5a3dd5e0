// SPDX-License-Identifier: MPL-2.0
#include "scratch_folder.hpp"

#include <cerrno>
#include <csignal>
#include <regex>
#include <stdexcept>
#include <unistd.h>

namespace kehoach::test {

namespace fs = std::filesystem;

namespace {

/// Names tell whose they are: a folder of ours, and the pipe of an office that bears its name.
bool owner_is_dead(const std::string& name) {
    static const std::regex ours(R"((?:OSL_PIPE_\d+_)?kehoach-[a-z]+-(\d{1,9})-\w{6})");
    std::smatch parts;
    return std::regex_match(name, parts, ours) && kill(std::stoi(parts[1]), 0) != 0 && errno == ESRCH;
}

} // namespace

void remove_left_behind(const fs::path& temporary) {
    std::error_code ignored; // what is gone already is no fault
    for (const auto& entry : fs::directory_iterator(temporary, ignored))
        if (owner_is_dead(entry.path().filename()))
            fs::remove_all(entry.path(), ignored);
}

ScratchFolder::ScratchFolder(const std::string& purpose) {
    [[maybe_unused]] static const bool first = (remove_left_behind(fs::temp_directory_path()), true);
    std::string name =
        fs::temp_directory_path() / ("kehoach-" + purpose + "-" + std::to_string(getpid()) + "-XXXXXX");
    if (!mkdtemp(name.data()))
        throw std::runtime_error("no temporary folder");
    path_ = name;
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

} // namespace kehoach::test
