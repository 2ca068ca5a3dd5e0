// SPDX-License-Identifier: MPL-2.0
// What a subordinate office takes from real plans of its superiors, against what people read there.
#include "pack.hpp"
#include "plan/recognise.hpp"
#include "plan/superior.hpp"
#include "sample_papers.hpp"

#include <gtest/gtest.h>
#include <set>

namespace kehoach::test {
namespace {

/// One paper, who receives it, and the lines (from 1) on which it asks something of him.
struct Case {
    const char* file; ///< how its name begins
    const char* family;
    const char* issuer;
    const char* in_text;
    grammar::Date day;
    std::set<std::size_t> lines;
};

const Case cases[] = {
    {"001", "party", "CHI BỘ VĂN PHÒNG", "Chi bộ Văn phòng", {2024, 3, 1}, {28, 32, 40, 48}},
    {"002", "party", "ĐẢNG ỦY XÃ NẬM HƯƠNG", "Đảng ủy xã Nậm Hương", {2023, 3, 1}, {33, 39}},
    {"003", "party", "HUYỆN ỦY NẬM HƯƠNG", "Huyện ủy Nậm Hương", {2023, 6, 10}, {21, 29, 35, 39}},
    {"003", "party", "ĐẢNG ỦY XÃ NẬM HƯƠNG", "Đảng ủy xã Nậm Hương", {2023, 6, 10}, {21, 25, 35, 39}},
    {"004", "party", "CHI BỘ VĂN PHÒNG", "Chi bộ Văn phòng", {2018, 9, 1}, {35, 43, 45, 53, 67, 69, 81}},
    {"10", "state", "UỶ BAN NHÂN DÂN XÃ NẬM HƯƠNG", "Uỷ ban nhân dân xã Nậm Hương", {2026, 6, 1}, {}},
    {"12", "state", "PHÒNG QUẢN LÝ CÔNG NGHIỆP", "Phòng Quản lý Công nghiệp", {2026, 4, 10}, {111, 119}},
    {"12",
     "state",
     "CHI CỤC QUẢN LÝ THỊ TRƯỜNG",
     "Chi cục Quản lý thị trường",
     {2026, 4, 10},
     {116, 119}},
};

std::filesystem::path text_of(const std::string& begins) {
    for (const auto& entry : std::filesystem::directory_iterator(samples_folder()))
        if (const auto name = entry.path().filename().string();
            name.starts_with(begins) && name.ends_with(".txt"))
            return entry.path();
    return {};
}

TEST(SuperiorPapers, AskOfUsWhatPeopleReadThere) {
    if (!std::filesystem::exists(samples_folder()))
        GTEST_SKIP() << "no samples at " << samples_folder();
    for (const auto& one : cases) {
        plan::IssuingOffice ours;
        ours.family = one.family;
        ours.issuer = one.issuer;
        ours.issuer_in_text = one.in_text;
        const auto plan = plan::recognise(bare(content(text_of(one.file))));
        const auto found = plan::read_superior(plan, ours, gazetteer(), one.day);
        std::set<std::size_t> lines;
        for (const auto& task : found.tasks)
            if (task.for_us)
                lines.insert(task.line + 1);
        EXPECT_EQ(lines, one.lines) << one.file << " for " << one.issuer;
    }
}

} // namespace
} // namespace kehoach::test
