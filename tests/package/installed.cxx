// SPDX-License-Identifier: MPL-2.0
#include "installed.hxx"

#include "process.hxx"

namespace kehoach::test {

Installed::Installed() {
    const std::string name = folder_.path();
    arguments_ = {"-env:UNO_SHARED_PACKAGES=file://" + name + "/shared",
                  "-env:UNO_SHARED_PACKAGES_CACHE=file://" + name + "/shared/cache"};
}

int Installed::add(const std::filesystem::path& oxt) const {
    std::vector<std::string> command{LO_PROGRAM "/unopkg", "add", "--shared", "--suppress-license",
                                     "-env:UserInstallation=file://" + (folder_.path() / "user").string()};
    command.insert(command.end(), arguments_.begin(), arguments_.end());
    command.push_back(oxt);
    Process unopkg(command, folder_.path(), folder_.path() / "unopkg.log");
    return unopkg.wait(120).value_or(-1);
}

const Installed& installed() {
    static const Installed one;
    return one;
}

} // namespace kehoach::test
