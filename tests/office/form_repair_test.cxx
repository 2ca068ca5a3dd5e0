// SPDX-License-Identifier: MPL-2.0
// What is wrong in filled forms, mended in a real workbook: the cells named and no others, in one step.
#include "form_commands_ground.hxx"
#include "office/text.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/datatransfer/XTransferableSupplier.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/sheet/FilterOperator.hpp>
#include <com/sun/star/sheet/TableFilterField.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XSheetFilterDescriptor.hpp>
#include <com/sun/star/sheet/XSheetFilterable.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <gmock/gmock.h>
#include <random>

using namespace kehoach;
using test::argument;
using test::run;

namespace {

/// A form with all its cells filled in rightly.
struct Ground {
    test::OpenDocument book = test::workbook();
    std::string sheet;
    form::Grid grid;

    explicit Ground(const form::FormSpec& spec) : sheet(test::draw(book, spec, "Biểu")) {
        grid = form::layout(spec);
        for (const form::GridCell& cell : grid.cells)
            if (cell.role == form::CellRole::input)
                fill(cell);
    }

    void fill(const form::GridCell& cell) const {
        const std::string address = form::address(cell.row, cell.column);
        if (cell.accepts == form::Accepts::pair)
            test::type_text(book, sheet, address, "3/4");
        else if (cell.accepts == form::Accepts::count)
            test::cell(book, sheet, address)->setValue(5);
        else
            test::type_text(book, sheet, address, "Chữ");
    }

    std::string at(int body_row, int column) const {
        return form::address(grid.body_first + body_row, column);
    }
    std::string total(int column) const { return form::address(grid.total_row, column); }
    void number(const std::string& address, double value) const {
        test::cell(book, sheet, address)->setValue(value);
    }
    void text(const std::string& address, const std::string& words) const {
        test::type_text(book, sheet, address, words);
    }
    bool is_number(const std::string& address, double value) const {
        const auto cell = test::cell(book, sheet, address);
        return cell->getType() == css::table::CellContentType_VALUE && cell->getValue() == value;
    }
    std::string formula(const std::string& address) const {
        return office::utf8(test::cell(book, sheet, address)->getFormula());
    }
    test::Ref<css::util::XProtectable> protection() const {
        return {test::sheet(book, sheet), css::uno::UNO_QUERY_THROW};
    }
    /// A person lifts the protection, types over a formula, and protects the sheet again.
    void type_over(const std::string& address, double value, const char* password = "") const {
        protection()->unprotect({});
        number(address, value);
        protection()->protect(rtl::OUString::createFromAscii(password));
    }

    boost::json::object mend(const std::vector<std::string>& findings = {}) const {
        const auto event = run(book, "RepairForm", {argument("Findings", findings)});
        return test::json_of(event).as_object();
    }
    void forget_steps() const { undo()->clear(); }
    test::Ref<css::document::XUndoManager> undo() const { return test::undo_manager(book); }
    std::string id(const std::string& finding) const { return test::id_of(book, finding); }
};

constexpr int meetings = 1, members = 2, people = 6; ///< columns of study-meetings

/// As a person does with Ctrl+C on one sheet and Ctrl+V on another. The office asks before it pastes over
/// what stands there, so nothing may.
void copy_over(const Ground& ground, const std::string& from_sheet, const std::string& from,
               const std::string& to) {
    const auto controller = ground.book.model()->getCurrentController();
    const test::Ref<css::view::XSelectionSupplier> view(controller, css::uno::UNO_QUERY_THROW);
    const test::Ref<css::datatransfer::XTransferableSupplier> carrier(controller, css::uno::UNO_QUERY_THROW);
    view->select(css::uno::Any(test::range(ground.book, from_sheet, from)));
    const auto carried = carrier->getTransferable();
    view->select(css::uno::Any(test::range(ground.book, ground.sheet, to)));
    carrier->insertTransferable(carried);
}

/// A sheet of somebody else with two figures in bold letters.
void figures_elsewhere(const Ground& ground) {
    ground.book.as<css::sheet::XSpreadsheetDocument>()->getSheets()->insertNewByName("Nguon", 1);
    test::cell(ground.book, "Nguon", "A1")->setValue(7);
    test::type_text(ground.book, "Nguon", "A2", "8 lần");
    test::range(ground.book, "Nguon", "A1:A2")
        ->setPropertyValue("CharWeight", css::uno::Any(css::awt::FontWeight::BOLD));
}

css::sheet::ValidationType check_of(const Ground& ground, const std::string& cell) {
    const auto check = test::get<test::Ref<css::beans::XPropertySet>>(
        test::range(ground.book, ground.sheet, cell), "Validation");
    return test::get<css::sheet::ValidationType>(check, "Type");
}

Ground meetings_held() {
    return Ground(test::form_template("study-meetings"));
}

} // namespace

