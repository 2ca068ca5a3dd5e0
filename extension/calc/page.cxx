// SPDX-License-Identifier: MPL-2.0
#include "calc/parts.hxx"
#include "office/text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>

namespace kehoach::calc {

namespace {

using Properties = Ref<css::beans::XPropertySet>;

Ref<css::container::XNameContainer> page_styles(const Model& model) {
    const Ref<css::style::XStyleFamiliesSupplier> families(model, css::uno::UNO_QUERY_THROW);
    return {families->getStyleFamilies()->getByName("PageStyles"), css::uno::UNO_QUERY_THROW};
}

/// A4, margins for punching on the left, as wide as the paper; rows flow on to further pages.
void set_properties(const Properties& style, bool lying) {
    const auto set = [&](const char* name, const css::uno::Any& value) {
        style->setPropertyValue(rtl::OUString::createFromAscii(name), value);
    };
    set("IsLandscape", css::uno::Any(lying));
    set("Width", css::uno::Any(sal_Int32(lying ? 29700 : 21000)));
    set("Height", css::uno::Any(sal_Int32(lying ? 21000 : 29700)));
    set("LeftMargin", css::uno::Any(sal_Int32(lying ? 2500 : 3000)));
    set("RightMargin", css::uno::Any(sal_Int32(lying ? 2000 : 1500)));
    set("TopMargin", css::uno::Any(sal_Int32(2000)));
    set("BottomMargin", css::uno::Any(sal_Int32(2000)));
    set("HeaderIsOn", css::uno::Any(false));
    set("FooterIsOn", css::uno::Any(false));
    set("CenterHorizontally", css::uno::Any(true));
    set("ScaleToPagesX", css::uno::Any(sal_Int16(1)));
    set("ScaleToPagesY", css::uno::Any(sal_Int16(0)));
}

void make_style(const Model& model, const rtl::OUString& name, bool lying) {
    const Ref<css::lang::XMultiServiceFactory> factory(model, css::uno::UNO_QUERY_THROW);
    const Properties style(factory->createInstance("com.sun.star.style.PageStyle"),
                           css::uno::UNO_QUERY_THROW);
    page_styles(model)->insertByName(name, css::uno::Any(style));
    set_properties(style, lying);
}

css::table::CellRangeAddress address_of(const Sheet& sheet, const Block& block) {
    return Ref<css::sheet::XCellRangeAddressable>(sheet.range(block), css::uno::UNO_QUERY_THROW)
        ->getRangeAddress();
}

} // namespace

void set_up_page(Quiet& quiet, const Sheet& sheet, const form::Grid& grid) {
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
}

void assign_page_style(const Sheet& sheet, const rtl::OUString& name, bool lying) {
    if (!has_page_style(sheet.model(), name))
        make_style(sheet.model(), name, lying);
    Properties(sheet.get(), css::uno::UNO_QUERY_THROW)->setPropertyValue("PageStyle", css::uno::Any(name));
}

bool has_page_style(const Model& model, const rtl::OUString& name) {
    return page_styles(model)->hasByName(name);
}

void remove_page_style(const Model& model, const rtl::OUString& name) {
    page_styles(model)->removeByName(name);
}

} // namespace kehoach::calc
