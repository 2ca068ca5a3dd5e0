// SPDX-License-Identifier: MPL-2.0
#include "plan/read_abbreviations.hpp"

#include "text/pattern.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

constexpr std::size_t longest_short_form = 80;

void add(Mentions& into, const Passage& passage, std::string_view short_form, std::string_view long_form,
         std::size_t at) {
    const auto spot = passage.spot(at);
    into.abbreviations.push_back({std::string(short_form), std::string(text::trim(long_form)), spot.line,
                                      spot.offset, passage.end_on_line(spot, at + short_form.size())});
}

/// Whether a word stands in a text, looked for by the last byte of its vowel: the consonants are everywhere.
bool holds(std::string_view text, std::string_view word) {
    const auto rare = word.find_last_of("\xAF\x8D");
    for (auto at = text.find(word[rare], rare); at != std::string_view::npos;
         at = text.find(word[rare], at + 1))
        if (text.substr(at - rare).starts_with(word))
            return true;
    return false;
}

/// The words before a place in which a long form is looked for: a line may be long, and full of short forms.
std::string_view near_before(std::string_view text, std::size_t end) {
    constexpr std::size_t farthest = 400; // bytes
    return text::trim(text::last_bytes(text.substr(0, end), farthest));
}

/// The words that stand before `end`, back to the mark before them.
std::string_view words_before(std::string_view text, std::size_t end) {
    auto words = near_before(text, end);
    while (words.ends_with(",") || words.ends_with("("))
        words = text::trim(words.substr(0, words.size() - 1));
    const auto mark = words.find_last_of(",;():");
    words = text::trim(mark == std::string_view::npos ? words : words.substr(mark + 1));
    constexpr std::string_view joint = "và ";
    return words.starts_with(joint) ? words.substr(joint.size()) : words;
}

/// Capitals and their joints (KT-XH, KH&CN) without the joints; empty where it is something else.
std::string letters_of(std::string_view inside) {
    if (!text::is_capitals(inside) || inside.find_first_of("0123456789/ .") != std::string_view::npos)
        return {};
    auto letters = text::bare(inside);
    letters.erase(std::remove_if(letters.begin(), letters.end(), [](char c) { return c == '-' || c == '&'; }),
                  letters.end());
    return letters;
}

bool is_left_out(std::string_view word) {
    const auto small = text::lower(word);
    return small == "và" || small == "của" || small == "các" || small == "về" || small == "-" || small == "–";
}

/// The last words before a place whose initials are the letters, with or without the words that short forms
/// leave out; empty where they are not.
std::string_view words_of_initials(std::string_view words, std::string letters, bool leave_out) {
    const auto end = words.size();
    while (!letters.empty()) {
        const auto blank = words.rfind(' ');
        const auto word = blank == std::string_view::npos ? words : words.substr(blank + 1);
        const auto initials = text::bare(text::initials(word));
        if (!(leave_out && is_left_out(word)) && !initials.empty()) {
            if (!letters.ends_with(initials))
                return {};
            letters.resize(letters.size() - initials.size());
        }
        if (letters.empty())
            return std::string_view(word.data(), end - static_cast<std::size_t>(word.data() - words.data()));
        if (blank == std::string_view::npos)
            return {};
        words = words.substr(0, blank);
    }
    return {};
}

/// The words whose initials the letters are, back from `end`; empty where they are not there.
std::string_view words_of_letters(std::string_view text, std::size_t end, const std::string& letters) {
    const auto words = near_before(text, end);
    const auto found = words_of_initials(words, letters, false);
    return found.empty() ? words_of_initials(words, letters, true) : found;
}

/// (viết tắt là X), (gọi tắt là X), also without brackets: …, sau đây gọi chung là X.
void read_announced(Mentions& into, const Passage& passage) {
    static const text::Pattern form(
        R"re((\()?\s*((?:sau đây|dưới đây|từ đây)[,\s]+)?(?:được\s+)?(?:viết tắt|gọi tắt|gọi chung|(?(2)gọi|(*FAIL)))(?:\s+là)?\s*:?\s+["“”]?([^"“”(),;]+?)["“”]?\s*(?:[),;]|\.?$|\.\s))re");
    const auto text = passage.text();
    if (!holds(text, "tắt") && !holds(text, "gọi"))
        return;
    for (std::size_t from = 0;;) {
        const auto match = form.find(text, from);
        if (!match)
            return;
        from = (*match)[3].end;
        const auto short_form = text.substr((*match)[3].start, (*match)[3].end - (*match)[3].start);
        const bool announced = (*match)[1].matched || (*match)[2].matched;
        if (!announced || short_form.size() > longest_short_form)
            continue;
        // Letters may stand for words with a comma among them.
        const auto letters = letters_of(short_form);
        const auto long_form =
            letters.empty() ? std::string_view() : words_of_letters(text, (*match)[0].start, letters);
        add(into, passage, short_form,
            long_form.empty() ? words_before(text, (*match)[0].start) : long_form, (*match)[3].start);
    }
}

