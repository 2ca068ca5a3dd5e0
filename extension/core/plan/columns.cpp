// SPDX-License-Identifier: MPL-2.0
#include "plan/columns.hpp"

#include "grammar/label.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace kehoach::plan {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t gap = 5; ///< blanks
constexpr std::string_view cells_border = " | ";
constexpr int most_place_words = 6;

/// Without the marks that Markdown leaves around the words of a cell.
std::string_view own_words(std::string_view part) {
    constexpr auto marks = "|*_ \t"sv;
    const auto first = part.find_first_not_of(marks);
    return first == std::string_view::npos ? text::trim(part)
                                           : part.substr(first, part.find_last_not_of(marks) + 1 - first);
}

Columns parted(std::string_view clean, std::size_t at) {
    return {own_words(clean.substr(0, at)), own_words(clean.substr(at))};
}

/// Where the first gap begins; npos where there is none. Of as many bytes as a gap has only the last is
/// looked at.
std::size_t find_gap(std::string_view text, std::size_t from) {
    for (auto at = from + gap - 1; at < text.size(); at += gap) {
        if (text[at] != ' ')
            continue;
        const auto before = text.find_last_not_of(' ', at);
        const auto start = before == std::string_view::npos ? from : std::max(before + 1, from);
        const auto end = std::min(text.find_first_not_of(' ', at), text.size());
        if (end - start >= gap)
            return start;
        at = end - 1;
    }
    return std::string_view::npos;
}

/// The sign of it is rare, the blanks are not.
std::size_t find_cells_border(std::string_view text, std::size_t from) {
    for (auto at = text.find('|', from); at != std::string_view::npos; at = text.find('|', at + 1))
        if (at > from && text.substr(at - 1).starts_with(cells_border))
            return at - 1;
    return std::string_view::npos;
}

std::size_t find_border(std::string_view text, std::size_t from) {
    return std::min({text.find('\t', from), find_gap(text, from), find_cells_border(text, from)});
}

/// Beginning of the fixed words that head the right column; npos where there are none but at the start.
std::size_t find_title(std::string_view clean) {
    static constexpr std::array titles{
        "CỘNG HÒA XÃ"sv, "CỘNG HOÀ XÃ"sv, "CỘNG HÒA XH"sv, "CỘNG HOÀ XH"sv, "ĐẢNG CỘNG SẢN VIỆT"sv,
        "Độc lập - "sv,  "Độc lập – "sv,  "Độc lập-"sv,    "Độc Lập - "sv,  "ĐOÀN TNCS HỒ CHÍ MINH"sv};
    for (const auto title : titles)
        if (const auto at = clean.find(title, 1);
            at != std::string_view::npos && " \t*_"sv.find(clean[at - 1]) != std::string_view::npos)
            return at;
    return std::string_view::npos;
}

std::string_view last_word(std::string_view text) {
    const auto blank = text.find_last_of(" \t");
    return blank == std::string_view::npos ? text : text.substr(blank + 1);
}

