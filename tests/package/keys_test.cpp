// SPDX-License-Identifier: MPL-2.0
// Keys of the package: of commands that are there, and of nobody else who listens.
#include "package_files.hpp"

#include "faces/commands.hxx"

#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* writer = "com.sun.star.text.TextDocument";
constexpr const char* calc = "com.sun.star.sheet.SpreadsheetDocument";
constexpr const char* everywhere = "Global";

/// Key and command, by the application in which they hold.
using Keys = std::map<std::string, std::map<std::string, std::string>>;

void add_keys(Keys& keys, std::string_view component) {
    constexpr std::string_view name = "oor:name=\"", command = "org.kehoach:";
    std::string application, key;
    for (auto at = component.find(name); at != std::string_view::npos; at = component.find(name, at + 1)) {
        const auto rest = component.substr(at + name.size());
        const std::string named(rest.substr(0, rest.find('"')));
        if (named == everywhere || named.starts_with("com.sun.star."))
            application = named;
        else if (named == "Command") {
            const auto found = rest.find(command);
            const bool ours = found < rest.find(name);
            const auto ends = ours ? rest.find('<', found) : 0;
            keys[application][key] =
                ours ? rest.substr(found + command.size(), ends - found - command.size()) : "";
        } else
            key = named;
    }
}

Keys keys_of(const std::string& registry) {
    constexpr std::string_view begin = "oor:name=\"Accelerators\"", end = "</oor:component-data>";
    Keys keys;
    for (auto at = registry.find(begin); at != std::string::npos; at = registry.find(begin, at + 1))
        add_keys(keys, std::string_view(registry).substr(at + begin.size(), registry.find(end, at) - at));
    return keys;
}

Keys keys_of_package() {
    return keys_of(contents(fs::path(KEHOACH_SOURCE_DIR) / "extension/registry/Accelerators.xcu"));
}

/// As the office that is installed here brings them.
Keys keys_of_office() {
    Keys keys;
    for (const auto& file : fs::directory_iterator(fs::path(LO_PROGRAM) / "../share/registry"))
        if (file.path().extension() == ".xcd")
            for (const auto& [application, own] : keys_of(contents(file.path())))
                keys[application].insert(own.begin(), own.end());
    return keys;
}

/// "M_MOD1_MOD2" is Ctrl+Alt+M.
bool has(const std::string& key, const char* part) {
    return ("_" + key + "_").find("_" + std::string(part) + "_") != std::string::npos;
}

/// As a page of the guide writes it.
std::string said(const std::string& key) {
    static const std::map<std::string, std::string> names{{"HOME", "Home"}, {"END", "End"}};
    const auto name = key.substr(0, key.find('_'));
    const auto named = names.find(name);
    return (has(key, "MOD1") ? "Ctrl+" : std::string()) + (has(key, "MOD2") ? "Alt+" : "") +
           (has(key, "SHIFT") ? "Shift+" : "") + (named == names.end() ? name : named->second);
}

/// Changing between Vietnamese and English in UniKey, ibus and fcitx: Ctrl+Shift and with it whatever else is
/// held, Alt+Z, Ctrl+Space.
bool is_of_input_tools(const std::string& key) {
    static const std::set<std::string> of_fcitx{"B_MOD1_MOD2", "H_MOD1_MOD2", "J_MOD1_MOD2", "P_MOD1_MOD2"};
    return (has(key, "SHIFT") && has(key, "MOD1")) || (has(key, "Z") && has(key, "MOD2")) ||
           has(key, "SPACE") || of_fcitx.contains(key);
}

/// GNOME, KDE and Xfce keep these for windows, workspaces and the screen, so that the office never sees them.
bool is_of_desktops(const std::string& key) {
    static const std::set<std::string> with_letters{"A_MOD1_MOD2", "D_MOD1_MOD2", "F_MOD1_MOD2",
                                                    "I_MOD1_MOD2", "K_MOD1_MOD2", "L_MOD1_MOD2",
                                                    "R_MOD1_MOD2", "T_MOD1_MOD2", "X_MOD1_MOD2"};
    const bool function = key.size() > 1 && key[0] == 'F' && key[1] >= '0' && key[1] <= '9';
    return (function && has(key, "MOD2")) || with_letters.contains(key);
}

