// SPDX-License-Identifier: MPL-2.0
// Checking files and reading what is typed: the verbs that write no paper.
#include "cli_ground.hxx"
#include "superior_pair.hxx"

#include "office/text.hxx"
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

namespace fs = std::filesystem;
using kehoach::test::Cli;
using kehoach::test::Ended;
using kehoach::test::ours;
using kehoach::test::plan_text;
using kehoach::test::theirs;
using testing::HasSubstr;

namespace {

std::string utf16(std::u16string_view text) {
    std::string bytes = "\xFF\xFE";
    for (const char16_t unit : text) {
        bytes += static_cast<char>(unit & 0xFF);
        bytes += static_cast<char>(unit >> 8);
    }
    return bytes;
}

} // namespace

TEST_F(Cli, FindingsArePrintedAndEndWithOne) {
    const Ended ended = kehoach({file("plan.txt", plan_text)});
    EXPECT_EQ(ended.code, 1) << ended.err;
    EXPECT_THAT(ended.out, HasSubstr("plan.txt"));
    EXPECT_THAT(ended.out, HasSubstr("stray space"));
    EXPECT_THAT(ended.out, HasSubstr("[HD 05, 3.2.2]"));
}

TEST_F(Cli, OfficeSpeaksTheLanguageAskedForWhateverTheSystemSpeaks) {
    const Ended ended = kehoach::test::run({KEHOACH_CLI, "compose", "--lang", "vi", "--profile-dir",
                                            path("profile"), file("bad.json", "{}"), path("plan.odt")},
                                           {"KEHOACH_BUILD=" KEHOACH_BUILD_DIR, "LC_ALL=C.UTF-8"});
    EXPECT_EQ(ended.code, 2);
    EXPECT_THAT(ended.err, HasSubstr("Bản khai có lỗi"));
}

TEST_F(Cli, JsonIsOneObjectALineWithTheFileFirst) {
    const Ended ended = kehoach({"check", "--json", file("a.txt", plan_text), file("b.txt", plan_text)});
    std::istringstream lines(ended.out);
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        EXPECT_TRUE(line.starts_with("{\"file\":"));
        const auto object = boost::json::parse(line).as_object();
        EXPECT_TRUE(object.at("analysis").is_object());
        EXPECT_FALSE(object.at("findings").as_array().empty());
    }
    EXPECT_EQ(count, 2);
}

TEST_F(Cli, WhatCannotBeReadIsSaidAndTheRestIsChecked) {
    const Ended ended = kehoach({path("missing.odt"), file("empty.txt", ""),
                                 file("rubbish.odt", "no archive"), file("last.txt", plan_text)});
    EXPECT_EQ(ended.code, 2);
    EXPECT_THAT(ended.err, HasSubstr("missing.odt: there is no such file"));
    EXPECT_THAT(ended.err, HasSubstr("empty.txt: the file is empty"));
    EXPECT_THAT(ended.err, HasSubstr("rubbish.odt: "));
    EXPECT_THAT(ended.out, HasSubstr("last.txt"));
}

TEST_F(Cli, AFolderIsOnlyChecked) {
    const Ended ended = kehoach({"repair", folder_.string(), path("out.odt")});
    EXPECT_EQ(ended.code, 2);
    EXPECT_THAT(ended.err, HasSubstr("this is a folder"));
}

TEST_F(Cli, TextTooLongForTheOfficeIsRefusedAtOnce) {
    const std::string big = file("big.txt", "a");
    fs::resize_file(big, 65'000'000); // zeros, of which the disk keeps none
    const Ended ended = kehoach({big});
    EXPECT_EQ(ended.code, 2);
    EXPECT_THAT(ended.err, HasSubstr("65 MB, more than the 64 MB"));
}

TEST_F(Cli, Utf16TextIsReadLikeUtf8) {
    const Ended ended =
        kehoach({file("plan16.txt", utf16(u"ĐẢNG UỶ XÃ SƠN HẠ\n*\nSố 12- KH/ĐU\nKẾ HOẠCH\nđọc sách\n"))});
    EXPECT_THAT(ended.out, HasSubstr("stray space")) << ended.err;
}

