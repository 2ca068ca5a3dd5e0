// SPDX-License-Identifier: MPL-2.0
// What a cell is for is told by its style: to the eye without colours, in files, and to whoever changes it.
#include "calc_ground.hxx"
#include "office/text.hxx"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/BorderLineStyle.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using test::get;
using test::range;

namespace {

using Properties = css::uno::Reference<css::beans::XPropertySet>;

// Places in study-meetings with all surroundings: cover A1:A4 and C1:C4, instructions A5, letterhead rows 6
// and 7, code A8, title A9, heads A10:H11, years A12:A22, total A23, note A24, who signs row 25.
form::FormSpec spec() {
    return test::with_surroundings(test::form_template("study-meetings"));
}

std::string style_of(const test::Model& model, const std::string& cells) {
    return office::utf8(get<rtl::OUString>(range(model, "a", cells), "CellStyle"));
}

css::table::BorderLine2 frame(const Properties& cells) {
    return get<css::table::BorderLine2>(cells, "TopBorder2");
}

void expect_styles(const test::Model& book) {
    const std::pair<const char*, const char*> places[] = {
        {"A1", "Form Cover Label"}, {"D1:H1", "Form Cover Input"}, {"D4:H4", "Form Cover Input"},
        {"A5:H5", "Form Guide"},    {"A6", "Form Letterhead"},     {"H7", "Form Letterhead"},
        {"A8", "Form Title"},       {"A9", "Form Title"},          {"A10:A11", "Form Head"},
        {"C11", "Form Head"},       {"A12:A22", "Form Label"},     {"B12:C22", "Form Input"},
        {"D12", "Form Computed"},   {"A23:H23", "Form Sum"},       {"A24", "Form Note"},
        {"A25", "Form Foot"},       {"H25", "Form Foot"}};
    for (const auto& [cells, style] : places)
        EXPECT_EQ(style_of(book, cells), style) << cells;
}

void expect_signs(const test::Model& book) {
    using namespace css::table::BorderLineStyle;
    for (const char* const input : {"D1", "B12", "H22"}) {
        EXPECT_EQ(frame(range(book, "a", input)).LineStyle, FINE_DASHED) << input;
        EXPECT_FALSE(get<css::util::CellProtection>(range(book, "a", input), "CellProtection").IsLocked);
    }
    for (const char* const other : {"A10", "A13", "D13", "A23"}) {
        EXPECT_EQ(frame(range(book, "a", other)).LineStyle, SOLID) << other;
        EXPECT_GT(frame(range(book, "a", other)).LineWidth, 0U) << other;
        EXPECT_TRUE(get<css::util::CellProtection>(range(book, "a", other), "CellProtection").IsLocked);
    }
    for (const char* const figure : {"B12", "D12", "B23"})
        EXPECT_TRUE(get<bool>(range(book, "a", figure), "ShrinkToFit")) << figure;
    EXPECT_FALSE(get<bool>(range(book, "a", "C12:C22"), "IsTextWrapped")) << "a pair shrinks, and is not cut";
    EXPECT_NE(get<sal_Int32>(range(book, "a", "B12"), "CellBackColor"),
              get<sal_Int32>(range(book, "a", "D12"), "CellBackColor"));
}

} // namespace

TEST(CalcStyles, TellWhatEachCellIsForAlsoInFiles) {
    const auto book = test::workbook();
    test::draw(book, spec(), "a");
    expect_styles(book);
    expect_signs(book);
    for (const char* const kind : {".ods", ".xlsx"}) {
        SCOPED_TRACE(kind);
        const test::OpenDocument loaded(test::url_of(test::store(book, std::string("styles") + kind)));
        expect_styles(loaded);
        expect_signs(loaded);
    }
}

TEST(CalcStyles, ChangedByPeopleStayAndServeTheNextForm) {
    const auto book = test::workbook();
    test::draw(book, spec(), "a");
    const css::uno::Reference<css::container::XNameAccess> styles(
        book.as<css::style::XStyleFamiliesSupplier>()->getStyleFamilies()->getByName("CellStyles"),
        css::uno::UNO_QUERY_THROW);
    const Properties input(styles->getByName("Form Input"), css::uno::UNO_QUERY_THROW);
    // The office changes no style that a protected sheet uses.
    const test::Ref<css::util::XProtectable> protection(test::sheet(book, "a"), css::uno::UNO_QUERY_THROW);
    protection->unprotect({});
    constexpr sal_Int32 pink = 0xFFC0CB;
    input->setPropertyValue("CellBackColor", css::uno::Any(pink));
    const std::string second = test::draw(book, spec(), "b");
    EXPECT_EQ(get<sal_Int32>(range(book, second, "B12"), "CellBackColor"), pink);
    test::undo_manager(book)->undo();
    EXPECT_EQ(get<sal_Int32>(range(book, "a", "B12"), "CellBackColor"), pink);
}
