// SPDX-License-Identifier: MPL-2.0
#include "grammar/time_places.hpp"

#include "grammar/time_token.hpp"
#include "text/phrases.hpp"

#include <algorithm>
#include <iterator>

namespace kehoach::grammar {

namespace {

/// What a time begins with: only there one is looked for, and at slashes.
const text::Phrases& heads() {
    static const text::Phrases phrases({"hoàn thành",   "hoàn tất",
                                        "xong",         "kết thúc",
                                        "dự kiến",      "trước",
                                        "chậm nhất",    "muộn nhất",
                                        "không quá",    "không muộn hơn",
                                        "không để quá", "không chậm hơn",
                                        "hạn",          "hạn chót",
                                        "hạn cuối",     "ngày cuối cùng",
                                        "trong",        "đến",
                                        "tới",          "hết",
                                        "vào",          "từ",
                                        "kể từ",        "tính từ",
                                        "tính đến",     "bắt đầu",
                                        "ngày",         "tháng",
                                        "quý",          "năm",
                                        "đầu",          "giữa",
                                        "cuối",         "thượng tuần",
                                        "trung tuần",   "hạ tuần",
                                        "tuần đầu",     "tuần cuối",
                                        "sau",          "ngay sau",
                                        "ngay khi",     "định kỳ",
                                        "thứ",          "chủ nhật",
                                        "mồng",         "mùng"});
    return phrases;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Where digits begin that a slash follows: 15/6/2026 without a word before it.
void add_slashes(std::string_view text, std::vector<std::size_t>& starts) {
    for (auto at = text.find('/'); at != std::string_view::npos; at = text.find('/', at + 1)) {
        auto start = at;
        while (start > 0 && is_digit(text[start - 1]))
            --start;
        constexpr std::size_t longest = 2;
        const bool longer = start > 0 && (text[start - 1] == '/' || text::break_length(text[start - 1]) == 0);
        if (start < at && at - start <= longest && !longer)
            starts.push_back(start);
    }
}

/// "6 tháng cuối năm 2026" begins with its number, which no other time does before "tháng".
std::size_t with_count(std::string_view text, std::size_t start) {
    constexpr std::string_view month = "tháng";
    constexpr std::size_t longest = 2;
    if (start == 0 || !text.substr(start).starts_with(month))
        return start;
    const auto count = word_before(text, start);
    const bool digits =
        !count.empty() && count.size() <= longest && std::all_of(count.begin(), count.end(), is_digit);
    return digits ? static_cast<std::size_t>(count.data() - text.data()) : start;
}

/// A number as times have them: behind "ngày", "tháng", "quý" or "năm", before "/6", "-6" or ".6", before
/// "giờ", "tháng", "ngày" and the like.
bool is_number_of_time(std::string_view text, std::size_t at) {
    auto end = at;
    while (end < text.size() && is_digit(text[end]))
        ++end;
    const auto next = [&](std::size_t place) { return place < text.size() ? text[place] : '\0'; };
    switch (next(end)) {
    case '/':
    case '-':
    case '.':
        if (is_digit(next(end + 1)))
            return true;
        break;
    case 'h':
    case 'g':
        return true;
    case ' ':
        if (std::string_view("ntg(").find(next(end + 1)) != std::string_view::npos)
            return true;
        break;
    default:
        break;
    }
    const auto before = text.find_last_not_of(" *_", at == 0 ? 0 : at - 1);
    constexpr std::string_view last_of_units = "ygm\xBD"; // ngày, tháng, năm, quý
    return at > 0 && before != std::string_view::npos &&
           last_of_units.find(text[before]) != std::string_view::npos;
}

/// A number begins there, or one of the few words of times without any.
bool is_sign(std::string_view text, std::size_t at) {
    if (at >= text.size())
        return false;
    if (is_digit(text[at]))
        return is_number_of_time(text, at);
    const auto rest = text.substr(at);
    switch (text[at]) {
    case 'q':
    case 'Q':
        return rest.substr(1).starts_with("uý");
    case 't':
        return rest.starts_with("tuần");
    case 'k':
        return rest.starts_with("kỳ") || rest.starts_with("khi");
    default:
        return false;
    }
}

/// Only near these a time is looked for.
std::vector<std::size_t> signs_in(std::string_view text, text::Breaks breaks) {
    constexpr std::size_t in_most_texts = 8;
    std::vector<std::size_t> signs;
    signs.reserve(in_most_texts);
    if (is_sign(text, 0))
        signs.push_back(0);
    for (const auto at : breaks)
        if (const auto start = at + text::break_length(text[at]); is_sign(text, start))
            signs.push_back(start);
    return signs;
}

/// Those breaks from which a sign can be reached, with those that end the first syllable and the sign.
std::vector<std::uint32_t> breaks_near(const std::vector<std::size_t>& signs, text::Breaks breaks) {
    constexpr std::size_t reach = 48;
    std::vector<std::uint32_t> near;
    near.reserve(breaks.size());
    auto at = breaks.begin();
    if (at != breaks.end())
        near.push_back(*at++);
    for (const auto sign : signs) {
        at = std::lower_bound(at, breaks.end(), sign > reach ? sign - reach : 0);
        while (at != breaks.end() && near.back() < sign)
            near.push_back(*at++);
    }
    return near;
}

} // namespace

std::vector<std::size_t> time_places(std::string_view text, text::Breaks breaks) {
    std::vector<std::size_t> words, slashes, all;
    const auto signs = signs_in(text, breaks);
    if (signs.empty())
        return all;
    const auto near = breaks_near(signs, breaks);
    const auto found = heads().find(text, near);
    words.reserve(2 * found.size());
    for (const auto& head : found) {
        if (const auto counted = with_count(text, head.start); counted < head.start)
            words.push_back(counted);
        words.push_back(head.start);
    }
    add_slashes(text, slashes);
    all.reserve(words.size() + slashes.size());
    std::merge(words.begin(), words.end(), slashes.begin(), slashes.end(), std::back_inserter(all));
    return all;
}

} // namespace kehoach::grammar
