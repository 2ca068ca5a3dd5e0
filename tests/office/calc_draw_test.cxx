// SPDX-License-Identifier: MPL-2.0
// Drawing a form on a sheet: what a clerk may type, what is printed, and that one undo takes all of it back.
#include "calc_ground.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/ValidationAlertStyle.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using test::cell;
using test::get;
using test::range;
using test::Ref;
using test::shown;

namespace {

// Places in the drawn form study-meetings: code A1, title A2, heads A3:H4, years A5:A15, total A16, note A17.
const char* const study = "study-meetings";

bool locked(const test::Model& model, const std::string& sheet, const std::string& cells) {
    return get<css::util::CellProtection>(range(model, sheet, cells), "CellProtection").IsLocked;
}

Ref<css::beans::XPropertySet> check_of(const test::Model& model, const std::string& sheet,
                                       const std::string& cells) {
    return get<Ref<css::beans::XPropertySet>>(range(model, sheet, cells), "Validation");
}

} // namespace

TEST(CalcDraw, TakesTheFirstSheetOfAnUntouchedWorkbookAndAddsOthers) {
    const auto book = test::workbook();
    EXPECT_EQ(test::draw(book, test::form_template(study), "Phụ lục số 1"), "Phụ lục số 1");
    EXPECT_EQ(test::draw(book, test::form_template(study), "Phụ lục số 1"), "Phụ lục số 1 (2)");
    const auto names = book.as<css::sheet::XSpreadsheetDocument>()->getSheets()->getElementNames();
    EXPECT_EQ(names.getLength(), 2);
}

TEST(CalcDraw, LocksAllButTheInputs) {
    const auto book = test::workbook();
    const std::string name = test::draw(book, test::form_template(study), "a");
    EXPECT_TRUE(
        Ref<css::util::XProtectable>(test::sheet(book, name), css::uno::UNO_QUERY_THROW)->isProtected());
    for (const char* const head : {"A2", "A3", "C4", "A5", "D5", "A16", "B16", "A17"})
        EXPECT_TRUE(locked(book, name, head)) << head;
    for (const char* const input : {"B5", "C5", "E15", "H15"})
        EXPECT_FALSE(locked(book, name, input)) << input;
}

TEST(CalcDraw, MergesTheHeads) {
    const auto book = test::workbook();
    const std::string name = test::draw(book, test::form_template(study), "a");
    for (const char* const merged : {"A2:H2", "A3:A4", "C3:D3", "H3:H4"})
        EXPECT_TRUE(
            Ref<css::util::XMergeable>(range(book, name, merged), css::uno::UNO_QUERY_THROW)->getIsMerged())
            << merged;
    EXPECT_EQ(shown(book, name, "C3"), "Đảng viên");
}

TEST(CalcDraw, ChecksWhatIsTyped) {
    const auto book = test::workbook();
    const std::string name = test::draw(book, test::form_template(study), "a");
    const auto count = check_of(book, name, "B5:B15");
    EXPECT_EQ(get<css::sheet::ValidationAlertStyle>(count, "ErrorAlertStyle"),
              css::sheet::ValidationAlertStyle_STOP);
    EXPECT_EQ(get<rtl::OUString>(count, "ErrorMessage"), "count text");
    const Ref<css::sheet::XSheetCondition> condition(count, css::uno::UNO_QUERY_THROW);
    EXPECT_EQ(condition->getOperator(), css::sheet::ConditionOperator_GREATER_EQUAL);
    EXPECT_EQ(condition->getFormula1(), "0");
    EXPECT_EQ(get<css::sheet::ValidationType>(count, "Type"), css::sheet::ValidationType_WHOLE);
    EXPECT_EQ(get<rtl::OUString>(check_of(book, name, "C7"), "ErrorTitle"), "pair title");
}

