// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/role.hpp"
#include "profile/gazetteer.hpp"
#include "profile/profile.hpp"
#include "rules/scope.hpp"
#include "schedule/calendar.hpp"
#include "text/json.hpp"
#include "text/pattern.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

/// Reads the parameters of a rule for its kind: everything wrong becomes a fault with a line, so that a
/// test that was made can run without surprises.
class Parameters {
public:
    /// `values`: where the keys of values that are asked for are noted down, or null.
    Parameters(const text::JsonText& json, std::string pointer, const std::vector<profile::Profile>& profiles,
               const profile::Gazetteer& gazetteer, const schedule::Calendar& calendar,
               text::DataFaults& faults, std::vector<std::string>* values = nullptr);

    /// Members roles, part, which, outside_tables. `roles` is obligatory.
    Scope scope();
    /// The same, of an object of the parameters.
    Scope scope_of(std::string_view key);
    std::vector<plan::Role> roles(std::string_view key);
    /// Lists of roles, as in [["number"],["doc_type"]].
    std::vector<std::vector<plan::Role>> role_groups(std::string_view key);
    PartOf part();

    std::string text(std::string_view key) { return object_.string(key); }
    std::string text_or(std::string_view key, std::string fallback) {
        return object_.string_or(key, std::move(fallback));
    }
    std::vector<std::string> texts(std::string_view key) { return object_.strings_or_empty(key); }
    double number_or(std::string_view key, double fallback) { return object_.number_or(key, fallback); }
    /// As a count of what is looked at.
    int whole_or(std::string_view key, int fallback) { return object_.whole_or(key, fallback); }
    bool flag_or(std::string_view key, bool fallback) { return object_.boolean_or(key, fallback); }
    bool has(std::string_view key) const { return object_.has(key); }
    /// Obligatory, one of the names.
    std::string one_of(std::string_view key, const std::vector<std::string_view>& names);
    /// Key of a value that every profile of the rule has.
    std::string value(std::string_view key);
    std::optional<text::Pattern> pattern(std::string_view key);
    /// The list of the gazetteer that the parameter names.
    profile::Terms terms(std::string_view key);
    const profile::Bodies& bodies() const { return gazetteer_.bodies(); }
    /// The days on which offices work.
    const schedule::Calendar& calendar() const { return calendar_; }
    /// An object of the parameters by itself, as in an element of an array.
    std::vector<Parameters> elements(std::string_view key);

    void fault(std::string_view key, std::string expected, std::string found = {});
    void no_others() { object_.no_others(); }

private:
    plan::Role role(const std::string& name, std::string_view key);

    const text::JsonText& json_;
    const std::vector<profile::Profile>& profiles_;
    const profile::Gazetteer& gazetteer_;
    const schedule::Calendar& calendar_;
    text::DataFaults& faults_;
    std::vector<std::string>* values_;
    text::JsonObject object_;
};

} // namespace kehoach::rules
