// SPDX-License-Identifier: MPL-2.0
#include "calc/texts.hxx"

#include "form/filled.hpp"
#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>

namespace kehoach::calc {

namespace {

template<typename Interface>
using Ref = css::uno::Reference<Interface>;

constexpr sal_Int32 most_rows = 200, most_columns = 100; // titles and heads of a form, and its first rows

std::string text_of(const css::uno::Any& datum) {
    double number = 0;
    if (datum >>= number)
        return form::plain(number);
    rtl::OUString text;
    datum >>= text;
    return office::utf8(text);
}

std::string top_of(const Ref<css::sheet::XSpreadsheet>& sheet) {
    const Ref<css::sheet::XSheetCellCursor> cursor = sheet->createCursor();
    Ref<css::sheet::XUsedAreaCursor>(cursor, css::uno::UNO_QUERY_THROW)->gotoEndOfUsedArea(false);
    const auto end =
        Ref<css::sheet::XCellRangeAddressable>(cursor, css::uno::UNO_QUERY_THROW)->getRangeAddress();
    const auto range = sheet->getCellRangeByPosition(0, 0, std::min(end.EndColumn, most_columns),
                                                     std::min(end.EndRow, most_rows));
    std::string text;
    for (const auto& row :
         Ref<css::sheet::XCellRangeData>(range, css::uno::UNO_QUERY_THROW)->getDataArray()) {
        std::string line;
        for (const css::uno::Any& datum : row)
            line += text_of(datum) + "\t";
        line.erase(line.find_last_not_of('\t') + 1);
        std::replace(line.begin(), line.end(), '\n', ' ');
        // A title stands alone in its row: without the tabs before it.
        const auto first = line.find_first_not_of('\t');
        if (first != std::string::npos && line.find('\t', first) == std::string::npos)
            line.erase(0, first);
        text += line + "\n";
    }
    return text;
}

} // namespace

std::vector<std::pair<std::string, std::string>>
sheet_texts(const css::uno::Reference<css::frame::XModel>& model) {
    const Ref<css::container::XIndexAccess> sheets(
        Ref<css::sheet::XSpreadsheetDocument>(model, css::uno::UNO_QUERY_THROW)->getSheets(),
        css::uno::UNO_QUERY_THROW);
    std::vector<std::pair<std::string, std::string>> texts;
    for (sal_Int32 at = 0; at < sheets->getCount(); ++at) {
        const Ref<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(at), css::uno::UNO_QUERY_THROW);
        bool shown = true;
        Ref<css::beans::XPropertySet>(sheet, css::uno::UNO_QUERY_THROW)->getPropertyValue("IsVisible") >>=
            shown;
        if (shown)
            texts.emplace_back(
                office::utf8(Ref<css::container::XNamed>(sheet, css::uno::UNO_QUERY_THROW)->getName()),
                top_of(sheet));
    }
    return texts;
}

} // namespace kehoach::calc
