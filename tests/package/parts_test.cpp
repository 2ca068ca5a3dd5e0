// SPDX-License-Identifier: MPL-2.0
// The parts of the package against each other: strings, windows, menus, commands.
#include "package_files.hpp"

#include "faces/commands.hxx"

#include <gtest/gtest.h>
#include <set>

using namespace kehoach;
using namespace kehoach::test;
namespace fs = std::filesystem;

namespace {

std::set<std::string> keys(const Strings& strings) {
    std::set<std::string> all;
    for (const auto& [key, text] : strings)
        all.insert(key);
    return all;
}

std::string source(const std::string& path) {
    return contents(fs::path(KEHOACH_SOURCE_DIR) / path);
}

/// String literals of the program that look like keys of the tables, or are given as one.
std::set<std::string> keys_in_sources(const Strings& strings) {
    std::set<std::string> families;
    for (const auto& [key, text] : strings)
        families.insert(key.substr(0, key.find('.')));
    std::set<std::string> found;
    for (const auto& file : files_below("extension", {".cxx", ".hxx", ".cpp", ".hpp"})) {
        const auto text = contents(file);
        for (const auto& literal : matches(text, "\"([a-z-]+\\.[A-Za-z0-9._-]*)\""))
            if (families.count(literal.substr(0, literal.find('.'))) > 0)
                found.insert(literal);
        for (const auto& key :
             matches(text, "(?:Refused|require_none)\\([^\"\n]*\"([a-z-]+\\.[A-Za-z0-9._-]*)\""))
            found.insert(key);
    }
    return found;
}

struct MenuEntry {
    std::string menu, url;
};

/// Commands of Addons.xcu with the menu they stand in.
std::vector<MenuEntry> menu_entries() {
    const auto xcu = source("extension/registry/Addons.xcu");
    const auto calc = xcu.find("oor:name=\"org.kehoach.calc\"");
    std::vector<MenuEntry> entries;
    for (const auto& url : matches(xcu.substr(0, calc), "<value>org\\.kehoach:([A-Za-z]+)</value>"))
        entries.push_back({"writer", url});
    for (const auto& url : matches(xcu.substr(calc), "<value>org\\.kehoach:([A-Za-z]+)</value>"))
        entries.push_back({"calc", url});
    return entries;
}

} // namespace

TEST(Strings, BothLanguagesHaveTheSameKeysAndArguments) {
    const auto vi = strings_of("vi"), en = strings_of("en");
    EXPECT_FALSE(vi.empty());
    EXPECT_EQ(keys(vi), keys(en));
    for (const auto& [key, text] : vi) {
        EXPECT_FALSE(text.empty()) << key;
        if (en.count(key) > 0) {
            EXPECT_EQ(arguments_of(text), arguments_of(en.at(key))) << key;
        }
    }
}

TEST(Strings, EveryKeyOfTheProgramIsInTheTables) {
    const auto vi = strings_of("vi");
    for (const auto& key : keys_in_sources(vi)) {
        if (key.ends_with(".json") || key.ends_with(".hpp")) // the name of a file
            continue;
        // One that ends with a dot is the head of keys made up at run time.
        const auto found = vi.lower_bound(key);
        ASSERT_NE(found, vi.end()) << key;
        EXPECT_TRUE(found->first == key || (key.back() == '.' && found->first.starts_with(key))) << key;
    }
}

TEST(Strings, EveryKeyOfAWindowIsInTheTables) {
    const auto vi = strings_of("vi");
    for (const auto& file : files_below("dialogs", {".xdl"}))
        for (const auto& key : matches(contents(file), "=\"&amp;([^\"]+)\""))
            EXPECT_EQ(vi.count(key), 1u) << key << " in " << file;
}

TEST(Strings, WindowsHaveNoWordsOfTheirOwn) {
    for (const auto& file : files_below("dialogs", {".xdl"}))
        for (const auto& words : matches(contents(file), "dlg:(?:value|title|help-text)=\"([^&\"][^\"]*)\""))
            EXPECT_TRUE(words == "I." || words == "I-") << words << " in " << file;
}

// A tree is left out of the round of Tab unless it says otherwise; other controls are in it by themselves.
TEST(Windows, EveryTreeIsReachedWithTheKeyboard) {
    std::size_t trees = 0;
    for (const auto& file : files_below("dialogs", {".xdl"}))
        for (const auto& tree : matches(contents(file), "<dlg:treecontrol ([^>]*)")) {
            EXPECT_NE(tree.find("dlg:tabstop=\"true\""), std::string::npos) << file;
            ++trees;
        }
    EXPECT_GT(trees, 0U);
}

TEST(Menus, EveryTitleIsInBothLanguages) {
    for (const auto& file : files_below("extension/registry", {".xcu"})) {
        const auto titles = matches(contents(file), "oor:name=\"Title\"[^>]*>([\\s\\S]*?)</prop>");
        for (const auto& title : titles) {
            EXPECT_EQ(matches(title, "xml:lang=\"([^\"]+)\""), (std::vector<std::string>{"vi", "en-US"}))
                << title;
            EXPECT_EQ(matches(title, "\">([^<]+)<").size(), 2u) << title;
        }
    }
}

