// SPDX-License-Identifier: MPL-2.0
#include "session/ignores.hxx"

#include "office/refused.hxx"
#include "office/settings.hxx"
#include "office/strings.hxx"
#include "session/library.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;

constexpr const char* set = "IgnoredRules";

/// Rules of forms in workbooks have their sentence in the string tables instead of a file.
bool is_rule(const Context& context, const std::string& rule) {
    return library(context)->rules.find(rule) != nullptr ||
           (rule.starts_with("form.") && office::string(context, rule) != rule);
}

} // namespace

std::vector<rules::Ignore> ignores_in(const std::map<std::string, std::string>& memory) {
    std::vector<rules::Ignore> ignores;
    for (const auto& [key, value] : memory)
        if (auto one = rules::from_record(key, value))
            ignores.push_back(*std::move(one));
    return ignores;
}

std::vector<rules::Ignore> ignores_on_machine(const Context& context) {
    std::vector<rules::Ignore> ignores;
    for (const auto& [rule, reason] : office::settings(context, set))
        ignores.push_back(rules::ignore_rule(rules::IgnoreKind::machine, rule, reason));
    return ignores;
}

void require_rule(const Context& context, const std::string& rule) {
    if (!is_rule(context, rule))
        throw office::Refused("session.unknown-rule", {{"rule", rule}});
}

void ignore_on_machine(const Context& context, const std::string& rule, const std::string& reason) {
    require_rule(context, rule);
    office::put_setting(context, set, rule, reason);
}

void unignore_on_machine(const Context& context, const std::string& rule) {
    if (!office::settings(context, set).contains(rule))
        throw office::Refused("session.not-ignored", {{"finding", rule}});
    office::drop_setting(context, set, rule);
}

void put_ignore(std::map<std::string, std::string>& memory, rules::Ignore ignore) {
    const auto key = rules::to_record(ignore).first;
    if (const auto there = memory.find(key); there != memory.end())
        if (const auto before = rules::from_record(key, there->second))
            for (const rules::Anchor& anchor : before->anchors)
                if (std::find(ignore.anchors.begin(), ignore.anchors.end(), anchor) == ignore.anchors.end())
                    ignore.anchors.push_back(anchor);
    memory.insert_or_assign(key, rules::to_record(ignore).second);
}

std::string described(const Context& context, const rules::Ignore& ignore, const std::string& language) {
    const auto data = library(context);
    const auto* rule = data->rules.find(ignore.rule);
    std::string what =
        rule == nullptr || rule->profiles.empty() ? ignore.rule : rule->profiles.begin()->second.words;
    if (!ignore.excerpt.empty())
        what = office::string(context, "session.ignored.marked",
                              {{"excerpt", ignore.excerpt}, {"rule", what}}, language);
    return office::string(context, "session.ignored." + std::string(rules::name(ignore.kind)),
                          {{"what", what}}, language);
}

std::string ignores_json(const std::vector<rules::Ignore>& ignores) {
    boost::json::array all;
    for (const rules::Ignore& one : ignores)
        all.push_back(boost::json::object{{"kind", rules::name(one.kind)},
                                          {"finding", one.id},
                                          {"rule", one.rule},
                                          {"excerpt", one.excerpt},
                                          {"reason", one.reason}});
    return boost::json::serialize(all);
}

} // namespace kehoach::session