TEST(CalcDraw, ComputesSharesAndTotals) {
    const auto book = test::workbook();
    const std::string name = test::draw(book, test::form_template(study), "a");
    EXPECT_EQ(shown(book, name, "D5"), "");
    EXPECT_EQ(shown(book, name, "C16"), "");
    cell(book, name, "B5")->setValue(3);
    cell(book, name, "B6")->setValue(1200);
    test::type_text(book, name, "C5", "30/40");
    test::type_text(book, name, "C7", "60/80");
    EXPECT_EQ(shown(book, name, "D5"), "75,0%");
    EXPECT_EQ(shown(book, name, "C16"), "90/120");
    EXPECT_EQ(shown(book, name, "D16"), "75,0%");
    EXPECT_EQ(shown(book, name, "B16"), "1.203");
}

TEST(CalcDraw, PrintsOnAPageThatFits) {
    const auto book = test::workbook();
    const std::string name = test::draw(book, test::form_template("inspection"), "a");
    const auto sheet = test::sheet(book, name);
    const Ref<css::sheet::XPrintAreas> areas(sheet, css::uno::UNO_QUERY_THROW);
    EXPECT_TRUE(areas->getPrintTitleRows());
    EXPECT_EQ(areas->getTitleRows().StartRow, 2);
    EXPECT_EQ(areas->getTitleRows().EndRow, 4);
    EXPECT_EQ(areas->getPrintAreas().getLength(), 1);
    const auto style =
        get<rtl::OUString>(Ref<css::beans::XPropertySet>(sheet, css::uno::UNO_QUERY_THROW), "PageStyle");
    const auto families = book.as<css::style::XStyleFamiliesSupplier>()->getStyleFamilies();
    const Ref<css::container::XNameAccess> pages(families->getByName("PageStyles"),
                                                 css::uno::UNO_QUERY_THROW);
    const Ref<css::beans::XPropertySet> page(pages->getByName(style), css::uno::UNO_QUERY_THROW);
    EXPECT_TRUE(get<bool>(page, "IsLandscape"));
    EXPECT_EQ(get<sal_Int16>(page, "ScaleToPagesX"), 1);
}

TEST(CalcDraw, IsOneStepAndUndoGivesBackTheUntouchedWorkbook) {
    const auto book = test::workbook();
    const std::string before = test::content(book);
    const auto undo = test::undo_manager(book);
    test::draw(book, test::form_template(study), "a");
    const std::string drawn = test::content(book);
    EXPECT_EQ(undo->getAllUndoActionTitles().getLength(), 1);
    undo->undo();
    EXPECT_EQ(test::content(book), before);
    undo->redo();
    EXPECT_EQ(test::content(book), drawn);
    undo->undo();
    EXPECT_EQ(test::content(book), before);
}

TEST(CalcDraw, UndoTakesANewSheetAwayAndKeepsEarlierSteps) {
    const auto book = test::workbook();
    const std::string first =
        office::utf8(book.as<css::sheet::XSpreadsheetDocument>()->getSheets()->getElementNames()[0]);
    cell(book, first, "B2")->setValue(7);
    const std::string before = test::content(book);
    const auto undo = test::undo_manager(book);
    test::draw(book, test::form_template("reporters"), "a");
    EXPECT_EQ(undo->getAllUndoActionTitles().getLength(), 2);
    undo->undo();
    EXPECT_EQ(test::content(book), before);
    undo->redo();
    EXPECT_EQ(shown(book, "a", "A6"), "2016");
    undo->undo();
    undo->undo();
    EXPECT_EQ(shown(book, first, "B2"), "");
}

TEST(CalcDraw, RefusesAWorkbookWhoseStructureIsLocked) {
    const auto book = test::workbook();
    const std::string before = test::content(book);
    book.as<css::util::XProtectable>()->protect({});
    EXPECT_THROW(test::draw(book, test::form_template(study), "a"), office::Refused);
    book.as<css::util::XProtectable>()->unprotect({});
    EXPECT_EQ(test::content(book), before);
}

TEST(CalcDraw, WorksWithoutAViewUndoIncluded) {
    const auto book = test::OpenDocument::calc();
    const std::string before = test::content(book);
    test::draw(book, test::form_template(study), "a");
    test::draw(book, test::form_template("reporters"), "b");
    EXPECT_EQ(calc::read_forms(book).size(), 2U);
    test::undo_manager(book)->undo();
    test::undo_manager(book)->undo();
    EXPECT_EQ(test::content(book), before);
}
