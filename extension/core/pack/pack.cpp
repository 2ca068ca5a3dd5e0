// SPDX-License-Identifier: MPL-2.0
#include "pack/pack.hpp"

#include "pack/manifest.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace kehoach::pack {

namespace {

constexpr std::string_view head_name = "pack.json";
constexpr std::array<std::string_view, 10> folders{"rules",     "profiles", "forms",  "outlines", "calendars",
                                                  "gazetteer", "figures",  "tables", "sheets",   "aliases"};

/// One of the folders, one level deep, JSON.
bool has_a_place(std::string_view name) {
    if (name == head_name || name == manifest_name)
        return true;
    const auto slash = name.find('/');
    return slash != std::string_view::npos && name.find('/', slash + 1) == std::string_view::npos &&
           name.ends_with(".json") &&
           std::find(folders.begin(), folders.end(), name.substr(0, slash)) != folders.end();
}

void check_places(const std::vector<text::DataFile>& files, text::DataFaults& faults) {
    std::set<std::string_view> names;
    for (const auto& file : files) {
        if (!has_a_place(file.name))
            faults.push_back({file.name, 0, "", "data.expected.pack.place", ""});
        if (!names.insert(file.name).second)
            faults.push_back({file.name, 0, "", "data.expected.unique", file.name});
    }
}

void read_head(const text::DataFile& file, Pack& pack, text::DataFaults& faults) {
    const text::JsonText json(file.name, file.bytes, faults);
    text::JsonObject root(json, "", faults);
    if (!root.ok())
        return;
    pack.stamp.name = root.string("name");
    pack.stamp.version = root.string("version");
    for (const auto& [key, value] : {std::pair("name", &pack.stamp.name), {"version", &pack.stamp.version}})
        if (root.has(key) && value->empty())
            json.fault(faults, root.pointer(key), "data.expected.text");
    pack.bases = root.strings_or_empty("bases");
    pack.off = root.strings_or_empty("off");
    root.string_or("note", "");
    root.no_others();
}

/// Faults say whose file they are about: two packs may both have a rules/x.json.
void name_owner(const Pack& pack, text::DataFaults& faults, std::size_t from) {
    for (auto at = from; at < faults.size(); ++at)
        if (!pack.stamp.name.empty())
            faults[at].file = pack.stamp.name + "/" + faults[at].file;
}

} // namespace

std::optional<Pack> read(std::vector<text::DataFile> files, Carrier carrier, text::DataFaults& faults) {
    const auto before = faults.size();
    Pack pack;
    check_places(files, faults);
    check_manifest(files, carrier == Carrier::file, faults);
    const auto head =
        std::find_if(files.begin(), files.end(), [](const auto& file) { return file.name == head_name; });
    if (head == files.end())
        faults.push_back({std::string(head_name), 0, "", "data.expected.pack.head", ""});
    else
        read_head(*head, pack, faults);
    name_owner(pack, faults, before);
    if (faults.size() != before)
        return std::nullopt;
    pack.stamp.hash = hash_of(files);
    pack.files = std::move(files);
    return pack;
}

} // namespace kehoach::pack
