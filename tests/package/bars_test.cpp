// SPDX-License-Identifier: MPL-2.0
// Toolbars, the Extension tab and the pictures of commands.
#include "package_files.hpp"

#include "faces/commands.hxx"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;
namespace fs = std::filesystem;

namespace {

const fs::path written = fs::path(KEHOACH_SOURCE_DIR) / "extension/package";
const fs::path stage = fs::path(KEHOACH_BUILD_DIR) / "bundled/kehoach";

std::string registry(const std::string& file) {
    return contents(fs::path(KEHOACH_SOURCE_DIR) / "extension/registry" / file);
}

std::vector<std::string> commands_in(const std::string& xcu) {
    return matches(xcu, "<value>org\\.kehoach:([A-Za-z]+)</value>");
}

/// The part of Toolbar.xcu that is one bar.
std::string bar(const std::string& name) {
    const auto xcu = registry("Toolbar.xcu");
    const auto from = xcu.find("oor:name=\"" + name + "\"");
    return xcu.substr(from, xcu.find("\n      </node>", from) - from);
}

/// What a menu, a bar or the Extension tab offers.
std::set<std::string> offered() {
    std::set<std::string> all;
    for (const char* const file : {"Addons.xcu", "Toolbar.xcu", "NotebookBar.xcu"})
        for (const auto& name : commands_in(registry(file)))
            all.insert(name);
    return all;
}

std::set<std::string> stems(const fs::path& folder, const std::string& ending) {
    std::set<std::string> all;
    for (const auto& entry : fs::directory_iterator(folder))
        if (const auto name = entry.path().filename().string(); name.ends_with(ending))
            all.insert(name.substr(0, name.size() - ending.size()));
    return all;
}

/// Width and height of a PNG.
std::pair<int, int> size_of(const fs::path& png) {
    const auto bytes = contents(png);
    const auto number = [&](std::size_t at) {
        int value = 0;
        for (std::size_t i = 0; i < 4; ++i)
            value = value << 8 | static_cast<unsigned char>(bytes.at(at + i));
        return value;
    };
    return {number(16), number(20)};
}

/// How light a colour is to the eye (WCAG); `colour` is rrggbb.
double light_of(const std::string& colour) {
    const auto part = [&](std::size_t at) {
        const double value = std::stoi(colour.substr(at, 2), nullptr, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4);
}

double contrast(const std::string& one, const std::string& other) {
    const auto [dark, light] = std::minmax({light_of(one), light_of(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

TEST(Bars, OfferCommandsOfTheirApplication) {
    using faces::Application;
    for (const auto& [name, other] : {std::pair("org.kehoach.toolbar", Application::calc),
                                      std::pair("org.kehoach.formbar", Application::writer)}) {
        const auto buttons = commands_in(bar(name));
        EXPECT_GT(buttons.size(), 6U) << name;
        EXPECT_EQ(buttons.back(), "QuickGuide") << name;
        for (const auto& button : buttons) {
            const auto* const command = faces::find_command(button);
            ASSERT_NE(command, nullptr) << button;
            EXPECT_NE(command->application, other) << button;
        }
    }
}

TEST(Bars, CheckAndRepairInBothApplications) {
    const auto writer = commands_in(bar("org.kehoach.toolbar")),
               calc = commands_in(bar("org.kehoach.formbar"));
    for (const char* const name : {"Check", "RepairAll"})
        EXPECT_NE(std::find(writer.begin(), writer.end(), name), writer.end()) << name;
    for (const char* const name : {"CheckForm", "RepairForm"})
        EXPECT_NE(std::find(calc.begin(), calc.end(), name), calc.end()) << name;
}

/// Without it the office names a bar "Add-On 1" and lets it float.
TEST(Bars, HaveANameAndAPlaceInTheirApplication) {
    for (const auto& [file, name] : {std::pair("WriterWindowState.xcu", "org.kehoach.toolbar"),
                                     std::pair("CalcWindowState.xcu", "org.kehoach.formbar")}) {
        const auto xcu = registry(file);
        EXPECT_NE(xcu.find("private:resource/toolbar/addon_" + std::string(name)), std::string::npos) << file;
        EXPECT_EQ(matches(xcu, "<value xml:lang=\"(?:vi|en-US)\">([^<]+)<").size(), 2U) << file;
        EXPECT_EQ(matches(xcu, "oor:name=\"(Docked|DockPos|Visible)\"").size(), 3U) << file;
    }
}

/// The office shows the tab alike in all its applications: what is on it is grey in the wrong one.
TEST(Bars, AreBothOnTheExtensionTab) {
    auto both = commands_in(registry("Toolbar.xcu"));
    auto tab = commands_in(registry("NotebookBar.xcu"));
    EXPECT_EQ(std::set<std::string>(tab.begin(), tab.end()), std::set<std::string>(both.begin(), both.end()));
    EXPECT_EQ(std::set<std::string>(tab.begin(), tab.end()).size(), tab.size()) << "one has two buttons";
}

TEST(Pictures, EveryOfferedCommandHasOneInBothSizesAndItsSource) {
    const auto sources = stems(written / "icon_sources", ".svg");
    for (const auto& name : offered()) {
        EXPECT_TRUE(sources.contains(name)) << name;
        for (const int size : {16, 26}) {
            const auto png = stage / "icons" / (name + "_" + std::to_string(size) + ".png");
            ASSERT_TRUE(fs::exists(png)) << png;
            EXPECT_EQ(size_of(png), std::pair(size, size)) << png;
        }
    }
}

TEST(Pictures, AreOfCommandsAndNamedToTheOffice) {
    const auto xcu = contents(stage / "registry/Images.xcu");
    const auto named = commands_in(xcu);
    const auto all = stems(written / "icons", "_16.png");
    EXPECT_EQ(std::set<std::string>(named.begin(), named.end()), all);
    EXPECT_EQ(stems(written / "icons", "_26.png"), all);
    for (const auto& name : all)
        EXPECT_NE(faces::find_command(name), nullptr) << name;
    for (const auto& picture : matches(xcu, "%origin%/\\.\\./(icons/[^<]+)"))
        EXPECT_TRUE(fs::exists(stage / picture)) << picture;
    EXPECT_NE(contents(stage / "META-INF/manifest.xml").find("registry/Images.xcu"), std::string::npos);
}

/// There is one picture for light and dark windows: what is drawn is seen on both, but for the paper itself.
TEST(Pictures, AreSeenOnLightAndOnDark) {
    constexpr double enough = 3; // WCAG, for what is no text
    const std::string paper = "fcfcfc";
    for (const auto& name : offered()) {
        const auto svg = contents(written / "icon_sources" / (name + ".svg"));
        const auto colours = matches(svg, "\"#([0-9a-f]{6})\"");
        EXPECT_FALSE(colours.empty()) << name;
        for (const auto& colour : colours) {
            if (colour == paper)
                continue;
            EXPECT_GE(contrast(colour, "ffffff"), enough) << colour << " in " << name;
            EXPECT_GE(contrast(colour, "333333"), enough) << colour << " in " << name;
        }
    }
}