TEST(FormRepair, WhatIsSafeIsMendedInOneStepAndNothingElse) {
    const Ground ground = meetings_held();
    ASSERT_THAT(test::findings(ground.book), testing::IsEmpty());
    ground.text(ground.at(0, meetings), "1.234");
    ground.text(ground.at(1, meetings), "12 người");
    ground.text(ground.at(2, meetings), "khoảng 7");
    ground.text(ground.at(3, members), "31/40 người");
    ground.type_over(ground.total(people), 55);
    test::store(ground.book, "once.ods"); // columns beyond the form are written otherwise from then on
    const auto before = test::content(ground.book);
    ground.forget_steps();

    const auto done = ground.mend();
    EXPECT_EQ(done.at("applied").as_array().size(), 4U);
    EXPECT_TRUE(ground.is_number(ground.at(0, meetings), 1234));
    EXPECT_TRUE(ground.is_number(ground.at(1, meetings), 12));
    EXPECT_EQ(test::shown(ground.book, ground.sheet, ground.at(2, meetings)), "khoảng 7");
    EXPECT_EQ(test::shown(ground.book, ground.sheet, ground.at(3, members)), "31/40");
    EXPECT_EQ(ground.formula(ground.total(people)).substr(0, 1), "=");
    EXPECT_EQ(test::shown(ground.book, ground.sheet, ground.total(people)), "55");
    EXPECT_TRUE(ground.protection()->isProtected());

    const auto mended = test::content(ground.book);
    EXPECT_EQ(ground.undo()->getAllUndoActionTitles().getLength(), 1);
    ground.undo()->undo();
    EXPECT_EQ(test::content(ground.book), before);
    ground.undo()->redo();
    EXPECT_EQ(test::content(ground.book), mended);
    EXPECT_TRUE(ground.mend().at("changes").as_array().empty());
}

TEST(FormRepair, OnePairThatIsNoneIsNamedAndItsTotalShowsNoErrorOfTheOffice) {
    const Ground ground = meetings_held();
    ground.text(ground.at(3, members), "31/40 người");
    EXPECT_EQ(test::cell(ground.book, ground.sheet, ground.total(members))->getError(), 0);
    EXPECT_EQ(test::shown(ground.book, ground.sheet, ground.total(members)), "?");
    EXPECT_EQ(test::shown(ground.book, ground.sheet, ground.at(3, members + 1)), "?") << "its share";
    const auto found = test::findings(ground.book);
    EXPECT_THAT(found, testing::Contains(testing::StartsWith(ground.at(3, members) + " ")));
    EXPECT_THAT(found, testing::Not(testing::Contains(ground.total(members) + " form.total-wrong")));
    ground.mend();
    EXPECT_THAT(test::shown(ground.book, ground.sheet, ground.total(members)), testing::HasSubstr("/"));
    EXPECT_THAT(test::findings(ground.book), testing::IsEmpty());
}

TEST(FormRepair, DryRunSaysWhatWouldBeDoneAndDoesNothing) {
    const Ground ground = meetings_held();
    ground.text(ground.at(0, meetings), "1.234");
    const auto event = run(ground.book, "RepairForm", {argument("DryRun", css::uno::Any(true))});
    const auto changes = test::json_of(event).at("changes").as_array();
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].at("before").as_string(), "1.234");
    EXPECT_EQ(changes[0].at("after").as_string(), "1234");
    EXPECT_EQ(test::shown(ground.book, ground.sheet, ground.at(0, meetings)), "1.234");
}

TEST(FormRepair, AColumnOfPairsThatSaysOnlyThatThereAreNoDataHasNoTotal) {
    const Ground ground = meetings_held();
    for (int row = 0; row < ground.grid.body_rows; ++row)
        ground.text(ground.at(row, members), "không có số liệu");
    EXPECT_EQ(test::shown(ground.book, ground.sheet, ground.total(members)), "");
    EXPECT_THAT(test::findings(ground.book), testing::IsEmpty());
    ground.text(ground.at(0, members), "0/0");
    EXPECT_EQ(test::shown(ground.book, ground.sheet, ground.total(members)), "0/0");
}

TEST(FormRepair, AnEmptyRowIsFilledWithNoughtOrWithTheWordThatThereAreNoData) {
    const Ground ground = meetings_held();
    const auto empty = [&](int row) {
        for (const int column : {1, 2, 4, 6, 7})
            ground.text(ground.at(row, column), "");
    };
    empty(1);
    empty(5);
    const std::string first = ground.id(ground.at(1, meetings) + " form.missing-row");
    const std::string second = ground.id(ground.at(5, meetings) + " form.missing-row");
    EXPECT_TRUE(ground.mend().at("changes").as_array().empty()) << "only on the user's word";
    ground.mend({first + "#1", second + "#2"});
    EXPECT_TRUE(ground.is_number(ground.at(1, meetings), 0));
    EXPECT_EQ(test::shown(ground.book, ground.sheet, ground.at(1, members)), "0/0");
    EXPECT_EQ(test::shown(ground.book, ground.sheet, ground.at(5, meetings)), "không có số liệu");
    EXPECT_THAT(test::findings(ground.book), testing::IsEmpty());
}

