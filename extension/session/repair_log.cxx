// SPDX-License-Identifier: MPL-2.0
#include "session/repair_log.hxx"

#include "session/clock.hxx"

#include <algorithm>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <cstdio>

namespace kehoach::session {

namespace {

constexpr std::string_view prefix = "log:";
/// A document that is mended for years must not drag a book behind it.
constexpr std::size_t most = 100;

/// Keys sort in the order of their making.
std::string key_of(int number) {
    char digits[16];
    std::snprintf(digits, sizeof digits, "%06d", number);
    return std::string(prefix) + digits;
}

int last_number(const std::map<std::string, std::string>& memory) {
    int last = 0;
    for (const auto& [key, value] : memory)
        if (key.starts_with(prefix))
            last = std::max(last, std::atoi(key.c_str() + prefix.size()));
    return last;
}

void drop_oldest(std::map<std::string, std::string>& memory) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : memory)
        if (key.starts_with(prefix))
            keys.push_back(key);
    for (std::size_t i = 0; i + most < keys.size(); ++i)
        memory.erase(keys[i]);
}

std::string text_of(const boost::json::object& record, std::string_view key) {
    const auto* value = record.if_contains(key);
    const auto* text = value ? value->if_string() : nullptr;
    return text ? std::string(*text) : std::string();
}

} // namespace

void log_offers(std::map<std::string, std::string>& memory,
                const std::vector<rules::RepairPlan::Change>& changes) {
    int number = last_number(memory);
    for (const auto& one : changes)
        if (one.policy == rules::Policy::offer)
            memory[key_of(++number)] =
                boost::json::serialize(boost::json::object{{"day", grammar::short_date(today())},
                                                           {"rule", one.rule},
                                                           {"clause", one.clause},
                                                           {"before", one.before},
                                                           {"after", one.after}});
    drop_oldest(memory);
}

std::vector<Logged> logged(const std::map<std::string, std::string>& memory) {
    std::vector<Logged> entries;
    for (const auto& [key, value] : memory) {
        if (!key.starts_with(prefix))
            continue;
        boost::json::error_code fault;
        const auto parsed = boost::json::parse(value, fault);
        if (const auto* record = fault ? nullptr : parsed.if_object())
            entries.push_back({text_of(*record, "day"), text_of(*record, "rule"), text_of(*record, "clause"),
                               text_of(*record, "before"), text_of(*record, "after")});
    }
    return entries;
}

} // namespace kehoach::session
