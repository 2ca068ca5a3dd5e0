// SPDX-License-Identifier: MPL-2.0
#include "calc/named_cells.hxx"

#include "form/filled.hpp"
#include "office/text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/table/CellAddress.hpp>

namespace kehoach::calc {

namespace {

Ref<css::sheet::XNamedRanges> names_of(const Sheet& sheet) {
    const Ref<css::beans::XPropertySet> properties(sheet.get(), css::uno::UNO_QUERY_THROW);
    return {properties->getPropertyValue("NamedRanges"), css::uno::UNO_QUERY_THROW};
}

rtl::OUString content(const Sheet& sheet, const Block& block) {
    const rtl::OUString quoted = office::ustring(sheet.name()).replaceAll("'", "''");
    return "$'" + quoted + "'." + absolute(block.row, block.column) + ":" +
           absolute(block.last_row, block.last_column);
}

} // namespace

rtl::OUString absolute(int row, int column) {
    const std::string address = form::address(row, column);
    const auto digits = address.find_first_of("0123456789");
    return office::ustring("$" + address.substr(0, digits) + "$" + address.substr(digits));
}

void give_name(const Sheet& sheet, const char* name, const Block& block) {
    const auto names = names_of(sheet);
    const rtl::OUString wanted = rtl::OUString::createFromAscii(name);
    if (names->hasByName(wanted))
        names->removeByName(wanted);
    names->addNewByName(wanted, content(sheet, block), css::table::CellAddress(), 0);
}

Ref<css::table::XCellRange> named(const Sheet& sheet, const char* name) {
    const auto names = names_of(sheet);
    const rtl::OUString wanted = rtl::OUString::createFromAscii(name);
    if (!names->hasByName(wanted))
        return {};
    const Ref<css::sheet::XCellRangeReferrer> referrer(names->getByName(wanted), css::uno::UNO_QUERY_THROW);
    return referrer->getReferredCells();
}

} // namespace kehoach::calc