TEST(FormRepair, OfTwoRepairsOfOneCellTheSecondIsLeft) {
    const Ground ground = meetings_held();
    ground.text(ground.at(1, meetings), "");
    const std::string id = ground.id(ground.at(1, meetings) + " form.missing");
    const auto done = ground.mend({id + "#1", id + "#2"});
    EXPECT_TRUE(ground.is_number(ground.at(1, meetings), 0));
    EXPECT_EQ(done.at("notApplied").as_array().size(), 1U);
}

TEST(FormRepair, APairThatBecameADateIsAPairAgainAndStaysOne) {
    const Ground ground = meetings_held();
    const std::string address = ground.at(2, members);
    const auto cell = test::range(ground.book, ground.sheet, address);
    const auto pairs = cell->getPropertyValue("NumberFormat");
    cell->setPropertyValue("NumberFormat", css::uno::Any(sal_Int32(36))); // of days
    constexpr double third_of_may_2026 = 46145;
    ground.number(address, third_of_may_2026);
    ground.mend({ground.id(address + " form.date-for-pair") + "#1"});
    EXPECT_EQ(test::shown(ground.book, ground.sheet, address), "3/5");
    EXPECT_EQ(cell->getPropertyValue("NumberFormat"), pairs);
    EXPECT_THAT(test::findings(ground.book), testing::IsEmpty());
}

TEST(FormRepair, AFormulaOverRangesComesBackAsOne) {
    const Ground ground = meetings_held();
    ground.protection()->unprotect({});
    const test::Ref<css::sheet::XArrayFormulaRange> total(
        test::range(ground.book, ground.sheet, ground.total(members)), css::uno::UNO_QUERY_THROW);
    const auto drawn = total->getArrayFormula();
    ASSERT_FALSE(drawn.isEmpty());
    total->setArrayFormula({});
    ground.text(ground.total(members), "33/44");
    ground.mend();
    EXPECT_EQ(total->getArrayFormula(), drawn);
    EXPECT_EQ(test::shown(ground.book, ground.sheet, ground.total(members)), "33/44");
    EXPECT_FALSE(ground.protection()->isProtected()) << "as it was";
}

TEST(FormRepair, BehindAPasswordOnlyWhatIsOpenIsWritten) {
    const Ground ground = meetings_held();
    ground.text(ground.at(0, meetings), "12 người");
    ground.type_over(ground.total(people), 55, "locked");
    const auto done = ground.mend();
    EXPECT_EQ(done.at("applied").as_array().size(), 1U);
    EXPECT_TRUE(ground.is_number(ground.at(0, meetings), 12));
    ASSERT_EQ(done.at("notApplied").as_array().size(), 1U);
    EXPECT_EQ(done.at("notApplied").as_array()[0].at("reason").as_string(), "repair.left.locked");
    EXPECT_TRUE(ground.is_number(ground.total(people), 55));
}

TEST(FormRepair, WhatASheetHidesOrTakesFromElsewhereIsSaid) {
    const Ground ground = meetings_held();
    ground.protection()->unprotect({});
    const test::Ref<css::table::XColumnRowRange> lines(test::sheet(ground.book, ground.sheet),
                                                       css::uno::UNO_QUERY_THROW);
    const auto hide = [](const css::uno::Any& line) {
        test::Ref<css::beans::XPropertySet>(line, css::uno::UNO_QUERY_THROW)
            ->setPropertyValue("IsVisible", css::uno::Any(false));
    };
    hide(lines->getRows()->getByIndex(ground.grid.body_first + 2));
    hide(lines->getColumns()->getByIndex(people));
    test::cell(ground.book, ground.sheet, ground.at(4, meetings))
        ->setFormula("='file:///nowhere/last.ods'#$Sheet1.B7");
    test::sheet(ground.book, ground.sheet)->getCellByPosition(1000, 3)->setValue(1);
    EXPECT_THAT(test::findings(ground.book),
                testing::IsSupersetOf(
                    {ground.at(2, 0) + " form.hidden-rows",
                     form::address(ground.grid.header_first, people) + " form.hidden-columns",
                     ground.at(4, meetings) + " form.other-file", form::address(3, 1000) + " form.beyond"}));
}

