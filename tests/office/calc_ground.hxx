// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/sheet.hxx"
#include "office.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <string>

namespace kehoach::test {

template<typename T>
using Ref = css::uno::Reference<T>;

/// A workbook with a view: undoing an inserted sheet without one ends the office.
OpenDocument workbook();

/// A template of the package, as in study-meetings.
form::FormSpec form_template(const std::string& name);

/// The same with all that a sheet can have around the form: cover, instructions, letterhead, who signs.
form::FormSpec with_surroundings(form::FormSpec spec);

/// Messages that tests recognise.
calc::Words words();

/// Draws with messages that tests recognise; the sheet's name.
std::string draw(const Model& model, const form::FormSpec& spec, const std::string& name = {});

Ref<css::sheet::XSpreadsheet> sheet(const Model& model, const std::string& name);
Ref<css::beans::XPropertySet> range(const Model& model, const std::string& name, const std::string& cells);
Ref<css::table::XCell> cell(const Model& model, const std::string& name, const std::string& address);
std::string shown(const Model& model, const std::string& name, const std::string& address);
void type_text(const Model& model, const std::string& name, const std::string& address,
               const std::string& text);

/// What a workbook says, without declarations of letters and number formats that nothing uses: the office
/// keeps those as long as a step can be redone.
std::string content(const Model& model);

template<typename T>
T get(const Ref<css::beans::XPropertySet>& properties, const char* name) {
    T value{};
    properties->getPropertyValue(rtl::OUString::createFromAscii(name)) >>= value;
    return value;
}

} // namespace kehoach::test
