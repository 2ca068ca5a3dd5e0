// SPDX-License-Identifier: MPL-2.0
// The verbs of extension/run, as their program: what is printed, what is written, how it ends.
#include "api_ground.hxx"
#include "api_shell.hxx"
#include "office.hxx"
#include "office/text.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

namespace fs = std::filesystem;
using kehoach::test::Ended;
using testing::HasSubstr;

namespace {

/// A folder for one test, with a private profile of all of them beside it.
class Cli : public testing::Test {
protected:
    static void SetUpTestSuite() {
        std::string name = (fs::temp_directory_path() / "kehoach-cli-XXXXXX").string();
        root_ = mkdtemp(name.data());
    }
    static void TearDownTestSuite() { fs::remove_all(root_); }
    void SetUp() override {
        folder_ = root_ / testing::UnitTest::GetInstance()->current_test_info()->name();
        fs::create_directory(folder_);
    }

    Ended kehoach(std::vector<std::string> words) const {
        words.insert(words.begin(),
                     {KEHOACH_CLI, "--lang", "en", "--profile-dir", (root_ / "profile").string()});
        return kehoach::test::run(words, {"KEHOACH_BUILD=" KEHOACH_BUILD_DIR, "LC_ALL=C.UTF-8"});
    }

    std::string file(const char* name, std::string_view bytes) const {
        std::ofstream(folder_ / name, std::ios::binary) << bytes;
        return (folder_ / name).string();
    }
    std::string path(const char* name) const { return (folder_ / name).string(); }

    static inline fs::path root_;
    fs::path folder_;
};

constexpr const char* plan_text =
    "ĐẢNG BỘ TỈNH AN LÂM\nĐẢNG UỶ XÃ SƠN HẠ\n*\nSố 12- KH/ĐU\n"
    "Sơn Hạ, ngày 15 tháng 7 năm 2026\nKẾ HOẠCH\nđọc sách\nI. MỤC ĐÍCH\nĐọc nhiều hơn.\n";

constexpr const char* books_form =
    R"({"id": "books", "code": "Biểu 1", "title": "SỐ SÁCH ĐÃ ĐỌC",
      "columns": [{"title": "Năm", "key": "year", "kind": "key"}, {"title": "Số sách", "key": "books", "kind": "count"}],
      "rows": {"fromYear": 2024, "toYear": 2026}, "total": "Tổng"})";

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
    const Ended ended = kehoach({path("missing.odt"), folder_.string(), file("empty.txt", ""),
                                 file("rubbish.odt", "no archive"), file("last.txt", plan_text)});
    EXPECT_EQ(ended.code, 2);
    EXPECT_THAT(ended.err, HasSubstr("missing.odt: there is no such file"));
    EXPECT_THAT(ended.err, HasSubstr("this is a folder"));
    EXPECT_THAT(ended.err, HasSubstr("empty.txt: the file is empty"));
    EXPECT_THAT(ended.err, HasSubstr("rubbish.odt: "));
    EXPECT_THAT(ended.out, HasSubstr("last.txt"));
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

TEST_F(Cli, ReturnsAreConsolidatedAndTheMissingOneIsSaid) {
    const std::string spec = file("form.json", books_form);
    fs::create_directory(folder_ / "returns");
    EXPECT_EQ(kehoach({"form", spec, path("returns/one.ods")}).code, 0);
    EXPECT_EQ(kehoach({"form", spec, path("returns/two.xlsx")}).code, 0);
    const Ended ended =
        kehoach({"consolidate", "--json", path("all.ods"), path("returns"), path("missing.ods")});
    EXPECT_EQ(ended.code, 2) << ended.err;
    const auto receipts = boost::json::parse(ended.out).at("receipts").as_array();
    ASSERT_EQ(receipts.size(), 3U);
    EXPECT_TRUE(receipts[0].at("received").as_bool());
    EXPECT_TRUE(receipts[1].at("received").as_bool());
    EXPECT_FALSE(receipts[2].at("received").as_bool());
    EXPECT_EQ(kehoach({"check-form", path("all.ods")}).code, 0);
}

