// SPDX-License-Identifier: MPL-2.0
#include "display.hxx"

#include <fstream>
#include <iterator>

namespace kehoach::test {

namespace fs = std::filesystem;

namespace {

constexpr int most_pictures = 40;

std::string bytes_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

std::string program(const std::string& name) {
    for (const char* const folder : {"/usr/bin/", "/usr/local/bin/"})
        if (fs::exists(folder + name))
            return folder + name;
    return {};
}

Display::Display(const fs::path& folder) : folder_(folder) {
    const auto server = program("Xvfb");
    if (server.empty())
        return;
    // Xvfb chooses a free number by itself and writes it down.
    const auto number = folder / "display";
    const auto command =
        "exec " + server + " -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>" + number.string();
    server_ = std::make_unique<Process>(std::vector<std::string>{"/bin/sh", "-c", command}, folder,
                                        folder / "xvfb.log");
    for (int tries = 0; tries < 1000 && name_.empty() && !server_->ended(); ++tries) {
        std::ifstream file(number);
        if (int chosen = 0; file >> chosen)
            name_ = ":" + std::to_string(chosen);
        else
            server_->wait(0.01);
    }
    if (const auto manager = program("openbox"); is_there() && !manager.empty())
        manager_ = std::make_unique<Process>(
            std::vector<std::string>{"/usr/bin/env", "DISPLAY=" + name_, manager, "--sm-disable"}, folder,
            folder / "openbox.log");
}

/// A server that is killed leaves its socket behind.
Display::~Display() {
    manager_.reset();
    if (server_)
        server_->terminate();
}

bool Display::run(std::vector<std::string> command) const {
    command.insert(command.begin(), {"/usr/bin/env", "DISPLAY=" + name_});
    Process process(command, folder_, folder_ / "programs.log");
    return process.wait(30).value_or(-1) == 0;
}

bool Display::picture(const fs::path& png) const {
    // Two alike in a row: nothing is being drawn. The date in the file would make any two differ.
    std::string before;
    for (int tries = 0; tries < most_pictures; ++tries) {
        if (!run({program("import"), "-window", "root", "+set", "date:create", "+set", "date:modify",
                  "-define", "png:exclude-chunks=date,time", png}))
            return false;
        const auto now = bytes_of(png);
        if (now == before)
            return true;
        before = now;
    }
    return false;
}

bool Display::keys(const std::vector<std::string>& names) const {
    std::vector<std::string> command = {program("xdotool"), "key", "--delay", "50"};
    command.insert(command.end(), names.begin(), names.end());
    return run(command);
}

bool Display::wheel(int x, int y, int steps) const {
    return run({program("xdotool"), "mousemove", std::to_string(x), std::to_string(y), "click", "--delay",
                "20", "--repeat", std::to_string(steps), "5"});
}

bool Display::click_twice(int x, int y) const {
    return run({program("xdotool"), "mousemove", std::to_string(x), std::to_string(y), "click", "--delay",
                "60", "--repeat", "2", "1"});
}

bool Display::shows(const std::string& title) const {
    return run({program("xdotool"), "search", "--onlyvisible", "--name", title});
}

} // namespace kehoach::test
