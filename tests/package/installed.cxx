// SPDX-License-Identifier: MPL-2.0
#include "installed.hxx"

#include "process.hxx"

#include <cstdlib>

namespace kehoach::test {

Installed::Installed() {
    const std::string name = folder_.path();
    arguments_ = {"-env:UNO_SHARED_PACKAGES=file://" + name + "/shared",
                  "-env:UNO_SHARED_PACKAGES_CACHE=file://" + name + "/shared/cache"};
}

int Installed::add(const std::filesystem::path& oxt) const {
    return unopkg({"add", "--shared", "--force", "--suppress-license", oxt});
}

int Installed::remove() const {
    const int code = unopkg({"remove", "--shared", "org.kehoach"});
    unopkg({"list", "--shared"});
    return code;
}

int Installed::unopkg(std::vector<std::string> command) const {
    command.insert(command.begin(), LO_PROGRAM "/unopkg");
    command.push_back("-env:UserInstallation=file://" + (folder_.path() / "user").string());
    command.insert(command.end(), arguments_.begin(), arguments_.end());
    Process process(command, folder_.path(), folder_.path() / "unopkg.log");
    return process.wait(120).value_or(-1);
}

std::filesystem::path package_file() {
    const char* const named = std::getenv("KEHOACH_OXT");
    return named != nullptr ? named : KEHOACH_BUILD_DIR "/kehoach.oxt";
}

const Installed& installed() {
    static const Installed one;
    return one;
}

} // namespace kehoach::test