/// The form of the tests below with figures typed into its first column of numbers.
void fill(const std::string& path, const std::vector<std::pair<const char*, double>>& figures) {
    const kehoach::test::OpenDocument book(kehoach::test::url_of(path));
    for (const auto& [address, value] : figures)
        kehoach::test::set_cell(book, address, value);
    book.as<css::frame::XStorable>()->store();
}

TEST_F(Cli, ResultInTheFolderOfTheReturnsIsNotAddedToItself) {
    const std::string spec = file("form.json", books_form);
    fs::create_directory(folder_ / "returns");
    ASSERT_EQ(kehoach({"form", spec, path("returns/one.ods")}).code, 0);
    fill(path("returns/one.ods"), {{"B4", 3}});
    fs::copy_file(folder_ / "returns/one.ods", folder_ / "returns/two.ods");
    const auto add = [&] { return kehoach({"consolidate", path("returns/all.ods"), path("returns")}); };
    const Ended first = add();
    const Ended second = add();
    EXPECT_EQ(second.code, 0) << second.err;
    EXPECT_EQ(first.out, second.out);
    EXPECT_THAT(second.out, HasSubstr("one.ods: added; 2 of 3 cells are blank"));
    EXPECT_THAT(second.out, HasSubstr("two.ods: The same figures as in one.ods"));
    EXPECT_THAT(second.out, testing::Not(HasSubstr("all.ods: added")));
}

TEST_F(Cli, FaultsOfReturnsAreSaidInSentences) {
    const std::string spec = file("form.json", books_form);
    ASSERT_EQ(kehoach({"form", spec, path("bad.ods")}).code, 0);
    EXPECT_THAT(kehoach({"check-form", path("bad.ods")}).out, HasSubstr("Nothing filled in yet"));
    fill(path("bad.ods"), {{"B4", 2.5}, {"B5", 1}});
    const Ended added = kehoach({"consolidate", path("all.ods"), path("bad.ods")});
    EXPECT_THAT(added.out,
                HasSubstr("bad.ods: Cell B4: 2.5 is not a whole number. This cell was not added."));
    const Ended checked = kehoach({"check-form", path("bad.ods")});
    EXPECT_EQ(checked.code, 1);
    EXPECT_THAT(checked.out, HasSubstr(": Cell B4: 2.5 is not"));
    EXPECT_THAT(checked.out, testing::Not(HasSubstr("cell B4")));
}

TEST_F(Cli, SpreadsheetIsNotCheckedAsAPlan) {
    ASSERT_EQ(kehoach({"form", file("form.json", books_form), path("book.ods")}).code, 0);
    const Ended ended = kehoach({"check", path("book.ods")});
    EXPECT_EQ(ended.code, 2);
    EXPECT_THAT(ended.err, HasSubstr("use check-form"));
}

/// A plan whose appendix is tied to it in two lines, over a table that lost three columns.
constexpr const char* plan_with_misfit =
    R"x(<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>ĐẢNG BỘ TỈNH AN LÂM</text:p>
