// SPDX-License-Identifier: MPL-2.0
// What is said in English is English: it equals the Vietnamese, or has Vietnamese letters, only for a reason.
#include "package_files.hpp"

#include <gtest/gtest.h>

using namespace kehoach::test;
namespace fs = std::filesystem;

namespace {

/// Keys, or beginnings of keys that end with a dot, and why the English words are Vietnamese.
using Reasons = std::map<std::string, std::string>;

const Reasons same_in_both{
    {"superior.aim", "goes into a Vietnamese document"},
    {"superior.deadline", "goes into a Vietnamese document"},
    {"superior.deadline.next", "goes into a Vietnamese document"},
    {"superior.note.author", "the name of the program"},
    {"notes.author", "the name of the program"},
    {"superior.preamble.", "goes into a Vietnamese document"},
    {"superior.reporting.", "goes into a Vietnamese document"},
    {"superior.section.", "goes into a Vietnamese document"},
    {"superior.subject", "goes into a Vietnamese document"},
    {"report.hint", "goes into a Vietnamese document"},
    {"report.preamble", "goes into a Vietnamese document"},
    {"report.subject", "goes into a Vietnamese document"},
    {"comments.", "the table of comments is a Vietnamese document"},
    {"facts.draft", "goes into a Vietnamese document"},
    {"dialog.office.tones.", "shows where marks stand"},
    {"dialog.returns.", "a format has one name"},
    {"pack.hash", "a method has one name"},
};

const Reasons with_vietnamese{
    {"restructure.typed.letters", "a letter of the alphabet"},
    {"dialog.issue.hint", "examples of what is typed"},
    {"dialog.issue.hint.signer", "examples of what is typed"},
    {"dialog.office.", "examples of what is typed"},
    {"dialog.plan.bases", "an example of what is typed"},
    {"dialog.plan.filing", "the word of the document beside its meaning"},
    {"dialog.wizard.example.", "examples of what is typed"},
    {"data.doubt.", "examples of what is meant"},
    {"data.expected.", "examples of what is needed"},
    {"calc.check.", "words that cells take"},
    {"facts.stands-in", "an example of what is written"},
    {"old.hint", "names a line of the document"},
    {"dialog.board.old.hint", "examples of what is typed"},
    {"unit-list.no-day", "examples of what is typed"},
    {"citation.subject", "the word of the document beside its meaning"},
    {"deadline.words.", "the word of the document beside its meaning"},
    {"rule-page.ignore", "the name of the program"},
    {"welcome.title", "the name of the program"},
    {"notes.", "the name of the program"},
    {"rule-page.other-language", "the name of the other language"},
};

bool has_reason(const Reasons& reasons, const std::string& key) {
    return std::any_of(reasons.begin(), reasons.end(), [&](const auto& reason) {
        return key == reason.first || (reason.first.back() == '.' && key.starts_with(reason.first));
    });
}

/// Letters of Vietnamese that English has not: two and three bytes, but not the marks of punctuation.
bool is_vietnamese(const std::string& text) {
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const auto first = static_cast<unsigned char>(text[i]);
        const auto second = static_cast<unsigned char>(text[i + 1]);
        const bool latin_1 = first == 0xC3 && second != 0x97; // but ×
        const bool latin_extended = first >= 0xC4 && first <= 0xC6;
        const bool with_marks = first == 0xE1 && (second == 0xBA || second == 0xBB);
        if (latin_1 || latin_extended || with_marks)
            return true;
    }
    return false;
}

/// Whether there is a word in it besides {arguments}.
bool has_words(const std::string& text) {
    std::size_t letters = 0;
    bool argument = false;
    for (const char letter : text) {
        argument = (argument || letter == '{') && letter != '}';
        letters += !argument && ((letter | 0x20) >= 'a' && (letter | 0x20) <= 'z') ? 1U : 0U;
    }
    constexpr std::size_t shortest_word = 3; // ms, I., I-
    return letters >= shortest_word;
}

} // namespace

TEST(Translated, EnglishIsAnotherTextThanVietnamese) {
    const auto vi = strings_of("vi"), en = strings_of("en");
    for (const auto& [key, text] : en)
        EXPECT_TRUE(!vi.contains(key) || vi.at(key) != text || has_reason(same_in_both, key) ||
                    !(has_words(text) || is_vietnamese(text)))
            << key << " = " << text;
}

TEST(Translated, EnglishHasVietnameseLettersOnlyForAReason) {
    for (const auto& [key, text] : strings_of("en"))
        EXPECT_TRUE(!is_vietnamese(text) || has_reason(with_vietnamese, key) || has_reason(same_in_both, key))
            << key << " = " << text;
}

TEST(Translated, EveryReasonIsNeeded) {
    const auto vi = strings_of("vi"), en = strings_of("en");
    const auto is_needed = [&](const Reasons::value_type& reason, bool same) {
        return std::any_of(en.begin(), en.end(), [&](const auto& entry) {
            return has_reason({reason}, entry.first) &&
                   (same ? vi.at(entry.first) == entry.second : is_vietnamese(entry.second));
        });
    };
    for (const auto& reason : same_in_both)
        EXPECT_TRUE(is_needed(reason, true)) << reason.first;
    for (const auto& reason : with_vietnamese)
        EXPECT_TRUE(is_needed(reason, false)) << reason.first;
}

TEST(Translated, VietnameseIsVietnamese) {
    for (const auto& [key, text] : strings_of("vi"))
        for (const char* const english : {" the ", " of the ", " is not ", " and the "})
            EXPECT_EQ(text.find(english), std::string::npos) << key << " = " << text;
}

/// But what is typed into files of data and into a terminal, as it is typed there.
TEST(Translated, QuotesInOneWay) {
    for (const char* const language : {"vi", "en"})
        for (const auto& [key, text] : strings_of(language)) {
            const bool typed = key.starts_with("data.expected.") || key.starts_with("cli.");
            EXPECT_TRUE(typed || text.find_first_of("\"'") == std::string::npos) << key << " = " << text;
        }
}

TEST(Translated, TitlesOfMenusAndBars) {
    static const std::set<std::string> names{"Kế Hoạch", "Kế hoạch"}; // of the program and its decks
    for (const auto& file : files_below("extension/registry", {".xcu"}))
        for (const auto& title : matches(contents(file), "xml:lang=\"en-US\">([^<]+)<"))
            EXPECT_TRUE(!is_vietnamese(title) || names.contains(title)) << title << " in " << file;
}

TEST(Translated, MessagesOfRules) {
    for (const auto& file : files_below("extension/data/rules", {".json"})) {
        if (file.string().ends_with(".examples.json"))
            continue;
        const auto text = contents(file);
        const auto message = matches(text, "\"message\"\\s*:\\s*\\{([\\s\\S]*?)\\}\\s*[,}]");
        ASSERT_FALSE(message.empty()) << file;
        const auto vi = matches(text, "\"vi\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
        const auto en = matches(text, "\"en\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
        ASSERT_EQ(vi.size(), en.size()) << file;
        for (std::size_t i = 0; i < vi.size(); ++i)
            EXPECT_NE(vi[i], en[i]) << file;
    }
}
