// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::faces {

/// Where to store a report (.odt, .txt, .json, .sarif); empty where the person thought better of it. `name`
/// is offered, without ending.
std::string ask_report_file(const css::uno::Reference<css::uno::XComponentContext>& context,
                            const std::string& name);
/// Where to write the copy that is sent out (.odt, .docx); empty where the person thought better of it.
/// `name` is offered, without ending.
std::string ask_release_file(const css::uno::Reference<css::uno::XComponentContext>& context,
                             const std::string& name);
/// Where to write a calendar file; empty where the person thought better of it.
std::string ask_calendar_file(const css::uno::Reference<css::uno::XComponentContext>& context,
                              const std::string& name);
/// An old plan to make a new one from; empty where the person thought better of it.
std::string ask_old_file(const css::uno::Reference<css::uno::XComponentContext>& context);
/// A superior's paper; empty where the person thought better of it.
std::string ask_superior_file(const css::uno::Reference<css::uno::XComponentContext>& context);
/// Files that go out with a plan; none where the person thought better of it.
std::vector<std::string> ask_companion_files(const css::uno::Reference<css::uno::XComponentContext>& context);
/// Drafts that came back with comments; none where the person thought better of it.
std::vector<std::string> ask_commented_files(const css::uno::Reference<css::uno::XComponentContext>& context);
/// A file of offices to read, or to write; empty where the person thought better of it.
std::string ask_offices_file(const css::uno::Reference<css::uno::XComponentContext>& context, bool read);
/// A plan specification to read, or to write under a proposed name; empty where the person thought better of
/// it.
std::string ask_spec_to_open(const css::uno::Reference<css::uno::XComponentContext>& context);
std::string ask_spec_to_save(const css::uno::Reference<css::uno::XComponentContext>& context,
                             const std::string& name);
/// The description of a form to read, or to write under a proposed name; empty where the person thought
/// better of it.
std::string ask_form_to_open(const css::uno::Reference<css::uno::XComponentContext>& context);
std::string ask_form_to_save(const css::uno::Reference<css::uno::XComponentContext>& context,
                             const std::string& name);
/// A house pack to add; empty where the person thought better of it.
std::string ask_pack(const css::uno::Reference<css::uno::XComponentContext>& context);
/// The plan that returns were asked for in; empty where the person thought better of it.
std::string ask_plan_file(const css::uno::Reference<css::uno::XComponentContext>& context);
/// A spreadsheet with the list of units; empty where the person thought better of it.
std::string ask_units_file(const css::uno::Reference<css::uno::XComponentContext>& context);
/// What came in place of a form, or a written report; empty where the person thought better of it.
std::string ask_scan_file(const css::uno::Reference<css::uno::XComponentContext>& context);
/// The workbook of the last period; empty where the person thought better of it.
std::string ask_earlier_file(const css::uno::Reference<css::uno::XComponentContext>& context);
/// A folder to write into, as a path; empty where the person thought better of it. `path`: shown at first.
std::string ask_folder(const css::uno::Reference<css::uno::XComponentContext>& context, const char* title,
                       const std::string& path);
/// Where a person keeps his papers, as a path.
std::string usual_folder(const css::uno::Reference<css::uno::XComponentContext>& context);
/// Filled forms to read; none where the person thought better of it.
std::vector<std::string> ask_returns(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace kehoach::faces