/// The office sorts entries by the numbers in their names: one that has none of its own stands at the end.
TEST(Menus, EveryEntryHasItsNumber) {
    const auto xcu = source("extension/registry/Addons.xcu");
    for (const auto& name : matches(xcu, "oor:name=\"(e[0-9][^\"]*)\""))
        EXPECT_EQ(name.size(), 3u) << name;
}

/// A menu that is longer than the screen lies over the pointer that opens it, and hides its end.
TEST(Menus, FitScreensOf768Lines) {
    const auto xcu = source("extension/registry/Addons.xcu");
    constexpr std::size_t indent = 10, rows_of_25_pixels = 27; // and up to eight lines between them
    const std::string entry = "\n" + std::string(indent, ' ') + "<node oor:name=\"e";
    const auto calc = xcu.find("oor:name=\"org.kehoach.calc\"");
    for (const auto& menu : {xcu.substr(0, calc), xcu.substr(calc)}) {
        std::size_t rows = 0;
        for (auto at = menu.find(entry); at != std::string::npos; at = menu.find(entry, at + 1))
            if (!menu.substr(menu.find("<value>", at)).starts_with("<value>private:separator"))
                ++rows;
        EXPECT_GT(rows, 10u);
        EXPECT_LE(rows, rows_of_25_pixels);
    }
}

/// Whoever begins a plan has its frame in two clicks: the menu, the entry.
TEST(Menus, PlansBeginInTheMenuItself) {
    const auto xcu = source("extension/registry/Addons.xcu");
    const auto from = xcu.find("oor:name=\"Submenu\"");
    const auto below = xcu.find("oor:name=\"Submenu\"", from + 1);
    EXPECT_EQ(matches(xcu.substr(from, below - from), "<value>org\\.kehoach:([A-Za-z]+)</value>"),
              (std::vector<std::string>{"NewPlan", "NewFromSuperior", "NewFromOld"}));
}

TEST(Menus, EveryEntryIsACommandOfItsApplication) {
    const auto entries = menu_entries();
    EXPECT_GT(entries.size(), 15u);
    for (const auto& [menu, name] : entries) {
        const auto* const command = faces::find_command(name);
        ASSERT_NE(command, nullptr) << name;
        const auto own = menu == "writer" ? faces::Application::writer : faces::Application::calc;
        EXPECT_TRUE(command->application == own || command->application == faces::Application::any ||
                    command->application == faces::Application::either)
            << name << " in the menu of " << menu;
    }
}

TEST(Package, DescriptionNamesVersionLicenceAndTextsThatAreThere) {
    const fs::path stage = fs::path(KEHOACH_BUILD_DIR) / "bundled/kehoach";
    const auto description = contents(stage / "description.xml");
    EXPECT_EQ(matches(description, "<identifier value=\"([^\"]+)\""),
              std::vector<std::string>{"org.kehoach"});
    EXPECT_EQ(matches(description, "<version value=\"([0-9.]+)\"").size(), 1u);
    const auto named = matches(description, "href=\"([^\"]+)\"");
    EXPECT_GE(named.size(), 4u);
    for (const auto& file : named)
        EXPECT_TRUE(fs::exists(stage / file)) << file;
    for (const auto& file : matches(contents(stage / "META-INF/manifest.xml"), "full-path=\"([^\"]+)\""))
        EXPECT_TRUE(fs::exists(stage / file)) << file;
}

TEST(Package, CarriesNoExamplesOfRules) {
    for (const auto& entry :
         fs::recursive_directory_iterator(fs::path(KEHOACH_BUILD_DIR) / "bundled/kehoach/data"))
        EXPECT_FALSE(entry.path().string().ends_with(".examples.json")) << entry.path();
}

TEST(Package, CarriesThePagesOfItsRules) {
    const fs::path stage = fs::path(KEHOACH_BUILD_DIR) / "bundled/kehoach";
    EXPECT_TRUE(fs::exists(stage / "help/rules.css"));
    for (const auto& rule : fs::directory_iterator(stage / "data/rules"))
        for (const char* const language : {"vi", "en"})
            EXPECT_TRUE(
                fs::exists(stage / "help" / language / "rules" / (rule.path().stem().string() + ".html")))
                << rule.path();
}

TEST(Package, NamesTheLibrariesOfOthersThatAreInIt) {
    const auto notice = contents(fs::path(KEHOACH_BUILD_DIR) / "bundled/kehoach/third-party.txt");
    int libraries = 0;
    for (const auto& file : files_below("extension", {".txt"})) {
        if (file.filename() != "CMakeLists.txt")
            continue;
        for (const auto& name : matches(contents(file), "find_library\\([A-Z0-9_]+ NAMES lib([a-z0-9]+)[-0-9]*\\.a")) {
            EXPECT_NE(notice.find("(" + name + ")"), std::string::npos) << name;
            ++libraries;
        }
    }
    EXPECT_GE(libraries, 5);
    EXPECT_NE(notice.find("(boost)"), std::string::npos);
}
