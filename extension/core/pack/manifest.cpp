// SPDX-License-Identifier: MPL-2.0
#include "pack/manifest.hpp"

#include "pack/digest.hpp"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <map>

namespace kehoach::pack {

namespace {

/// Hash by name, sorted by name.
using Hashes = std::map<std::string, std::string, std::less<>>;

Hashes hashes(const std::vector<text::DataFile>& files) {
    Hashes all;
    for (const auto& file : files)
        if (file.name != manifest_name)
            all.emplace(file.name, sha256(file.bytes));
    return all;
}

/// What the manifest lists; of a faulty one nothing.
Hashes listed(const text::JsonText& json, text::DataFaults& faults) {
    Hashes all;
    text::JsonObject root(json, "", faults);
    if (!root.ok())
        return all;
    if (root.number("kehoach") != 1)
        json.fault(faults, "/kehoach", "data.expected.pack.format");
    root.raw("files");
    root.no_others();
    text::JsonObject files(json, "/files", faults);
    if (!files.ok())
        return all;
    for (const auto& member : json.root().at("files").as_object()) {
        const std::string name(member.key());
        all[name] = files.string(name);
    }
    return all;
}

void compare(const Hashes& found, const Hashes& wanted, text::DataFaults& faults) {
    for (const auto& [name, hash] : wanted) {
        const auto file = found.find(name);
        if (file == found.end())
            faults.push_back({name, 0, "", "data.expected.pack.there", ""});
        else if (file->second != hash)
            faults.push_back({name, 0, "", "data.expected.pack.unaltered", ""});
    }
    for (const auto& [name, hash] : found)
        if (!wanted.contains(name))
            faults.push_back({name, 0, "", "data.expected.pack.listed", ""});
}

} // namespace

std::string manifest(const std::vector<text::DataFile>& files) {
    boost::json::object list;
    for (const auto& [name, hash] : hashes(files))
        list[name] = hash;
    return boost::json::serialize(boost::json::object{{"kehoach", 1}, {"files", std::move(list)}});
}

std::string hash_of(const std::vector<text::DataFile>& files) {
    std::string lines;
    for (const auto& [name, hash] : hashes(files))
        lines += hash + "  " + name + "\n";
    return sha256(lines);
}

void check_manifest(const std::vector<text::DataFile>& files, bool required, text::DataFaults& faults) {
    const auto file =
        std::find_if(files.begin(), files.end(), [](const auto& one) { return one.name == manifest_name; });
    if (file == files.end()) {
        if (required)
            faults.push_back({std::string(manifest_name), 0, "", "data.expected.pack.manifest", ""});
        return;
    }
    const auto before = faults.size();
    const text::JsonText json(file->name, file->bytes, faults);
    const auto wanted = json.ok() ? listed(json, faults) : Hashes();
    if (faults.size() == before)
        compare(hashes(files), wanted, faults);
}

} // namespace kehoach::pack
