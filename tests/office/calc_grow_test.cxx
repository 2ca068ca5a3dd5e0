// SPDX-License-Identifier: MPL-2.0
// Forms on a sheet that get more years, rows and columns, with figures already filled in.
#include "asked_number.hxx"
#include "calc/grow.hxx"
#include "calc_filled.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <gtest/gtest.h>
#include <sstream>

using namespace kehoach;
using test::get;
using test::Ref;

namespace {

form::Grown more(const form::FormSpec& spec, const form::Growth& growth) {
    form::GrowthFault fault;
    auto made = form::grown(spec, growth, fault);
    EXPECT_TRUE(made) << fault.key << ' ' << fault.value;
    return made.value();
}

calc::GrowthReport grow(const test::Model& book, const std::string& name, const form::Growth& growth) {
    const calc::SheetForm form = calc::read_forms(book, name).at(0);
    office::UndoScope scope(book, "grow");
    return calc::grow(scope, book, form, more(form.spec, growth), test::words());
}

/// Of everything a form can have more of, what this one can.
form::Growth all_growth(const form::FormSpec& spec) {
    form::Growth growth;
    if (spec.rows.from_year != 0) {
        growth.from_year = spec.rows.from_year - 2;
        growth.to_year = spec.rows.to_year + 3;
    } else if (spec.rows.free > 0) {
        growth.free_rows = 3;
    } else {
        growth.items = {"Đơn vị thêm một", "Đơn vị thêm hai"};
        if (!spec.rows.groups.empty())
            growth.group = spec.rows.groups.front().title;
    }
    growth.column.emplace();
    growth.column->title = "Cột thêm";
    if (!form::heads(spec).empty())
        growth.under = form::heads(spec).back();
    return growth;
}

/// Its condition speaks of the cell where it was made.
std::string check_of(const Ref<css::beans::XPropertySet>& cell) {
    const auto check = get<Ref<css::beans::XPropertySet>>(cell, "Validation");
    const Ref<css::sheet::XSheetCondition> condition(check, css::uno::UNO_QUERY_THROW);
    const auto made_at = condition->getSourcePosition();
    const auto formula =
        condition->getFormula1().replaceAll(office::ustring(form::address(made_at.Row, made_at.Column)), "@");
    return office::utf8(formula) + '/' + office::utf8(get<rtl::OUString>(check, "ErrorTitle"));
}

std::string looks_of(const test::Model& book, const std::string& name, const std::string& address) {
    const auto cell = test::range(book, name, address);
    std::ostringstream told;
    told << address << ' ' << office::utf8(get<rtl::OUString>(cell, "CellStyle")) << ' '
         << get<sal_Int32>(cell, "NumberFormat") << ' ' << get<float>(cell, "CharHeight") << ' '
         << get<css::util::CellProtection>(cell, "CellProtection").IsLocked << ' '
         << Ref<css::util::XMergeable>(cell, css::uno::UNO_QUERY_THROW)->getIsMerged() << ' '
         << check_of(cell) << ' ' << office::utf8(test::cell(book, name, address)->getFormula());
    return told.str();
}

std::string area_of(const css::table::CellRangeAddress& area) {
    return form::address(area.StartRow, area.StartColumn) + ':' + form::address(area.EndRow, area.EndColumn);
}

using Said = std::vector<std::string>;

/// Where two differ, both ways of it.
std::string difference(const Said& wanted, const Said& got) {
    std::string told;
    for (std::size_t i = 0; i < std::max(wanted.size(), got.size()); ++i) {
        const std::string& one = i < wanted.size() ? wanted[i] : "nothing";
        const std::string& other = i < got.size() ? got[i] : "nothing";
        if (one != other && told.size() < 2000)
            told += "wanted " + one + "\n   got " + other + '\n';
    }
    return told;
}

/// A workbook, element by element.
Said elements(const test::Model& book) {
    const std::string content = test::content(book);
    Said found;
    for (std::size_t at = 0; at < content.size();) {
        const std::size_t end = std::min(content.find('>', at), content.size() - 1);
        found.push_back(content.substr(at, end + 1 - at));
        at = end + 1;
    }
    return found;
}

/// All that a drawn form is, cell by cell, without what was typed.
Said drawn_of(const test::Model& book, const std::string& name, const form::Grid& grid) {
    Said told;
    for (int row = 0; row < grid.rows; ++row)
        for (int column = 0; column <= grid.columns; ++column)
            told.push_back(looks_of(book, name, form::address(row, column)));
    const auto sheet = test::sheet(book, name);
    const Ref<css::table::XColumnRowRange> area(sheet, css::uno::UNO_QUERY_THROW);
    for (int column = 0; column <= grid.columns; ++column) {
        const Ref<css::beans::XPropertySet> one(area->getColumns()->getByIndex(column),
                                                css::uno::UNO_QUERY_THROW);
        told.push_back("width " + std::to_string(get<sal_Int32>(one, "Width")) + " break " +
                       std::to_string(get<bool>(one, "IsManualPageBreak")));
    }
    for (int row = 0; row < grid.rows; ++row)
        told.push_back("height " +
                       std::to_string(get<sal_Int32>(
                           {area->getRows()->getByIndex(row), css::uno::UNO_QUERY_THROW}, "Height")));
    const Ref<css::sheet::XPrintAreas> areas(sheet, css::uno::UNO_QUERY_THROW);
    for (const auto& each : areas->getPrintAreas())
        told.push_back("printed " + area_of(each));
    told.push_back("repeated " + area_of(areas->getTitleRows()));
    told.push_back("page " +
                   office::utf8(get<rtl::OUString>({sheet, css::uno::UNO_QUERY_THROW}, "PageStyle")));
    told.push_back(Ref<css::util::XProtectable>(sheet, css::uno::UNO_QUERY_THROW)->isProtected() ? "locked"
                                                                                                 : "open");
    return told;
}

class CalcGrow : public testing::TestWithParam<std::string> {};

} // namespace

