// SPDX-License-Identifier: MPL-2.0
#include "calc/table_looks.hxx"

#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/TableBorder2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

namespace kehoach::calc {

using rtl::OUString;

namespace {

constexpr float bold = 150.0F;

Ref<css::container::XNameContainer> styles_of(const Model& workbook, const char* family) {
    return {Ref<css::style::XStyleFamiliesSupplier>(workbook, css::uno::UNO_QUERY_THROW)
                ->getStyleFamilies()
                ->getByName(OUString::createFromAscii(family)),
            css::uno::UNO_QUERY_THROW};
}

} // namespace

void dress_columns(const Ref<css::sheet::XSpreadsheet>& sheet, std::span<const sal_Int32> widths) {
    const auto all = Ref<css::table::XColumnRowRange>(sheet, css::uno::UNO_QUERY_THROW)->getColumns();
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const Ref<css::uno::XInterface> column(all->getByIndex(static_cast<sal_Int32>(i)),
                                               css::uno::UNO_QUERY_THROW);
        set(column, "Width", widths[i]);
        set(column, "CharFontName", OUString("Times New Roman"));
        set(column, "CharHeight", 12.0F);
        set(column, "CharLocale",
            css::lang::Locale("vi", "VN", {})); // else every word is underlined as wrong
    }
}

void dress_title(const Ref<css::sheet::XSpreadsheet>& sheet) {
    const auto title = sheet->getCellByPosition(0, 0);
    set(title, "CharWeight", bold);
    set(title, "CharHeight", 14.0F);
}

void dress_heads(const Ref<css::uno::XInterface>& heads) {
    set(heads, "CharWeight", bold);
    set(heads, "IsTextWrapped", true);
}

void dress_cells(const Ref<css::uno::XInterface>& cells) {
    set(cells, "VertJustify", static_cast<sal_Int32>(css::table::CellVertJustify2::TOP));
    constexpr sal_Int16 hairline = 18; // 1/100 mm
    css::table::BorderLine2 line;
    line.OuterLineWidth = hairline;
    line.LineWidth = hairline;
    css::table::TableBorder2 border;
    border.TopLine = border.BottomLine = border.LeftLine = border.RightLine = line;
    border.HorizontalLine = border.VerticalLine = line;
    border.IsTopLineValid = border.IsBottomLineValid = border.IsLeftLineValid = true;
    border.IsRightLineValid = border.IsHorizontalLineValid = border.IsVerticalLineValid = true;
    set(cells, "TableBorder2", border);
}

void lay_page(const Model& workbook, const Ref<css::sheet::XSpreadsheet>& sheet, int head_row) {
    OUString name;
    Ref<css::beans::XPropertySet>(sheet, css::uno::UNO_QUERY_THROW)->getPropertyValue("PageStyle") >>= name;
    const Ref<css::uno::XInterface> page(styles_of(workbook, "PageStyles")->getByName(name),
                                         css::uno::UNO_QUERY_THROW);
    set(page, "IsLandscape", true);
    set(page, "HeaderIsOn", false);       // it would say what the sheet is called, which is nothing
    set(page, "Width", sal_Int32(29700)); // A4, 1/100 mm
    set(page, "Height", sal_Int32(21000));
    set(page, "ScaleToPagesX", sal_Int16(1));
    set(page, "ScaleToPagesY", sal_Int16(0));
    const Ref<css::sheet::XPrintAreas> print(sheet, css::uno::UNO_QUERY_THROW);
    print->setTitleRows(
        Ref<css::sheet::XCellRangeAddressable>(sheet->getCellRangeByPosition(0, head_row, 0, head_row),
                                               css::uno::UNO_QUERY_THROW)
            ->getRangeAddress());
    print->setPrintTitleRows(true);
}

void make_style(const Model& workbook, const char* name, sal_Int32 ground) {
    const auto styles = styles_of(workbook, "CellStyles");
    if (styles->hasByName(OUString::createFromAscii(name)))
        return;
    const Ref<css::uno::XInterface> style(
        Ref<css::lang::XMultiServiceFactory>(workbook, css::uno::UNO_QUERY_THROW)
            ->createInstance("com.sun.star.style.CellStyle"));
    styles->insertByName(OUString::createFromAscii(name), css::uno::Any(style));
    set(style, "CellBackColor", ground);
}

} // namespace kehoach::calc
