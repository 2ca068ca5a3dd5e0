// SPDX-License-Identifier: MPL-2.0
#include "deadline_sentences.hpp"

#include "pack.hpp"
#include "schedule/calendar.hpp"
#include "text/braces.hpp"

#include <array>
#include <functional>

namespace kehoach::test {

using grammar::Date;
using plan::Role;

namespace {

constexpr unsigned seventh = 7;

std::string weekday_name(const Date& day, unsigned shift) {
    constexpr std::array<const char*, seventh> names{"thứ Hai", "thứ Ba",  "thứ Tư",  "thứ Năm",
                                                     "thứ Sáu", "thứ Bảy", "Chủ nhật"};
    return names[(schedule::weekday(day) - 1 + shift) % seventh];
}

Date holiday(const Date& day) {
    for (const auto& [month, date] : {std::pair{4, 30}, std::pair{9, 2}})
        if (const Date one{day.year, month, date}; schedule::day_away(day, 10) < one)
            return one;
    return {day.year + 1, 4, 30};
}

bool is_item(Role role) {
    return role == Role::heading_2 || role == Role::bullet || role == Role::paragraph ||
           role == Role::heading_3;
}

} // namespace

std::optional<Date> day_of(const Specimen& specimen) {
    Hand hand(specimen);
    const auto at = hand.first(Role::place_date);
    const auto found = at ? grammar::find_date(hand.text(*at)) : std::nullopt;
    return found && found->date.complete() ? std::optional(found->date) : std::nullopt;
}

Date working(const Date& day, int after) {
    const auto wanted = schedule::day_away(day, after - 1);
    const auto found = calendar().behind(wanted);
    return found ? found->date : wanted;
}

Date sunday(const Date& day, int after) {
    auto found = schedule::day_away(day, after);
    while (schedule::weekday(found) != seventh)
        found = schedule::day_away(found, 1);
    return found;
}

std::string for_plan(const std::string& sentence, const Date& day) {
    const auto a = working(day, 30);
    return text::filled(sentence, {{"year", std::to_string(day.year)},
                                   {"a", grammar::short_date(a)},
                                   {"b", grammar::short_date(working(day, 40))},
                                   {"c", grammar::short_date(working(day, 50))},
                                   {"d", grammar::short_date(working(day, 60))},
                                   {"past", grammar::short_date(schedule::day_away(day, -20))},
                                   {"sunday", grammar::short_date(sunday(day, 25))},
                                   {"holiday", grammar::short_date(holiday(day))},
                                   {"weekday", weekday_name(a, 0)},
                                   {"wrong", weekday_name(a, 1)}});
}

std::optional<Planted> with_one_of(const std::vector<std::string>& sentences, const Specimen& specimen) {
    const auto day = day_of(specimen);
    if (!day)
        return std::nullopt;
    const auto turn = std::hash<std::string>()(specimen.name) % sentences.size();
    Hand hand(specimen);
    for (std::size_t i = 0; i < hand.size(); ++i) {
        if (hand.role(i) == Role::attachment_title || hand.role(i) == Role::appendix_label)
            break;
        if (is_item(hand.role(i)) &&
            hand.change(i, R"((?<![./])\.$)", ". " + for_plan(sentences[turn], *day)))
            return hand.done(i);
    }
    return std::nullopt;
}

} // namespace kehoach::test
