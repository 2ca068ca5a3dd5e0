// SPDX-License-Identifier: MPL-2.0
#include "cli/words.hxx"

#include "text/braces.hpp"
#include "text/words.hpp"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace kehoach::cli {

Words::Words(const std::string& stage, std::string language) : language_(std::move(language)) {
    const std::string file = stage + "/strings/strings_" + language_ + ".txt";
    std::ifstream lines(file);
    if (!lines)
        throw std::runtime_error(file + ": cannot be read; build the target oxt");
    for (std::string line; std::getline(lines, line);) {
        const auto equals = line.find('=');
        if (line.starts_with('#') || equals == std::string::npos)
            continue;
        const std::string_view view(line);
        table_.emplace(text::trim(view.substr(0, equals)), text::trim(view.substr(equals + 1)));
    }
}

std::string Words::operator()(std::string_view key, const Arguments& arguments) const {
    const auto found = table_.find(key);
    return text::filled(found == table_.end() ? key : std::string_view(found->second), arguments);
}

std::string Words::help() const {
    constexpr std::string_view keys = "cli.help.";
    std::string page;
    for (auto at = table_.lower_bound(keys); at != table_.end() && at->first.starts_with(keys); ++at) {
        const std::string& line = at->second;
        page += (line.starts_with('|') ? line.substr(1) : line) + "\n"; // the bar keeps leading blanks
    }
    return page;
}

std::string language_of_environment() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const char* value = std::getenv(name); value && *value)
            return std::string_view(value).starts_with("vi") ? "vi" : "en";
    return "en";
}

} // namespace kehoach::cli
