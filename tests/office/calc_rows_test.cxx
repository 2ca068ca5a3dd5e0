// SPDX-License-Identifier: MPL-2.0
// Rows that people put into a form with blank rows, once they have lifted its protection.
#include "calc_filled.hxx"

#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <gmock/gmock.h>

using namespace kehoach;

namespace {

void put_in_rows(const test::Model& book, const std::string& name, int before, int count) {
    const test::Ref<css::table::XColumnRowRange> area(test::sheet(book, name), css::uno::UNO_QUERY_THROW);
    const test::Ref<css::util::XProtectable> protection(area, css::uno::UNO_QUERY_THROW);
    protection->unprotect({});
    area->getRows()->insertByIndex(before, count);
    protection->protect({});
}

} // namespace

TEST(CalcRows, RowsPutInByHandAreRowsOfTheForm) {
    std::mt19937 random(3);
    const auto book = test::OpenDocument::calc();
    const std::string name = test::draw(book, test::form_template("proposals"), "a");
    const auto before = calc::read_forms(book, name).at(0);
    const int first = before.filled.grid.body_first, rows = before.filled.grid.body_rows;
    put_in_rows(book, name, first + 2, 3);
    put_in_rows(book, name, first, 1);
    put_in_rows(book, name, first + rows + 4, 1);
    test::fill_in(book, calc::read_forms(book, name).at(0), random);
    const auto grown = calc::read_forms(book, name).at(0);
    EXPECT_EQ(grown.spec.rows.free, rows + 5);
    EXPECT_EQ(grown.version, before.version);
    EXPECT_GT(grown.filled.values.rbegin()->first.first, first + rows);
    for (const char* const kind : {".ods", ".xlsx"}) {
        const test::OpenDocument loaded(test::url_of(test::store(book, std::string("grown") + kind)));
        const auto form = calc::read_forms(loaded, name).at(0);
        EXPECT_EQ(form.spec.rows.free, rows + 5) << kind;
        EXPECT_THAT(test::values_of(form), testing::ElementsAreArray(test::values_of(grown))) << kind;
    }
}

TEST(CalcRows, WordsThatTheFormGivesItsRowsAreLockedAndComeBackFromFiles) {
    const form::FormSpec spec = test::form_template("item-by-unit");
    const auto book = test::workbook();
    test::draw(book, spec, "a");
    const form::Grid grid = form::layout(spec);
    const std::string word = form::address(grid.body_first, 2);
    EXPECT_EQ(test::shown(book, "a", word), "hội nghị");
    EXPECT_TRUE(
        test::get<css::util::CellProtection>(test::range(book, "a", word), "CellProtection").IsLocked);
    for (const char* const kind : {".ods", ".xlsx"}) {
        const test::OpenDocument loaded(test::url_of(test::store(book, std::string("given") + kind)));
        const calc::SheetForm form = calc::read_forms(loaded, "a").at(0);
        EXPECT_EQ(form::to_json(form.spec), form::to_json(spec)) << kind;
        for (const form::FormFault& fault : form::check(form.spec, form.filled))
            EXPECT_TRUE(fault.hint) << kind << ' ' << fault.key;
    }
}
