// SPDX-License-Identifier: MPL-2.0
#include "plan/named_weekday.hpp"

#include "text/pattern.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::plan {

namespace {

constexpr unsigned days_of_a_week = 7;

/// "Hai", "2": the day behind "thứ"; nothing was captured of a Sunday.
std::chrono::weekday weekday_of(std::string_view written) {
    constexpr std::array<std::array<std::string_view, 2>, 6> names{
        {{"hai", "2"}, {"ba", "3"}, {"tư", "4"}, {"năm", "5"}, {"sáu", "6"}, {"bảy", "7"}}};
    const auto folded = text::fold(written);
    for (unsigned i = 0; i < names.size(); ++i)
        if (std::find(names[i].begin(), names[i].end(), folded) != names[i].end())
            return std::chrono::weekday(i + 1);
    return std::chrono::Sunday;
}

} // namespace

std::optional<std::chrono::weekday> named_weekday(std::string_view text, std::size_t start, std::size_t end) {
    static const text::Pattern ahead(
        R"re((?<!lần )(?:thứ\s+(hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\s*[,(]?\s*(?:ngày\s*)?$)re", true);
    static const text::Pattern behind(
        R"re(^(?:\s*(?:,\s*|\(\s*)(?:thứ\s+(hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})|)re"
        R"re( *\t *(?:thứ\s+(hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) *(?:\t|$)))re", // in the cell beside
        true);
    const auto before = text.substr(0, start), rest = text.substr(end);
    for (const auto& [pattern, words] : {std::pair(&ahead, before), std::pair(&behind, rest)})
        if (const auto found = pattern->find(words)) {
            for (std::size_t i = 1; i < found->size(); ++i)
                if (const auto& day = (*found)[i]; day.matched)
                    return weekday_of(words.substr(day.start, day.end - day.start));
            return std::chrono::Sunday;
        }
    return std::nullopt;
}

grammar::Date nearest(const grammar::Date& date, std::chrono::weekday wanted) {
    using namespace std::chrono;
    const sys_days day = year(date.year) / date.month / date.day;
    auto off = static_cast<int>((wanted - weekday(day)).count());
    if (off > static_cast<int>(days_of_a_week / 2))
        off -= static_cast<int>(days_of_a_week);
    const year_month_day found(day + days(off));
    return {static_cast<int>(found.year()), static_cast<int>(static_cast<unsigned>(found.month())),
            static_cast<int>(static_cast<unsigned>(found.day()))};
}

} // namespace kehoach::plan
