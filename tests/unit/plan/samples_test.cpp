// SPDX-License-Identifier: MPL-2.0
// Recognising real papers, against labels made by people. They may not be copied here.
#include "bare_text.hpp"
#include "plan/recognise.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <map>

namespace kehoach::test {
namespace {

namespace files = std::filesystem;
const files::path folder = files::path(KEHOACH_SOURCE_DIR) / ".." / "shared" / "samples";

std::string content(const files::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

files::path text_of(const files::path& labels) {
    auto name = labels.filename().string();
    name.erase(name.size() - std::string(".labels.json").size());
    return folder / (name.ends_with(".txt") ? name : name + ".txt");
}

/// The labels know no role of their own for legal bases.
std::string_view comparable(plan::Role role) {
    return plan::name(role == plan::Role::legal_basis ? plan::Role::preamble : role);
}

TEST(Samples, RolesAndHeadingsAreThoseThatPeopleSee) {
    if (!files::is_directory(folder))
        GTEST_SKIP() << "no sample papers at " << folder;
    int papers = 0;
    for (const auto& entry : files::directory_iterator(folder)) {
        if (!entry.path().filename().string().ends_with(".labels.json"))
            continue;
        ++papers;
        SCOPED_TRACE(entry.path().filename().string());
        const auto gold = boost::json::parse(content(entry.path()));
        const auto plan = plan::recognise(bare(content(text_of(entry.path()))));
        EXPECT_EQ(plan.is_plan, gold.at("is_plan").as_bool());
        const bool party = gold.at("kind").as_string() == "party";
        EXPECT_EQ(plan.family, party ? profile::Family::party : profile::Family::state);
        for (const auto& label : gold.at("lines").as_array()) {
            const auto line = static_cast<std::size_t>(label.at("line").as_int64()) - 1;
            EXPECT_EQ(comparable(plan.lines.at(line).role), label.at("role").as_string())
                << "line " << line + 1;
        }
        for (const auto& heading : gold.at("headings").as_array()) {
            const auto line = static_cast<std::size_t>(heading.at("line").as_int64()) - 1;
            EXPECT_EQ(plan.lines.at(line).level, heading.at("level").as_int64()) << "line " << line + 1;
        }
    }
    EXPECT_GT(papers, 0);
}

} // namespace
} // namespace kehoach::test
