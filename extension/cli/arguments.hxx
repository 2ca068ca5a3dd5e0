// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace kehoach::cli {

/// What was asked for on the command line.
struct Arguments {
    std::string verb; ///< as in the table of the help; "run" for the demonstration
    std::vector<std::string> files;
    bool json = false, help = false;
    std::string stage, profile, verdicts, superior, plan;
    std::vector<std::string> attachments, packs;
    std::string language; ///< vi or en
    std::string profile_dir;
    int timeout_s = 300; ///< for one file
};

/// A command line that makes no sense: a key of the string tables and the word at fault.
struct BadArguments : std::runtime_error {
    BadArguments(const std::string& key_, std::string word_)
        : std::runtime_error(key_ + " " + word_), key(key_), word(std::move(word_)) {}
    std::string key, word;
};

/// `words`: without the name of the program. Throws BadArguments.
Arguments parse(const std::vector<std::string>& words);

} // namespace kehoach::cli
