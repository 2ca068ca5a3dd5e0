// SPDX-License-Identifier: MPL-2.0
#include "grammar/type_codes.hpp"

#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::grammar {

namespace {

using namespace std::string_view_literals;

// What occurs in numbers of any age, not what a regulation of one day allows: that is for the profiles.
constexpr auto codes = std::array{
    "NQ"sv,  "QĐ"sv,  "QĐi"sv,  "QyĐ"sv,  "CT"sv, "QC"sv,  "TC"sv,  "TB"sv, "HD"sv,  "CTr"sv, "KH"sv,
    "PA"sv,  "ĐA"sv,  "DA"sv,   "BC"sv,   "BB"sv, "TTr"sv, "HĐ"sv,  "CĐ"sv, "BTT"sv, "GUQ"sv, "GM"sv,
    "GGT"sv, "GNP"sv, "PG"sv,   "PC"sv,   "PB"sv, "SY"sv,  "TrS"sv, "SL"sv, "KL"sv,  "TT"sv,  "CV"sv,
    "BS"sv,  "NĐ"sv,  "TTLT"sv, "NQLT"sv, "L"sv,  "PL"sv,  "ĐC"sv,  "QH"sv, "LCT"sv};

constexpr auto names = std::array{"thông tư liên tịch"sv,
                                  "nghị quyết liên tịch"sv,
                                  "nghị quyết"sv,
                                  "nghị định"sv,
                                  "quyết định"sv,
                                  "quy định"sv,
                                  "quy chế"sv,
                                  "quy chuẩn"sv,
                                  "chỉ thị"sv,
                                  "kết luận"sv,
                                  "báo cáo"sv,
                                  "chương trình"sv,
                                  "thông tri"sv,
                                  "thông tư"sv,
                                  "thông báo"sv,
                                  "thông cáo"sv,
                                  "tờ trình"sv,
                                  "hướng dẫn"sv,
                                  "công văn"sv,
                                  "công điện"sv,
                                  "văn bản"sv,
                                  "biên bản"sv,
                                  "kế hoạch"sv,
                                  "đề án"sv,
                                  "dự án"sv,
                                  "phương án"sv,
                                  "bộ luật"sv,
                                  "luật"sv,
                                  "pháp lệnh"sv,
                                  "lệnh"sv,
                                  "giấy mời"sv,
                                  "đề cương"sv,
                                  "điều lệ"sv};

} // namespace

std::string_view type_name_at_end(std::string_view text) {
    constexpr std::size_t longest = 48;
    text = text::last_bytes(text, longest);
    const auto small = text::lower(text);
    // Capitals of these letters have as many bytes, so the places are the same.
    if (small.size() != text.size())
        return {};
    for (const auto name : names) {
        const auto start = small.size() - std::min(name.size(), small.size());
        if (small.ends_with(name) && (start == 0 || small[start - 1] == ' '))
            return text.substr(start);
    }
    return {};
}

std::string_view first_type_name(std::string_view text) {
    constexpr std::size_t longest = 48;
    const auto small = text::lower(text.substr(0, longest));
    for (const auto name : names)
        if (small.starts_with(name))
            return text.substr(0, name.size());
    return {};
}

bool is_type_code(std::string_view code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace kehoach::grammar
