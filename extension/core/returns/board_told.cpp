// SPDX-License-Identifier: MPL-2.0
#include "returns/board_told.hpp"

#include "grammar/date.hpp"

#include <algorithm>
#include <array>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <functional>

namespace kehoach::returns {

namespace {

constexpr std::array standings{"not-in",   "right",  "deviates", "twice", "returned", "exempt",
                               "extended", "unread", "paper",    "pdf",   "picture"};
constexpr std::array marks{"returned", "exempt", "extended", "paper", "pdf", "picture"};
constexpr const char* no_mark = "none";

bool is_day(const std::string& iso) {
    const auto day = grammar::parse_iso(iso);
    return day && day->complete() && grammar::is_valid(*day);
}

class Reading {
public:
    Reading(const text::DataFile& file, ToldUse use, text::DataFaults& faults)
        : json_(file.name, file.bytes, faults), use_(use), faults_(faults) {}

    std::vector<ReturnTold> run() {
        const auto before = faults_.size();
        std::vector<ReturnTold> all;
        if (!json_.ok())
            return all;
        if (!json_.root().is_array()) {
            json_.fault(faults_, "", "data.expected.array");
            return all;
        }
        for (std::size_t at = 0; at < json_.root().as_array().size(); ++at)
            all.push_back(one("/" + std::to_string(at)));
        return faults_.size() == before ? all : std::vector<ReturnTold>();
    }

private:
    ReturnTold one(const std::string& pointer) {
        text::JsonObject object(json_, pointer, faults_);
        ReturnTold told{.unit = object.string("unit")};
        if (!object.ok())
            return told;
        told.form = use_ == ToldUse::marks ? object.string_or("form", {}) : object.string("form");
        if (use_ == ToldUse::marks)
            told.mark = mark(object);
        if (use_ != ToldUse::choices)
            told.day = use_ == ToldUse::received ? object.string("day") : object.string_or("day", {});
        if (use_ == ToldUse::marks)
            told.number = object.string_or("number", {});
        told.file = use_ == ToldUse::choices ? object.string("file") : object.string_or("file", {});
        if (use_ == ToldUse::choices)
            told.sheet = object.string_or("sheet", {});
        object.no_others();
        if (!told.day.empty() && !is_day(told.day))
            json_.fault(faults_, object.pointer("day"), "data.expected.date", told.day);
        if (told.day.empty() && told.mark == Mark::Kind::extended)
            json_.fault(faults_, object.pointer("day"), "data.expected.present");
        return told;
    }

    std::optional<Mark::Kind> mark(text::JsonObject& object) {
        const std::string said = object.string("mark");
        const auto found = std::ranges::find(marks, said);
        if (found != marks.end())
            return static_cast<Mark::Kind>(found - marks.begin());
        if (said != no_mark)
            json_.fault(faults_, object.pointer("mark"), "data.expected.mark", said);
        return std::nullopt;
    }

    text::JsonText json_;
    const ToldUse use_;
    text::DataFaults& faults_;
};

/// An object of texts that are right.
std::vector<std::pair<std::string, std::string>> pairs_of(const text::DataFile& file, text::DataFaults& faults,
                                                          const char* expected,
                                                          const std::function<bool(const std::string&)>& is_right) {
    const text::JsonText json(file.name, file.bytes, faults);
    std::vector<std::pair<std::string, std::string>> all;
    if (!json.ok())
        return all;
    if (!json.root().is_object()) {
        json.fault(faults, "", "data.expected.object");
        return all;
    }
    for (const auto& [key, value] : json.root().as_object()) {
        const std::string said = value.is_string() ? std::string(value.as_string()) : std::string();
        if (!value.is_string() || !is_right(said))
            json.fault(faults, "/" + std::string(key), expected, said);
        all.emplace_back(key, said);
    }
    return all;
}

} // namespace

std::vector<ReturnTold> parse_returns_told(const text::DataFile& file, ToldUse use, text::DataFaults& faults) {
    return Reading(file, use, faults).run();
}

std::vector<std::pair<std::string, std::string>> parse_deadlines(const text::DataFile& file,
                                                                 text::DataFaults& faults) {
    return pairs_of(file, faults, "data.expected.date", [](const std::string& day) { return day.empty() || is_day(day); });
}

std::vector<std::pair<std::string, std::string>> parse_units_of_files(const text::DataFile& file,
                                                                      text::DataFaults& faults) {
    return pairs_of(file, faults, "data.expected.text", [](const std::string& unit) { return !unit.empty(); });
}

const char* name_of(Standing standing) {
    return standings.at(static_cast<std::size_t>(standing));
}

const char* name_of(Mark::Kind kind) {
    return marks.at(static_cast<std::size_t>(kind));
}

} // namespace kehoach::returns
