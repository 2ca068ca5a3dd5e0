// SPDX-License-Identifier: MPL-2.0
#include "cli/profile.hxx"

#include "office/quick_profile.hxx"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <sys/file.h>
#include <unistd.h>

namespace kehoach::cli {

namespace {

namespace fs = std::filesystem;

bool is_current(const fs::path& stamp, const std::string& package, const std::string& language) {
    std::ifstream in(stamp);
    std::string made_for;
    return std::getline(in, made_for) && made_for == language && fs::exists(package) &&
           fs::last_write_time(stamp) > fs::last_write_time(package);
}

} // namespace

int lock_profile(const std::string& profile) {
    fs::create_directories(fs::path(profile).parent_path());
    const std::string file = profile + ".lock";
    const int lock = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock < 0 || flock(lock, LOCK_EX) != 0)
        throw std::runtime_error(file + ": " + std::strerror(errno));
    return lock;
}

void unlock_profile(int lock) {
    if (lock >= 0)
        close(lock);
}

void prepare_profile(const std::string& profile, const std::string& package, const std::string& language) {
    const fs::path stamp = fs::path(profile) / "kehoach.stamp";
    if (is_current(stamp, package, language))
        return;
    // A folder somebody else made is not ours to empty.
    if (fs::exists(profile) && !fs::is_empty(profile) && !fs::exists(stamp))
        throw std::runtime_error(profile + ": is not a profile made by this program");
    fs::remove_all(profile);
    office::write_quick_profile(profile, language);
    std::ofstream(stamp) << language << "\n";
}

} // namespace kehoach::cli
