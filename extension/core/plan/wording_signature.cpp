// SPDX-License-Identifier: MPL-2.0
#include "plan/wording.hpp"

#include "plan/starts.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::plan {

using namespace std::string_view_literals;

namespace {

constexpr std::array posts{"bí thư"sv,      "phó bí thư"sv,      "chủ tịch"sv,       "phó chủ tịch"sv,
                           "giám đốc"sv,    "phó giám đốc"sv,    "tổng giám đốc"sv,  "phó tổng giám đốc"sv,
                           "trưởng "sv,     "phó trưởng"sv,      "chánh "sv,         "phó chánh"sv,
                           "chủ nhiệm"sv,   "phó chủ nhiệm"sv,   "bộ trưởng"sv,      "thứ trưởng"sv,
                           "hiệu trưởng"sv, "phó hiệu trưởng"sv, "viện trưởng"sv,    "phó viện trưởng"sv,
                           "cục trưởng"sv,  "phó cục trưởng"sv,  "chi cục trưởng"sv, "phó chi cục"sv,
                           "vụ trưởng"sv,   "thủ tướng"sv,       "phó thủ tướng"sv,  "tổng bí thư"sv,
                           "thường trực"sv, "ủy viên"sv,         "tổ trưởng"sv,      "người lập"sv,
                           "kế toán"sv,     "thủ trưởng"sv,      "thư ký"sv,         "chủ trì"sv,
                           "người ghi"sv,   "chủ tọa"sv,         "chỉ huy trưởng"sv, "tổng cục trưởng"sv,
                           "tổng thư ký"sv, "quyền "sv,          "phó "sv,           "tư lệnh"sv,
                           "chính ủy"sv,    "chính trị viên"sv,  "tổng biên tập"sv,  "đội trưởng"sv,
                           "trạm trưởng"sv, "đồn trưởng"sv,      "giám thị"sv};

constexpr std::array authority_marks{"T/M"sv, "TM."sv, "TM "sv, "K/T"sv, "KT."sv, "KT "sv, "T/L"sv,
                                     "TL."sv, "TL "sv, "TUQ"sv, "T.M"sv, "K.T"sv, "T.L"sv, "T/UQ"sv};

/// A post and little more, in small letters.
bool begins_post(std::string_view folded) {
    if (folded.starts_with("q. "))
        folded.remove_prefix(3);
    return starts_with_any(folded, posts);
}

constexpr std::array family_names{
    "nguyễn"sv, "trần"sv,  "lê"sv,    "phạm"sv,   "hoàng"sv, "huỳnh"sv, "phan"sv, "vũ"sv,    "võ"sv,
    "đặng"sv,   "bùi"sv,   "đỗ"sv,    "hồ"sv,     "ngô"sv,   "dương"sv, "lý"sv,   "đinh"sv,  "đào"sv,
    "đoàn"sv,   "vương"sv, "trịnh"sv, "trương"sv, "lâm"sv,   "mai"sv,   "tô"sv,   "tạ"sv,    "hà"sv,
    "cao"sv,    "lương"sv, "châu"sv,  "quách"sv,  "phùng"sv, "thái"sv,  "tống"sv, "giàng"sv, "vàng"sv,
    "sùng"sv,   "lò"sv,    "quàng"sv, "bạch"sv,   "nông"sv,  "hứa"sv,   "kiều"sv, "chu"sv,   "nghiêm"sv,
    "triệu"sv,  "lưu"sv,   "la"sv,    "mạc"sv,    "thạch"sv, "danh"sv,  "sơn"sv,  "đàm"sv,   "ma"sv,
    "hầu"sv,    "khổng"sv, "tăng"sv,  "văn"sv,    "y"sv,     "rơ"sv};

/// What may stand before a name although it should not: ThS. TS. Đại tá …
std::string_view without_titles(std::string_view name) {
    static constexpr std::array titles{
        "thạc sĩ"sv,     "tiến sĩ"sv,  "ths."sv,     "ths"sv,    "ts."sv,       "ts"sv,
        "pgs."sv,        "gs."sv,      "bs."sv,      "bác sĩ"sv, "bsckii."sv,   "bscki."sv,
        "bsckii"sv,      "bscki"sv,    "kỹ sư"sv,    "ks."sv,    "luật sư"sv,   "đại tá"sv,
        "thượng tá"sv,   "trung tá"sv, "thiếu tá"sv, "đại úy"sv, "thượng úy"sv, "thiếu tướng"sv,
        "trung tướng"sv, "đ/c"sv,      "đồng chí"sv, "ông"sv,    "bà"sv};
    for (bool found = true; found;) {
        found = false;
        const auto small = text::lower(name);
        for (const auto title : titles) {
            const bool closed =
                small.size() > title.size() && (title.back() == '.' || small[title.size()] == ' ');
            // Small and capital letters of Vietnamese have the same number of bytes.
            if (small.starts_with(title) && closed) {
                name = text::trim(name.substr(title.size()));
                found = true;
                break;
            }
        }
    }
    return name;
}

} // namespace

bool has_authority_mark(std::string_view clean) {
    return starts_with_any(clean, authority_marks) && text::is_capitals(clean);
}

bool stands_in(std::string_view clean) {
    static constexpr std::array marks{"K/T"sv, "KT."sv, "KT "sv, "K.T"sv};
    return starts_with_any(clean, marks);
}

bool is_post(std::string_view clean) {
    constexpr std::size_t longest = 120;
    return clean.size() <= longest && text::is_capitals(clean) && begins_post(text::fold(clean));
}

bool is_small_post(std::string_view clean) {
    constexpr std::size_t longest = 60;
    constexpr auto foreign = "0123456789:;,()/\"."sv;
    return clean.size() <= longest && text::starts_capital(clean) &&
           clean.find_first_of(foreign) == std::string_view::npos && begins_post(text::fold(clean));
}

bool is_person(std::string_view clean) {
    constexpr std::size_t longest = 80, longest_name = 60;
    if (clean.empty() || clean.size() > longest || text::is_capitals(clean))
        return false;
    clean = without_titles(clean);
    // The curved marks are looked for as a whole: single bytes of theirs are in ờ, À and Ý too.
    constexpr auto foreign = "0123456789:;,()/\"*_"sv;
    if (clean.empty() || clean.size() > longest_name || clean.back() == '.' ||
        clean.find_first_of(foreign) != std::string_view::npos || clean.find("“") != std::string_view::npos ||
        clean.find("”") != std::string_view::npos)
        return false;
    int words = 0;
    for (const auto word : text::split(clean, ' ')) {
        if (word.empty())
            continue;
        const bool joined = word == "-";
        if (!joined && !text::starts_capital(word))
            return false;
        words += joined ? 0 : 1;
    }
    return words >= 2 && words <= 7;
}

bool is_person_in_capitals(std::string_view clean) {
    constexpr std::size_t longest = 50;
    if (clean.size() > longest || !text::is_capitals(clean) ||
        clean.find_first_of("0123456789:;,()/") != std::string_view::npos)
        return false;
    const auto folded = text::fold(clean);
    const auto words = std::count(folded.begin(), folded.end(), ' ') + 1;
    const auto family = std::string_view(folded).substr(0, folded.find(' '));
    return words >= 2 && words <= 5 &&
           std::find(family_names.begin(), family_names.end(), family) != family_names.end();
}

} // namespace kehoach::plan
