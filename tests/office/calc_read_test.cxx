// SPDX-License-Identifier: MPL-2.0
// Reading forms back: from the sheet just drawn, from files, from copies, with what was filled in.
#include "calc_ground.hxx"
#include "office/text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using test::cell;

namespace {

class CalcRead : public testing::TestWithParam<const char*> {};

/// Merges, locks and shares as drawn.
void expect_shape(const test::Model& model, const calc::SheetForm& form) {
    for (const form::GridCell& one : form.filled.grid.cells) {
        const std::string first = form::address(one.row, one.column);
        const std::string last = form::address(one.row + one.row_span - 1, one.column + one.column_span - 1);
        const auto cells = test::range(model, form.sheet, first + ":" + last);
        const css::uno::Reference<css::util::XMergeable> merged(cells, css::uno::UNO_QUERY_THROW);
        EXPECT_EQ(merged->getIsMerged(), first != last) << first;
        const bool input = one.role == form::CellRole::input;
        EXPECT_NE(test::get<css::util::CellProtection>(cells, "CellProtection").IsLocked, input) << first;
    }
}

void expect_form(const test::Model& model, const form::FormSpec& spec) {
    const auto forms = calc::read_forms(model);
    ASSERT_EQ(forms.size(), 1U);
    EXPECT_EQ(form::to_json(forms[0].spec), form::to_json(spec));
    expect_shape(model, forms[0]);
    const auto seen = form::read(forms[0].filled.grid);
    ASSERT_TRUE(seen);
    EXPECT_EQ(form::to_json(*seen), form::to_json(form::read(form::layout(spec)).value()));
}

std::vector<std::string> faults_of(const test::Model& model) {
    std::vector<std::string> told;
    for (const auto& form : calc::read_forms(model))
        for (const form::FormFault& fault : form::check(form.spec, form.filled))
            if (fault.error)
                told.push_back(form::address(fault.row, fault.column) + " " + fault.key);
    return told;
}

} // namespace

TEST_P(CalcRead, GivesBackWhatWasDrawn) {
    const auto spec = test::form_template(GetParam());
    const auto book = test::workbook();
    test::draw(book, spec, "Phụ lục 'số' 1");
    expect_form(book, spec);
}

TEST_P(CalcRead, GivesItBackFromFiles) {
    const auto spec = test::form_template(GetParam());
    const auto book = test::workbook();
    const std::string name = test::draw(book, spec, "Phụ lục số 1");
    for (const char* const kind : {".ods", ".xlsx"}) {
        const auto path = test::store(book, std::string(GetParam()) + kind);
        const test::OpenDocument loaded(test::url_of(path));
        SCOPED_TRACE(kind);
        expect_form(loaded, spec);
        const css::uno::Reference<css::util::XProtectable> sheet(test::sheet(loaded, name),
                                                                 css::uno::UNO_QUERY_THROW);
        EXPECT_TRUE(sheet->isProtected());
    }
}

INSTANTIATE_TEST_SUITE_P(Templates, CalcRead, testing::Values("study-meetings", "reporters", "inspection"));

TEST(CalcReadCopy, KeepsTheFingerprintOfACopiedSheet) {
    const auto spec = test::form_template("reporters");
    const auto book = test::workbook();
    const std::string name = test::draw(book, spec, "a");
    const auto sheets = book.as<css::sheet::XSpreadsheetDocument>()->getSheets();
    sheets->copyByName(office::ustring(name), "copy", 1);
    const auto forms = calc::read_forms(book, "copy");
    ASSERT_EQ(forms.size(), 1U);
    EXPECT_TRUE(forms[0].spec == spec);
}

TEST(CalcReadFilled, GivesFaultsWithTheirCellsAlsoFromFiles) {
    const auto spec = test::form_template("study-meetings");
    const auto book = test::workbook();
    const std::string name = test::draw(book, spec, "a");
    test::type_text(book, name, "B5", "ba");
    cell(book, name, "B6")->setValue(-2);
    test::type_text(book, name, "C7", "50/40");
    test::type_text(book, name, "E7", "30/40");
    cell(book, name, "F7")->setValue(0.75);
    cell(book, name, "G16")->setFormula("=1+1");
    const auto expected =
        testing::UnorderedElementsAre("B5 form.text-for-number", "B6 form.negative", "C7 form.over-total",
                                      "F7 form.formula-gone", "G16 form.total-wrong");
    EXPECT_THAT(faults_of(book), expected);
    for (const char* const kind : {".ods", ".xlsx"}) {
        const test::OpenDocument loaded(test::url_of(test::store(book, std::string("filled") + kind)));
        EXPECT_THAT(faults_of(loaded), expected) << kind;
    }
}

