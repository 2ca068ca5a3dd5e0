// SPDX-License-Identifier: MPL-2.0
#include "display.hxx"

#include <fstream>

namespace kehoach::test {

namespace fs = std::filesystem;

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
    for (int tries = 0; tries < 1000 && !server_->ended(); ++tries) {
        std::ifstream file(number);
        if (int chosen = 0; file >> chosen) {
            name_ = ":" + std::to_string(chosen);
            return;
        }
        pause();
    }
}

bool Display::picture(const fs::path& png) const {
    const auto import = program("import");
    if (import.empty())
        return false;
    Process take({import, "-display", name_, "-window", "root", png}, folder_, folder_ / "import.log");
    return take.wait(30).value_or(-1) == 0;
}

} // namespace kehoach::test
