// SPDX-License-Identifier: MPL-2.0
// Build tool: writes the pages of all rules for the help, in each language, from the rules themselves and
// from the examples beside them, which do not go into the package.
#include "pack.hpp"
#include "rule_page.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>

namespace {

namespace fs = std::filesystem;
using namespace kehoach;

using ExamplesOfRules = std::map<std::string, std::vector<test::Example>>;

ExamplesOfRules examples_of_rules() {
    ExamplesOfRules all;
    for (auto& example : test::all_examples())
        all[example.rule].push_back(std::move(example));
    return all;
}

std::map<std::string, help::Shown> shown_of_rules() {
    std::map<std::string, help::Shown> all;
    for (const auto& [rule, examples] : examples_of_rules())
        all[rule] = help::shown_of(examples);
    return all;
}

void write(const fs::path& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    file << text;
    if (!file.flush())
        throw std::runtime_error(path.string() + ": cannot be written");
}

/// From nothing, so that the page of a rule that is gone does not stay.
void write_language(const fs::path& folder, const help::PageWords& words,
                    const std::map<std::string, help::Shown>& shown) {
    fs::remove_all(folder);
    fs::create_directories(folder);
    const auto& pack = test::all_rules();
    for (const auto& rule : pack.rules) {
        const auto found = shown.find(rule.id);
        write(folder / help::file_of(rule),
              help::page_of(rule, found == shown.end() ? help::Shown() : found->second, pack,
                            test::all_profiles(), words));
    }
    write(folder / "index.html", help::index_of(pack, test::all_profiles(), words));
}

} // namespace

int main(int count, char** arguments) {
    try {
        if (count != 4)
            throw std::runtime_error("usage: rule_pages STRINGS_VI STRINGS_EN OUT_FOLDER");
        const fs::path out = arguments[3];
        const auto shown = shown_of_rules();
        write_language(out / "vi" / "rules", help::PageWords("vi", arguments[1]), shown);
        write_language(out / "en" / "rules", help::PageWords("en", arguments[2]), shown);
        return 0;
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << "\n";
        return 1;
    }
}