bool is_place_word(std::string_view word) {
    if (word == "-" || word == "–" || word == "TP." || word == "TP")
        return true;
    const bool digits =
        std::any_of(word.begin(), word.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
    return !digits && word.find_first_of("/:;.") == std::string_view::npos && text::starts_capital(word) &&
           !text::is_capitals(word);
}

/// Where "Lam Giang, ngày 05 tháng 6 …" begins behind other text: the words in capitals before the day.
std::size_t find_place(std::string_view clean) {
    auto at = clean.find("ngày");
    if (at == std::string_view::npos || at == 0)
        return std::string_view::npos;
    const auto rest = clean.substr(at);
    if (rest.find("tháng") == std::string_view::npos && rest.find('/') == std::string_view::npos)
        return std::string_view::npos;
    auto before = text::trim(clean.substr(0, at));
    if (before.ends_with(","))
        before = text::trim(before.substr(0, before.size() - 1));
    const auto day = at;
    for (int words = 0; words < most_place_words && !before.empty(); ++words) {
        const auto word = last_word(before);
        if (!is_place_word(word))
            break;
        at = static_cast<std::size_t>(word.data() - clean.data());
        before = text::trim(before.substr(0, before.size() - word.size()));
    }
    if (at == day && letterhead_role(before) != Role::number)
        return std::string_view::npos;
    for (const auto unit : {"Thành phố"sv, "Thị xã"sv, "Thị trấn"sv, "Đặc khu"sv})
        if (before.ends_with(unit)) {
            at = before.size() - unit.size();
            before = text::trim(before.substr(0, at));
        }
    return before.empty() ? std::string_view::npos : at;
}

/// "Số: 15/SNV-TC V/v quyết toán": the subject of a letter behind its number.
std::size_t find_letter_subject(std::string_view clean) {
    for (const auto mark : {" V/v"sv, " (V/v"sv})
        if (const auto at = clean.find(mark);
            at != std::string_view::npos && letterhead_role(clean.substr(0, at)) == Role::number)
            return at;
    return std::string_view::npos;
}

/// Where the last run of words in capitals begins, if other words stand before it.
std::size_t find_capitals(std::string_view clean) {
    auto at = std::string_view::npos;
    for (auto rest = clean; !rest.empty();) {
        const auto blank = rest.find_last_of(" \t");
        const auto word = blank == std::string_view::npos ? rest : rest.substr(blank + 1);
        const bool mark = has_authority_mark(std::string(word) + " A");
        if (!mark && !text::is_capitals(word) && word != "-" && word != "–" && word != "&")
            break;
        at = static_cast<std::size_t>(word.data() - clean.data());
        if (mark)
            break;
        rest = blank == std::string_view::npos ? std::string_view{} : text::trim(rest.substr(0, blank));
    }
    return at == 0 ? std::string_view::npos : at;
}

/// Where a name begins behind what closes a recipient: "- Lưu: VT. Trần Vạn Lý".
std::size_t find_name(std::string_view clean) {
    if (is_person(clean))
        return std::string_view::npos;
    for (auto end = clean.find_last_of(";,.)"); end != std::string_view::npos && end > 0;
         end = clean.find_last_of(";,.)", end - 1)) {
        const auto rest = text::trim(clean.substr(end + 1));
        if (is_person(rest))
            return static_cast<std::size_t>(rest.data() - clean.data());
    }
    return std::string_view::npos;
}

} // namespace

Columns columns_by_gap(std::string_view clean) {
    auto at = clean.empty() ? std::string_view::npos : find_border(clean, 1);
    if (at == std::string_view::npos)
        return {clean, {}};
    // Blanks behind a marker only indent: "-      Sở Nội vụ;".
    if (const auto label = grammar::parse_label(clean); label && label->length > at)
        at = find_border(clean, label->length);
    if (at == std::string_view::npos)
        return {clean, {}};
    return parted(clean, at);
}

Columns letterhead_columns(std::string_view clean) {
    if (const auto at = find_title(clean); at != std::string_view::npos)
        return parted(clean, at);
    if (const auto at = find_place(clean); at != std::string_view::npos)
        return parted(clean, at);
    if (const auto at = find_letter_subject(clean); at != std::string_view::npos)
        return parted(clean, at);
    return columns_by_gap(clean);
}

Columns ending_columns(std::string_view clean, bool name_wanted) {
    const auto parts = columns_by_gap(clean);
    if (!parts.right.empty())
        return parts;
    if (has_authority_mark(clean) || is_post(clean))
        return {clean, {}};
    if (const auto at = find_capitals(clean); at != std::string_view::npos)
        // The mark by itself is a unit of the filing line: Lưu: VT, KT.
        if (const auto right = clean.substr(at);
            right.find(' ') != std::string_view::npos && (has_authority_mark(right) || is_post(right)))
            return parted(clean, at);
    if (const auto at = name_wanted ? find_name(clean) : std::string_view::npos; at != std::string_view::npos)
        return parted(clean, at);
    return {clean, {}};
}

} // namespace kehoach::plan