/// Where Ctrl+Alt is AltGr it types these letters on Vietnamese keyboards (xkb: vn, us).
bool is_typed_with_altgr(const std::string& key) {
    constexpr std::string_view letters = "ADEOPSU0123456789";
    return has(key, "MOD1") && has(key, "MOD2") && key[1] == '_' && letters.find(key[0]) != letters.npos;
}

/// Alt and an arrow change the size of rows and columns in tables of Writer; no list of the office says so.
bool is_for_tables(const std::string& key) {
    return has(key, "MOD2") && (has(key, "LEFT") || has(key, "RIGHT") || has(key, "UP") || has(key, "DOWN") ||
                                has(key, "INSERT") || has(key, "DELETE"));
}

} // namespace

TEST(Keys, OfTheOfficeAreReadFromItsRegistry) {
    const auto office = keys_of_office();
    ASSERT_TRUE(office.contains(everywhere) && office.contains(writer) && office.contains(calc));
    EXPECT_TRUE(office.at(everywhere).contains("E_MOD1_MOD2"));
    EXPECT_TRUE(office.at(writer).contains("F7"));
    EXPECT_TRUE(office.at(calc).contains("F9"));
    EXPECT_FALSE(office.at(calc).contains("F11_MOD1"));
}

TEST(Keys, AreOfCommandsInTheirApplication) {
    const auto ours = keys_of_package();
    EXPECT_GT(ours.at(writer).size(), 5U);
    for (const auto& [application, keys] : ours) {
        ASSERT_TRUE(application == writer || application == calc) << application;
        std::set<std::string> commands;
        for (const auto& [key, name] : keys) {
            const auto* const command = faces::find_command(name);
            ASSERT_NE(command, nullptr) << key << " " << name;
            EXPECT_NE(command->application,
                      application == writer ? faces::Application::calc : faces::Application::writer)
                << name;
            EXPECT_TRUE(commands.insert(name).second) << name << " has two keys";
        }
    }
}

TEST(Keys, TakeNoneOfTheOffice) {
    const auto office = keys_of_office();
    for (const auto& [application, keys] : keys_of_package())
        for (const auto& [key, name] : keys) {
            EXPECT_FALSE(office.at(everywhere).contains(key)) << key;
            EXPECT_FALSE(office.at(application).contains(key)) << key << " in " << application;
            EXPECT_FALSE(is_for_tables(key)) << key;
        }
}

TEST(Keys, TakeNoneOfInputToolsDesktopsAndLetters) {
    for (const auto& [application, keys] : keys_of_package())
        for (const auto& [key, name] : keys) {
            EXPECT_FALSE(is_of_input_tools(key)) << key;
            EXPECT_FALSE(is_of_desktops(key)) << key;
            EXPECT_FALSE(is_typed_with_altgr(key)) << key;
        }
}

/// One key means the same wherever it holds.
TEST(Keys, CheckInBothApplications) {
    const auto ours = keys_of_package();
    EXPECT_EQ(ours.at(writer).at("F2_SHIFT"), "Check");
    EXPECT_EQ(ours.at(calc).at("F2_SHIFT"), "CheckForm");
}

TEST(Keys, AreAllInTheGuide) {
    for (const char* const language : {"vi", "en"}) {
        const auto page =
            contents(fs::path(KEHOACH_SOURCE_DIR) / "extension/package/help" / language / "start.html");
        const auto from = page.find("id=\"keys\"");
        const auto table = page.substr(from, page.find("</table>", from) - from);
        for (const auto& [application, keys] : keys_of_package())
            for (const auto& [key, name] : keys)
                EXPECT_TRUE(table.find(">" + said(key) + "<") != std::string::npos ||
                            table.find(">" + said(key) + ", ") != std::string::npos ||
                            table.find(", " + said(key) + "<") != std::string::npos)
                    << said(key) << " in " << language;
    }
}
