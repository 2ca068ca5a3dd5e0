// SPDX-License-Identifier: MPL-2.0
#include "office_memory.hxx"

#include "office.hxx"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace kehoach::bench {

namespace fs = std::filesystem;

double office_memory() {
    constexpr double kilobytes = 1024;
    for (const auto& entry : fs::directory_iterator("/proc")) {
        std::ifstream command(entry.path() / "cmdline");
        const std::string line{std::istreambuf_iterator<char>(command), {}};
        if (line.find("soffice.bin") == std::string::npos || line.find(test::office().folder().string()) == std::string::npos)
            continue;
        std::ifstream status(entry.path() / "status");
        for (std::string said; std::getline(status, said);)
            if (said.starts_with("VmRSS:"))
                return std::stod(said.substr(6)) / kilobytes;
    }
    return 0;
}

} // namespace kehoach::bench
