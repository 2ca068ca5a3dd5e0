// SPDX-License-Identifier: MPL-2.0
#include "text/legacy_conversion.hpp"

#include "text/code_points.hpp"
#include "text/normal_form.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kehoach::text {

namespace {

/// TCVN 5712:1993, VN3, from 0xA1 on.
constexpr std::u32string_view tcvn3_letters = U"ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤ"
                                              U"ỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ";
constexpr char32_t tcvn3_first = 0xA1;
static_assert(tcvn3_letters.size() == 0xFE - tcvn3_first + 1);

/// VNI-Windows: letters that stand alone, small; capitals are 0x20 below.
constexpr std::array<std::pair<char32_t, char32_t>, 9> vni_letters{{{U'ñ', U'đ'},
                                                                    {U'ô', U'ơ'},
                                                                    {U'ö', U'ư'},
                                                                    {U'í', U'í'},
                                                                    {U'ì', U'ì'},
                                                                    {U'æ', U'ỉ'},
                                                                    {U'ó', U'ĩ'},
                                                                    {U'ò', U'ị'},
                                                                    {U'î', U'ỵ'}}};

/// VNI-Windows: what follows a vowel and marks it, small.
constexpr std::array<std::pair<char32_t, std::u32string_view>, 15> vni_marks{{{U'ù', U"\u0301"},
                                                                              {U'ø', U"\u0300"},
                                                                              {U'û', U"\u0309"},
                                                                              {U'õ', U"\u0303"},
                                                                              {U'ï', U"\u0323"},
                                                                              {U'â', U"\u0302"},
                                                                              {U'á', U"\u0302\u0301"},
                                                                              {U'à', U"\u0302\u0300"},
                                                                              {U'å', U"\u0302\u0309"},
                                                                              {U'ã', U"\u0302\u0303"},
                                                                              {U'ä', U"\u0302\u0323"},
                                                                              {U'ê', U"\u0306"},
                                                                              {U'é', U"\u0306\u0301"},
                                                                              {U'è', U"\u0306\u0300"},
                                                                              {U'ú', U"\u0306\u0309"}}};
constexpr std::array<std::pair<char32_t, std::u32string_view>, 2> vni_more_marks{
    {{U'ü', U"\u0306\u0303"}, {U'ë', U"\u0306\u0323"}}};

bool is_capital_latin1(char32_t point) {
    return point >= 0xC0 && point <= 0xDE;
}

char32_t small_latin1(char32_t point) {
    return is_capital_latin1(point) ? point + 0x20 : point;
}

template<class Table>
auto find(const Table& table, char32_t key) {
    return std::find_if(table.begin(), table.end(), [key](const auto& row) { return row.first == key; });
}

/// Fonts of symbols keep their characters at U+F000 and up.
char32_t out_of_symbol_area(char32_t point) {
    return point >= 0xF020 && point <= 0xF0FF ? point - 0xF000 : point;
}

bool takes_marks(char32_t point) {
    return std::u32string_view(U"aeouyAEOUYơưƠƯ").find(point) != std::u32string_view::npos;
}

std::u32string_view vni_mark(char32_t point) {
    const auto small = small_latin1(point);
    if (const auto row = find(vni_marks, small); row != vni_marks.end())
        return row->second;
    const auto row = find(vni_more_marks, small);
    return row == vni_more_marks.end() ? std::u32string_view() : row->second;
}

char32_t vni_letter(char32_t point) {
    const auto row = find(vni_letters, small_latin1(point));
    if (row == vni_letters.end())
        return point;
    if (!is_capital_latin1(point))
        return row->second;
    constexpr std::u32string_view small = U"đơưíìỉĩịỵ", capital = U"ĐƠƯÍÌỈĨỊỴ";
    return capital[small.find(row->second)];
}

class Converter {
public:
    explicit Converter(Legacy legacy) : legacy_(legacy) {}

    void take(char32_t point) {
        point = out_of_symbol_area(point);
        if (legacy_ == Legacy::tcvn3)
            return tcvn3(point);
        const auto mark = vni_mark(point);
        if (!mark.empty() && takes_marks(before_)) {
            for (const auto one : mark)
                append(made_, one);
            before_ = 0;
            return;
        }
        before_ = vni_letter(point);
        append(made_, before_);
    }

    std::string made() { return normalise(made_).text; }

private:
    void tcvn3(char32_t point) {
        const bool letter = point >= tcvn3_first && point < tcvn3_first + tcvn3_letters.size();
        append(made_, letter ? tcvn3_letters[point - tcvn3_first] : point);
    }

    Legacy legacy_;
    char32_t before_ = 0; ///< the letter that a mark may follow
    std::string made_;
};

std::ptrdiff_t count(std::string_view text, char first, char last) {
    return std::count_if(text.begin(), text.end(), [=](char c) { return c >= first && c <= last; });
}

/// A word in capitals, no code as in 12-KH/HU.
bool is_capital_word(std::string_view word) {
    return count(word, 'A', 'Z') > 1 && word.find_first_of("-/.0123456789") == std::string_view::npos;
}

/// For want of capitals with marks, headings were typed in capitals with small letters between them: KÕ
/// HO¹CH.
bool typed_as_capitals(std::string_view text) {
    if (count(text, 'a', 'z') > 0)
        return false;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(' ', at), text.size());
        if (is_capital_word(text.substr(at, end - at)))
            return true;
        at = end + 1;
    }
    return false;
}

bool begins_with(std::string_view font, std::string_view small) {
    return font.size() >= small.size() && lower(font.substr(0, small.size())) == small;
}

} // namespace

Legacy legacy_of_font(std::string_view font) {
    if (begins_with(font, ".vn"))
        return Legacy::tcvn3;
    return begins_with(font, "vni") ? Legacy::vni : Legacy::none;
}

bool shows_capitals(std::string_view font) {
    return legacy_of_font(font) == Legacy::tcvn3 && font.ends_with('H');
}

std::string to_unicode(std::string_view text, Legacy legacy, bool capitals) {
    if (legacy == Legacy::none)
        return std::string(text);
    Converter converter(legacy);
    for (std::size_t at = 0; at < text.size();) {
        const auto point = decode_at(text, at);
        converter.take(point.value);
        at += point.length;
    }
    const bool upwards = capitals || (legacy == Legacy::tcvn3 && typed_as_capitals(text));
    return upwards ? upper(converter.made()) : converter.made();
}

} // namespace kehoach::text