TEST_F(Cli, OldEncodingsAreNamedNotChecked) {
    // "Uỷ ban nhân dân ... kế hoạch" as TCVN3 writes it, in bytes.
    const Ended ended = kehoach(
        {file("old.txt", "KÕ ho¹ch tæ chøc thùc hiÖn NghÞ quyÕt cña §¶ng uû x· vÒ c«ng t¸c tuyªn truyÒn\n")});
    EXPECT_EQ(ended.code, 2) << ended.out;
    EXPECT_THAT(ended.err, HasSubstr("TCVN3"));
    EXPECT_THAT(ended.err, HasSubstr("convert " + path("old.txt")));
}

TEST_F(Cli, OldEncodingsAreConvertedToUnicode) {
    const std::string old =
        file("old.txt", "KÕ ho¹ch tæ chøc thùc hiÖn NghÞ quyÕt cña §¶ng uû x· vÒ c«ng t¸c tuyªn truyÒn\n");
    const Ended ended = kehoach({"convert", old, path("new.txt")});
    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_THAT(ended.out, HasSubstr("TCVN3"));
    std::ifstream made(path("new.txt"));
    std::string line;
    std::getline(made, line);
    EXPECT_EQ(line, "Kế hoạch tổ chức thực hiện Nghị quyết của Đảng uỷ xã về công tác tuyên truyền");
    EXPECT_EQ(kehoach({"convert", old, old}).code, 2);
    EXPECT_EQ(kehoach({"convert", old, path("new.odt")}).code, 2);
}

TEST_F(Cli, DocumentWithAPasswordIsSaidToHaveOne) {
    const auto document = kehoach::test::OpenDocument::writer();
    css::beans::PropertyValue filter, password;
    filter.Name = "FilterName";
    password.Name = "Password";
    password.Value <<= rtl::OUString("open sesame");
    filter.Value <<= rtl::OUString("writer8");
    document.as<css::frame::XStorable>()->storeToURL(
        kehoach::test::url_of(path("locked.odt")),
        kehoach::office::seq<css::beans::PropertyValue>({filter, password}));
    const Ended ended = kehoach({path("locked.odt")});
    EXPECT_EQ(ended.code, 2);
    EXPECT_THAT(ended.err, HasSubstr("locked with a password"));
}

/// A build folder like the true one, but for one broken rule.
TEST_F(Cli, BrokenDataFileIsRefusedWholeWithFileAndLine) {
    const fs::path build = KEHOACH_BUILD_DIR;
    for (const char* part : {"bin", "sdk"})
        fs::create_directory_symlink(build / part, folder_ / part);
    fs::create_directory(folder_ / "bundled");
    fs::copy(build / "bundled" / "kehoach", folder_ / "bundled" / "kehoach", fs::copy_options::recursive);
    file("kehoach.oxt", "");
    std::ofstream(folder_ / "bundled/kehoach/data/rules/broken-1-1.json") << "{\n  \"id\": 7\n}\n";
    const Ended ended = kehoach::test::run(
        {KEHOACH_CLI, "--lang", "en", "--profile-dir", path("profile"), file("plan.txt", plan_text)},
        {"KEHOACH_BUILD=" + folder_.string(), "LC_ALL=C.UTF-8"});
    EXPECT_EQ(ended.code, 2) << ended.out;
    EXPECT_THAT(ended.err, HasSubstr("broken-1-1.json, line 2"));
    EXPECT_EQ(ended.out, "");
}

TEST_F(Cli, FileNamedLikeAVerbStandsBehindTwoDashes) {
    file("check", plan_text);
    fs::rename(folder_ / "check", folder_ / "compose.txt");
    fs::rename(folder_ / "compose.txt", folder_ / "compose");
    const fs::path before = fs::current_path();
    fs::current_path(folder_);
    const Ended ended = kehoach({"--", "compose"});
    fs::current_path(before);
    EXPECT_NE(ended.code, 2) << ended.err;
}