TEST(CalcGrow, MakesStylesThatAreMissingAlsoBesideOtherForms) {
    const auto book = test::workbook();
    test::draw(book, test::form_template("reporters"), "a");
    test::draw(book, test::form_template("reporters"), "b");
    form::Growth growth;
    growth.to_year = test::form_template("reporters").rows.to_year + 1;
    growth.column.emplace();
    growth.column->title = "Tỷ lệ";
    growth.column->kind = form::ColumnKind::percent;
    const auto leaves = form::leaves(test::form_template("reporters").columns);
    growth.column->numerator = leaves[1]->key;
    growth.column->denominator = leaves[2]->key;
    grow(book, "a", growth);
    EXPECT_TRUE(
        Ref<css::util::XProtectable>(test::sheet(book, "b"), css::uno::UNO_QUERY_THROW)->isProtected());
    EXPECT_EQ(calc::read_forms(book, "a").at(0).spec.rows.to_year, *growth.to_year);
}

TEST_P(CalcGrow, IsDrawnAsTheLargerFormWouldBe) {
    const form::FormSpec spec = test::with_surroundings(test::form_template(GetParam()));
    const auto book = test::workbook();
    test::draw(book, spec, "a");
    grow(book, "a", all_growth(spec));
    const auto wanted = more(spec, all_growth(spec)).spec;
    test::draw(book, wanted, "b");
    const form::Grid grid = form::layout(wanted);
    EXPECT_EQ(difference(drawn_of(book, "b", grid), drawn_of(book, "a", grid)), "");
    const calc::SheetForm form = calc::read_forms(book, "a").at(0);
    EXPECT_EQ(form::to_json(form.spec), form::to_json(wanted));
    EXPECT_TRUE(form.filled.rows_at.empty() && form.filled.columns_at.empty());
}

TEST_P(CalcGrow, KeepsTheFiguresAndIsOneStep) {
    std::mt19937 random(11);
    const form::FormSpec spec = test::with_surroundings(test::form_template(GetParam()));
    const auto book = test::workbook();
    test::draw(book, spec, "a");
    test::fill_in(book, calc::read_forms(book, "a").at(0), random);
    const calc::SheetForm filled = calc::read_forms(book, "a").at(0);
    test::store(book, "once.ods"); // columns beyond the form are written otherwise from then on
    const Said before = elements(book);
    const auto undo = test::undo_manager(book);
    undo->clear();
    EXPECT_TRUE(grow(book, "a", all_growth(spec)).kept.empty());
    EXPECT_EQ(undo->getAllUndoActionTitles().getLength(), 1);
    const auto made = more(spec, all_growth(spec));
    const calc::SheetForm form = calc::read_forms(book, "a").at(0);
    for (const form::GridCell& cell : filled.filled.grid.cells) {
        if (cell.role != form::CellRole::input)
            continue;
        const auto was = filled.filled.values.find({cell.row, cell.column});
        const auto is = form.filled.values.find(
            {form::moved(cell.row, made.rows), form::moved(cell.column, made.columns)});
        ASSERT_EQ(was == filled.filled.values.end(), is == form.filled.values.end());
        if (was != filled.filled.values.end()) {
            EXPECT_EQ(was->second.text, is->second.text);
        }
    }
    const form::Grid grid = form::layout(made.spec);
    const Said grown = drawn_of(book, "a", grid), figures = test::values_of(form);
    undo->undo();
    EXPECT_EQ(difference(before, elements(book)), "");
    undo->redo();
    EXPECT_EQ(difference(grown, drawn_of(book, "a", grid)), "");
    EXPECT_EQ(difference(figures, test::values_of(calc::read_forms(book, "a").at(0))), "");
    undo->undo();
    EXPECT_EQ(difference(before, elements(book)), "");
}

namespace {

form::Growth two_years_more(const form::FormSpec& spec) {
    form::Growth growth;
    growth.to_year = spec.rows.to_year + 2;
    return growth;
}

std::string formula_of(const test::Model& book, const char* sheet, const std::string& cell) {
    return office::utf8(test::cell(book, sheet, cell)->getFormula());
}

} // namespace

