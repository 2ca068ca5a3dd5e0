// SPDX-License-Identifier: MPL-2.0
#include "api_shell.hxx"

#include "scratch_folder.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/wait.h>

namespace kehoach::test {

namespace {

namespace fs = std::filesystem;

std::string quoted(const std::string& word) {
    std::string result = "'";
    for (const char one : word)
        result += one == '\'' ? "'\\''" : std::string(1, one);
    return result + "'";
}

std::string contents(const fs::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

} // namespace

Ended run(const std::vector<std::string>& command, const std::vector<std::string>& environment) {
    const ScratchFolder scratch("run");
    const fs::path& folder = scratch.path();
    std::string line = "env TMPDIR=" + quoted(folder);
    for (const std::string& word : environment)
        line += " " + quoted(word);
    for (const std::string& word : command)
        line += " " + quoted(word);
    line += " >" + quoted(folder / "out") + " 2>" + quoted(folder / "err") + " </dev/null";
    const int status = std::system(line.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contents(folder / "out"), contents(folder / "err")};
}

} // namespace kehoach::test
