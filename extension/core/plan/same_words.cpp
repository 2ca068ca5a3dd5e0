// SPDX-License-Identifier: MPL-2.0
#include "plan/same_words.hpp"

#include "text/words.hpp"

namespace kehoach::plan {

std::string own_words(const document::Paragraph& paragraph) {
    std::string text = paragraph.text;
    for (auto run = paragraph.runs.rbegin(); run != paragraph.runs.rend(); ++run)
        if (run->atom == document::Atom::field)
            text.replace(run->start, run->end - run->start, "\u200B");
    return text::letters_and_digits(text);
}

std::vector<std::string> body_words(const document::Document& document, bool numbers) {
    std::vector<std::string> words;
    for (const document::Paragraph& paragraph : document.paragraphs) {
        if (paragraph.story != "body")
            continue;
        const bool counts = numbers && paragraph.number_level > 0;
        auto kept =
            (counts ? text::letters_and_digits(paragraph.label) : std::string()) + own_words(paragraph);
        if (!kept.empty())
            words.push_back(std::move(kept));
    }
    return words;
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& each : words)
        all += each;
    return all;
}

} // namespace kehoach::plan
