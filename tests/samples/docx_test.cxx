// SPDX-License-Identifier: MPL-2.0
// Recognising the offices' own files through a real office: never worse than from their bare text.
#include "api_shell.hxx"
#include "scorer.hpp"
#include "scratch_folder.hpp"

#include <boost/json/parse.hpp>
#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

namespace files = std::filesystem;

/// The command line in a private profile of its own.
class Docx : public testing::Test {
protected:
    void SetUp() override {
        if (const auto obstacle = Scorer::obstacle(); !obstacle.empty())
            GTEST_SKIP() << obstacle;
    }

    boost::json::object said(const files::path& file) const {
        const Ended ended = run({KEHOACH_CLI, "--json", "--stage", "signing", "--profile-dir",
                                 (scratch_.path() / "profile").string(), file.string()},
                                {"KEHOACH_BUILD=" KEHOACH_BUILD_DIR, "LC_ALL=C.UTF-8"});
        EXPECT_LT(ended.code, 2) << ended.err;
        return boost::json::parse(ended.out).as_object();
    }
    boost::json::object of_text(const SamplePaper& paper) const {
        const auto json = said(paper.text);
        return score_form(json.at("analysis").as_object(), json.at("findings").as_array(), kinds_, {});
    }
    boost::json::object of_file(const SamplePaper& paper) const {
        const auto json = said(paper.docx);
        const auto& analysis = json.at("analysis").as_object();
        return score_form(analysis, json.at("findings").as_array(), kinds_, lines_as_read(paper, analysis));
    }

private:
    const ScratchFolder scratch_{"docx"};
    boost::json::object kinds_ = kinds_of_defects();
};

TEST_F(Docx, IsReadAsPeopleReadItAndNoWorseThanItsBareText) {
    Scorer of_texts, of_files;
    for (const auto& paper : sample_papers()) {
        if (paper.docx.empty())
            continue;
        of_texts.add(paper, of_text(paper));
        of_files.add(paper, of_file(paper));
    }
    const auto from_texts = of_texts.figures();
    const auto from_files = of_files.figures();
    expect_goals(from_files);
    for (const auto& [name, least] : goals)
        if (from_texts.contains(name) && from_files.contains(name)) {
            EXPECT_GE(from_files.at(name), from_texts.at(name)) << name;
        }
}

} // namespace
} // namespace kehoach::test
