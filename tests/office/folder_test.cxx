// SPDX-License-Identifier: MPL-2.0
// A folder of papers checked in a real office, in either language: what stands in the workbook, and that the
// papers stay as they are.
#include "api_ground.hxx"
#include "language.hxx"
#include "office/text.hxx"
#include "session/preferences.hxx"

#include <chrono>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XViewFreezable.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <fstream>
#include <future>
#include <gmock/gmock.h>
#include <map>

using namespace kehoach::test;
using testing::HasSubstr;
using testing::StartsWith;
namespace fs = std::filesystem;

template<class T>
using Ref = css::uno::Reference<T>;

namespace {

const bool vietnamese = in_vietnamese();
const bool prepared = (options().locale = vietnamese ? "vi" : "en-US", true);

const char* in(const char* vi, const char* en) {
    return vietnamese ? vi : en;
}

css::beans::PropertyValue argument(const char* name, const css::uno::Any& value) {
    return {rtl::OUString::createFromAscii(name), -1, value, css::beans::PropertyState_DIRECT_VALUE};
}

/// The workbook, or none and why.
struct Answer {
    Model workbook;
    std::string refused;
};

Answer check_folder(const Model& from, const fs::path& folder, bool visible = false) {
    const Ref<css::frame::XDispatchProvider> frame(from->getCurrentController()->getFrame(),
                                                   css::uno::UNO_QUERY_THROW);
    css::frame::DispatchResultEvent event;
    css::frame::DispatchHelper::create(office().context())
        ->executeDispatch(frame, "org.kehoach:CheckFolder", {}, 0,
                          kehoach::office::seq(
                              {argument("Folder", css::uno::Any(kehoach::office::ustring(folder.string()))),
                               argument("Visible", css::uno::Any(visible))})) >>= event;
    Answer answer;
    if (event.State == css::frame::DispatchResultState::SUCCESS)
        event.Result >>= answer.workbook;
    rtl::OUString said;
    event.Result >>= said;
    answer.refused = kehoach::office::utf8(said);
    return answer;
}

void store_as(const Model& model, const fs::path& path, const char* filter, const char* password = nullptr) {
    css::uno::Sequence<css::beans::PropertyValue> how(password != nullptr ? 2 : 1);
    how.getArray()[0] = argument("FilterName", css::uno::Any(rtl::OUString::createFromAscii(filter)));
    if (password != nullptr)
        how.getArray()[1] = argument("Password", css::uno::Any(rtl::OUString::createFromAscii(password)));
    Ref<css::frame::XStorable>(model, css::uno::UNO_QUERY_THROW)->storeToURL(url_of(path), how);
}

fs::path new_folder(const char* name) {
    const auto folder = office().folder() / name;
    fs::create_directories(folder);
    return folder;
}

constexpr const char* docx = "MS Word 2007 XML";

/// What a folder of an office may hold.
fs::path folder_of_papers() {
    const auto folder = new_folder("văn bản");
    const auto faulty = faulty_document();
    const Made clean(composer()->compose(plan_spec(), {}));
    store_as(faulty, folder / "1 có lỗi.odt", "writer8");
    store_as(*clean, folder / "2 sạch.docx", docx);
    std::ofstream(folder / "3 hỏng.docx") << "no document at all";
    store_as(faulty, folder / "4 khóa.odt", "writer8", "open sesame");
    std::ofstream(folder / "5 trống.doc").flush();
    store_as(faulty, folder / "6 có lỗi.rtf", "Rich Text Format");
    store_as(faulty, folder / "7 có lỗi.fodt", "OpenDocument Text Flat XML");
    std::ofstream(folder / "~$2 sạch.docx") << "Word's own";
    std::ofstream(folder / "ghi chú.txt") << "no text of the office";
    fs::create_directories(folder / "năm trước");
    store_as(faulty, folder / "năm trước" / "cũ.odt", "writer8");
    return folder;
}

std::map<std::string, std::string> contents(const fs::path& folder) {
    std::map<std::string, std::string> all;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_directory())
            continue;
        std::ifstream bytes(entry.path(), std::ios::binary);
        all[entry.path().string()] = {std::istreambuf_iterator<char>(bytes), {}};
    }
    return all;
}

Ref<css::sheet::XSpreadsheet> sheet_of(const Model& workbook, int index) {
    const Ref<css::container::XIndexAccess> sheets(
        Ref<css::sheet::XSpreadsheetDocument>(workbook, css::uno::UNO_QUERY_THROW)->getSheets(),
        css::uno::UNO_QUERY_THROW);
    return {sheets->getByIndex(index), css::uno::UNO_QUERY_THROW};
}