/// "kiểm soát viên đo lường (KSV)": a word or two behind the words of the letters, which tell them apart.
std::string_view words_with_more(std::string_view words, std::size_t end, const std::string& letters) {
    constexpr std::size_t fewest_letters = 3;
    constexpr int most_more = 2;
    const auto all = near_before(words, end);
    auto left = all;
    for (int more = 0; more < most_more && letters.size() >= fewest_letters; ++more) {
        const auto blank = left.rfind(' ');
        if (blank == std::string_view::npos || text::starts_capital(left.substr(blank + 1)))
            return {};
        left = text::trim(left.substr(0, blank));
        if (const auto found = words_of_initials(left, letters, false); !found.empty())
            return all.substr(static_cast<std::size_t>(found.data() - all.data()));
    }
    return {};
}

/// " 2018" of GDPT 2018, which its words have at their end too; empty where there is none.
std::string_view year_behind(std::string_view inside) {
    constexpr std::size_t with_blank = 5;
    const auto tail = inside.size() > with_blank ? inside.substr(inside.size() - with_blank) : "";
    const bool year =
        tail.starts_with(' ') && tail.find_first_not_of("0123456789", 1) == std::string_view::npos;
    return year ? tail : std::string_view();
}

/// Uỷ ban nhân dân (UBND): the letters in brackets are the initials of the words before them.
void read_initials(Mentions& into, const Passage& passage) {
    constexpr std::size_t longest = 24;
    const auto text = passage.text();
    for (auto open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
        // No farther: a line of brackets that never close would be read anew from each of them.
        const auto ahead = text.substr(open + 1, longest);
        const auto close = ahead.find(')');
        if (close == std::string_view::npos)
            continue;
        const auto inside = ahead.substr(0, close);
        const auto year = year_behind(inside);
        const auto letters = letters_of(inside.substr(0, inside.size() - year.size()));
        const auto words = text::trim(text.substr(0, open));
        if (letters.empty() || !words.ends_with(year))
            continue;
        auto long_form = words_of_letters(words, words.size() - year.size(), letters);
        if (long_form.empty())
            long_form = words_with_more(words, words.size() - year.size(), letters);
        if (!long_form.empty())
            add(into, passage, inside, long_form, open + 1);
    }
}

/// Words from their beginning to their end, with these initials.
bool have_initials(std::string_view words, const std::string& letters) {
    const auto found = words_of_initials(words, letters, false);
    return found.size() == words.size() || words_of_initials(words, letters, true).size() == words.size();
}

/// KCN (khu công nghiệp): the words stand in brackets behind the letters.
void read_words_behind(Mentions& into, const Passage& passage) {
    constexpr std::size_t longest = 120, longest_letters = 24;
    const auto text = passage.text();
    for (auto open = text.find(" ("); open != std::string_view::npos; open = text.find(" (", open + 1)) {
        const auto ahead = text.substr(open + 2, longest);
        const auto close = ahead.find(')');
        const auto gap = text.substr(0, open).find_last_of(" (\"");
        const auto start = gap == std::string_view::npos ? 0 : gap + 1;
        if (close == std::string_view::npos || open - start > longest_letters)
            continue;
        const auto word = text.substr(start, open - start);
        const auto letters = letters_of(word);
        if (!letters.empty() && have_initials(text::trim(ahead.substr(0, close)), letters))
            add(into, passage, word, ahead.substr(0, close), start);
    }
}

} // namespace

void read_abbreviations(Mentions& into, const Passage& passage, bool in_table) {
    if (in_table) {
        read_initials(into, passage);
        return;
    }
    read_announced(into, passage);
    read_initials(into, passage);
    read_words_behind(into, passage);
}

} // namespace kehoach::plan
