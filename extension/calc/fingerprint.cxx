// SPDX-License-Identifier: MPL-2.0
#include "calc/parts.hxx"
#include "office/text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

namespace kehoach::calc {

namespace {

constexpr const char* mark = "kehoach_form";
constexpr int far_column = 200;           ///< beyond any form, within 256 columns
constexpr sal_Int32 most_in_cell = 30000; ///< a cell of .xlsx holds 32,767 characters

Ref<css::sheet::XNamedRanges> names_of(const Sheet& sheet) {
    const Ref<css::beans::XPropertySet> properties(sheet.get(), css::uno::UNO_QUERY_THROW);
    return {properties->getPropertyValue("NamedRanges"), css::uno::UNO_QUERY_THROW};
}

using Rows = css::uno::Sequence<css::uno::Sequence<css::uno::Any>>;

Rows pieces(const rtl::OUString& text) {
    const sal_Int32 count = (text.getLength() + most_in_cell - 1) / most_in_cell;
    Rows rows(count);
    for (sal_Int32 i = 0; i < count; ++i) {
        const sal_Int32 at = i * most_in_cell;
        const rtl::OUString piece = text.copy(at, std::min(most_in_cell, text.getLength() - at));
        rows[i] = office::seq<css::uno::Any>({css::uno::Any(piece)});
    }
    return rows;
}

rtl::OUString content(const Sheet& sheet, int rows) {
    const rtl::OUString quoted = office::ustring(sheet.name()).replaceAll("'", "''");
    const std::string last = form::address(rows - 1, far_column), first = form::address(0, far_column);
    const auto absolute = [](const std::string& address) {
        const auto digits = address.find_first_of("0123456789");
        return office::ustring("$" + address.substr(0, digits) + "$" + address.substr(digits));
    };
    return "$'" + quoted + "'." + absolute(first) + ":" + absolute(last);
}

} // namespace

void leave_fingerprint(const Sheet& sheet, const form::FormSpec& spec) {
    const Rows rows = pieces(office::ustring(form::fingerprint_text(spec)));
    const Block block{0, far_column, rows.getLength() - 1, far_column};
    Ref<css::sheet::XCellRangeData>(sheet.range(block), css::uno::UNO_QUERY_THROW)->setDataArray(rows);
    names_of(sheet)->addNewByName(rtl::OUString::createFromAscii(mark), content(sheet, rows.getLength()),
                                  css::table::CellAddress(), 0);
    const Ref<css::table::XColumnRowRange> columns(sheet.range(block), css::uno::UNO_QUERY_THROW);
    Ref<css::beans::XPropertySet>(columns->getColumns(), css::uno::UNO_QUERY_THROW)
        ->setPropertyValue("IsVisible", css::uno::Any(false));
}

void renew_fingerprint(const Sheet& sheet, const form::FormSpec& spec) {
    const auto names = names_of(sheet);
    const rtl::OUString name = rtl::OUString::createFromAscii(mark);
    if (names->hasByName(name))
        names->removeByName(name);
    leave_fingerprint(sheet, spec);
}

std::optional<form::Fingerprint> fingerprint(const Sheet& sheet) {
    const auto names = names_of(sheet);
    const rtl::OUString name = rtl::OUString::createFromAscii(mark);
    if (!names->hasByName(name))
        return std::nullopt;
    const Ref<css::sheet::XCellRangeReferrer> referrer(names->getByName(name), css::uno::UNO_QUERY_THROW);
    const Ref<css::sheet::XCellRangeData> cells(referrer->getReferredCells(), css::uno::UNO_QUERY);
    if (!cells.is())
        return std::nullopt;
    rtl::OUString json;
    for (const auto& row : cells->getDataArray()) {
        rtl::OUString piece;
        row[0] >>= piece;
        json += piece;
    }
    // A fingerprint that somebody damaged is no fingerprint: the sheet is then read like a foreign one.
    text::DataFaults faults;
    return form::parse_fingerprint(sheet.name(), office::utf8(json), faults);
}

} // namespace kehoach::calc
