// SPDX-License-Identifier: MPL-2.0
#include "rules/house_value.hpp"

#include "rules/kinds/measure.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

const profile::Value* of_pack(const profile::Profile& profile, const std::string& key) {
    const auto found = profile.values().find(key);
    return found == profile.values().end() || found->second.pack.empty() ? nullptr : &found->second;
}

const profile::Value* first_of_pack(const profile::Profile& profile, const std::vector<std::string>& keys) {
    for (const auto& key : keys)
        if (const auto* value = of_pack(profile, key))
            return value;
    return nullptr;
}

const profile::Value* of_hit(const profile::Profile& profile, const Rule& rule, const Hit& hit) {
    return hit.value.empty() ? first_of_pack(profile, rule.values) : of_pack(profile, hit.value);
}

} // namespace

void cite_house_pack(Finding& finding, const Rule& rule, const std::vector<Hit>& hits,
                     const profile::Profile& profile) {
    const profile::Value* decided = hits.empty() ? first_of_pack(profile, rule.values) : nullptr;
    bool all = true;
    for (const auto& hit : hits) {
        const auto* value = of_hit(profile, rule, hit);
        decided = decided == nullptr ? value : decided;
        all = all && value != nullptr;
    }
    if (decided == nullptr)
        return;
    finding.pack = decided->pack;
    finding.pack_value = decided->use ? shown_range(*decided) : decided->text;
    const auto own = decided->clause + " (" + decided->pack + ")";
    finding.clause = all ? own : finding.clause + "; " + own;
}

} // namespace kehoach::rules
