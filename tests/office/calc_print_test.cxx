// SPDX-License-Identifier: MPL-2.0
// On which paper a form is printed, and in which parts.
#include "calc_ground.hxx"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using test::get;
using test::Ref;

namespace {

using Properties = Ref<css::beans::XPropertySet>;

/// A key of 20 mm and groups of three columns of 30 mm.
form::FormSpec wide(int groups) {
    form::FormSpec spec;
    spec.title = "BIỂU RỘNG";
    spec.columns.resize(static_cast<std::size_t>(groups) + 1);
    spec.columns[0].title = "Năm";
    spec.columns[0].key = "year";
    spec.columns[0].kind = form::ColumnKind::key;
    spec.columns[0].width_mm = 20;
    for (std::size_t group = 1; group < spec.columns.size(); ++group) {
        spec.columns[group].title = "Nhóm " + std::to_string(group);
        spec.columns[group].children.resize(3);
        for (std::size_t i = 0; i < 3; ++i) {
            form::Column& column = spec.columns[group].children[i];
            column.title = "Số";
            column.key = "c" + std::to_string(group) + std::to_string(i);
            column.width_mm = 30;
        }
    }
    spec.rows.from_year = 2024;
    spec.rows.to_year = 2026;
    return spec;
}

Properties page_of(const test::Model& book, const std::string& name) {
    const auto style =
        get<rtl::OUString>(Properties(test::sheet(book, name), css::uno::UNO_QUERY_THROW), "PageStyle");
    const Ref<css::style::XStyleFamiliesSupplier> families(book, css::uno::UNO_QUERY_THROW);
    const Ref<css::container::XNameAccess> pages(families->getStyleFamilies()->getByName("PageStyles"),
                                                 css::uno::UNO_QUERY_THROW);
    return {pages->getByName(style), css::uno::UNO_QUERY_THROW};
}

bool begins_page(const test::Model& book, const std::string& name, int column) {
    const Ref<css::table::XColumnRowRange> area(test::sheet(book, name), css::uno::UNO_QUERY_THROW);
    return get<bool>(Properties(area->getColumns()->getByIndex(column), css::uno::UNO_QUERY_THROW),
                     "IsStartOfNewPage");
}

void expect_parts(const test::Model& book) {
    const Ref<css::sheet::XPrintAreas> areas(test::sheet(book, "a"), css::uno::UNO_QUERY_THROW);
    EXPECT_TRUE(areas->getPrintTitleColumns());
    EXPECT_EQ(areas->getTitleColumns().EndColumn, 0);
    EXPECT_TRUE(areas->getPrintTitleRows());
    for (const int column : {7, 13})
        EXPECT_TRUE(begins_page(book, "a", column)) << column;
    EXPECT_FALSE(begins_page(book, "a", 10));
    EXPECT_EQ(get<sal_Int16>(page_of(book, "a"), "ScaleToPagesX"), 0);
}

} // namespace

TEST(CalcPrint, TakesA3WhereLettersWouldGetTooSmall) {
    const auto book = test::OpenDocument::calc();
    test::draw(book, wide(4), "a");
    for (const char* const kind : {".ods", ".xlsx"}) {
        const test::OpenDocument loaded(test::url_of(test::store(book, std::string("large") + kind)));
        const auto page = page_of(loaded, "a");
        EXPECT_NEAR(get<sal_Int32>(page, "Width"), 42000, 20) << kind;
        EXPECT_NEAR(get<sal_Int32>(page, "Height"), 29700, 20) << kind;
        EXPECT_EQ(get<sal_Int16>(page, "ScaleToPagesX"), 1) << kind;
    }
}

TEST(CalcPrint, IsCutBetweenGroupsWithTheKeyRepeatedAlsoFromFiles) {
    const auto book = test::OpenDocument::calc();
    test::draw(book, wide(6), "a");
    expect_parts(book);
    for (const char* const kind : {".ods", ".xlsx"}) {
        SCOPED_TRACE(kind);
        const test::OpenDocument loaded(test::url_of(test::store(book, std::string("parts") + kind)));
        expect_parts(loaded);
    }
}
