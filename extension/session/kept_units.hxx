// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/unit_list.hpp"
#include "returns/asked_list.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::session {

/// Remembers to whom the forms of a workbook were sent: in the workbook, which is not marked as modified by it, and as
/// the last list on this machine.
void keep_units(const css::uno::Reference<css::uno::XComponentContext>& context,
                const css::uno::Reference<css::frame::XModel>& workbook, const form::UnitList& list);

/// To whom the forms of a workbook were sent, as they are there today: it remembers that itself, or it was the last
/// list. Without units: nobody knows.
returns::AskedList kept_units(const css::uno::Reference<css::uno::XComponentContext>& context,
                              const css::uno::Reference<css::frame::XModel>& workbook);
/// The last list on this machine, whatever was sent.
returns::AskedList last_units(const css::uno::Reference<css::uno::XComponentContext>& context);
/// The same where it was for one of these forms; else without units.
returns::AskedList last_units_for(const css::uno::Reference<css::uno::XComponentContext>& context,
                                  const std::vector<form::FormSpec>& forms);

/// Such a list for the forms of a workbook.
form::UnitList units_to_send(const css::uno::Reference<css::frame::XModel>& workbook, const returns::AskedList& list);

/// Units as a person typed them, a line each. Throws Refused where a line cannot be read ("unit-list.no-day",
/// "unit-list.no-name", "unit-list.no-old") or names one that is not there today ("unit-list.ended", "unit-list.ahead").
form::UnitList typed_units(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& lines,
                           std::size_t forms);
/// Refuses what cannot be read in a list; `today`: also who is not there today.
void require_readable(const form::UnitList& list, bool today);
/// Of the first sheet of a file with something on it, without those that are not there today. Throws Refused
/// ("returns.no-units-selected"), as ForeignFile does, and for days that are none.
form::UnitList units_in_file(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& url,
                             const std::vector<form::FormNames>& forms);
/// Without those that are not there today.
form::UnitList units_in_cells(const css::uno::Reference<css::uno::XComponentContext>& context,
                              const std::vector<std::vector<std::string>>& cells,
                              const std::vector<form::FormNames>& forms);

/// What is to be said of a list that was given: names that stand there twice, and units that are left out since they
/// are not there today. A sentence each.
std::vector<std::string> said_of(const css::uno::Reference<css::uno::XComponentContext>& context,
                                 const form::UnitList& list);

} // namespace kehoach::session
