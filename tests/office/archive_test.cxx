// SPDX-License-Identifier: MPL-2.0
// A workbook of results with all that belongs to it, in one folder that can be moved.
#include "calc/access.hxx"
#include "calc/sheets.hxx"
#include "form/filled.hpp"
#include "form_commands_ground.hxx"
#include "office/text.hxx"
#include "returns/result_book.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <fstream>
#include <gmock/gmock.h>
#include <map>
#include <sstream>

using namespace kehoach;
using namespace kehoach::test;
using testing::HasSubstr;
using testing::Not;
namespace fs = std::filesystem;

namespace {

std::string url(const fs::path& path) {
    return office::utf8(url_of(path));
}

void put(const Model& model, const fs::path& file) {
    fs::create_directories(file.parent_path());
    fs::rename(store(model, "stored" + file.extension().string()), file);
}

/// The return of a unit, with a figure in its first row.
void returned(const fs::path& file, double figure) {
    const auto book = workbook();
    const std::string sheet = draw(book, form_template("study-meetings"), "Biểu 1");
    const form::Grid grid = form::layout(form_template("study-meetings"));
    cell(book, sheet, form::address(grid.body_first, 1))->setValue(figure);
    put(book, file);
}

OpenDocument text_of(const std::string& words) {
    auto text = OpenDocument::writer();
    const auto body = text.as<css::text::XTextDocument>()->getText();
    std::istringstream lines(words);
    for (std::string line; std::getline(lines, line);) {
        body->insertString(body->getEnd(), office::ustring(line), false);
        body->insertControlCharacter(body->getEnd(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    }
    return text;
}

/// All the bytes of a folder, by path.
std::map<std::string, std::string> bytes_of(const fs::path& folder) {
    std::map<std::string, std::string> all;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) {
            std::ifstream in(entry.path(), std::ios::binary);
            all[entry.path().string()] = {std::istreambuf_iterator<char>(in), {}};
        }
    return all;
}

/// All that stands on a sheet.
std::string said_on(const Model& model, const std::string& name) {
    const auto sheet = test::sheet(model, name);
    const auto cursor = sheet->createCursor();
    Ref<css::sheet::XUsedAreaCursor>(cursor, css::uno::UNO_QUERY_THROW)->gotoEndOfUsedArea(false);
    const auto end = Ref<css::sheet::XCellRangeAddressable>(cursor, css::uno::UNO_QUERY_THROW)->getRangeAddress();
    std::string all;
    for (sal_Int32 row = 0; row <= end.EndRow; ++row) {
        for (sal_Int32 column = 0; column <= end.EndColumn; ++column)
            all += shown(model, name, form::address(row, column)) + "\t";
        all += "\n";
    }
    return all;
}

/// URLs of the files that the office offers to open again.
std::string recent() {
    css::beans::PropertyValue path;
    path.Name = "nodepath";
    path.Value <<= rtl::OUString("org.openoffice.Office.Histories/Histories/org.openoffice.Office.Histories:"
                                 "HistoryInfo['PickList']/ItemList");
    const Ref<css::container::XNameAccess> items(
        css::configuration::theDefaultProvider::get(test::office().context())
            ->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess",
                                          office::seq({css::uno::Any(path)})),
        css::uno::UNO_QUERY_THROW);
    std::string all;
    for (const rtl::OUString& name : items->getElementNames())
        all += office::utf8(name) + "\n";
    return all;
}

/// A folder with returns of two units under one name of file, a plan, a form and their result.
class Work {
public:
    Work() {
        static int number = 0;
        folder = test::office().folder() / ("việc " + std::to_string(++number));
        returned(folder / "Xã An" / "Biểu 1.ods", 3);
        returned(folder / "Xã Bình" / "Biểu 1.ods", 4);
        returned(folder / long_name, 5);
        put(text_of("KẾ HOẠCH\nđọc sách"), plan);
        put(workbook(), form);
        const auto made = workbook();
        run(made, "Consolidate",
            {argument("Urls", std::vector<std::string>{url(folder / "Xã An" / "Biểu 1.ods"),
                                                       url(folder / "Xã Bình" / "Biểu 1.ods"), url(folder / long_name)})});
        put(made, result);
    }

    css::frame::DispatchResultEvent pack(const fs::path& into, std::vector<css::beans::PropertyValue> more = {}) const {
        const OpenDocument book(url_of(result));
        more.push_back(argument("Folder", into.string()));
        more.push_back(argument("Plan", plan.string()));
        more.push_back(argument("Forms", std::vector<std::string>{url(form)}));
        return run(book, "PackFolder", more);
    }

