// SPDX-License-Identifier: MPL-2.0
// A form from the table that is selected, by command: what is told of it, what is made, what is refused.
#include "form_commands_ground.hxx"
#include "office/text.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using test::argument;
using test::json_of;
using test::Ref;
using test::run;
using testing::HasSubstr;

namespace {

const char* const tab = "Số liệu";

void write(const test::Model& model, int row, const std::vector<std::vector<std::string>>& rows) {
    for (const auto& cells : rows) {
        for (std::size_t column = 0; column < cells.size(); ++column)
            test::sheet(model, tab)
                ->getCellByPosition(static_cast<sal_Int32>(column), row)
                ->setFormula(office::ustring(cells[column]));
        ++row;
    }
}

void merge(const test::Model& model, std::initializer_list<const char*> ranges) {
    for (const char* const cells : ranges)
        Ref<css::util::XMergeable>(test::range(model, tab, cells), css::uno::UNO_QUERY_THROW)->merge(true);
}

/// Years by meetings (number, present/all), one heading over two.
test::OpenDocument book() {
    auto made = test::workbook();
    made.as<css::sheet::XSpreadsheetDocument>()->getSheets()->insertNewByName(office::ustring(tab), 0);
    write(made, 0,
          {{"Phụ lục số 9"},
           {"SINH HOẠT CHI BỘ"},
           {"Năm", "Sinh hoạt", "", "Ghi chú"},
           {"", "Số lần", "Số dự/tổng số", ""},
           {"2024", "12", "20/25", ""},
           {"2025", "11", "22/26", ""},
           {"Tổng", "", "", ""}});
    merge(made, {"A3:A4", "B3:C3", "D3:D4"});
    return made;
}

css::beans::PropertyValue table_range() {
    return argument("Range", std::string("Số liệu.A1:D7"));
}

css::beans::PropertyValue dry() {
    return argument("DryRun", css::uno::Any(true));
}

std::vector<std::string> sheets(const test::Model& model) {
    std::vector<std::string> names;
    for (const auto& name : Ref<css::sheet::XSpreadsheetDocument>(model, css::uno::UNO_QUERY_THROW)
                                ->getSheets()
                                ->getElementNames())
        names.push_back(office::utf8(name));
    return names;
}

/// What a command made, closed at the end of its block.
test::OpenDocument made_by(const css::frame::DispatchResultEvent& event) {
    test::Model model;
    event.Result >>= model;
    if (!model.is())
        throw std::runtime_error(test::refusal_of(event));
    return test::OpenDocument(model);
}

} // namespace

TEST(FormFromSelection, TellsWhatItUnderstandsAndChangesNothing) {
    const auto document = book();
    const std::string before = test::content(document);
    const auto told = json_of(run(document, "FormFromSelection", {table_range(), dry()})).as_object();
    const auto& form = told.at("form").as_object();
    EXPECT_EQ(form.at("code").as_string(), "Phụ lục số 9");
    EXPECT_EQ(form.at("title").as_string(), "SINH HOẠT CHI BỘ");
    EXPECT_EQ(form.at("total").as_string(), "Tổng");
    EXPECT_EQ(form.at("rows").at("fromYear").as_int64(), 2024);
    const auto& below = form.at("columns").as_array().at(1).at("children").as_array();
    EXPECT_EQ(below.at(0).at("kind").as_string(), "count");
    EXPECT_EQ(below.at(1).at("kind").as_string(), "pair");
    EXPECT_EQ(told.at("leavesAsked").as_int64(), 4);
    EXPECT_FALSE(told.at("understood").as_array().empty());
    EXPECT_EQ(test::content(document), before);
}

TEST(FormFromSelection, TheFormIsOnANewSheetInOneStep) {
    const auto document = book();
    const std::string before = test::content(document);
    const auto undo = test::undo_manager(document);
    const auto steps = undo->getAllUndoActionTitles().getLength();
    const auto told = json_of(run(document, "FormFromSelection", {table_range()})).as_object();
    EXPECT_EQ(told.at("newSheet").as_string(), "Phụ lục số 9");
    EXPECT_EQ(calc::read_forms(document).size(), 1U);
    EXPECT_EQ(undo->getAllUndoActionTitles().getLength(), steps + 1);
    undo->undo();
    EXPECT_EQ(test::content(document), before);
    undo->redo();
    EXPECT_EQ(calc::read_forms(document).front().spec.title, "SINH HOẠT CHI BỘ");
}

