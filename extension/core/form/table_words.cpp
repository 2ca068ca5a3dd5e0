// SPDX-License-Identifier: MPL-2.0
#include "form/table_words.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace kehoach::form {

namespace {

/// Letters and digits, and every byte of a letter with marks.
bool is_of_a_word(char sign) {
    const auto byte = static_cast<unsigned char>(sign);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

bool stands_alone(std::string_view text, std::size_t start, std::size_t end) {
    return (start == 0 || !is_of_a_word(text[start - 1])) && (end == text.size() || !is_of_a_word(text[end]));
}

std::string_view without_stop(std::string_view folded) {
    while (!folded.empty() && (folded.back() == ':' || folded.back() == '.'))
        folded.remove_suffix(1);
    return text::trim(folded);
}

struct Member {
    const char* key;
    WordList TableWords::*list;
};
constexpr Member members[] = {{"ordinal", &TableWords::ordinal},
                              {"total", &TableWords::total},
                              {"subtotal", &TableWords::subtotal},
                              {"subtotalOf", &TableWords::subtotal_of},
                              {"note", &TableWords::note},
                              {"tie", &TableWords::tie},
                              {"code", &TableWords::code},
                              {"unitLine", &TableWords::unit_line},
                              {"year", &TableWords::year},
                              {"period", &TableWords::period},
                              {"measure", &TableWords::measure},
                              {"units", &TableWords::units},
                              {"unitAlso", &TableWords::unit_also},
                              {"unitWas", &TableWords::unit_was},
                              {"unitFrom", &TableWords::unit_from},
                              {"unitTo", &TableWords::unit_to},
                              {"count", &TableWords::count},
                              {"counted", &TableWords::counted},
                              {"notCount", &TableWords::not_count},
                              {"money", &TableWords::money},
                              {"moneyUnits", &TableWords::money_units},
                              {"percent", &TableWords::percent},
                              {"notPercent", &TableWords::not_percent},
                              {"date", &TableWords::date},
                              {"dateMaybe", &TableWords::date_maybe},
                              {"dateOpen", &TableWords::date_open},
                              {"notDate", &TableWords::not_date},
                              {"text", &TableWords::text},
                              {"given", &TableWords::given},
                              {"part", &TableWords::part},
                              {"divided", &TableWords::divided},
                              {"subset", &TableWords::subset},
                              {"sum", &TableWords::sum},
                              {"sumMaybe", &TableWords::sum_maybe},
                              {"whole", &TableWords::whole},
                              {"due", &TableWords::due},
                              {"done", &TableWords::done},
                              {"rate", &TableWords::rate},
                              {"task", &TableWords::task},
                              {"owner", &TableWords::owner}};

void extend(WordList& list, const std::vector<std::string>& more) {
    auto words = list.words();
    words.insert(words.end(), more.begin(), more.end());
    list = WordList(words);
}

/// Each a list of at least two words with strokes between: "có/không".
void read_sets(const text::JsonText& json, text::JsonObject& object, const char* key,
               std::vector<std::vector<std::string>>& into, text::DataFaults& faults) {
    const auto all = object.strings_or_empty(key);
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::vector<std::string> words;
        for (const auto part : text::split(all[i], '/'))
            words.push_back(text::fold(part));
        if (words.size() < 2 || std::find(words.begin(), words.end(), "") != words.end())
            json.fault(faults, object.pointer(key) + "/" + std::to_string(i), "data.expected.tables.set",
                       all[i]);
        else
            into.push_back(std::move(words));
    }
}

void read_file(const text::DataFile& file, TableWords& words, text::DataFaults& faults) {
    const text::JsonText json(file.name, file.bytes, faults);
    text::JsonObject object(json, "", faults);
    object.string("source");
    for (const Member& member : members) {
        const auto read = object.strings_or_empty(member.key);
        for (std::size_t i = 0; i < read.size(); ++i)
            if (text::trim(read[i]).empty())
                json.fault(faults, object.pointer(member.key) + "/" + std::to_string(i),
                           "data.expected.present");
        extend(words.*member.list, read);
    }
    read_sets(json, object, "complement", words.complements, faults);
    read_sets(json, object, "choices", words.choices, faults);
    object.no_others();
}

} // namespace

WordList::WordList(const std::vector<std::string>& words) {
    for (const std::string& word : words)
        if (std::string folded = text::fold(word); !folded.empty())
            words_.push_back(std::move(folded));
}

bool WordList::is(std::string_view folded) const {
    return std::find(words_.begin(), words_.end(), without_stop(folded)) != words_.end();
}

bool WordList::begins(std::string_view folded) const {
    return length_at_start(folded) > 0;
}

std::size_t WordList::length_at_start(std::string_view folded) const {
    std::size_t longest = 0;
    for (const std::string& word : words_)
        if (word.size() > longest && folded.starts_with(word) && stands_alone(folded, 0, word.size()))
            longest = word.size();
    return longest;
}

bool WordList::ends(std::string_view folded) const {
    const std::string_view text = without_stop(folded);
    return std::any_of(words_.begin(), words_.end(), [&](const std::string& word) {
        return text.ends_with(word) && stands_alone(text, text.size() - word.size(), text.size());
    });
}

bool WordList::in(std::string_view folded) const {
    return std::any_of(words_.begin(), words_.end(), [&](const std::string& word) {
        for (auto at = folded.find(word); at != std::string_view::npos; at = folded.find(word, at + 1))
            if (stands_alone(folded, at, at + word.size()))
                return true;
        return false;
    });
}

TableWords load_table_words(const std::vector<text::DataFile>& files, text::DataFaults& faults) {
    const auto before = faults.size();
    TableWords words;
    for (const text::DataFile& file : files)
        read_file(file, words, faults);
    return faults.size() == before ? words : TableWords();
}

} // namespace kehoach::form