    fs::path folder;
    const std::string long_name = "Xã Cường " + std::string(190, 'x') + ".ods";
    const fs::path result = test::office().folder() / "kết quả" / "Tổng hợp 2026.ods";
    const fs::path plan = test::office().folder() / "kết quả" / "Kế hoạch số 5.odt";
    const fs::path form = test::office().folder() / "kết quả" / "mẫu.ods";
};

/// The first figure of a unit on the sheet of units, as in Chi tiết.E4.
std::string figure_of(const Model& model, const std::string& unit) {
    const std::string sheet = calc::sheet_named(model, returns::units_name);
    int row = 0;
    while (shown(model, sheet, form::address(row, 1)).find(unit) == std::string::npos && row < 100)
        ++row;
    return sheet + "." + form::address(row, 4);
}

} // namespace

TEST(PackFolder, WhatIsPackedWorksWhereverItIsMoved) {
    told([] {
        const Work work;
        const auto before = bytes_of(work.folder), around = bytes_of(work.result.parent_path());
        const fs::path packed = test::office().folder() / "hồ sơ gói";
        const auto said = json_of(work.pack(packed)).as_object();
        ASSERT_EQ(said.at("files").as_array().size(), 6U) << boost::json::value(said);
        EXPECT_EQ(bytes_of(work.folder), before) << "sources stay as they are";
        EXPECT_EQ(bytes_of(work.result.parent_path()), around);
        std::map<std::string, std::string> kinds;
        for (const auto& file : said.at("files").as_array()) {
            const std::string path(file.at("path").as_string());
            kinds[path] = file.at("what").as_string();
            EXPECT_TRUE(fs::is_regular_file(packed / path)) << path;
        }
        EXPECT_EQ(kinds["Tổng hợp 2026.ods"], "result");
        EXPECT_EQ(kinds["Plan and forms/Kế hoạch số 5.odt"], "plan");
        EXPECT_EQ(kinds["Plan and forms/mẫu.ods"], "form");
        EXPECT_EQ(kinds["Returns/Biểu 1.ods"], "returned");
        EXPECT_EQ(kinds["Returns/Biểu 1 (2).ods"], "returned");
        EXPECT_EQ(kinds["Returns/" + work.long_name], "returned");

        const fs::path moved = test::office().folder() / "lưu trữ" / "2026";
        fs::create_directories(moved.parent_path());
        fs::rename(packed, moved);
        fs::rename(work.folder, work.folder.string() + " đi rồi");
        const OpenDocument again(url_of(moved / "Tổng hợp 2026.ods"));
        const auto refreshed =
            json_of(run(again, "Refresh", {argument("New", css::uno::Any(true))})).as_object();
        for (const char* const list : {"read", "gone", "changes"})
            EXPECT_TRUE(refreshed.at(list).as_array().empty()) << list << boost::json::value(refreshed.at(list));
        returned(moved / "Returns" / work.long_name, 50);
        EXPECT_EQ(json_of(run(again, "Refresh", {argument("New", css::uno::Any(true))})).at("changes").as_array().size(), 2U)
            << "the file and its figure";
        const auto source =
            json_of(run(again, "ShowSource", {argument("Cell", figure_of(again, "Xã Cường")), argument("Show", css::uno::Any(false))}));
        EXPECT_THAT(std::string(source.at("url").as_string()), HasSubstr("2026/Returns/")) << source;
    });
}

TEST(PackFolder, TheListTellsWhatEachFileIsAndOpensIt) {
    told([] {
        const Work work;
        fs::remove(work.folder / "Xã Bình" / "Biểu 1.ods");
        const fs::path packed = test::office().folder() / "danh mục";
        const auto said = json_of(work.pack(packed)).as_object();
        const fs::path moved = test::office().folder() / "danh mục mới";
        fs::rename(packed, moved);
        const OpenDocument list(url_of(moved / "List of contents.ods"));
        const std::string text = said_on(list, "Contents");
        EXPECT_THAT(text, HasSubstr("Plan and forms/Kế hoạch số 5.odt\tPlan"));
        EXPECT_THAT(text, HasSubstr("Returns/Biểu 1 (2).ods\tReturn of a unit, the file is gone"));
        EXPECT_THAT(text, HasSubstr("Return of a unit\tXã Cường"));
        const std::string hash(said.at("files").at(1).at("hash").as_string());
        EXPECT_EQ(hash.size(), 64U);
        EXPECT_THAT(text, HasSubstr(hash));
        const Ref<css::text::XTextFieldsSupplier> cell(
            Ref<css::table::XCellRange>(test::sheet(list, "Contents"), css::uno::UNO_QUERY_THROW)->getCellByPosition(1, 5),
            css::uno::UNO_QUERY_THROW);
        const auto links = cell->getTextFields()->createEnumeration();
        ASSERT_TRUE(links->hasMoreElements());
        const Ref<css::beans::XPropertySet> link(links->nextElement(), css::uno::UNO_QUERY_THROW);
        EXPECT_THAT(office::utf8(get<rtl::OUString>(link, "URL")), HasSubstr("mục%20mới/Plan")) << "it went along";
    });
}

