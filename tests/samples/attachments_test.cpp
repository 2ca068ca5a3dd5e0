// SPDX-License-Identifier: MPL-2.0
// What real plans name and attach, where they are at hand: what must be said of it, and what must not.
#include "pack.hpp"
#include "plan/form_fillers.hpp"
#include "sample_papers.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

namespace fs = std::filesystem;
using rules::Finding;
using rules::Verdict;

class SampleAttachments : public testing::Test {
protected:
    bool check(const std::string& head) {
        if (fs::is_directory(samples_folder()))
            for (const auto& entry : fs::directory_iterator(samples_folder()))
                if (const auto name = entry.path().filename().string();
                    name.starts_with(head) && name.ends_with(".txt")) {
                    checked = check_text(content(entry.path()));
                    return true;
                }
        return false;
    }

    const Finding* find(const std::string& rule) const {
        const auto found = std::find_if(checked.findings.begin(), checked.findings.end(),
                                        [&](const Finding& one) { return one.rule == rule; });
        return found == checked.findings.end() ? nullptr : &*found;
    }

    void expect_silent(std::initializer_list<const char*> rules) const {
        for (const auto* rule : rules)
            EXPECT_EQ(find(rule), nullptr) << show({*find(rule)});
    }

    CheckedText checked;
};

constexpr std::initializer_list<const char*> of_attachments{
    "hd05-II.1-5",  "hd05-II.1-6",  "hd05-II.1-7",  "hd05-II.1-10", "kehoach-10-1",
    "kehoach-10-2", "kehoach-10-3", "kehoach-10-4", "kehoach-3-1",  "kehoach-3-2",
    "kehoach-3-5",  "kehoach-3-6",  "kehoach-3-7"};

TEST_F(SampleAttachments, RecipientsEndAsTheyDidThenAndNothingIsMissing) {
    if (!check("001"))
        GTEST_SKIP() << "the samples are not here";
    expect_silent({"hd05-9.2.5-1", "hd05-9.2.5-2", "hd05-9.2.5-3"});
    expect_silent(of_attachments);
}

TEST_F(SampleAttachments, NotesOfThreeTablesAndHeadsThatAskForMore) {
    if (!check("002"))
        GTEST_SKIP() << "the samples are not here";
    const auto* notes = find("kehoach-3-3");
    ASSERT_TRUE(notes) << show(checked.findings);
    EXPECT_EQ(notes->places.size(), 3U);
    EXPECT_TRUE(find("hd05-9.2.5-6")) << "files itself where another office does";
    EXPECT_TRUE(find("hd05-9.2.5-1")) << "mixed marks";
    const auto* heads = find("kehoach-3-4");
    ASSERT_TRUE(heads) << show(checked.findings);
    EXPECT_EQ(heads->arguments[0], (std::pair<std::string, std::string>("found", "19")));
    EXPECT_EQ(heads->arguments[1], (std::pair<std::string, std::string>("expected", "25")));
    EXPECT_TRUE(heads->places.empty()) << "of the third table only";
    expect_silent(of_attachments);
}

TEST_F(SampleAttachments, AllThatIsNamedAndNotThereIsOneQuestion) {
    if (!check("003"))
        GTEST_SKIP() << "the samples are not here";
    const auto* missing = find("hd05-II.1-5");
    ASSERT_TRUE(missing) << show(checked.findings);
    EXPECT_EQ(missing->verdict, Verdict::cannot_tell);
    EXPECT_EQ(missing->arguments[0].second, "đề cương; biểu 1, 2, 3A, 3B, 3C, 4, 5A, 5B, 6A, 6B");
    EXPECT_EQ(std::count_if(checked.findings.begin(), checked.findings.end(),
                            [](const Finding& one) { return one.rule == "hd05-II.1-5"; }),
              1);
}

TEST_F(SampleAttachments, GroupsOfUnitsHaveFormsOfTheirOwn) {
    if (!check("003"))
        GTEST_SKIP() << "the samples are not here";
    const auto matrix = plan::FormFillers(gazetteer()).read(checked.plan);
    ASSERT_EQ(matrix.size(), 2U);
    EXPECT_EQ(matrix[0].forms.size(), 6U) << matrix[0].who;
    EXPECT_EQ(matrix[1].forms.size(), 8U) << matrix[1].who;
    EXPECT_TRUE(plan::is_among("Ban Thường vụ Tỉnh đoàn", matrix[0].who)) << matrix[0].who;
    EXPECT_EQ(matrix[1].who, "Các huyện, thành, thị ủy");
}

TEST_F(SampleAttachments, APlanWithoutAnyIsNotAskedForThem) {
    if (!check("004"))
        GTEST_SKIP() << "the samples are not here";
    expect_silent(of_attachments);
}

TEST_F(SampleAttachments, AnOutlineOfTheSameMatterInOtherWordsIsTaken) {
    if (!check("12."))
        GTEST_SKIP() << "the samples are not here";
    expect_silent({"kehoach-10-3", "kehoach-10-4"});
}

} // namespace
} // namespace kehoach::test
