// SPDX-License-Identifier: MPL-2.0
#include "calc/parts.hxx"
#include "office/text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

namespace kehoach::calc {

namespace {

using Properties = Ref<css::beans::XPropertySet>;

Ref<css::container::XNameContainer> page_styles(const Model& model) {
    const Ref<css::style::XStyleFamiliesSupplier> families(model, css::uno::UNO_QUERY_THROW);
    return {families->getStyleFamilies()->getByName("PageStyles"), css::uno::UNO_QUERY_THROW};
}

struct Size {
    sal_Int32 width, height, left, right; ///< 1/100 mm
};

Size size_of(form::PaperKind kind) {
    switch (kind) {
    case form::PaperKind::upright:
        return {21000, 29700, 3000, 1500};
    case form::PaperKind::large:
        return {42000, 29700, 2500, 2000};
    case form::PaperKind::lying:
    case form::PaperKind::parts:
        break;
    }
    return {29700, 21000, 2500, 2000};
}

/// Margins for punching on the left, as wide as the paper; rows flow on to further pages. What is printed in
/// parts has its own size.
void set_properties(const Properties& style, form::PaperKind kind) {
    const auto set = [&](const char* name, const css::uno::Any& value) {
        style->setPropertyValue(rtl::OUString::createFromAscii(name), value);
    };
    const Size size = size_of(kind);
    set("IsLandscape", css::uno::Any(size.width > size.height));
    set("Width", css::uno::Any(size.width));
    set("Height", css::uno::Any(size.height));
    set("LeftMargin", css::uno::Any(size.left));
    set("RightMargin", css::uno::Any(size.right));
    set("TopMargin", css::uno::Any(sal_Int32(2000)));
    set("BottomMargin", css::uno::Any(sal_Int32(2000)));
    set("HeaderIsOn", css::uno::Any(false));
    set("FooterIsOn", css::uno::Any(false));
    set("CenterHorizontally", css::uno::Any(true));
    if (kind == form::PaperKind::parts) {
        set("PageScale", css::uno::Any(sal_Int16(100)));
        return;
    }
    set("ScaleToPagesX", css::uno::Any(sal_Int16(1)));
    set("ScaleToPagesY", css::uno::Any(sal_Int16(0)));
}

void make_style(const Model& model, const rtl::OUString& name, form::PaperKind kind) {
    const Ref<css::lang::XMultiServiceFactory> factory(model, css::uno::UNO_QUERY_THROW);
    const Properties style(factory->createInstance("com.sun.star.style.PageStyle"),
                           css::uno::UNO_QUERY_THROW);
    page_styles(model)->insertByName(name, css::uno::Any(style));
    set_properties(style, kind);
}

css::table::CellRangeAddress address_of(const Sheet& sheet, const Block& block) {
    return Ref<css::sheet::XCellRangeAddressable>(sheet.range(block), css::uno::UNO_QUERY_THROW)
        ->getRangeAddress();
}

} // namespace

void set_up_page(Quiet& quiet, const Sheet& sheet, const form::Grid& grid, const form::Paper& paper) {
    const Ref<css::sheet::XPrintAreas> areas(sheet.get(), css::uno::UNO_QUERY_THROW);
    const int header_last = grid.header_first + grid.header_rows - 1;
    const auto all = address_of(sheet, {grid.print_first, 0, grid.rows - 1, grid.columns - 1});
    const auto header = address_of(sheet, {grid.header_first, 0, header_last, 0});
    quiet.again();
    areas->setPrintAreas(office::seq({all}));
    quiet.again();
    areas->setTitleRows(header);
    quiet.again();
    areas->setPrintTitleRows(true);
    if (paper.parts.empty())
        return;
    quiet.again();
    areas->setTitleColumns(address_of(sheet, {0, 0, 0, grid.key_column}));
    quiet.again();
    areas->setPrintTitleColumns(true);
    const Ref<css::table::XColumnRowRange> all_columns(sheet.get(), css::uno::UNO_QUERY_THROW);
    for (const int column : paper.parts) {
        quiet.again();
        Properties(all_columns->getColumns()->getByIndex(column), css::uno::UNO_QUERY_THROW)
            ->setPropertyValue("IsStartOfNewPage", css::uno::Any(true));
    }
}

void assign_page_style(const Sheet& sheet, const rtl::OUString& name, form::PaperKind kind) {
    if (!has_page_style(sheet.model(), name))
        make_style(sheet.model(), name, kind);
    Properties(sheet.get(), css::uno::UNO_QUERY_THROW)->setPropertyValue("PageStyle", css::uno::Any(name));
}

bool has_page_style(const Model& model, const rtl::OUString& name) {
    return page_styles(model)->hasByName(name);
}

void remove_page_style(const Model& model, const rtl::OUString& name) {
    page_styles(model)->removeByName(name);
}

} // namespace kehoach::calc
