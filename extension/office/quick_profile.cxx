// SPDX-License-Identifier: MPL-2.0
#include "office/quick_profile.hxx"

#include <array>
#include <fstream>
#include <stdexcept>

namespace kehoach::office {

namespace {

struct Setting {
    const char* path;
    const char* name;
    const char* value;
};

constexpr std::array<Setting, 19> settings{{
    {"/org.openoffice.Setup/Product", "ooSetupLastVersion", "7.4"},
    {"/org.openoffice.Office.Common/Misc", "FirstRun", "false"},
    {"/org.openoffice.Office.Common/Misc", "ShowTipOfTheDay", "false"},
    {"/org.openoffice.Office.Common/Misc", "UseLocking", "false"},
    {"/org.openoffice.Office.Common/Misc", "UseDocumentSystemFileLocking", "false"},
    {"/org.openoffice.Office.Common/Misc", "UseDocumentOOoLockFile", "false"},
    {"/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"},
    {"/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"}, // pictures too
    // What no setting keeps from calling out, a picture of a copy for one, is sent where nobody listens.
    {"/org.openoffice.Inet/Settings", "ooInetProxyType", "1"},
    {"/org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"},
    {"/org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"},
    {"/org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"},
    {"/org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"},
    {"/org.openoffice.Inet/Settings", "ooInetFTPProxyName", "127.0.0.1"},
    {"/org.openoffice.Inet/Settings", "ooInetFTPProxyPort", "9"},
    {"/org.openoffice.Office.Calc/Content/Update", "Link", "2"},
    {"/org.openoffice.Office.Writer/Content/Update", "Link", "2"},
    {"/org.openoffice.Office.Recovery/AutoSave", "Enabled", "false"},
    {"/org.openoffice.Office.Recovery/RecoveryInfo", "Enabled", "false"},
}};

void write_setting(std::ostream& out, const Setting& one) {
    out << "<item oor:path=\"" << one.path << "\"><prop oor:name=\"" << one.name
        << "\" oor:op=\"fuse\"><value>" << one.value << "</value></prop></item>\n";
}

} // namespace

void write_quick_profile(const std::filesystem::path& profile, const std::string& language) {
    std::filesystem::create_directories(profile / "user");
    const auto file = profile / "user" / "registrymodifications.xcu";
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

} // namespace kehoach::office