<text:p>ĐẢNG UỶ XÃ SƠN HẠ</text:p>
<text:p>*</text:p>
<text:p>Số 12-KH/ĐU</text:p>
<text:p>Sơn Hạ, ngày 20 tháng 02 năm 2023</text:p>
<text:p>KẾ HOẠCH</text:p>
<text:p>đọc sách</text:p>
<text:p>I. MỤC ĐÍCH</text:p>
<text:p>Đọc nhiều hơn.</text:p>
<text:p>Phụ lục 1</text:p>
<text:p>SỐ SÁCH ĐÃ ĐỌC</text:p>
<text:p>(Kèm theo Kế hoạch số 12-KH/ĐU ngày 20/02/2023</text:p>
<text:p>của Đảng uỷ xã Sơn Hạ)</text:p>
<table:table><table:table-column table:number-columns-repeated="10"/>
<table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>Năm</text:p></table:table-cell>
<table:table-cell table:number-columns-spanned="2"><text:p>Chi bộ A</text:p></table:table-cell>
<table:covered-table-cell/><table:table-cell table:number-columns-spanned="2"><text:p>Chi bộ B</text:p></table:table-cell>
<table:covered-table-cell/><table:table-cell table:number-columns-spanned="2"><text:p>Chi bộ C</text:p></table:table-cell>
<table:covered-table-cell/><table:table-cell table:number-columns-spanned="3"><text:p>Chi bộ D</text:p></table:table-cell>
<table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>
<table:table-row><table:covered-table-cell/><table:table-cell><text:p>Sách</text:p></table:table-cell>
<table:table-cell><text:p>Báo</text:p></table:table-cell>
<table:table-cell><text:p>Truyện</text:p></table:table-cell>
<table:table-cell><text:p>Sách</text:p></table:table-cell>
<table:table-cell><text:p>Báo</text:p></table:table-cell>
<table:table-cell><text:p>Truyện</text:p></table:table-cell>
<table:table-cell><text:p>Sách</text:p></table:table-cell>
<table:table-cell><text:p>Báo</text:p></table:table-cell>
<table:table-cell><text:p>Truyện</text:p></table:table-cell>
</table:table-row>
<table:table-row><table:table-cell><text:p>2024</text:p></table:table-cell>
<table:table-cell><text:p/></table:table-cell>
<table:table-cell><text:p/></table:table-cell>
<table:table-cell><text:p/></table:table-cell>
<table:table-cell><text:p/></table:table-cell>
<table:table-cell><text:p/></table:table-cell>
<table:table-cell><text:p/></table:table-cell>
<table:table-cell><text:p/></table:table-cell>
<table:table-cell><text:p/></table:table-cell>
<table:table-cell><text:p/></table:table-cell>
</table:table-row></table:table></office:text></office:body></office:document>)x";

TEST_F(Cli, FormsKeepThePrintedLineAndSayWhatColumnsAreMissing) {
    const Ended ended = kehoach({"forms", file("plan.fodt", plan_with_misfit), path("forms.ods")});
    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_THAT(ended.err, HasSubstr("Phụ lục 1: the heads ask for 13 columns, the table has 10"));
    const kehoach::test::OpenDocument book(kehoach::test::url_of(path("forms.ods")));
    EXPECT_EQ(kehoach::test::cell(book, "A2"), "SỐ SÁCH ĐÃ ĐỌC");
    EXPECT_EQ(kehoach::test::cell(book, "A3"),
              "(Kèm theo Kế hoạch số 12-KH/ĐU ngày 20/02/2023 của Đảng uỷ xã Sơn Hạ)");
}

