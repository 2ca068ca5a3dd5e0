// SPDX-License-Identifier: MPL-2.0
#include "cli/arguments.hxx"

#include "cli/words.hxx"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace kehoach::cli {

namespace {

struct Verb {
    std::string_view name;
    std::size_t least_files, most_files;
};

constexpr std::size_t any = static_cast<std::size_t>(-1);
constexpr std::array<Verb, 12> verbs{{{"run", 0, 0},
                                      {"check", 1, any},
                                      {"compose", 2, 2},
                                      {"restructure", 2, 2},
                                      {"repair", 2, 2},
                                      {"report", 2, 2},
                                      {"forms", 2, 2},
                                      {"form", 2, 2},
                                      {"check-form", 1, any},
                                      {"consolidate", 2, any},
                                      {"pack", 2, 2},
                                      {"convert", 2, 2}}};

const Verb* find_verb(std::string_view name) {
    const auto found =
        std::find_if(verbs.begin(), verbs.end(), [&](const Verb& one) { return one.name == name; });
    return found == verbs.end() ? nullptr : &*found;
}

int seconds(const std::string& word) {
    int value = 0;
    const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (fault != std::errc() || end != word.data() + word.size() || value <= 0)
        throw BadArguments("cli.bad-value", "--timeout " + word);
    return value;
}

std::string one_of(const std::string& option, const std::string& value,
                   std::initializer_list<std::string_view> words) {
    if (std::find(words.begin(), words.end(), value) == words.end())
        throw BadArguments("cli.bad-value", option + " " + value);
    return value;
}

class Parser {
public:
    explicit Parser(const std::vector<std::string>& words) : words_(words) {}

    Arguments parse() {
        while (at_ < words_.size())
            take(words_[at_++]);
        if (result_.verb.empty())
            result_.verb = result_.files.empty() ? "run" : "check";
        if (result_.language.empty())
            result_.language = language_of_environment();
        const Verb& verb = *find_verb(result_.verb);
        if (result_.help)
            return std::move(result_);
        if (result_.files.size() < verb.least_files || result_.files.size() > verb.most_files)
            throw BadArguments("cli.wrong-files", result_.verb);
        return std::move(result_);
    }

private:
    void take(const std::string& word) {
        if (only_files_ || !word.starts_with("-") || word == "-")
            take_word(word);
        else if (word == "--")
            only_files_ = true;
        else
            take_option(word);
    }

    /// The first word may be a verb; behind "--" it is a file.
    void take_word(const std::string& word) {
        if (!only_files_ && result_.verb.empty() && result_.files.empty() && find_verb(word))
            result_.verb = word;
        else
            result_.files.push_back(word);
    }

    void take_option(const std::string& option) {
        if (option == "--json")
            result_.json = true;
        else if (option == "--help" || option == "-h")
            result_.help = true;
        else if (option == "--stage")
            result_.stage = one_of(option, value(option), {"drafting", "signing", "issuing"});
        else if (option == "--verdicts")
            result_.verdicts = one_of(option, value(option), {"all", "default"});
        else if (option == "--lang")
            result_.language = one_of(option, value(option), {"vi", "en"});
        else if (option == "--profile")
            result_.profile = value(option);
        else if (option == "--superior")
            result_.superior = value(option);
        else if (option == "--attachments")
            result_.attachments.push_back(value(option));
        else if (option == "--pack")
            result_.packs.push_back(value(option));
        else if (option == "--plan")
            result_.plan = value(option);
        else if (option == "--profile-dir")
            result_.profile_dir = value(option);
        else if (option == "--timeout")
            result_.timeout_s = seconds(value(option));
        else
            throw BadArguments("cli.unknown-option", option);
    }

    std::string value(const std::string& option) {
        if (at_ >= words_.size())
            throw BadArguments("cli.no-value", option);
        return words_[at_++];
    }

    const std::vector<std::string>& words_;
    std::size_t at_ = 0;
    bool only_files_ = false;
    Arguments result_;
};

} // namespace

Arguments parse(const std::vector<std::string>& words) {
    return Parser(words).parse();
}

} // namespace kehoach::cli
