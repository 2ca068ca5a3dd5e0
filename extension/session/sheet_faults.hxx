// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/sheet.hxx"
#include "form/check_together.hpp"
#include "rules/finding.hpp"

#include <string>
#include <vector>

namespace kehoach::session {

/// The forms of the last period, and from where on a figure has jumped (as in form::FigureWords).
struct Earlier {
    std::string file; ///< its name
    std::vector<calc::SheetForm> forms;
    double ratio = 0, least = 0;
};

/// The same form among those of the last period; null where there is none, or more than one.
const calc::SheetForm* earlier_of(const calc::SheetForm& form, const std::vector<calc::SheetForm>& earlier);

/// One thing that is wrong in a filled form of a workbook.
struct SheetFault {
    std::string id; ///< of the finding: rule, sheet and cell
    std::size_t form = 0;
    form::FormFault fault;
};

/// All that is wrong in the forms of a workbook: in each, between them, against the last period where that is
/// known, and what the sheets hide.
std::vector<SheetFault> faults_of(const css::uno::Reference<css::frame::XModel>& model,
                                  const std::vector<calc::SheetForm>& forms, const Earlier& earlier,
                                  const form::FigureWords& words);

/// The same as findings are told, with their repairs as edits: the place of an edit is a cell (story: the
/// sheet), so that no two repairs write into one.
rules::Finding finding_of(const SheetFault& fault, const calc::SheetForm& form);
/// What an edit of such a repair writes.
form::CellInput input_of(const document::Edit& edit);

} // namespace kehoach::session