TEST(CalcReadFilled, TellsErrorsFromValues) {
    const auto book = test::workbook();
    const std::string name = test::draw(book, test::form_template("study-meetings"), "a");
    cell(book, name, "B16")->setFormula("=1/0");
    const auto forms = calc::read_forms(book, name);
    const auto& value = forms.at(0).filled.values.at({15, 1});
    EXPECT_TRUE(value.is_formula);
    EXPECT_TRUE(value.is_error);
}

TEST(CalcReadMoved, FindsColumnsAndRowsByTheirHeadsAlsoFromFiles) {
    const auto book = test::workbook();
    const std::string name = test::draw(book, test::form_template("study-meetings"), "a");
    cell(book, name, "B5")->setValue(3);
    css::uno::Reference<css::util::XProtectable>(test::sheet(book, name), css::uno::UNO_QUERY_THROW)
        ->unprotect({});
    const css::uno::Reference<css::table::XColumnRowRange> lines(test::sheet(book, name),
                                                                 css::uno::UNO_QUERY_THROW);
    lines->getColumns()->insertByIndex(1, 1);
    lines->getRows()->insertByIndex(0, 2);
    test::type_text(book, name, "B5", "Cột thêm");
    const auto expect_moved = [](const test::Model& model) {
        const auto forms = calc::read_forms(model);
        ASSERT_EQ(forms.size(), 1U);
        EXPECT_EQ(forms[0].filled.values.at({4, 1}).number, 3);
        EXPECT_EQ(forms[0].filled.values.at({15, 1}).number, 3);
        std::vector<std::string> told;
        for (const form::FormFault& fault : form::check(forms[0].spec, forms[0].filled))
            if (fault.key.find("missing") == std::string::npos)
                told.push_back(form::address(fault.row, fault.column) + " " + fault.key);
        EXPECT_THAT(told, testing::ElementsAre("B5 form.column-added"));
    };
    expect_moved(book);
    for (const char* const kind : {".ods", ".xlsx"}) {
        SCOPED_TRACE(kind);
        const test::OpenDocument loaded(test::url_of(test::store(book, std::string("moved") + kind)));
        expect_moved(loaded);
    }
}

TEST(CalcReadFilled, WordsForNoFigureBreakNoTotal) {
    const auto book = test::workbook();
    const std::string name = test::draw(book, test::form_template("study-meetings"), "a");
    test::type_text(book, name, "C5", "30/40");
    test::type_text(book, name, "C6", "-");
    test::type_text(book, name, "C7", "không có số liệu");
    test::type_text(book, name, "C8", " 2 / 3 ");
    test::type_text(book, name, "B5", "không phát sinh");
    EXPECT_EQ(test::shown(book, name, "C16"), "32/43");
    EXPECT_EQ(test::shown(book, name, "D6"), "");
    EXPECT_EQ(test::shown(book, name, "B16"), "");
}

TEST(CalcReadFilled, TellsDatesFromNumbers) {
    const auto book = test::workbook();
    const std::string name = test::draw(book, test::form_template("study-meetings"), "a");
    const css::uno::Reference<css::util::XNumberFormatsSupplier> formats(book.model(),
                                                                         css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::util::XNumberFormatTypes> types(formats->getNumberFormats(),
                                                                   css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::beans::XPropertySet> typed(cell(book, name, "C7"),
                                                              css::uno::UNO_QUERY_THROW);
    typed->setPropertyValue("NumberFormat",
                            css::uno::Any(types->getStandardFormat(css::util::NumberFormat::DATE, {})));
    cell(book, name, "C7")->setValue(46145);
    cell(book, name, "B7")->setValue(46145);
    EXPECT_THAT(faults_of(book), testing::ElementsAre("C7 form.date-for-pair"));
}

TEST(CalcGoTo, SelectsTheCellAndRefusesWhatIsNotThere) {
    const auto book = test::workbook();
    const std::string name = test::draw(book, test::form_template("reporters"), "a");
    EXPECT_TRUE(calc::go_to(book, name, "C7"));
    const css::uno::Reference<css::sheet::XCellRangeAddressable> selected(book.model()->getCurrentSelection(),
                                                                          css::uno::UNO_QUERY_THROW);
    EXPECT_EQ(selected->getRangeAddress().StartRow, 6);
    EXPECT_EQ(selected->getRangeAddress().StartColumn, 2);
    EXPECT_FALSE(calc::go_to(book, "no such sheet", "C7"));
    EXPECT_FALSE(calc::go_to(book, name, "nowhere"));
}

TEST(CalcReadForeign, FindsNoFormInAnOrdinaryWorkbook) {
    const auto book = test::workbook();
    EXPECT_TRUE(calc::read_forms(book).empty());
}
