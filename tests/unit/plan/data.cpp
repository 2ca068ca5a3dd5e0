// SPDX-License-Identifier: MPL-2.0
#include "data.hpp"

#include "profile/bodies.hpp"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace kehoach::test {

namespace {

std::vector<text::DataFile> files_in(const std::string& folder) {
    std::vector<text::DataFile> files;
    const std::filesystem::path root = std::string(KEHOACH_SOURCE_DIR) + "/extension/data/" + folder;
    for (const auto& entry : std::filesystem::directory_iterator(root))
        files.push_back({folder + "/" + entry.path().filename().string(),
                         file("extension/data/" + folder + "/" + entry.path().filename().string())});
    return files;
}

void expect_none(const text::DataFaults& faults) {
    for (const auto& fault : faults)
        ADD_FAILURE() << fault.file << ':' << fault.line << ' ' << fault.path << ' ' << fault.expected;
}

} // namespace

std::string file(const std::string& path) {
    std::ifstream stream(std::string(KEHOACH_SOURCE_DIR) + "/" + path, std::ios::binary);
    EXPECT_TRUE(stream.good()) << path;
    return {std::istreambuf_iterator<char>(stream), {}};
}

const profile::ProfileSet& profiles() {
    static const auto all = [] {
        text::DataFaults faults;
        auto loaded = profile::ProfileSet::load(files_in("profiles"), faults);
        const std::string bodies = "extension/data/gazetteer/bodies.json";
        loaded.know(profile::Bodies::load({bodies, file(bodies)}, faults));
        expect_none(faults);
        return loaded;
    }();
    return all;
}

profile::Profile profile_for(const plan::PlanSpec& spec) {
    const bool known = spec.date && spec.date->complete();
    return profiles().on(spec.profile, known ? spec.date : std::nullopt);
}

const std::vector<form::FormSpec>& forms() {
    static const auto all = [] {
        std::vector<form::FormSpec> found;
        text::DataFaults faults;
        for (const auto& one : files_in("forms"))
            if (auto form = form::parse_form_spec(one.name, one.bytes, faults))
                found.push_back(std::move(*form));
        expect_none(faults);
        return found;
    }();
    return all;
}

} // namespace kehoach::test
