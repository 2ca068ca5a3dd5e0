// SPDX-License-Identifier: MPL-2.0
#include "calc/sheets.hxx"

#include "calc/named_cells.hxx"
#include "office/text.hxx"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace kehoach::calc {

using office::ustring;

Ref<css::sheet::XSpreadsheets> sheets_of(const Model& model) {
    return Ref<css::sheet::XSpreadsheetDocument>(model, css::uno::UNO_QUERY_THROW)->getSheets();
}

std::vector<std::string> sheets_named(const Model& model, const char* name) {
    auto names = sheet_names(model);
    std::erase_if(names, [&](const std::string& one) { return !named({model, one}, name).is(); });
    return names;
}

std::string sheet_named(const Model& model, const char* name) {
    const auto all = sheets_named(model, name);
    return all.empty() ? std::string() : all.front();
}

void remove_sheet(const Model& model, const std::string& sheet) {
    sheets_of(model)->removeByName(ustring(sheet));
}

void move_sheet(const Model& model, const std::string& sheet, int position) {
    sheets_of(model)->moveByName(ustring(sheet), static_cast<sal_Int16>(position));
}

} // namespace kehoach::calc
