// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/sheet.hxx"
#include "form/unit_list.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <set>
#include <string>
#include <vector>

namespace kehoach::session {

/// The files to send, as they are asked for.
struct ReturnsWanted {
    form::UnitList list; ///< its forms in the order of the workbook
    std::string folder;  ///< URL, as the user gives it
    bool ods = false;    ///< instead of .xlsx
    bool marks = false;  ///< names of files keep the marks of their letters
    bool zip = false;    ///< one file that holds them all
};

/// One file to send.
struct ReturnFile {
    std::string unit, url;
    std::vector<std::size_t> forms;
};

/// What will be written, and what is in its way.
struct ReturnsPlan {
    std::vector<ReturnFile> files;
    std::string zip;                   ///< URL; empty: none
    std::vector<std::string> existing; ///< names of files that are there already
    std::vector<std::string> idle;     ///< units that fill no form: they get no file
};

/// What the files do not have of the workbook as its sender sees it.
struct ReturnsMade {
    std::set<std::string> values;    ///< cells, as in Biểu 1.B7, with the value of their formula only
    std::set<std::string> shown;     ///< sheets whose hidden rows and columns are shown
    std::set<std::string> passwords; ///< sheets that are locked there, but without their password
};

/// Names of the forms of a workbook. Throws Refused("session.no-form").
std::vector<form::FormNames> forms_to_send(const css::uno::Reference<css::frame::XModel>& model);
/// How many cells of them, or of the one on a sheet, are filled in already: the files would hold that too.
std::size_t filled_cells(const css::uno::Reference<css::frame::XModel>& model, const std::string& sheet = {});

/// Whether there is nothing there, but the folder it would stand in.
bool may_make_folder(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& path);
/// Throws Refused("returns.folder-not-made").
void make_folder(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& path);

/// Throws Refused where there is no unit ("returns.no-units"), no folder ("returns.no-folder"), or crosses
/// that cannot be read ("returns.unclear").
ReturnsPlan plan_returns(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const css::uno::Reference<css::frame::XModel>& model, const ReturnsWanted& wanted);

/// Writes the files: first all of them elsewhere, then to their places, so that who cancels has nothing half.
/// The open workbook is not touched, but that it remembers the units. Throws Refused("session.cancelled"), ("returns.not-written") with what
/// stands there.
ReturnsMade make_returns(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const css::uno::Reference<css::frame::XModel>& model, const ReturnsWanted& wanted,
                         const ReturnsPlan& plan);

/// {"files":[{"unit","url","forms":[sheet]}],"zip":url or null,"idle":[unit],"values":[cell],"shown":[sheet],
/// "passwords":[sheet],"twice":[unit],"leftOut":[unit]}: those that stand in the list twice, and those that are not
/// there today.
std::string to_json(const form::UnitList& list, const ReturnsPlan& plan, const ReturnsMade& made,
                    const std::vector<form::FormNames>& forms);

/// Whom a plan that is open in Writer is sent to, with the forms that it tells them to fill in: of the one
/// the forms are tied to, where that is open, else of the first. Who is only informed stands there too.
/// Throws Refused("returns.no-plan").
form::UnitList units_of_plan(const css::uno::Reference<css::uno::XComponentContext>& context,
                             const css::uno::Reference<css::frame::XModel>& model,
                             const std::vector<form::FormNames>& forms);

} // namespace kehoach::session