std::string words_at(const Model& workbook, int sheet, int row, int column) {
    return kehoach::office::utf8(
        Ref<css::text::XText>(sheet_of(workbook, sheet)->getCellByPosition(column, row),
                              css::uno::UNO_QUERY_THROW)
            ->getString());
}

/// Files stand under the fourth line; in these columns.
constexpr int first = 4, name = 1, number = 2, subject = 3, profile = 4, errors = 5, gravest = 10;

int rows_on(const Model& workbook, int sheet) {
    int row = first;
    while (!words_at(workbook, sheet, row, name).empty())
        ++row;
    return row - first;
}

rtl::OUString link_at(const Model& workbook, int row) {
    const Ref<css::text::XTextFieldsSupplier> cell(sheet_of(workbook, 0)->getCellByPosition(name, row),
                                                   css::uno::UNO_QUERY_THROW);
    const Ref<css::beans::XPropertySet> field(cell->getTextFields()->createEnumeration()->nextElement(),
                                              css::uno::UNO_QUERY_THROW);
    return field->getPropertyValue("URL").get<rtl::OUString>();
}

} // namespace

/// A table for others, as the person settled it.
TEST(CheckFolder, IsToldInTheLanguageOfPapers) {
    told([] {
        const auto settle = [](const char* language) {
            kehoach::session::Preferences wanted;
            wanted.paper_language = language;
            kehoach::session::put_preferences(office().context(), wanted);
        };
        const auto folder = new_folder("a paper");
        store_as(faulty_document(), folder / "a.odt", "writer8");
        settle(in("en", "vi"));
        const auto from = OpenDocument::writer();
        const auto answer = check_folder(from, folder);
        settle("");
        ASSERT_TRUE(answer.workbook.is()) << answer.refused;
        const Made book(answer.workbook);
        EXPECT_EQ(words_at(*book, 0, 3, name), in("File", "Tệp"));
        EXPECT_THAT(words_at(*book, 0, first, profile), HasSubstr(in("Guidance", "Hướng dẫn")));
    });
}

TEST(CheckFolder, EachFileIsARowAndWhatCannotBeReadSaysWhy) {
    told([] {
        const auto folder = folder_of_papers();
        const auto before = contents(folder);
        const auto from = OpenDocument::writer();
        const auto answer = check_folder(from, folder);
        ASSERT_TRUE(answer.workbook.is()) << answer.refused;
        const Made book(answer.workbook);
        ASSERT_EQ(rows_on(*book, 0), 7);
        EXPECT_EQ(words_at(*book, 0, 3, name), in("Tệp", "File"));
        EXPECT_EQ(words_at(*book, 0, first, name), "1 có lỗi.odt");
        EXPECT_EQ(link_at(*book, first), url_of(folder / "1 có lỗi.odt"));
        EXPECT_EQ(words_at(*book, 0, first, number), "12- KH/ĐU");
        EXPECT_EQ(words_at(*book, 0, first, subject), "đọc sách");
        EXPECT_THAT(words_at(*book, 0, first, profile), HasSubstr("05-HD/VPTW"));
        EXPECT_GT(std::stoi(words_at(*book, 0, first, errors)), 0);
        EXPECT_THAT(words_at(*book, 0, first, gravest), HasSubstr(": "));
        EXPECT_EQ(words_at(*book, 0, first + 1, errors), "0");
        EXPECT_THAT(words_at(*book, 0, first + 2, gravest),
                    HasSubstr(in("Không đọc được tệp", "cannot be read")));
        EXPECT_EQ(words_at(*book, 0, first + 2, errors), "");
        EXPECT_THAT(words_at(*book, 0, first + 3, gravest), HasSubstr(in("mật khẩu", "password")));
        EXPECT_THAT(words_at(*book, 0, first + 4, gravest), HasSubstr(in("Tệp rỗng", "empty")));
        EXPECT_EQ(words_at(*book, 0, first + 5, subject), "đọc sách");
        EXPECT_EQ(words_at(*book, 0, first + 6, subject), "đọc sách");
        EXPECT_THAT(words_at(*book, 0, 1, 0), HasSubstr(in("4 văn bản, 3 tệp không đọc được",
                                                           "4 documents, 3 files could not be read")));
        EXPECT_TRUE(contents(folder) == before) << "a file was changed, or left there";
    });
}

TEST(CheckFolder, EachFindingIsARowOfTheSecondSheet) {
    told([] {
        const auto folder = new_folder("một");
        store_as(faulty_document(), folder / "có lỗi.odt", "writer8");
        const auto from = OpenDocument::writer();
        const Made book(check_folder(from, folder).workbook);
        int counted = 0;
        for (int column = errors; column < gravest; ++column)
            counted += std::stoi(words_at(*book, 0, first, column));
        EXPECT_EQ(rows_on(*book, 1), counted);
        EXPECT_EQ(words_at(*book, 1, first, 2), in("lỗi", "fault"));
        EXPECT_EQ(words_at(*book, 0, first, gravest),
                  words_at(*book, 1, first, 3) + ": " + words_at(*book, 1, first, 4));
        bool told_with_both = false;
        for (int row = first; row < first + counted; ++row)
            told_with_both = told_with_both || (words_at(*book, 1, row, 6) == "Số 12- KH/ĐU" &&
                                                words_at(*book, 1, row, 7) == "Số 12-KH/ĐU");
        EXPECT_TRUE(told_with_both);
    });
}

