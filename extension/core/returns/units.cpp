// SPDX-License-Identifier: MPL-2.0
#include "returns/units.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <set>

namespace kehoach::returns {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Letters without marks and digits; everything else is between words.
std::vector<std::string> plain_words(std::string_view text) {
    std::vector<std::string> words;
    bool within = false;
    for (const char c : text::lower(text::bare(text))) {
        const bool belongs = is_digit(c) || (c >= 'a' && c <= 'z');
        if (belongs && !within)
            words.emplace_back();
        if (belongs)
            words.back() += c;
        within = belongs;
    }
    return words;
}

/// Words written together, as in XaAnPhu; figures next to each other stay two.
void join(std::string& all, const std::string& word) {
    if (!all.empty() && is_digit(all.back()) && is_digit(word.front()))
        all += '|';
    all += word;
}

std::string letters_of(const std::vector<std::string>& words, std::size_t from = 0) {
    std::string all;
    for (std::size_t i = from; i < words.size(); ++i)
        join(all, words[i]);
    return all;
}

boost::json::array array_of(const std::vector<std::string>& words) {
    return boost::json::array(words.begin(), words.end());
}

} // namespace

std::vector<KnownUnit> known_units(const form::UnitList& list) {
    std::vector<KnownUnit> units;
    for (const form::UnitForms& one : list.units)
        units.push_back({one.unit, one.also, one.was, one.from, one.to});
    return units;
}

form::UnitList listed(const std::vector<KnownUnit>& units, std::size_t forms) {
    form::UnitList list;
    for (const KnownUnit& one : units)
        list.units.push_back({one.name, std::vector<bool>(forms, true), one.also, one.was, one.from, one.to});
    return list;
}

Units::Units(std::vector<KnownUnit> units, const std::string& day) : units_(std::move(units)) {
    if (!day.empty())
        std::erase_if(units_, [&](const KnownUnit& one) {
            return (!one.from.empty() && day < one.from) || (!one.to.empty() && one.to < day);
        });
    for (std::size_t at = 0; at < units_.size(); ++at) {
        add(at, units_[at].name, true);
        for (const std::string& also : units_[at].also)
            add(at, also, true);
    }
    for (std::size_t at = 0; at < units_.size(); ++at)
        for (const std::string& old : units_[at].was)
            add(at, old, units_[at].was.size() == 1, true); // of several that became one it may be a part
    add_short_names();
}

void Units::add(std::size_t unit, std::string_view called, bool sure, bool old) {
    const auto words = plain_words(called);
    if (words.empty())
        return;
    most_words_ = std::max(most_words_, words.size());
    auto& all = by_letters_[letters_of(words)];
    const auto known = std::ranges::find(all, unit, &Called::unit);
    if (known == all.end())
        all.push_back({unit, text::fold(called), sure, old, std::string(called)});
}

/// Without the word that most of the names begin with, as "xã": people leave it out. Never a single word, and
/// only to be confirmed.
void Units::add_short_names() {
    constexpr std::size_t least_words = 2;
    std::map<std::string, int> first;
    for (const KnownUnit& one : units_)
        if (const auto words = plain_words(one.name); !words.empty())
            ++first[words.front()];
    for (std::size_t at = 0; at < units_.size(); ++at) {
        const auto words = plain_words(units_[at].name);
        const bool has_figures_only =
            std::ranges::all_of(words, [](const auto& w) { return is_digit(w.front()); });
        if (words.size() <= least_words || has_figures_only || first[words.front()] < 2 ||
            by_letters_.contains(letters_of(words, 1)))
            continue;
        const std::string name(text::trim(units_[at].name));
        add(at, name.substr(std::min(name.find(' '), name.size())), false);
    }
}

std::vector<std::string> Units::names() const {
    std::vector<std::string> names;
    for (const KnownUnit& one : units_)
        names.push_back(one.name);
    return names;
}

std::vector<std::string> Units::names_twice() const {
    std::map<std::string, int> times;
    std::vector<std::string> twice;
    for (const KnownUnit& one : units_)
        if (++times[text::fold(one.name)] == 2)
            twice.push_back(one.name);
    return twice;
}

const std::vector<Units::Called>* Units::longest(const std::vector<std::string>& words, std::size_t from,
                                                 std::size_t& length) const {
    const std::vector<Called>* found = nullptr;
    std::string all;
    for (std::size_t count = 1; count <= most_words_ && from + count <= words.size(); ++count) {
        join(all, words[from + count - 1]);
        if (const auto at = by_letters_.find(all); at != by_letters_.end()) {
            found = &at->second;
            length = count;
        }
    }
    return found;
}

Units::Named Units::named_in(std::string_view text) const {
    const auto words = plain_words(text);
    const std::string folded = text::fold(text);
    Named named{{}, true};
    std::set<std::size_t> units;
    bool by_own_name = false;
    for (std::size_t at = 0, length = 1; at < words.size(); at += length, length = 1) {
        const auto* called = longest(words, at, length);
        if (called == nullptr)
            continue;
        std::vector<Called> fitting = *called;
        if (fitting.size() > 1) // alike without marks: where they are written, they tell
            std::erase_if(fitting,
                          [&](const Called& one) { return folded.find(one.folded) == std::string::npos; });
        for (const Called& one : fitting.empty() ? *called : fitting) {
            units.insert(one.unit);
            named.sure = named.sure && one.sure;
            by_own_name = by_own_name || !one.old;
            if (one.old && named.was.empty())
                named.was = one.called;
        }
    }
    for (const std::size_t unit : units)
        named.units.push_back(units_[unit].name);
    named.sure = named.sure && named.units.size() == 1;
    if (by_own_name || named.units.size() != 1)
        named.was.clear();
    return named;
}

std::vector<KnownUnit> Units::load(const text::DataFile& file, text::DataFaults& faults) {
    const auto before = faults.size();
    const text::JsonText json(file.name, file.bytes, faults);
    text::JsonObject root(json, "", faults);
    std::vector<KnownUnit> units;
    if (!root.ok())
        return units;
    root.string_or("source", {});
    for (const std::string& element : root.elements("units")) {
        text::JsonObject one(json, element, faults);
        units.push_back({one.string("name"), one.strings_or_empty("also"), one.strings_or_empty("was"),
                         one.string_or("from", {}), one.string_or("to", {})});
        one.no_others();
    }
    root.no_others();
    return faults.size() == before ? units : std::vector<KnownUnit>();
}

std::string Units::to_json(const std::vector<KnownUnit>& units, const std::string& source) {
    boost::json::array all;
    for (const KnownUnit& one : units)
        all.push_back(boost::json::object{{"name", one.name},
                                          {"also", array_of(one.also)},
                                          {"was", array_of(one.was)},
                                          {"from", one.from},
                                          {"to", one.to}});
    return boost::json::serialize(boost::json::object{{"source", source}, {"units", std::move(all)}});
}

} // namespace kehoach::returns