TEST(PackFolder, TakesAnEmptyOrANewFolderAndNothingElse) {
    told([] {
        const Work work;
        const fs::path folder = test::office().folder() / "có tệp";
        fs::create_directories(folder);
        EXPECT_EQ(refusal_of(work.pack(folder)), "") << "it is empty";
        const auto before = bytes_of(folder);
        EXPECT_THAT(refusal_of(work.pack(folder)), HasSubstr("có tệp"));
        EXPECT_EQ(bytes_of(folder), before);
        EXPECT_NE(refusal_of(work.pack(test::office().folder() / "không có" / "sâu hơn")), "");
        fs::remove(work.plan);
        const fs::path other = test::office().folder() / "không có kế hoạch";
        EXPECT_THAT(refusal_of(work.pack(other)), HasSubstr("Kế hoạch số 5.odt"));
        EXPECT_FALSE(fs::exists(other));
        EXPECT_THAT(refusal_of(run(workbook(), "PackFolder", {argument("Folder", other.string())})), HasSubstr("result"));
    });
}

TEST(PackFolder, WhatWasBegunGoesWhereAFileCannotBeWritten) {
    told([] {
        const Work work;
        fs::path deep = test::office().folder();
        constexpr std::size_t longest = 3900; // with the longest of the names it is more than systems take
        while (deep.string().size() < longest)
            deep /= std::string(std::min<std::size_t>(200, longest - deep.string().size() + 1), 'd');
        fs::create_directories(deep.parent_path());
        EXPECT_THAT(refusal_of(work.pack(deep)), HasSubstr("could not be written"));
        EXPECT_FALSE(fs::exists(deep));
    });
}

TEST(PackFolder, OfAMarkedPaperOnlyItsNumberIsTold) {
    told([] {
        const Work work;
        put(text_of("TỈNH ỦY LAI CHÂU\n*\nSố 12-KH/TU\nMẬT\nĐẢNG CỘNG SẢN VIỆT NAM\nLai Châu, ngày 10 tháng 6 năm 2026\n"
                    "KẾ HOẠCH\nbảo vệ mục tiêu\n-----\nI. MỤC ĐÍCH\nNội dung."),
            work.plan);
        const fs::path packed = test::office().folder() / "có mật";
        const fs::path usual = test::office().folder() / "usual.odt";
        put(text_of("Thường"), usual);
        const OpenDocument seen(url_of(usual), false);
        ASSERT_THAT(recent(), HasSubstr("usual.odt")) << "what people open is listed";
        const auto refused = refusal_of(work.pack(packed));
        EXPECT_THAT(refused, HasSubstr("Secret"));
        EXPECT_THAT(refused, Not(HasSubstr("Kế hoạch số 5")));
        EXPECT_FALSE(fs::exists(packed));
        const auto said = work.pack(packed, {argument("Secret", css::uno::Any(true))});
        rtl::OUString json;
        said.Result >>= json;
        EXPECT_EQ(refusal_of(said), "");
        EXPECT_THAT(office::utf8(json), HasSubstr("12-KH/TU"));
        EXPECT_THAT(office::utf8(json), Not(HasSubstr("Kế hoạch số 5")));
        EXPECT_TRUE(fs::exists(packed / "Plan and forms" / "Kế hoạch số 5.odt"));
        const OpenDocument list(url_of(packed / "List of contents.ods"));
        const std::string text = said_on(list, "Contents");
        EXPECT_THAT(text, HasSubstr("Paper marked as secret, number 12-KH/TU"));
        EXPECT_THAT(text, Not(HasSubstr("Kế hoạch số 5")));
        EXPECT_THAT(recent(), Not(HasSubstr("%E1%BB%91%205.odt")));
        EXPECT_THAT(recent(), Not(HasSubstr("T%E1%BB%95ng%20h%E1%BB%A3p")));
    });
}
