// SPDX-License-Identifier: MPL-2.0
#include "calc/parts.hxx"
#include "calc/sheet.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace kehoach::calc {

namespace {

using office::ustring;
constexpr sal_Int32 longest_name = 31; ///< of a sheet in .xlsx

rtl::OUString legal_name(const std::string& wanted, const form::FormSpec& spec) {
    const std::string& base = !wanted.empty() ? wanted : spec.id;
    rtl::OUString name = ustring(base.empty() ? std::string("Form") : base);
    for (const char16_t c : {u'[', u']', u'*', u'?', u':', u'/', u'\\', u'\''})
        name = name.replace(c, u'_');
    return name.copy(0, std::min(name.getLength(), longest_name));
}

rtl::OUString free_name(const Ref<css::sheet::XSpreadsheets>& sheets, const rtl::OUString& wanted) {
    rtl::OUString name = wanted;
    for (sal_Int32 i = 2; sheets->hasByName(name); ++i) {
        const rtl::OUString tail = " (" + rtl::OUString::number(i) + ")";
        name = wanted.copy(0, std::min(wanted.getLength(), longest_name - tail.getLength())) + tail;
    }
    return name;
}

bool is_empty(const Ref<css::sheet::XSpreadsheet>& sheet) {
    const Ref<css::sheet::XUsedAreaCursor> cursor(sheet->createCursor(), css::uno::UNO_QUERY_THROW);
    cursor->gotoStartOfUsedArea(false);
    cursor->gotoEndOfUsedArea(true);
    const Ref<css::sheet::XCellRangeAddressable> used(cursor, css::uno::UNO_QUERY_THROW);
    const auto area = used->getRangeAddress();
    return area.EndColumn == 0 && area.EndRow == 0 && sheet->getCellByPosition(0, 0)->getFormula().isEmpty();
}

/// The only sheet of an untouched workbook, renamed, else a new one behind the others.
std::string sheet_for(const Model& model, const rtl::OUString& wanted) {
    const auto sheets = Ref<css::sheet::XSpreadsheetDocument>(model, css::uno::UNO_QUERY_THROW)->getSheets();
    const auto names = sheets->getElementNames();
    const Ref<css::sheet::XSpreadsheet> first(sheets->getByName(names[0]), css::uno::UNO_QUERY_THROW);
    if (names.getLength() == 1 && is_empty(first)) {
        Ref<css::container::XNamed>(first, css::uno::UNO_QUERY_THROW)->setName(wanted);
        return office::utf8(wanted);
    }
    const rtl::OUString name = free_name(sheets, wanted);
    sheets->insertNewByName(name, static_cast<sal_Int16>(names.getLength()));
    return office::utf8(name);
}

} // namespace

std::string draw(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                 const form::FormSpec& spec, const std::string& wanted_name, const Words& words) {
    if (Ref<css::util::XProtectable>(model, css::uno::UNO_QUERY_THROW)->isProtected())
        throw office::Refused("calc.structure");
    const form::Grid grid = form::layout(spec);
    const Sheet sheet(model, sheet_for(model, legal_name(wanted_name, spec)));
    fill(scope, sheet, grid);
    dress(sheet, grid);
    guard(sheet, grid, words);
    set_up_page(scope, sheet, grid, words);
    leave_fingerprint(scope, sheet, spec);
    Ref<css::util::XProtectable>(sheet.get(), css::uno::UNO_QUERY_THROW)->protect({});
    return sheet.name();
}

} // namespace kehoach::calc
