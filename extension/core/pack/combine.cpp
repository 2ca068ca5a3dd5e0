// SPDX-License-Identifier: MPL-2.0
#include "pack/combine.hpp"

#include "form/sheet_json.hpp"
#include "profile/bodies.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace kehoach::pack {

namespace {

using text::DataFaults;
using text::DataFile;

std::vector<DataFile> in_folder(const std::vector<DataFile>& files, std::string_view folder,
                                const std::string& owner = {}) {
    std::vector<DataFile> found;
    for (const auto& file : files)
        if (file.name.starts_with(folder))
            found.push_back({owner + file.name, file.bytes});
    return found;
}

/// Files of one kind, of the package and of all packs; those of packs are named with their pack.
std::vector<DataFile> all_in(const std::vector<DataFile>& shipped, const std::vector<Pack>& packs,
                             std::string_view folder) {
    auto files = in_folder(shipped, folder);
    for (const auto& pack : packs)
        std::ranges::move(in_folder(pack.files, folder, pack.stamp.name + "/"), std::back_inserter(files));
    return files;
}

profile::ProfileSet load_profiles(const std::vector<DataFile>& shipped, const std::vector<Pack>& packs,
                                  DataFaults& faults) {
    auto profiles = profile::ProfileSet::load(in_folder(shipped, "profiles/"), faults);
    for (const auto& pack : packs)
        for (const auto& patch : in_folder(pack.files, "profiles/", pack.stamp.name + "/"))
            profiles.patch(patch, pack.stamp.name, faults);
    return profiles;
}

/// What the head of a pack names must be there; what the program itself says cannot be turned off.
void check_head(const Pack& pack, const profile::ProfileSet& profiles, const rules::RulePack& rules,
                DataFaults& faults) {
    const auto head = in_folder(pack.files, "pack.json", pack.stamp.name + "/");
    const text::JsonText json(head.front().name, head.front().bytes, faults);
    for (std::size_t at = 0; at < pack.bases.size(); ++at)
        if (!profiles.has(pack.bases[at]))
            json.fault(faults, "/bases/" + std::to_string(at), "data.expected.profile", pack.bases[at]);
    for (std::size_t at = 0; at < pack.off.size(); ++at) {
        const auto* rule = rules.find(pack.off[at]);
        if (rule == nullptr || rule->kind == "notice")
            json.fault(faults, "/off/" + std::to_string(at), "data.expected.rule", pack.off[at]);
    }
}

void turn_off(const std::vector<Pack>& packs, Data& data) {
    for (const auto& pack : packs)
        data.off.insert(data.off.end(), pack.off.begin(), pack.off.end());
    std::ranges::sort(data.off);
    data.off.erase(std::unique(data.off.begin(), data.off.end()), data.off.end());
    std::erase_if(data.rules.rules,
                  [&](const rules::Rule& rule) { return std::ranges::binary_search(data.off, rule.id); });
}

void load_outlines(const std::vector<DataFile>& files, Data& data, DataFaults& faults) {
    for (const auto& file : files)
        if (!plan::is_plan_template(file.bytes)) {
            if (auto outline = plan::parse_outline(file.name, file.bytes, faults))
                data.outlines.push_back(*std::move(outline));
        } else if (auto made = plan::parse_plan_template(file.name, file.bytes, faults)) {
            data.plans.push_back(*std::move(made));
        }
}

/// Kinds of data nothing reads yet travel in packs all the same: held to be JSON, no more.
void check_syntax(const std::vector<Pack>& packs, DataFaults& faults) {
    for (const auto& pack : packs)
        for (const auto& file : in_folder(pack.files, "aliases/", pack.stamp.name + "/"))
            const text::JsonText json(file.name, file.bytes, faults);
}

} // namespace

Data combine(const std::vector<DataFile>& shipped, const std::vector<Pack>& packs, DataFaults& faults) {
    Data data;
    const auto before = faults.size();
    data.profiles = load_profiles(shipped, packs, faults);
    data.gazetteer = profile::Gazetteer::load(all_in(shipped, packs, "gazetteer/"), faults);
    data.profiles.know(data.gazetteer.bodies());
    data.calendar = schedule::Calendar::load(all_in(shipped, packs, "calendars/"), faults);
    data.rules = rules::RulePack::load(all_in(shipped, packs, "rules/"), data.profiles, data.gazetteer,
                                       data.calendar, faults);
    for (const auto& file : all_in(shipped, packs, "forms/"))
        if (auto form = form::parse_form_spec(file.name, file.bytes, faults))
            data.forms.push_back(*std::move(form));
    data.figures = form::FigureWords::load(all_in(shipped, packs, "figures/"), faults);
    data.table_words = form::load_table_words(all_in(shipped, packs, "tables/"), faults);
    data.sheet = form::load_sheet_parts(all_in(shipped, packs, "sheets/"), faults);
    load_outlines(all_in(shipped, packs, "outlines/"), data, faults);
    check_syntax(packs, faults);
    if (faults.size() == before)
        for (const auto& pack : packs)
            check_head(pack, data.profiles, data.rules, faults);
    turn_off(packs, data);
    for (const auto& pack : packs)
        data.packs.push_back(pack.stamp);
    return data;
}

} // namespace kehoach::pack
