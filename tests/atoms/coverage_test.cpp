// SPDX-License-Identifier: MPL-2.0
// Nothing is forgotten: every typical error has a rule, every value of a regulation is used, or it is said
// why not (uncovered.json).
#include "example.hpp"
#include "generator.hpp"
#include "pack.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <stdexcept>

namespace kehoach::test {
namespace {

namespace json = boost::json;

constexpr int typical_errors = 66;

const json::object& excuses(const char* of) {
    static const json::value all = json::parse(files_of("tests/atoms", "uncovered.json").at(0).bytes);
    return all.at(of).as_object();
}

std::string row(int number) {
    return std::string(number < 10 ? "E0" : "E") + std::to_string(number);
}

TEST(Coverage, EveryTypicalErrorHasARuleOrAReason) {
    std::set<std::string> covered;
    for (const auto& rule : all_rules().rules)
        covered.insert(rule.covers.begin(), rule.covers.end());
    std::set<std::string> rows;
    for (int number = 1; number <= typical_errors; ++number) {
        rows.insert(row(number));
        EXPECT_NE(covered.contains(row(number)), excuses("rows").contains(row(number)))
            << row(number) << ": either a rule covers it, or uncovered.json says why none does";
    }
    for (const auto& name : covered)
        EXPECT_TRUE(rows.contains(name)) << name << " is no row of the list";
}

/// What a rule's parameters name, at any depth.
void gather(const json::value& value, std::set<std::string>& texts) {
    if (value.is_string())
        texts.insert(std::string(value.get_string()));
    else if (value.is_array())
        for (const auto& each : value.get_array())
            gather(each, texts);
    else if (value.is_object())
        for (const auto& each : value.get_object())
            gather(each.value(), texts);
}

const std::set<std::string>& named_by_rules() {
    static const auto all = [] {
        std::set<std::string> texts;
        for (const auto& file : files_of("extension/data/rules", ".json"))
            if (!file.name.ends_with(".examples.json"))
                gather(json::parse(file.bytes).as_object().at("parameters"), texts);
        return texts;
    }();
    return all;
}

profile::Profile without(const profile::Profile& whole, const std::string& key) {
    profile::Profile rest;
    rest.id = whole.id;
    rest.family = whole.family;
    for (const auto& [name, value] : whole.values())
        if (name != key)
            rest.set(value);
    return rest;
}

/// Composing needs the value, or makes something else without it.
bool composing_uses(const std::string& key, const profile::Profile& whole) {
    constexpr std::uint64_t plans = 8;
    for (std::uint64_t seed = 1; seed <= plans; ++seed) {
        const auto spec = generate(seed, whole.id);
        try {
            if (plan::compose(spec, without(whole, key)).document != plan::compose(spec, whole).document)
                return true;
        } catch (const std::out_of_range&) {
            return true;
        }
    }
    return false;
}

TEST(Coverage, EveryValueOfAProfileIsUsedOrHasAReason) {
    std::set<std::string> keys;
    for (const auto& id : all_profiles().ids()) {
        const auto whole = all_profiles().on(id, std::nullopt);
        for (const auto& [key, value] : whole.values()) {
            keys.insert(key);
            const bool used = named_by_rules().contains(key) || composing_uses(key, whole);
            EXPECT_TRUE(used || excuses("values").contains(key)) << id << " " << key;
        }
    }
    for (const auto& excuse : excuses("values")) {
        EXPECT_TRUE(keys.contains(excuse.key())) << excuse.key() << " is no value of a profile";
        EXPECT_FALSE(named_by_rules().contains(excuse.key())) << excuse.key() << " is used: strike it out";
    }
}

} // namespace
} // namespace kehoach::test
