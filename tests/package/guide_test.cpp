// SPDX-License-Identifier: MPL-2.0
// The guide: its pages in both languages, and the ways into it from the windows.
#include "package_files.hpp"

#include "faces/commands.hxx"

#include <gtest/gtest.h>
#include <map>

using namespace kehoach;
using namespace kehoach::test;
namespace fs = std::filesystem;

namespace {

const std::vector<std::string> languages{"vi", "en"};

/// Windows without the button, and why.
const std::map<std::string, std::string> without_help{
    {"ProgressDialog",
     "it goes by itself, and while it is there the office is busy with the work it tells of"}};

fs::path help() {
    return fs::path(KEHOACH_BUILD_DIR) / "bundled/kehoach/help";
}

std::string page(const std::string& language, const std::string& name) {
    return contents(help() / language / name);
}

/// The pages that are written by hand, as those of the rules are not.
std::vector<std::string> chapters(const std::string& language) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(help() / language))
        if (entry.is_regular_file())
            names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> anchors(const std::string& language, const std::string& name) {
    return matches(page(language, name), " id=\"([^\"]+)\"");
}

/// A page, or a part of it: checking.html#ignore.
bool is_there(const std::string& language, const std::string& topic) {
    const auto mark = topic.find('#');
    const auto name = topic.substr(0, mark);
    if (!fs::exists(help() / language / name))
        return false;
    const auto all = anchors(language, name);
    return mark == topic.npos || std::find(all.begin(), all.end(), topic.substr(mark + 1)) != all.end();
}

/// Of the windows, and of those that the program gives a window of several uses.
std::set<std::string> topics() {
    std::set<std::string> all;
    for (const auto& file : files_below("dialogs", {".xdl"}))
        for (const auto& topic : matches(contents(file), "dlg:tag=\"([^\"]+)\""))
            all.insert(topic);
    for (const auto& file : files_below("extension/faces", {".cxx"}))
        for (const auto& topic : matches(contents(file), "\"([a-z]+\\.html#[a-z-]+)\""))
            all.insert(topic);
    return all;
}

} // namespace

TEST(Guide, EveryWindowHasAButtonThatSaysItsTopic) {
    for (const auto& file : files_below("dialogs", {".xdl"})) {
        const auto buttons = matches(contents(file), "<dlg:button ([^>]*dlg:id=\"help\"[^>]*)");
        if (without_help.contains(file.stem().string())) {
            EXPECT_TRUE(buttons.empty()) << file << " has the button now";
            continue;
        }
        ASSERT_EQ(buttons.size(), 1U) << file;
        EXPECT_EQ(matches(buttons[0], "dlg:tag=\"([a-z]+\\.html#[a-z-]+)\"").size(), 1U) << file;
    }
}

TEST(Guide, EveryTopicIsThereInBothLanguages) {
    EXPECT_GT(topics().size(), 15U);
    for (const auto& language : languages)
        for (const auto& topic : topics())
            EXPECT_TRUE(is_there(language, topic)) << topic << " in " << language;
}

TEST(Guide, HasTheSamePagesAndPartsInBothLanguages) {
    ASSERT_EQ(chapters("vi"), chapters("en"));
    EXPECT_GT(chapters("vi").size(), 8U);
    for (const auto& name : chapters("vi")) {
        EXPECT_EQ(anchors("vi", name), anchors("en", name)) << name;
        for (const char* const element : {"<(h[123])[ >]", "<(p|li|tr|img|pre)[ >]"})
            EXPECT_EQ(matches(page("vi", name), element), matches(page("en", name), element)) << name;
    }
}

TEST(Guide, EveryLinkAndPictureIsInThePackage) {
    for (const auto& language : languages)
        for (const auto& name : chapters(language))
            for (const auto& link : matches(page(language, name), "(?:href|src)=\"([^\"]*)\"")) {
                if (link.starts_with('#')) {
                    EXPECT_TRUE(is_there(language, name + link)) << link << " in " << name;
                } else if (link.starts_with("../") || link.starts_with("rules/")) {
                    EXPECT_TRUE(fs::exists(help() / language / link)) << link << " in " << name;
                } else {
                    EXPECT_TRUE(is_there(language, link)) << link << " in " << name;
                }
            }
}

/// Nothing of it is elsewhere: offices read it without a network.
TEST(Guide, IsAllOnTheMachine) {
    for (const auto& language : languages)
        for (const auto& name : chapters(language))
            for (const char* const far : {"href=\"http", "src=\"http", "<script", "<iframe"})
                EXPECT_EQ(page(language, name).find(far), std::string::npos) << far << " in " << name;
}

TEST(Guide, EveryPageLeadsToEveryOther) {
    for (const auto& language : languages)
        for (const auto& from : chapters(language))
            for (const auto& to : chapters(language))
                EXPECT_TRUE(from == to ||
                            page(language, from).find("href=\"" + to + "\"") != std::string::npos)
                    << from << " to " << to;
}

TEST(Guide, NamesEveryCommandWithItsArguments) {
    for (const auto& language : languages) {
        const auto text = page(language, "programmers.html");
        for (const auto& command : faces::commands()) {
            const auto from = text.find("<tr><td><code>" + std::string(command.name) + "</code>");
            ASSERT_NE(from, std::string::npos) << command.name << " in " << language;
            const auto row = text.substr(from, text.find("</tr>", from) - from);
            for (const auto& argument : command.arguments)
                EXPECT_NE(row.find("<code>" + std::string(argument) + "</code>"), std::string::npos)
                    << command.name << " " << argument << " in " << language;
        }
    }
}

/// Six for the six steps of the quick page, and none that nothing shows: they age.
TEST(Guide, EveryPictureIsShown) {
    for (const auto& language : languages) {
        std::set<std::string> shown;
        for (const auto& name : chapters(language))
            for (const auto& picture : matches(page(language, name), "src=\"../pictures/([^\"]+)\""))
                shown.insert(picture);
        std::set<std::string> there;
        for (const auto& entry : fs::directory_iterator(help() / "pictures"))
            there.insert(entry.path().filename().string());
        EXPECT_EQ(shown, there) << language;
        EXPECT_EQ(matches(page(language, "index.html"), "<(img) ").size(), 6U) << language;
    }
}