TEST(CalcGrow, AFormThatCameBackFromAnotherProgramGrowsAsItWasDrawn) {
    std::mt19937 random(3);
    const form::FormSpec spec = test::with_surroundings(test::form_template("study-meetings"));
    const auto book = test::workbook();
    test::draw(book, spec, "a");
    test::fill_in(book, calc::read_forms(book, "a").at(0), random);
    for (const char* const kind : {".ods", ".xlsx"}) {
        const test::OpenDocument loaded(test::url_of(test::store(book, std::string("grown") + kind)), false);
        const calc::SheetForm before = calc::read_forms(loaded, "a").at(0);
        EXPECT_TRUE(grow(loaded, "a", two_years_more(spec)).kept.empty()) << kind;
        const calc::SheetForm after = calc::read_forms(loaded, "a").at(0);
        EXPECT_EQ(after.spec.rows.to_year, spec.rows.to_year + 2) << kind;
        EXPECT_TRUE(after.filled.rows_at.empty()) << kind;
        for (const auto& [place, value] : before.filled.values)
            if (place.first < before.filled.grid.total_row && !value.is_formula) {
                EXPECT_EQ(after.filled.values.at(place).text, value.text) << kind;
            }
        const int added = after.filled.grid.total_row - 1;
        const auto input = test::range(loaded, "a", form::address(added, 1));
        EXPECT_FALSE(get<css::util::CellProtection>(input, "CellProtection").IsLocked) << kind;
        EXPECT_NE(check_of(input), "/") << kind;
        const std::string total = formula_of(loaded, "a", form::address(after.filled.grid.total_row, 1));
        EXPECT_NE(total.find(form::address(added, 1)), std::string::npos) << kind << ' ' << total;
    }
}

TEST(CalcGrow, IsRefusedAsAWholeOnASheetWithAPassword) {
    const form::FormSpec spec = test::form_template("study-meetings");
    const auto book = test::workbook();
    test::draw(book, spec, "a");
    const Ref<css::util::XProtectable> protection(test::sheet(book, "a"), css::uno::UNO_QUERY_THROW);
    protection->unprotect({});
    protection->protect("x");
    test::store(book, "once.ods"); // columns beyond the form are written otherwise from then on
    const Said before = elements(book);
    EXPECT_THROW(grow(book, "a", two_years_more(spec)), office::Refused);
    EXPECT_EQ(difference(before, elements(book)), "");
    EXPECT_TRUE(protection->isProtected());
}

TEST(CalcGrow, ReferencesFromOtherSheetsAndConditionsGoAlong) {
    const form::FormSpec spec = test::form_template("study-meetings");
    const auto book = test::workbook();
    test::draw(book, spec, "a");
    const form::Grid grid = form::layout(spec);
    const std::string total = form::address(grid.total_row, 1);
    const std::string first = form::address(grid.body_first, 1),
                      last = form::address(grid.body_first + grid.body_rows - 1, 1);
    book.as<css::sheet::XSpreadsheetDocument>()->getSheets()->insertNewByName("b", 1);
    test::cell(book, "b", "A1")->setFormula(office::ustring("=$a." + total));
    {
        const Ref<css::util::XProtectable> protection(test::sheet(book, "a"), css::uno::UNO_QUERY_THROW);
        protection->unprotect({});
        const auto years = test::range(book, "a", first + ":" + last);
        const auto conditions = get<Ref<css::sheet::XSheetConditionalEntries>>(years, "ConditionalFormat");
        const auto entry = [](const char* name, const css::uno::Any& value) {
            css::beans::PropertyValue one;
            one.Name = rtl::OUString::createFromAscii(name);
            one.Value = value;
            return one;
        };
        conditions->addNew(
            office::seq({entry("Operator", css::uno::Any(css::sheet::ConditionOperator_GREATER)),
                         entry("Formula1", css::uno::Any(rtl::OUString("99"))),
                         entry("StyleName", css::uno::Any(rtl::OUString("Heading")))}));
        years->setPropertyValue("ConditionalFormat", css::uno::Any(conditions));
        protection->protect({});
    }
    test::cell(book, "a", first)->setValue(7);
    form::Growth growth = two_years_more(spec);
    growth.from_year = spec.rows.from_year - 1;
    grow(book, "a", growth);
    EXPECT_EQ(formula_of(book, "b", "A1"), "=$a." + form::address(grid.total_row + 3, 1));
    EXPECT_EQ(test::cell(book, "b", "A1")->getValue(), 7);
    const auto moved = test::range(book, "a", form::address(grid.body_first + 1, 1));
    EXPECT_EQ(get<Ref<css::container::XIndexAccess>>(moved, "ConditionalFormat")->getCount(), 1);
}

namespace {

/// Half of the forms do for every day; KEHOACH_GROWN=16 takes them all, which needs two minutes more.
std::vector<std::string> grown() {
    auto names = test::template_names();
    const auto wanted = static_cast<std::size_t>(test::asked_number("KEHOACH_GROWN", 8));
    for (std::size_t at = names.size(); at-- > 0 && names.size() > wanted;)
        if (at % 2 == 1)
            names.erase(names.begin() + static_cast<std::ptrdiff_t>(at));
    return names;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Templates, CalcGrow, testing::ValuesIn(grown()),
                         [](const auto& test) {
                             std::string name = test.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });
