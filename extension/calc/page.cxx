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

void assign(const Sheet& sheet, const css::uno::Any& style) {
    Properties(sheet.get(), css::uno::UNO_QUERY_THROW)->setPropertyValue("PageStyle", style);
}

css::table::CellRangeAddress address_of(const Sheet& sheet, const Block& block) {
    return Ref<css::sheet::XCellRangeAddressable>(sheet.range(block), css::uno::UNO_QUERY_THROW)
        ->getRangeAddress();
}

} // namespace

void set_up_page(office::UndoScope& scope, const Sheet& sheet, const form::Grid& grid, const Words& words) {
    const bool lying = grid.landscape;
    const rtl::OUString name = office::ustring(lying ? words.lying_page : words.upright_page);
    const bool ours = !page_styles(sheet.model())->hasByName(name);
    const css::uno::Any before =
        Properties(sheet.get(), css::uno::UNO_QUERY_THROW)->getPropertyValue("PageStyle");
    scope.unrecorded(
        "page",
        [sheet, name, lying] {
            if (!page_styles(sheet.model())->hasByName(name))
                make_style(sheet.model(), name, lying);
            assign(sheet, css::uno::Any(name));
        },
        [sheet, name, ours, before] {
            assign(sheet, before);
            if (ours)
                page_styles(sheet.model())->removeByName(name);
        });
    const Ref<css::sheet::XPrintAreas> areas(sheet.get(), css::uno::UNO_QUERY_THROW);
    areas->setPrintAreas(office::seq({address_of(sheet, {0, 0, grid.rows - 1, grid.columns - 1})}));
    const int header_last = grid.header_first + grid.header_rows - 1;
    areas->setTitleRows(address_of(sheet, {grid.header_first, 0, header_last, 0}));
    areas->setPrintTitleRows(true);
}

} // namespace kehoach::calc
