// SPDX-License-Identifier: MPL-2.0
// What a workbook of results says of what was done to it.
#include "calc/access.hxx"
#include "calc/sheets.hxx"
#include "office/text.hxx"
#include "results_ground.hxx"

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
