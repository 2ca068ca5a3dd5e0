// SPDX-License-Identifier: MPL-2.0
#include "specimen.hpp"

#include "generator.hpp"
#include "pack.hpp"
#include "plan/recognise.hpp"

#include <algorithm>
#include <map>

namespace kehoach::test {

using rules::Finding;
using rules::Severity;
using rules::Verdict;

namespace {

bool is_blank(const std::string& line) {
    return line.find("…") != std::string::npos || line.find("\u00A0") != std::string::npos ||
           line.find("  ") != std::string::npos || line.find("__") != std::string::npos;
}

bool is_complete(const Manuscript& manuscript) {
    const auto filled = [&](plan::Role role) {
        const auto found = std::find_if(manuscript.entries.begin(), manuscript.entries.end(),
                                        [&](const Entry& entry) { return entry.role == role; });
        return found != manuscript.entries.end() && !is_blank(found->text);
    };
    return filled(plan::Role::number) && filled(plan::Role::place_date);
}

constexpr std::uint64_t generated = 10; ///< of every profile, in every variant

Specimen generate_specimen(const std::string& profile, std::uint64_t seed) {
    const auto spec = generate(seed, profile);
    const bool dated = spec.date && spec.date->complete();
    return {"generated " + profile + " " + std::to_string(seed), profile, dated && !spec.number.empty(),
            plan::compose(spec, all_profiles().on(profile, dated ? spec.date : std::nullopt))};
}

} // namespace

Examined examine(const document::Document& document, plan::Stage stage) {
    Examined made{plan::recognise(document), {}};
    made.findings = rules::check(document, made.plan, all_profiles(), all_rules(), {"", stage, false, {}});
    return made;
}

const std::vector<Specimen>& specimens(std::size_t variant) {
    static std::map<std::size_t, std::vector<Specimen>> made;
    const auto known = made.find(variant);
    if (known != made.end())
        return known->second;
    auto& all = made[variant];
    for (const auto& manuscript : manuscripts()) {
        const auto profile = all_profiles().on(manuscript.look(), std::nullopt);
        all.push_back({manuscript.name, manuscript.profile, is_complete(manuscript),
                       dress(manuscript, profile, dressing_of(manuscript, profile, variant))});
    }
    for (const auto& profile : all_profiles().ids())
        for (std::uint64_t seed = 1; seed <= generated; ++seed)
            all.push_back(generate_specimen(profile, variant * generated + seed));
    return all;
}

document::Document without_look(const Manuscript& manuscript) {
    return bare(plain_text(manuscript));
}

bool is_fault(const Finding& finding) {
    return finding.verdict == Verdict::not_met && finding.severity != Severity::remark;
}

bool is_alarm(const Finding& finding) {
    return is_fault(finding) && finding.severity != Severity::hint;
}

} // namespace kehoach::test
