// SPDX-License-Identifier: MPL-2.0
#include "profile/load.hpp"
#include "schedule/calendar.hpp"

namespace kehoach::schedule {

using grammar::Date;

/// Reads the files of data/calendars into one calendar.
class CalendarReader {
public:
    explicit CalendarReader(text::DataFaults& faults) : faults_(faults) {}

    void read(const text::DataFile& file) {
        const text::JsonText json(file.name, file.bytes, faults_);
        text::JsonObject root(json, "", faults_);
        if (!root.ok())
            return;
        root.string("source");
        root.string_or("confidence", {});
        if (root.has("year"))
            year(json, root);
        else
            every_year(json, root);
        root.no_others();
    }

    Calendar made;

private:
    static std::string pointer(const char* list, std::size_t at) {
        return "/" + std::string(list) + "/" + std::to_string(at);
    }

    void every_year(const text::JsonText& json, text::JsonObject& root) {
        const auto days = root.elements("weekend");
        for (std::size_t at = 0; at < days.size(); ++at) {
            const auto* const value = root.raw("weekend")->as_array().if_contains(at);
            const auto number = value->is_int64() ? value->as_int64() : 0;
            if (number < 1 || number > 7)
                json.fault(faults_, pointer("weekend", at), "data.expected.weekday");
            else
                made.weekend_.insert(static_cast<unsigned>(number));
        }
        for (const auto& each : root.elements("days")) {
            text::JsonObject object(json, each, faults_);
            const auto written = object.string("day");
            const auto date = grammar::parse_iso("2000-" + written);
            if (!date || !date->complete() || !grammar::is_valid(*date))
                json.fault(faults_, object.pointer("day"), "data.expected.month_day", written);
            else
                made.every_year_[{date->month, date->day}] = named(object, DayKind::holiday);
            object.no_others();
        }
    }

    void year(const text::JsonText& json, text::JsonObject& root) {
        const auto year = root.whole("year");
        made.years_.insert(year);
        read_days(json, root, "off", DayKind::holiday);
        read_days(json, root, "worked", DayKind::working);
        read_days(json, root, "unsure", DayKind::unknown);
    }

    void read_days(const text::JsonText& json, text::JsonObject& root, const char* list, DayKind kind) {
        for (const auto& each : root.elements(list)) {
            text::JsonObject object(json, each, faults_);
            object.string("from");
            const auto from = profile::day_of(object, json, "from", faults_);
            const auto to = object.has("to") ? profile::day_of(object, json, "to", faults_) : from;
            const Day day = named(object, kind);
            object.no_others();
            if (from && to && grammar::is_valid(*from) && grammar::is_valid(*to))
                put(*from, *to, day);
        }
    }

    void put(const Date& from, const Date& to, const Day& day) {
        constexpr int most = 60;
        auto at = from;
        for (int count = 0; at <= to && count < most; ++count, at = day_away(at, 1))
            made.days_[at] = day;
    }

    static Day named(text::JsonObject& object, DayKind kind) {
        auto vi = object.string("vi");
        return {kind, std::move(vi), object.string("en")};
    }

    text::DataFaults& faults_;
};

Calendar Calendar::load(const std::vector<text::DataFile>& files, text::DataFaults& faults) {
    const auto before = faults.size();
    CalendarReader reader(faults);
    for (const auto& file : files)
        reader.read(file);
    return faults.size() == before ? reader.made : Calendar();
}

} // namespace kehoach::schedule