TEST_F(Cli, NonsenseOnTheCommandLineIsNamed) {
    EXPECT_THAT(kehoach({"--colour", "x"}).err, HasSubstr("--colour"));
    EXPECT_THAT(kehoach({"compose", "only-one"}).err, HasSubstr("compose"));
    EXPECT_THAT(kehoach({"--stage", "printing", "x"}).err, HasSubstr("printing"));
    const Ended later = kehoach({"repair", "--superior", "above.odt", "x.odt", "y.odt"});
    EXPECT_EQ(later.code, 2);
    EXPECT_THAT(later.err, HasSubstr("--superior"));
}

TEST_F(Cli, ChecksAndReportsAgainstTheSuperiorsPaper) {
    const auto above = file("above.txt", theirs), plan = file("late.txt", ours("15/10/2026"));
    EXPECT_THAT(kehoach({"--lang", "vi", "--superior", above, plan}).out, HasSubstr("trước ngày 30/9/2026"));
    EXPECT_EQ(kehoach({"report", "--lang", "vi", "--superior", above, plan, path("report.txt")}).code, 1);
    EXPECT_THAT(written("report.txt"), HasSubstr("trước ngày 30/9/2026"));
}

TEST_F(Cli, HelpIsOursInTheLanguageAskedForAndNamesEveryVerb) {
    for (const char* word : {"--help", "-h"}) {
        const Ended help = kehoach({"repair", word});
        EXPECT_EQ(help.code, 0);
        for (const char* verb :
             {"check", "compose", "restructure", "repair", "report", "forms", "check-form", "consolidate",
              "pack", "convert", "--stage", "--profile", "--verdicts", "--timeout"})
            EXPECT_THAT(help.out, HasSubstr(verb));
        EXPECT_THAT(help.out, HasSubstr("mend"));
    }
    EXPECT_THAT(kehoach({"--help", "--lang", "vi"}).out, HasSubstr("kiểm tra"));
}

TEST_F(Cli, PlacesAndRegulationAreSaidInOfficeWords) {
    const Ended ended = kehoach({"check", "--lang", "en", file("plan.txt", plan_text)});
    EXPECT_THAT(ended.out, HasSubstr("Checked against: Guidance 05-HD/VPTW (Party) (drafting)"));
    EXPECT_THAT(ended.out, HasSubstr("head of the document: "));
    EXPECT_THAT(ended.out, testing::Not(HasSubstr("paragraph ")));
}

TEST_F(Cli, PacksAFolderAndChecksWithIt) {
    fs::create_directories(folder_ / "pack/rules");
    file("pack/pack.json", R"({"name": "Riêng", "version": "7"})");
    file("pack/rules/rieng-1.json", R"({"id": "rieng-1",
      "profiles": {"party-hd05": {"clause": "Điều 3", "words": "x", "reading": "rule"}}, "kind": "pattern",
      "parameters": {"roles": ["subject"], "must_not": "đọc"},
      "severity": {"drafting": "warning", "signing": "warning", "issuing": "warning"}, "policy": "remark",
      "evidence": "text", "message": {"vi": "Không “{found}”.", "en": "Not “{found}”."}})");
    const auto plan = file("plan.txt", plan_text);
    const Ended packed = kehoach({"pack", path("pack"), path("out.kehoachpack"), "--json"});
    ASSERT_EQ(packed.code, 0) << packed.err;
    const auto hash = std::string(boost::json::parse(packed.out).at("sha256").as_string());

    for (const char* pack : {"pack", "out.kehoachpack"}) {
        const Ended checked = kehoach({"check", "--json", "--pack", path(pack), plan});
        const auto line = boost::json::parse(checked.out);
        EXPECT_EQ(line.at("packs").at(0).at("sha256").as_string(), hash);
        EXPECT_THAT(checked.out, HasSubstr("rieng-1"));
        EXPECT_THAT(kehoach({"check", "--pack", path(pack), plan}).out, HasSubstr(hash));
    }
    file("pack/rules/rieng-1.json", "{\n");
    const Ended refused = kehoach({"check", "--pack", path("pack"), plan});
    EXPECT_EQ(refused.code, 2);
    EXPECT_THAT(refused.err, HasSubstr("Riêng/rules/rieng-1.json"));
}
