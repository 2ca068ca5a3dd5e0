// SPDX-License-Identifier: MPL-2.0
#include "api_shell.hxx"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

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
    std::string name = (fs::temp_directory_path() / "kehoach-run-XXXXXX").string();
    const fs::path folder = mkdtemp(name.data());
    std::string line = "env";
    for (const std::string& word : environment)
        line += " " + quoted(word);
    for (const std::string& word : command)
        line += " " + quoted(word);
    line += " >" + quoted(folder / "out") + " 2>" + quoted(folder / "err") + " </dev/null";
    const int status = std::system(line.c_str());
    Ended ended{WIFEXITED(status) ? WEXITSTATUS(status) : -1, contents(folder / "out"),
                contents(folder / "err")};
    fs::remove_all(folder);
    return ended;
}

} // namespace kehoach::test
