// SPDX-License-Identifier: MPL-2.0
#include "schedule/ics.hpp"

#include "text/code_points.hpp"

#include <chrono>

namespace kehoach::schedule {

namespace {

constexpr std::string_view line_end = "\r\n";

std::string escaped(std::string_view text) {
    std::string made;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',')
            made += '\\';
        if (c == '\n')
            made += "\\n";
        else if (static_cast<unsigned char>(c) >= ' ')
            made += c;
    }
    return made;
}

/// Lines of at most 75 bytes, a character never broken; those that go on begin with a blank.
void put(std::string& to, std::string_view line) {
    constexpr std::size_t longest = 75;
    std::size_t width = 0;
    for (std::size_t at = 0; at < line.size();) {
        const auto length = text::decode_at(line, at).length;
        if (width + length > longest) {
            to += line_end;
            to += ' ';
            width = 1;
        }
        to += line.substr(at, length);
        width += length;
        at += length;
    }
    to += line_end;
}

std::string digits(int number, std::size_t width) {
    auto text = std::to_string(number);
    return std::string(width - std::min(width, text.size()), '0') + text;
}

std::string basic(const grammar::Date& date) {
    return digits(date.year, 4) + digits(date.month, 2) + digits(date.day, 2);
}

grammar::Date next(const grammar::Date& date) {
    using namespace std::chrono;
    const year_month_day day(year(date.year) / date.month / date.day);
    const year_month_day behind(sys_days(day) + days(1));
    return {static_cast<int>(behind.year()), static_cast<int>(static_cast<unsigned>(behind.month())),
            static_cast<int>(static_cast<unsigned>(behind.day()))};
}

} // namespace

std::string to_ics(const std::vector<IcsEntry>& entries, std::string_view name, const grammar::Date& stamp) {
    std::string all;
    put(all, "BEGIN:VCALENDAR");
    put(all, "VERSION:2.0");
    put(all, "PRODID:-//kehoach//Ke Hoach//VI");
    put(all, "CALSCALE:GREGORIAN");
    put(all, "X-WR-CALNAME:" + escaped(name));
    for (const auto& entry : entries) {
        if (!entry.day.complete() || !grammar::is_valid(entry.day))
            continue;
        put(all, "BEGIN:VEVENT");
        put(all, "UID:" + escaped(entry.id));
        put(all, "DTSTAMP:" + basic(stamp) + "T000000Z");
        put(all, "DTSTART;VALUE=DATE:" + basic(entry.day));
        put(all, "DTEND;VALUE=DATE:" + basic(next(entry.day)));
        put(all, "SUMMARY:" + escaped(entry.summary));
        if (!entry.description.empty())
            put(all, "DESCRIPTION:" + escaped(entry.description));
        put(all, "TRANSP:TRANSPARENT");
        put(all, "END:VEVENT");
    }
    put(all, "END:VCALENDAR");
    return all;
}

} // namespace kehoach::schedule
