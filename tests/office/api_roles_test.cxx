// SPDX-License-Identifier: MPL-2.0
// What the user said a line is: every check goes by it, the document remembers it.
#include "api_ground.hxx"
#include "body_reading.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
using kehoach::office::ustring;
using testing::HasSubstr;

namespace {

const std::string text =
    "SỞ SÁCH\rSố: 5/KH-SS\rCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\rĐộc lập - Tự do - Hạnh phúc\rLam Giang, ngày "
    "3 "
    "tháng 6 năm 2026\rKẾ HOẠCH\rĐọc sách năm 2026\rI. MỤC ĐÍCH\r1. Đọc nhiều sách hay.\rThời gian thực "
    "hiện\rTừ tháng 3 đến tháng 9.\rII. TỔ CHỨC\r1. Thư viện mở cửa.\rNơi nhận:\r- Các phòng;\r- Lưu: "
    "VT.\rGIÁM "
    "ĐỐC\rLê Thuỷ Sơn";

boost::json::object line(const Model& model, std::string_view words) {
    const auto analysis = json(checker()->analyse(model, {}));
    for (const auto& paragraph : analysis.at("paragraphs").as_array())
        if (paragraph.at("text").as_string() == words)
            return paragraph.as_object();
    ADD_FAILURE() << "no line " << words;
    return {};
}

std::string role(const Model& model, std::string_view words) {
    return std::string(line(model, words).at("role").as_string());
}

/// The message where it is refused; empty where it is done.
std::string tell(const Model& model, std::string_view words, const char* role) {
    css::uno::Sequence<css::beans::PropertyValue> arguments(2);
    arguments.getArray()[0].Name = "Paragraph";
    arguments.getArray()[0].Value <<= static_cast<sal_Int32>(line(model, words).at("index").as_int64());
    arguments.getArray()[1].Name = "Role";
    arguments.getArray()[1].Value <<= ustring(role);
    const Ran ran = run_command(model, "Structure", arguments);
    return ran.done ? std::string() : ran.result;
}

constexpr const char* told_line = "Thời gian thực hiện";

OpenDocument plan() {
    auto document = OpenDocument::writer();
    set_text(document, text);
    undo_manager(document)->clear();
    return document;
}

} // namespace

TEST(ToldRole, IsOneStepAndUndone) {
    const auto document = plan();
    ASSERT_EQ(role(document, told_line), "paragraph");
    EXPECT_EQ(tell(document, told_line, "heading_2"), "");
    const auto said = line(document, told_line);
    EXPECT_EQ(said.at("role").as_string(), "heading_2");
    EXPECT_EQ(said.at("certainty").to_number<double>(), 1);
    EXPECT_TRUE(said.at("told").as_bool());
    EXPECT_FALSE(line(document, "II. TỔ CHỨC").contains("told"));
    EXPECT_EQ(undo_manager(document)->getAllUndoActionTitles().getLength(), 1);
    undo_manager(document)->undo();
    EXPECT_EQ(role(document, told_line), "paragraph");
    undo_manager(document)->redo();
    EXPECT_EQ(role(document, told_line), "heading_2");
    EXPECT_EQ(tell(document, told_line, ""), "") << "as the program takes it";
    EXPECT_EQ(role(document, told_line), "paragraph");
}

TEST(ToldRole, LivesOnInBothFileFormats) {
    for (const char* const file : {"told.odt", "told.docx"}) {
        const auto document = plan();
        ASSERT_EQ(tell(document, told_line, "heading_2"), "");
        ASSERT_EQ(tell(document, "1. Thư viện mở cửa.", "paragraph"), "");
        const OpenDocument again(url_of(store(document, file)));
        EXPECT_EQ(role(again, told_line), "heading_2") << file;
        EXPECT_EQ(role(again, "1. Thư viện mở cửa."), "paragraph") << file;
    }
}

TEST(ToldRole, IsWhatChecksGoBy) {
    const auto document = plan();
    ASSERT_EQ(tell(document, "KẾ HOẠCH", "paragraph"), "");
    EXPECT_TRUE(json(checker()->analyse(document, {})).at("docType").is_null());
    ASSERT_EQ(tell(document, "KẾ HOẠCH", ""), "");
    EXPECT_EQ(json(checker()->analyse(document, {})).at("docType").as_string(), "kế hoạch");
}

TEST(ToldRole, OutlivesEditsElsewhereAndEndsWithItsWords) {
    const auto document = plan();
    ASSERT_EQ(tell(document, told_line, "heading_2"), "");
    replace(document, "Đọc nhiều sách hay", "Đọc thật nhiều sách");
    EXPECT_EQ(role(document, told_line), "heading_2");
    replace(document, "Thời gian thực hiện", "Trong thời gian đó");
    EXPECT_EQ(role(document, "Trong thời gian đó"), "paragraph");
}

TEST(ToldRole, IsRefusedWhereItCannotBe) {
    const auto document = plan();
    EXPECT_NE(tell(document, told_line, "king"), "");
    EXPECT_NE(tell(document, told_line, "table_row"), "");
    EXPECT_EQ(undo_manager(document)->getAllUndoActionTitles().getLength(), 0);
}
