// SPDX-License-Identifier: MPL-2.0
#include "calc/outgoing.hxx"

#include "calc/access.hxx"
#include "calc/unlocked.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/FormulaResult.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XDatabaseRange.hpp>
#include <com/sun/star/sheet/XUnnamedDatabaseRanges.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace kehoach::calc {

namespace {

/// As the office writes references: 'file:///a/b.ods'#$Sheet.A1, $'Sheet 2'.A1, $Sheet2.A1.
std::vector<std::string> signs_of_links(const Model& model, const std::vector<std::string>& kept) {
    std::vector<std::string> signs{"'#$", "DDE("};
    for (const std::string& name : sheet_names(model))
        if (std::find(kept.begin(), kept.end(), name) == kept.end()) {
            signs.push_back("$" + name + ".");
            signs.push_back("'" + office::utf8(office::ustring(name).replaceAll("'", "''")) + "'.");
        }
    return signs;
}

void put_value(const Ref<css::table::XCell>& of, const Ref<css::table::XCell>& into) {
    sal_Int32 result = 0;
    Ref<css::beans::XPropertySet>(of, css::uno::UNO_QUERY_THROW)->getPropertyValue("FormulaResultType2") >>=
        result;
    if (of->getError() != 0)
        into->setFormula({});
    else if (result == css::sheet::FormulaResult::VALUE)
        into->setValue(of->getValue());
    else
        Ref<css::text::XTextRange>(into, css::uno::UNO_QUERY_THROW)
            ->setString(Ref<css::text::XTextRange>(of, css::uno::UNO_QUERY_THROW)->getString());
}

std::vector<Ref<css::table::XCell>> formulas(const Sheet& sheet) {
    const Ref<css::sheet::XCellRangesQuery> all(sheet.get(), css::uno::UNO_QUERY_THROW);
    const auto cells =
        all->queryContentCells(css::sheet::CellFlags::FORMULA)->getCells()->createEnumeration();
    std::vector<Ref<css::table::XCell>> found;
    while (cells->hasMoreElements())
        found.emplace_back(cells->nextElement(), css::uno::UNO_QUERY_THROW);
    return found;
}

/// A filter would hide its rows again as soon as the file is read.
void end_filter(const Sheet& sheet) {
    const Ref<css::beans::XPropertySet> book(sheet.model(), css::uno::UNO_QUERY_THROW);
    const Ref<css::sheet::XUnnamedDatabaseRanges> ranges(book->getPropertyValue("UnnamedDatabaseRanges"),
                                                         css::uno::UNO_QUERY);
    const auto names = sheet_names(sheet.model());
    const auto at =
        static_cast<sal_Int32>(std::find(names.begin(), names.end(), sheet.name()) - names.begin());
    if (!ranges.is() || !ranges->hasByTable(at))
        return;
    const Ref<css::sheet::XDatabaseRange> range(ranges->getByTable(at), css::uno::UNO_QUERY_THROW);
    range->getFilterDescriptor()->setFilterFields({});
    range->refresh();
}

/// Rows and columns in which something of the form stands, and those between.
Block reach(const form::Filled& filled) {
    Block all;
    for (int row = 0; row < filled.grid.rows; ++row)
        all.last_row = std::max(all.last_row, form::on_sheet(filled, row, 0).first);
    for (int column = 0; column < filled.grid.columns; ++column)
        all.last_column = std::max(all.last_column, form::on_sheet(filled, 0, column).second);
    return all;
}

template<typename Lines> // rows or columns
void show(const Lines& lines) {
    Ref<css::beans::XPropertySet>(lines, css::uno::UNO_QUERY_THROW)
        ->setPropertyValue("IsVisible", css::uno::Any(true));
}

} // namespace

std::vector<std::string> cut_links(const css::uno::Reference<css::frame::XModel>& copy,
                                   const css::uno::Reference<css::frame::XModel>& shown,
                                   const std::vector<std::string>& sheets) {
    const auto signs = signs_of_links(copy, sheets);
    std::vector<std::string> cut;
    for (const std::string& name : sheets)
        for (const auto& cell : formulas(Sheet(copy, name))) {
            const std::string formula = office::utf8(cell->getFormula());
            if (std::none_of(signs.begin(), signs.end(), [&](const std::string& sign) {
                    return formula.find(sign) != std::string::npos;
                }))
                continue;
            const auto place =
                Ref<css::sheet::XCellAddressable>(cell, css::uno::UNO_QUERY_THROW)->getCellAddress();
            put_value(Sheet(shown, name).cell(place.Row, place.Column), cell);
            cut.push_back(name + "." + form::address(place.Row, place.Column));
        }
    return cut;
}

bool show_hidden(const css::uno::Reference<css::frame::XModel>& model, const SheetForm& form) {
    const HiddenParts hidden = hidden_parts(model, form);
    const Sheet sheet(model, form.sheet);
    end_filter(sheet);
    const Ref<css::table::XColumnRowRange> all(sheet.range(reach(form.filled)), css::uno::UNO_QUERY_THROW);
    show(all->getRows());
    show(all->getColumns());
    return hidden.rows + hidden.filtered + hidden.columns > 0;
}

bool has_password(const css::uno::Reference<css::frame::XModel>& model, const std::string& sheet) {
    return !Unlocked(Sheet(model, sheet)).opened();
}

} // namespace kehoach::calc
