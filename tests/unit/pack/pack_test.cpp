// SPDX-License-Identifier: MPL-2.0
#include "pack/pack.hpp"

#include "pack/manifest.hpp"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace kehoach;
using pack::Carrier;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;

namespace {

std::vector<text::DataFile> files() {
    return {{"pack.json", R"({"name": "Quy chế văn thư", "version": "2", "bases": ["party-hd05"],
 "off": ["hd05-2.1-1"]})"},
            {"rules/vp-1.json", "{}"}};
}

std::vector<text::DataFile> sent(std::vector<text::DataFile> files) {
    files.push_back({std::string(pack::manifest_name), pack::manifest(files)});
    return files;
}

text::DataFaults faults_of(std::vector<text::DataFile> given, Carrier carrier) {
    text::DataFaults faults;
    const auto read = pack::read(std::move(given), carrier, faults);
    EXPECT_EQ(read.has_value(), faults.empty());
    return faults;
}

auto fault(const std::string& file, const std::string& expected) {
    return testing::AllOf(Field(&text::DataFault::file, file), Field(&text::DataFault::expected, expected));
}

} // namespace

TEST(pack, head_is_read) {
    text::DataFaults faults;
    const auto read = pack::read(files(), Carrier::folder, faults);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->stamp.name, "Quy chế văn thư");
    EXPECT_EQ(read->stamp.version, "2");
    EXPECT_THAT(read->bases, ElementsAre("party-hd05"));
    EXPECT_THAT(read->off, ElementsAre("hd05-2.1-1"));
}

TEST(pack, folder_and_file_have_the_same_hash) {
    text::DataFaults faults;
    auto turned = sent(files());
    std::ranges::reverse(turned);
    const auto folder = pack::read(files(), Carrier::folder, faults);
    const auto file = pack::read(turned, Carrier::file, faults);
    ASSERT_TRUE(folder && file);
    EXPECT_EQ(folder->stamp.hash, file->stamp.hash);
    EXPECT_EQ(folder->stamp.hash.size(), 64U);
}

TEST(pack, one_letter_more_is_another_hash) {
    text::DataFaults faults;
    auto other = files();
    other[1].bytes += " ";
    EXPECT_NE(pack::read(files(), Carrier::folder, faults)->stamp.hash,
              pack::read(other, Carrier::folder, faults)->stamp.hash);
}

TEST(pack, file_needs_its_manifest) {
    EXPECT_THAT(faults_of(files(), Carrier::file),
                ElementsAre(fault("Quy chế văn thư/manifest.json", "data.expected.pack.manifest")));
}

TEST(pack, altered_file_is_refused_by_name) {
    auto given = sent(files());
    given[1].bytes = "{ }";
    EXPECT_THAT(faults_of(given, Carrier::file),
                ElementsAre(fault("Quy chế văn thư/rules/vp-1.json", "data.expected.pack.unaltered")));
    EXPECT_THAT(faults_of(given, Carrier::folder), testing::SizeIs(1));
}

TEST(pack, missing_file_is_refused_by_name) {
    auto given = sent(files());
    given.erase(given.begin() + 1);
    EXPECT_THAT(faults_of(given, Carrier::file),
                ElementsAre(fault("Quy chế văn thư/rules/vp-1.json", "data.expected.pack.there")));
}

TEST(pack, added_file_is_refused_by_name) {
    auto given = sent(files());
    given.push_back({"rules/vp-2.json", "{}"});
    EXPECT_THAT(faults_of(given, Carrier::file),
                ElementsAre(fault("Quy chế văn thư/rules/vp-2.json", "data.expected.pack.listed")));
}

TEST(pack, file_that_belongs_nowhere_is_refused) {
    for (const auto* name :
         {"macro.js", "rules/deep/x.json", "../rules/x.json", "rules/x.txt", "/rules/x.json"}) {
        auto given = files();
        given.push_back({name, "{}"});
        EXPECT_THAT(faults_of(given, Carrier::folder),
                    ElementsAre(fault("Quy chế văn thư/" + std::string(name), "data.expected.pack.place")));
    }
}

TEST(pack, head_is_obligatory_and_complete) {
    EXPECT_THAT(faults_of({{"rules/vp-1.json", "{}"}}, Carrier::folder),
                ElementsAre(fault("pack.json", "data.expected.pack.head")));
    const auto faults = faults_of({{"pack.json", "{\"name\": \"\",\n\"offf\": []}"}}, Carrier::folder);
    EXPECT_THAT(faults, testing::UnorderedElementsAre(fault("pack.json", "data.expected.present"),
                                                      fault("pack.json", "data.expected.text"),
                                                      fault("pack.json", "data.expected.known_member")));
    EXPECT_TRUE(std::ranges::any_of(faults, [](const auto& one) { return one.line == 2; }));
}

TEST(pack, broken_manifest_is_a_fault_and_not_a_crash) {
    for (const auto* text :
         {"", "[]", "{\"kehoach\": 1}", "{\"kehoach\": 1, \"files\": []}", "{\"kehoach\": 2, \"files\": {}}",
          "{\"kehoach\": 1, \"files\": {\"pack.json\": 3}}"}) {
        auto given = files();
        given.push_back({"manifest.json", text});
        EXPECT_THAT(faults_of(given, Carrier::file), testing::Not(IsEmpty())) << text;
    }
}