TEST(CheckFolder, SheetsAreLaidOutToBeReadFilteredAndPrinted) {
    told([] {
        const auto folder = new_folder("hai");
        store_as(faulty_document(), folder / "có lỗi.odt", "writer8");
        const auto from = OpenDocument::writer();
        const Made book(check_folder(from, folder).workbook);
        for (const int index : {0, 1}) {
            const auto sheet = sheet_of(*book, index);
            rtl::OUString style;
            Ref<css::beans::XPropertySet>(sheet, css::uno::UNO_QUERY_THROW)->getPropertyValue("PageStyle") >>=
                style;
            const Ref<css::container::XNameAccess> styles(
                Ref<css::style::XStyleFamiliesSupplier>(*book, css::uno::UNO_QUERY_THROW)
                    ->getStyleFamilies()
                    ->getByName("PageStyles"),
                css::uno::UNO_QUERY_THROW);
            const Ref<css::beans::XPropertySet> page(styles->getByName(style), css::uno::UNO_QUERY_THROW);
            EXPECT_TRUE(page->getPropertyValue("IsLandscape").get<bool>());
            EXPECT_EQ(page->getPropertyValue("ScaleToPagesX").get<sal_Int16>(), 1);
            EXPECT_TRUE(Ref<css::sheet::XPrintAreas>(sheet, css::uno::UNO_QUERY_THROW)->getPrintTitleRows());
        }
        const Ref<css::container::XIndexAccess> filters(
            Ref<css::beans::XPropertySet>(*book, css::uno::UNO_QUERY_THROW)
                ->getPropertyValue("DatabaseRanges"),
            css::uno::UNO_QUERY_THROW);
        ASSERT_EQ(filters->getCount(), 2);
        for (const int index : {0, 1})
            EXPECT_TRUE(Ref<css::beans::XPropertySet>(filters->getByIndex(index), css::uno::UNO_QUERY_THROW)
                            ->getPropertyValue("AutoFilter")
                            .get<bool>());
        EXPECT_EQ(kehoach::office::utf8(
                      Ref<css::container::XNamed>(sheet_of(*book, 0), css::uno::UNO_QUERY_THROW)->getName()),
                  in("Văn bản", "Documents"));
    });
}

/// A workbook that nobody sees has no place for it.
TEST(CheckFolder, HeadsStayInSight) {
    told([] {
        const auto folder = new_folder("ba");
        store_as(faulty_document(), folder / "có lỗi.odt", "writer8");
        const auto from = OpenDocument::writer();
        const OpenDocument book(check_folder(from, folder, true).workbook);
        const auto view = book.model()->getCurrentController();
        EXPECT_TRUE(Ref<css::sheet::XViewFreezable>(view, css::uno::UNO_QUERY_THROW)->hasFrozenPanes());
    });
}

TEST(CheckFolder, AFolderWithoutDocumentsIsRefusedWithWords) {
    told([] {
        const auto from = OpenDocument::writer();
        const auto folder = new_folder("không có gì");
        EXPECT_THAT(check_folder(from, folder).refused,
                    HasSubstr(in("Không có văn bản nào", "There is no document")));
        EXPECT_THAT(check_folder(from, folder / "đâu").refused,
                    HasSubstr(in("Không có thư mục này", "There is no such folder")));
    });
}

TEST(CheckFolder, CancelledItTellsWhatWasReached) {
    told([] {
        const auto folder = new_folder("nhiều");
        const auto faulty = faulty_document();
        constexpr int count = 15;
        for (int i = 0; i < count; ++i)
            store_as(faulty, folder / (std::to_string(100 + i) + ".odt"), "writer8");
        const auto from = OpenDocument::writer();
        auto said = std::async(std::launch::async, [&] { return check_folder(from, folder); });
        while (said.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready)
            checker()->cancel(from);
        const auto answer = said.get();
        if (!answer.workbook.is()) { // before the first file
            EXPECT_THAT(answer.refused, HasSubstr(in("Đã dừng", "cancelled")));
            return;
        }
        const Made book(answer.workbook);
        EXPECT_LT(rows_on(*book, 0), count);
        EXPECT_THAT(words_at(*book, 0, 1, 0), HasSubstr(in("đã dừng giữa chừng", "ended halfway")));
    });
}
