// SPDX-License-Identifier: MPL-2.0
#include "grammar/date.hpp"
#include "grammar/document_number.hpp"
#include "plan/columns.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::plan {

using namespace std::string_view_literals;

bool is_place_date(std::string_view head) {
    const auto day = head.find("ngày");
    if (day == std::string_view::npos)
        return false;
    const auto rest = head.substr(day);
    const bool after_place = day == 0 || head.substr(0, day).find(", ") != std::string_view::npos;
    if (rest.find("tháng") != std::string_view::npos)
        return after_place || rest.find("năm") != std::string_view::npos;
    return after_place && (rest == "ngày" || grammar::find_date(rest).has_value());
}

bool is_whole_date(std::string_view head) {
    const auto year = head.find("năm");
    const auto digit = head.find_first_of("0123456789", year == std::string_view::npos ? 0 : year);
    return year == std::string_view::npos ? head.find('/') != std::string_view::npos
                                          : digit != std::string_view::npos;
}

bool needs_place(std::string_view head) {
    static constexpr std::array names{
        "ủy ban nhân dân"sv, "ubnd"sv,       "hội đồng nhân dân"sv, "hđnd"sv,           "đảng bộ"sv,
        "đảng ủy"sv,         "công an"sv,    "ban chấp hành"sv,     "ban chỉ đạo"sv,    "ủy ban mttq"sv,
        "đảng bộ tỉnh"sv,    "đảng bộ xã"sv, "đảng bộ huyện"sv,     "ban thường trực"sv};
    return std::find(names.begin(), names.end(), head) != names.end();
}

bool begins_place(std::string_view head) {
    static constexpr std::array places{"tỉnh "sv, "thành phố "sv, "huyện "sv,   "quận "sv,     "thị xã "sv,
                                       "xã "sv,   "phường "sv,    "đặc khu "sv, "thị trấn "sv, "tp."sv};
    return std::any_of(places.begin(), places.end(), [&](auto place) { return head.starts_with(place); });
}

bool is_copy_word(std::string_view head) {
    return head == "sao y" || head == "sao lục" || head == "trích sao" || head == "sao y bản chính" ||
           head == "bản sao";
}

bool is_copy_mark(std::string_view clean, std::string_view head) {
    static constexpr std::array types{"BS"sv, "SY"sv, "SL"sv, "TrS"sv, "BSY"sv, "SYBC"sv};
    if (!head.starts_with("số"))
        return is_copy_word(head);
    const auto number = grammar::parse_number_line(letterhead_columns(clean).left);
    return number && std::find(types.begin(), types.end(), number->type) != types.end();
}

std::optional<Role> letterhead_role(std::string_view part) {
    const auto head = text::fold(part);
    const auto bare = text::bare(head);
    if (is_star(part))
        return Role::star;
    if (is_party_title(bare))
        return Role::party_title;
    if (is_national_title(bare))
        return Role::national_title;
    if (is_motto(bare))
        return Role::motto;
    if (is_rule_line(part))
        return Role::rule_line;
    if (grammar::parse_number_line(part))
        return Role::number;
    if (is_letter_subject(head))
        return Role::subject;
    if (is_place_date(head))
        return Role::place_date;
    if (is_draft_mark(head))
        return Role::draft_mark;
    if (is_urgency(head))
        return Role::urgency;
    if (is_secrecy(head))
        return Role::secrecy_mark;
    if (is_circulation(head))
        return Role::circulation_mark;
    if (is_contact(head))
        return Role::contact;
    return std::nullopt;
}

} // namespace kehoach::plan
