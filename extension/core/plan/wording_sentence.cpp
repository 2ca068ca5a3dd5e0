// SPDX-License-Identifier: MPL-2.0
#include "plan/wording.hpp"
#include "text/phrases.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::plan {

using namespace std::string_view_literals;

namespace {

/// The last word, and the last two.
struct Tail {
    std::string one, two;
};

Tail tail_of(std::string_view clean) {
    const auto last = clean.find_last_of(' ');
    if (last == std::string_view::npos || last == 0)
        return {text::fold(clean), {}};
    const auto before = clean.find_last_of(' ', last - 1);
    const auto from = before == std::string_view::npos ? 0 : before + 1;
    return {text::fold(clean.substr(last + 1)), text::fold(clean.substr(from))};
}

template<std::size_t N>
bool is_one_of(std::string_view text, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

} // namespace

bool opens_closing(std::string_view head) {
    static const text::Phrases starts({"trên đây là", "trong quá trình thực hiện",
                                       "trong quá trình triển khai", "trong quá trình tổ chức", "nhận được"});
    return starts.at_start(head).has_value();
}

bool is_opening_title(std::string_view head) {
    static constexpr std::array titles{"mở đầu"sv, "phần mở đầu"sv, "lời mở đầu"sv, "lời nói đầu"sv,
                                       "đặt vấn đề"sv};
    return is_one_of(head, titles);
}

bool wants_number(std::string_view clean) {
    static constexpr std::array words{"khoản"sv, "điểm"sv, "điều"sv,  "mục"sv, "phần"sv, "chương"sv,
                                      "số"sv,    "ngày"sv, "tháng"sv, "năm"sv, "quý"sv};
    static constexpr std::array complete{
        "địa điểm"sv,    "thời điểm"sv, "trọng điểm"sv, "quan điểm"sv,  "danh mục"sv, "chuyên mục"sv,
        "hạng mục"sv,    "đề mục"sv,    "thành phần"sv, "góp phần"sv,   "cổ phần"sv,  "một phần"sv,
        "đổi số"sv,      "tế số"sv,     "nghệ số"sv,    "hội số"sv,     "tầng số"sv,  "chỉ số"sv,
        "dân số"sv,      "thiểu số"sv,  "đa số"sv,      "quyền số"sv,   "ký số"sv,    "tham số"sv,
        "hằng năm"sv,    "hàng năm"sv,  "hằng tháng"sv, "hàng tháng"sv, "hằng quý"sv, "hàng quý"sv,
        "hằng ngày"sv,   "hàng ngày"sv, "từng năm"sv,   "cuối năm"sv,   "đầu năm"sv,  "trong năm"sv,
        "trong tháng"sv, "trong quý"sv, "trong ngày"sv};
    const auto tail = tail_of(clean);
    return is_one_of(tail.one, words) && !is_one_of(tail.two, complete);
}

bool ends_halfway(std::string_view clean) {
    static constexpr std::array words{"và"sv,  "của"sv,  "các"sv,  "những"sv,
                                      "với"sv, "hoặc"sv, "nhằm"sv, "bởi"sv};
    constexpr std::size_t shortest = 30; // bytes
    // Asked of most lines: the words are compared as they are.
    return clean.size() >= shortest && is_one_of(clean.substr(clean.find_last_of(' ') + 1), words);
}

} // namespace kehoach::plan
