// SPDX-License-Identifier: MPL-2.0
#include "cli/profile.hxx"

#include <array>
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

struct Setting {
    const char* path;
    const char* name;
    const char* value;
};

/// No first-run questions, no lock files beside other people's documents, no macros.
constexpr std::array<Setting, 9> settings{{
    {"/org.openoffice.Setup/Product", "ooSetupLastVersion", "7.4"},
    {"/org.openoffice.Office.Common/Misc", "FirstRun", "false"},
    {"/org.openoffice.Office.Common/Misc", "ShowTipOfTheDay", "false"},
    {"/org.openoffice.Office.Common/Misc", "UseLocking", "false"},
    {"/org.openoffice.Office.Common/Misc", "UseDocumentSystemFileLocking", "false"},
    {"/org.openoffice.Office.Common/Misc", "UseDocumentOOoLockFile", "false"},
    {"/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"},
    {"/org.openoffice.Office.Recovery/AutoSave", "Enabled", "false"},
    {"/org.openoffice.Office.Recovery/RecoveryInfo", "Enabled", "false"},
}};

void write_setting(std::ostream& out, const Setting& one) {
    out << "<item oor:path=\"" << one.path << "\"><prop oor:name=\"" << one.name
        << "\" oor:op=\"fuse\"><value>" << one.value << "</value></prop></item>\n";
}

void write_settings(const fs::path& file, const std::string& language) {
    std::ofstream out(file);
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">\n";
    for (const Setting& one : settings)
        write_setting(out, one);
    const char* const locale = language == "vi" ? "vi" : "en-US";
    write_setting(out, {"/org.openoffice.Setup/L10N", "ooLocale", locale});
    // At its start the office overwrites the one above by this one, or by the system's where this is empty.
    write_setting(out, {"/org.openoffice.Office.Linguistic/General", "UILocale", locale});
    out << "</oor:items>\n";
    if (!out.flush())
        throw std::runtime_error(file.string() + ": cannot be written");
}

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
    fs::create_directories(fs::path(profile) / "user");
    write_settings(fs::path(profile) / "user" / "registrymodifications.xcu", language);
    std::ofstream(stamp) << language << "\n";
}

} // namespace kehoach::cli
