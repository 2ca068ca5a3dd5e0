// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kehoach::cli {

/// What the program says to whoever runs it: one string table of the staged package, read without an office.
class Words {
public:
    using Arguments = std::vector<std::pair<std::string, std::string>>;

    /// `stage`: the unpacked extension. Throws std::runtime_error where the table is not there.
    Words(const std::string& stage, std::string language);

    std::string operator()(std::string_view key, const Arguments& arguments = {}) const;
    /// The page of help, line by line; extension/run prints the same from the source of the table.
    std::string help() const;
    const std::string& language() const { return language_; }

private:
    std::string language_;
    std::map<std::string, std::string, std::less<>> table_;
};

/// "vi" where LC_ALL, LC_MESSAGES or LANG says Vietnamese, else "en".
std::string language_of_environment();

} // namespace kehoach::cli