TEST(FormFromSelection, AFormOfOursIsKnownAsItIs) {
    const auto document = book();
    run(document, "FormFromSelection", {table_range()});
    const auto spec = calc::read_forms(document).front().spec;
    const auto told = json_of(run(document, "FormFromSelection",
                                  {argument("Range", std::string("Phụ lục số 9.A5")), dry()}))
                          .as_object();
    EXPECT_TRUE(told.at("known").as_bool());
    EXPECT_TRUE(told.at("understood").as_array().empty());
    EXPECT_EQ(boost::json::serialize(told.at("form")), form::to_json(spec));
}

TEST(FormFromSelection, HeadsThatAskForMoreColumnsAreSaidFirst) {
    const auto document = book();
    // Three years over two columns each, but only four columns are left.
    write(document, 9,
          {{"Đơn vị", "Năm 2024", "", "Năm 2025", "Năm 2026"},
           {"", "Số lớp", "Số người", "Số lớp", "Số người"},
           {"Thượng", "1", "2", "3", "4"}});
    merge(document, {"A10:A11", "B10:C10"});
    const auto range = argument("Range", std::string("Số liệu.A10:E12"));
    const auto told = json_of(run(document, "FormFromSelection", {range, dry()})).as_object();
    EXPECT_EQ(told.at("leavesAsked").as_int64(), 7);
    EXPECT_EQ(told.at("leavesFound").as_int64(), 5);
    EXPECT_THAT(test::refusal_of(run(document, "FormFromSelection", {range})), HasSubstr("7"));
    EXPECT_EQ(sheets(document).size(), 2U);
    json_of(run(document, "FormFromSelection", {range, argument("AsHeaded", css::uno::Any(true))}));
    EXPECT_EQ(form::leaves(calc::read_forms(document).front().spec.columns).size(), 7U);
}

TEST(FormFromSelection, AWorkbookThatTakesNoSheetGetsANewOne) {
    const auto document = book();
    document.as<css::util::XProtectable>()->protect(office::ustring("mật khẩu"));
    const std::string before = test::content(document);
    const auto made = made_by(
        run(document, "FormFromSelection", {table_range(), argument("Visible", css::uno::Any(false))}));
    EXPECT_EQ(calc::read_forms(made).size(), 1U);
    EXPECT_EQ(test::content(document), before);
}

TEST(FormFromSelection, SeveralTablesAndNoneAreRefused) {
    const auto document = book();
    write(document, 9, {{"Đơn vị", "Nam", "Nữ", "Ghi chú"}, {"Thượng", "1", "2", ""}});
    EXPECT_THAT(test::refusal_of(
                    run(document, "FormFromSelection", {argument("Range", std::string("Số liệu.A1:D11"))})),
                HasSubstr("2"));
    for (const char* const nothing : {"Số liệu.H1:K5", "Số liệu.A1:A7", "Không có.A1"})
        EXPECT_NE(
            test::refusal_of(run(document, "FormFromSelection", {argument("Range", std::string(nothing))})),
            "")
            << nothing;
    EXPECT_EQ(sheets(document).size(), 2U);
}

TEST(FormFromSelection, OfATextIsInANewWorkbook) {
    const auto text = test::OpenDocument::writer();
    text.as<css::text::XTextDocument>()->getText()->setString(office::ustring(
        "Biểu số 3\nSỐ LỚP HỌC\nNăm\tSố lớp\tSố người\n2024\t3\t90\n2025\t4\t110\nTổng\t\t\n"));
    const auto made = made_by(
        run(text, "FormFromSelection",
            {argument("Table", css::uno::Any(sal_Int32(0))), argument("Visible", css::uno::Any(false))}));
    const auto forms = calc::read_forms(made);
    ASSERT_EQ(forms.size(), 1U);
    EXPECT_EQ(form::leaves(forms.front().spec.columns).size(), 3U);
    EXPECT_NE(
        test::refusal_of(run(text, "FormFromSelection", {argument("Table", css::uno::Any(sal_Int32(7)))})),
        "");
}

TEST(DesignForm, MakesWhatIsGivenToIt) {
    const auto document = book();
    const auto spec = form::to_json(test::form_template("rewards"));
    const auto told = json_of(run(document, "DesignForm", {argument("FormSpec", spec)})).as_object();
    EXPECT_EQ(sheets(document).size(), 3U);
    EXPECT_EQ(form::to_json(calc::read_forms(document).front().spec), spec);
    EXPECT_NE(test::refusal_of(run(document, "DesignForm", {argument("FormSpec", std::string("{}"))})), "");
}
