// SPDX-License-Identifier: MPL-2.0
// What a workbook of results says of what was done to it.
#include "calc/access.hxx"
#include "calc/sheets.hxx"
#include "office/text.hxx"
#include "results_ground.hxx"
#include "returns/result_book.hpp"

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

using namespace kehoach;
using test::argument;
using test::log_of;
using test::new_folder;
using test::result_of;
using test::returned;
using test::run;
using test::url;
using testing::HasSubstr;
using testing::Not;
namespace fs = std::filesystem;

namespace {

void refresh(const test::Model& result) {
    test::json_of(run(result, "Refresh", {argument("New", css::uno::Any(true))}));
}

/// A workbook without a form that says something in its first cell.
void other_workbook(const fs::path& path, const char* says) {
    const auto book = test::workbook();
    test::cell(book, calc::sheet_names(book).front(), "A1")->setFormula(office::ustring(says));
    fs::rename(test::store(book, path.filename().string().c_str()), path);
}

void other_text(const fs::path& path, const char* says) {
    const auto text = test::OpenDocument::writer();
    const test::Model model = text;
    test::Ref<css::text::XTextDocument>(model, css::uno::UNO_QUERY_THROW)->getText()->setString(office::ustring(says));
    fs::rename(test::store(text, path.filename().string().c_str()), path);
}

/// Marks a return that came.
void mark_as_secret(const fs::path& path) {
    const test::OpenDocument book(test::url_of(path));
    const std::string sheet = calc::sheet_names(book).front();
    test::cell(book, sheet, "L1")->setFormula(office::ustring("MẬT"));
    fs::rename(test::store(book, "marked.ods"), path);
}

/// All that stands on the sheet of changes.
std::string changes_of(const test::Model& result) {
    std::string all;
    for (const auto& row : test::formulas(result, calc::sheet_named(result, returns::name_of(returns::BookSheet::Kind::changes))))
        for (const std::string& cell : row)
            all += cell + "\n";
    return all;
}

} // namespace

TEST(ResultLog, TellsOfEachTimeWhatWasReadAndWhyAFileIsNotInIt) {
    const fs::path folder = new_folder("returns");
    const auto bad = folder / "Xã Bình.ods";
    std::ofstream(bad) << "no workbook";
    const auto result = result_of({returned(folder, "Xã An", {1}), url(bad)});
    auto log = log_of(result);
    ASSERT_EQ(log.size(), 1U);
    EXPECT_EQ(log[0][1], "Add up returns");
    EXPECT_EQ(std::vector(log[0].begin() + 2, log[0].begin() + 6), (std::vector<std::string>{"2", "1", "1", "0"}));
    EXPECT_THAT(log[0][6], HasSubstr("Xã Bình.ods: "));
    refresh(result);
    EXPECT_EQ(log_of(result).size(), 1U) << "nothing was done";
    returned(folder, "Xã Cường", {10});
    refresh(result);
    log = log_of(result);
    ASSERT_EQ(log.size(), 2U);
    EXPECT_EQ(log[0][1], "Update the result");
    EXPECT_EQ(std::vector(log[0].begin() + 2, log[0].begin() + 7), (std::vector<std::string>{"1", "1", "0", "2", ""}))
        << "a file that still cannot be read is not told again";
}

TEST(ResultLog, NamesNoPaperThatIsMarkedAsSecret) {
    const fs::path folder = new_folder("returns");
    other_workbook(folder / "danh sách riêng.ods", "MẬT");
    other_workbook(folder / "danh sách chung.ods", "Danh sách");
    other_text(folder / "tờ trình riêng.docx", "TỐI MẬT");
    const auto result = result_of({returned(folder, "Xã An", {1}), url(folder / "danh sách riêng.ods"),
                                   url(folder / "danh sách chung.ods"), url(folder / "tờ trình riêng.docx")});
    const auto log = log_of(result);
    ASSERT_EQ(log.size(), 1U);
    EXPECT_EQ(log[0][4], "3");
    EXPECT_THAT(log[0][6], HasSubstr("danh sách chung.ods"));
    EXPECT_THAT(log[0][6], Not(HasSubstr("riêng")));
}

TEST(ResultChanges, NameNoReturnThatIsMarkedAsSecret) {
    const fs::path folder = new_folder("returns");
    const auto result = result_of({returned(folder, "Xã An", {1})});
    returned(folder, "Xã Bình", {2});
    returned(folder, "Xã Cường riêng", {3});
    mark_as_secret(folder / "Xã Cường riêng.ods");
    refresh(result);
    EXPECT_THAT(changes_of(result), HasSubstr("Xã Bình.ods"));
    EXPECT_THAT(changes_of(result), Not(HasSubstr("riêng.ods")));
    fs::remove(folder / "Xã Bình.ods");
    fs::remove(folder / "Xã Cường riêng.ods");
    test::json_of(run(result, "Refresh", {argument("Gone", "drop")}));
    EXPECT_THAT(changes_of(result), HasSubstr("Xã Cường riêng\n")) << "the unit that went";
    EXPECT_THAT(changes_of(result), Not(HasSubstr("riêng.ods"))) << "nobody can look into it any more";
}
