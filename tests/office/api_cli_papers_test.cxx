// SPDX-License-Identifier: MPL-2.0
// The verbs that write papers, forms and sheets.
#include "api_ground.hxx"
#include "cli_ground.hxx"
#include "office/text.hxx"
#include "pdf_pages.hxx"
#include "superior_pair.hxx"
#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

namespace fs = std::filesystem;
using kehoach::test::books_form;
using kehoach::test::Cli;
using kehoach::test::Ended;
using kehoach::test::Pdf;
using kehoach::test::plan_text;
using testing::HasSubstr;

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
    EXPECT_THAT(second.out, HasSubstr("two.ods: added; 2 of 3 cells are blank"));
    EXPECT_THAT(second.out, HasSubstr("two.ods: Taken for that of two; please confirm."));
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
    EXPECT_EQ(kehoach::test::cell(book, "A7"), "SỐ SÁCH ĐÃ ĐỌC");
    EXPECT_EQ(kehoach::test::cell(book, "A8"),
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

TEST_F(Cli, APdfForTwoSidesKeepsTheEmptyBackBeforeAnAppendix) {
    const auto spec_with = [](const char* more) {
        return std::string(
                   R"({"family": "party", "issuer": {"name": "ĐẢNG UỶ XÃ SƠN HẠ"}, "date": "2026-07-15",
            "subject": "đọc sách", "sections": [{"heading": "NỘI DUNG", "items": [{"paragraph": "Đọc."}]}],
            "appendices": [{"form": "reporters"}])") +
               more + "}";
    };
    for (const auto& [more, sides] : {std::pair{"", 2U}, {R"(, "twoSided": true)", 3U}}) {
        EXPECT_EQ(kehoach({"compose", file("spec.json", spec_with(more)), path("plan.pdf")}).code, 0);
        EXPECT_EQ(Pdf(path("plan.pdf")).sheets().size(), sides) << more;
    }
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

/// What a cell of a table of a text says; tables count from 0.
std::string cell_of(const kehoach::test::OpenDocument& document, sal_Int32 table, const char* cell) {
    const css::uno::Reference<css::container::XIndexAccess> tables(
        document.as<css::text::XTextTablesSupplier>()->getTextTables(), css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::text::XTextTable> one(tables->getByIndex(table),
                                                         css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::text::XText> text(one->getCellByName(rtl::OUString::createFromAscii(cell)),
                                                     css::uno::UNO_QUERY_THROW);
    return kehoach::office::utf8(text->getString());
}

TEST_F(Cli, ReportOnPaperBeginsWithAPageForWhoSigns) {
    kehoach({"report", file("ours.txt", kehoach::test::ours("15/10/2026")), path("sheet.odt"), "--superior",
             file("theirs.txt", kehoach::test::theirs), "--lang", "vi"});
    const kehoach::test::OpenDocument sheet(kehoach::test::url_of(path("sheet.odt")));
    const std::string text =
        kehoach::office::utf8(sheet.as<css::text::XTextDocument>()->getText()->getString());
    for (const char* words : {"Người ký: T/M ĐẢNG UỶ, BÍ THƯ, Lò Thị Pâng", "Chưa đạt: ", "Các điểm cần xem"})
        EXPECT_THAT(text, HasSubstr(words));
    EXPECT_EQ(cell_of(sheet, 0, "A2"), "trước ngày 15/10/2026");
    EXPECT_EQ(cell_of(sheet, 0, "C2"), "Các chi bộ");
    EXPECT_EQ(cell_of(sheet, 0, "D2"), "trước ngày 30/9/2026 (sớm hơn, đề nghị xem lại)");
    EXPECT_EQ(cell_of(sheet, 1, "A2"), "Các chi bộ");
    EXPECT_EQ(cell_of(sheet, 1, "B2"), "1");
}

TEST_F(Cli, RestructureWritesADocument) {
    const Ended ended = kehoach({"restructure", "--json", file("raw.txt", plan_text), path("styled.odt")});
    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_EQ(boost::json::parse(ended.out).at("profile").as_string(), "party-hd05");
    EXPECT_TRUE(boost::json::parse(ended.out).at("page").as_bool());
}

TEST_F(Cli, ReportOfAllVerdictsListsEveryRule) {
    const auto plan = file("plan.txt", plan_text);
    kehoach({"report", plan, path("faults.txt")});
    kehoach({"report", plan, path("all.txt"), "--verdicts", "all"});
    EXPECT_THAT(written("all.txt"), HasSubstr("Not applicable\n"));
    EXPECT_THAT(written("faults.txt"), testing::Not(HasSubstr("Not applicable\n")));
    const auto checked = kehoach({"--json", "--verdicts", "all", plan});
    EXPECT_EQ(checked.code, 1);
    EXPECT_THAT(checked.out, HasSubstr("\"not-applicable\""));
}

TEST_F(Cli, AFolderStandsForTheTextsInIt) {
    std::filesystem::create_directories(path("papers"));
    for (const char* name : {"papers/a.odt", "papers/b.docx"})
        kehoach({"compose", file("plan.json", kehoach::office::utf8(kehoach::test::plan_spec())), path(name)});
    std::filesystem::create_directories(path("papers/none"));
    const Ended ended = kehoach({"check", path("papers")});
    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_THAT(ended.out, HasSubstr("a.odt"));
    EXPECT_THAT(ended.out, HasSubstr("b.docx"));
    const Ended empty = kehoach({"check", path("papers/none"), path("papers/a.odt")});
    EXPECT_EQ(empty.code, 2);
    EXPECT_THAT(empty.err, HasSubstr("no document"));
    EXPECT_THAT(empty.out, HasSubstr("a.odt")) << "the others go on";
}