TEST_F(Cli, DemonstrationWritesThePlanAndItsThreeForms) {
    const Ended ended = kehoach({});
    EXPECT_NE(ended.code, 2) << ended.err;
    const fs::path demo = fs::path(KEHOACH_BUILD_DIR) / "demo";
    for (const char* name :
         {"plan.odt", "plan.docx", "plan.pdf", "study-meetings.ods", "reporters.xlsx", "inspection.ods"}) {
        EXPECT_THAT(ended.out, HasSubstr((demo / name).string()));
        EXPECT_TRUE(fs::exists(demo / name)) << name;
    }
    EXPECT_THAT(ended.out, HasSubstr("plan.odt: no findings"));
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
    const Ended later = kehoach({"--superior", "above.odt", "x"});
    EXPECT_EQ(later.code, 2);
    EXPECT_THAT(later.err, HasSubstr("--superior"));
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

TEST_F(Cli, ComposeCheckFormsAndReport) {
    const std::string spec = KEHOACH_SOURCE_DIR "/extension/cli/demo/plan.json";
    const std::string plan = path("plan.odt");
    EXPECT_EQ(kehoach({"compose", spec, plan}).code, 0);
    const Ended checked = kehoach({"check", plan});
    EXPECT_EQ(checked.code, 0) << checked.out << checked.err;
    EXPECT_EQ(kehoach({"forms", plan, path("forms.ods")}).code, 0);
    EXPECT_EQ(kehoach({"check-form", path("forms.ods")}).code, 0);
    EXPECT_EQ(kehoach({"report", plan, path("report.sarif")}).code, 0);
    EXPECT_TRUE(fs::exists(path("report.sarif")));
    EXPECT_EQ(kehoach({"compose", spec, path("plan.doc")}).code, 2);
}

TEST_F(Cli, RepairLeavesTheSourceAloneAndMendsTheCopy) {
    const std::string source = file("faulty.txt", plan_text);
    const Ended ended = kehoach({"repair", source, path("mended.odt")});
    EXPECT_EQ(ended.code, 0) << ended.err;
    std::ostringstream still;
    still << std::ifstream(source).rdbuf();
    EXPECT_EQ(still.str(), plan_text);
    EXPECT_THAT(ended.out, HasSubstr("use restructure"));
    EXPECT_THAT(ended.out, HasSubstr("tick them and press Repair"))
        << "what was left, and how to have it mended";
    EXPECT_THAT(ended.out, HasSubstr("pages may break elsewhere"));
    const Ended second = kehoach({"repair", "--json", path("mended.odt"), path("again.odt")});
    EXPECT_THAT(second.out, HasSubstr("\"changes\":[]")) << "a second repair finds nothing to do";
    EXPECT_THAT(kehoach({path("mended.odt")}).out, testing::Not(HasSubstr("stray space")));
}

TEST_F(Cli, FileIsNeverWrittenOverItself) {
    const std::string source = file("plan.txt", plan_text);
    fs::copy_file(source, path("same.odt"));
    const Ended ended = kehoach({"repair", path("same.odt"), (folder_ / "." / "same.odt").string()});
    EXPECT_EQ(ended.code, 2);
    EXPECT_THAT(ended.err, HasSubstr("name another one"));
}

TEST_F(Cli, PlacesAndRegulationAreSaidInOfficeWords) {
    const Ended ended = kehoach({"check", "--lang", "en", file("plan.txt", plan_text)});
    EXPECT_THAT(ended.out, HasSubstr("Checked against: Guidance 05-HD/VPTW (Party) (drafting)"));
    EXPECT_THAT(ended.out, HasSubstr("head of the document: "));
    EXPECT_THAT(ended.out, testing::Not(HasSubstr("paragraph ")));
}

TEST_F(Cli, ReportOnPaperIsASheetWithATable) {
    const Ended ended = kehoach({"report", file("plan.txt", plan_text), path("sheet.odt")});
    EXPECT_EQ(ended.code, 1) << ended.err;
    const kehoach::test::OpenDocument sheet(kehoach::test::url_of(path("sheet.odt")));
    const auto tables = sheet.as<css::text::XTextTablesSupplier>()->getTextTables();
    EXPECT_TRUE(tables->hasElements());
    const std::string text =
        kehoach::office::utf8(sheet.as<css::text::XTextDocument>()->getText()->getString());
    for (const char* words : {"REPORT OF THE CHECK", "Document: plan.txt",
                              "Date of the check: ", "Checked against: ", "Checked by: "})
        EXPECT_THAT(text, HasSubstr(words));
}

TEST_F(Cli, RestructureWritesADocument) {
    const Ended ended = kehoach({"restructure", "--json", file("raw.txt", plan_text), path("styled.odt")});
    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_EQ(boost::json::parse(ended.out).at("profile").as_string(), "party-hd05");
    EXPECT_TRUE(boost::json::parse(ended.out).at("page").as_bool());
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

TEST_F(Cli, ReportOfAllVerdictsListsEveryRule) {
    const auto plan = file("plan.txt", plan_text);
    kehoach({"report", plan, path("faults.txt")});
    kehoach({"report", plan, path("all.txt"), "--verdicts", "all"});
    const auto text = [&](const char* name) {
        std::ifstream stream(path(name));
        return std::string(std::istreambuf_iterator<char>(stream), {});
    };
    EXPECT_THAT(text("all.txt"), HasSubstr("Not applicable\n"));
    EXPECT_THAT(text("faults.txt"), testing::Not(HasSubstr("Not applicable\n")));
    const auto checked = kehoach({"--json", "--verdicts", "all", plan});
    EXPECT_EQ(checked.code, 1);
    EXPECT_THAT(checked.out, HasSubstr("\"not-applicable\""));
}