TEST(FormRepair, WhatTheProgramKeepsForItselfIsNotSaidWhereAColumnIsGone) {
    const Ground ground = meetings_held();
    ground.protection()->unprotect({});
    const test::Ref<css::table::XColumnRowRange> lines(test::sheet(ground.book, ground.sheet),
                                                       css::uno::UNO_QUERY_THROW);
    lines->getColumns()->removeByIndex(people, 1);
    EXPECT_THAT(test::findings(ground.book), testing::Each(testing::Not(testing::EndsWith("form.beyond"))));
}

TEST(FormRepair, RowsThatAFilterHidesAreSaid) {
    const Ground ground = meetings_held();
    ground.protection()->unprotect({});
    const test::Ref<css::sheet::XSheetFilterable> table(
        test::range(ground.book, ground.sheet,
                    form::address(ground.grid.body_first - 1, 0) + ":" + ground.at(10, meetings)),
        css::uno::UNO_QUERY_THROW);
    const auto filter = table->createFilterDescriptor(true);
    css::sheet::TableFilterField only;
    only.Field = 0;
    only.IsNumeric = true;
    only.NumericValue = 2016;
    only.Operator = css::sheet::FilterOperator_EQUAL;
    filter->setFilterFields(office::seq({only}));
    table->filter(filter);
    EXPECT_THAT(test::findings(ground.book), testing::ElementsAre(ground.at(1, 0) + " form.filtered-rows"));
}

TEST(FormRepair, TotalsOfTwoFormsOfAWorkbookAreCompared) {
    auto first = test::form_template("study-meetings"), second = first;
    second.id = "other";
    second.code = "Phụ lục số 2";
    first.rules.push_back({{"meetings"}, "meetings", "other"});
    const Ground ground(first);
    const std::string sheet = test::draw(ground.book, second, "Phụ lục 2");
    for (const form::GridCell& cell : ground.grid.cells)
        if (cell.role == form::CellRole::input && cell.column == meetings)
            test::cell(ground.book, sheet, form::address(cell.row, cell.column))->setValue(5);
    const std::string differs = ground.total(meetings) + " form.totals-differ";
    EXPECT_THAT(test::findings(ground.book), testing::Not(testing::Contains(differs)));
    test::cell(ground.book, sheet, ground.at(0, meetings))->setValue(6);
    EXPECT_THAT(test::findings(ground.book), testing::Contains(differs));
}

TEST(FormRepair, WhatWasPastedOverInputsKeepsItsFiguresAndGetsChecksAndLooksBackInOneStep) {
    const Ground ground = meetings_held();
    figures_elsewhere(ground);
    const std::string first = ground.at(1, meetings), second = ground.at(2, meetings);
    const auto drawn = check_of(ground, first);
    for (const std::string& cell : {first, second})
        ground.text(cell, "");
    copy_over(ground, "Nguon", "A1:A2", first + ":" + second);
    ASSERT_TRUE(ground.is_number(first, 7)) << "nothing was pasted";
    ASSERT_EQ(check_of(ground, first), css::sheet::ValidationType_ANY) << "the office keeps checks by now";
    EXPECT_THAT(test::findings(ground.book), testing::Contains(first + " form.checks-lost"));
    test::store(ground.book, "once.ods");
    const auto before = test::content(ground.book);
    ground.forget_steps();

    ground.mend();
    EXPECT_TRUE(ground.is_number(first, 7));
    EXPECT_TRUE(ground.is_number(second, 8)) << "mended along with its look";
    for (const std::string& cell : {first, second}) {
        const auto now = test::range(ground.book, ground.sheet, cell);
        EXPECT_EQ(check_of(ground, cell), drawn) << cell;
        EXPECT_FALSE(test::get<css::util::CellProtection>(now, "CellProtection").IsLocked) << cell;
        EXPECT_EQ(test::get<float>(now, "CharWeight"), css::awt::FontWeight::NORMAL) << cell;
        EXPECT_EQ(test::get<rtl::OUString>(now, "CellStyle"),
                  test::get<rtl::OUString>(test::range(ground.book, ground.sheet, ground.at(0, meetings)),
                                           "CellStyle"));
    }
    EXPECT_TRUE(ground.protection()->isProtected());
    EXPECT_THAT(test::findings(ground.book), testing::IsEmpty());
    EXPECT_EQ(ground.undo()->getAllUndoActionTitles().getLength(), 1);
    ground.undo()->undo();
    EXPECT_EQ(test::content(ground.book), before);
}

TEST(FormRepair, ChecksAreLeftWhereTheSheetHasAPassword) {
    const Ground ground = meetings_held();
    figures_elsewhere(ground);
    const std::string cell = ground.at(1, meetings);
    ground.text(cell, "");
    copy_over(ground, "Nguon", "A1", cell);
    ground.protection()->unprotect({});
    ground.protection()->protect("x");
    const auto left = ground.mend().at("notApplied").as_array();
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(check_of(ground, cell), css::sheet::ValidationType_ANY);
    EXPECT_TRUE(ground.is_number(cell, 7));
}
