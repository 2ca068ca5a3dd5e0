// SPDX-License-Identifier: MPL-2.0
#include "document/marked_language.hpp"

#include "text/code_points.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace kehoach::document {

namespace {

/// Letters and marks that no other tongue of our papers has.
bool is_vietnamese_letter(char32_t letter) {
    constexpr char32_t first = 0x1EA0, last = 0x1EF9;
    constexpr std::u32string_view others = U"ĂăĐđĨĩŨũƠơƯư\x0309\x031B\x0323";
    return (letter >= first && letter <= last) || others.find(letter) != std::u32string_view::npos;
}

bool is_letter(char32_t letter) {
    constexpr char32_t first_beyond_ascii = 0xC0;
    return (letter >= U'a' && letter <= U'z') || (letter >= U'A' && letter <= U'Z') ||
           letter >= first_beyond_ascii;
}

struct Words {
    std::size_t all = 0, vietnamese = 0;
};

Words count_words(std::string_view text) {
    Words count;
    bool in_word = false, is_vietnamese = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto point = text::decode_at(text, at);
        at += point.length;
        if (text::is_blank(point.value)) {
            in_word = is_vietnamese = false;
            continue;
        }
        if (!in_word && is_letter(point.value)) {
            in_word = true;
            ++count.all;
        }
        if (!is_vietnamese && is_vietnamese_letter(point.value)) {
            is_vietnamese = true;
            ++count.vietnamese;
        }
    }
    return count;
}

/// One word in six and more: of Vietnamese text it is every second.
bool is_vietnamese(const Words& words) {
    constexpr std::size_t share = 6;
    return words.vietnamese > 0 && words.vietnamese * share >= words.all;
}

/// What is too short to tell.
bool is_neutral(const Words& words) {
    constexpr std::size_t few = 2;
    return words.vietnamese == 0 && words.all <= few;
}

bool is_marked_vietnamese(const std::string& language) {
    return language == "vi" || language.starts_with("vi-");
}

struct Marked {
    const Paragraph* paragraph;
    const Run* run;
    Words words;
};

/// Runs with a language that is not Vietnamese, and how many bytes of Vietnamese there are.
class Reading {
public:
    explicit Reading(const Document& document) {
        for (const Paragraph& paragraph : document.paragraphs)
            for (const Run& run : paragraph.runs)
                if (run.atom == Atom::none && run.look.language && run.start < run.end)
                    add(paragraph, run);
    }

    std::vector<Place> places() const {
        constexpr std::size_t little = 10;
        if (otherwise_ * little < otherwise_ + rightly_ || otherwise_ == 0)
            return {};
        const auto usual =
            std::ranges::max_element(by_language_, {}, [](const auto& one) { return one.second; })->first;
        std::vector<Place> all;
        for (const Marked& one : marked_) {
            if (!is_vietnamese(one.words) && !(is_neutral(one.words) && *one.run->look.language == usual))
                continue;
            const bool goes_on = !all.empty() && all.back().story == one.paragraph->story &&
                                 all.back().paragraph == one.paragraph->index &&
                                 all.back().end == one.run->start;
            if (goes_on)
                all.back().end = one.run->end;
            else
                all.push_back(
                    {one.paragraph->story, one.paragraph->index, 0, one.run->start, one.run->end, {}});
        }
        return all;
    }

private:
    void add(const Paragraph& paragraph, const Run& run) {
        const auto size = run.end - run.start;
        if (is_marked_vietnamese(*run.look.language)) {
            rightly_ += size;
            return;
        }
        const auto words = count_words(std::string_view(paragraph.text).substr(run.start, size));
        marked_.push_back({&paragraph, &run, words});
        if (!is_vietnamese(words))
            return;
        otherwise_ += size;
        by_language_[*run.look.language] += size;
    }

    std::vector<Marked> marked_;
    std::map<std::string, std::size_t> by_language_;
    std::size_t rightly_ = 0, otherwise_ = 0;
};

} // namespace

std::vector<Place> vietnamese_marked_otherwise(const Document& document) {
    return Reading(document).places();
}

} // namespace kehoach::document
