// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form_commands_ground.hxx"

#include <com/sun/star/document/XUndoManager.hpp>
#include <filesystem>
#include <string>
#include <vector>

/// Returns of units in a folder, and the workbook of results made of them.
namespace kehoach::test {

/// Column of the figures that `returned` types.
inline constexpr int first_figures = 1;

std::string url(const std::filesystem::path& path);
/// A folder of its own below that of the test's office.
std::filesystem::path new_folder(const std::string& name);
/// A form with figures of a unit in its first rows, stored in a folder under the name of the unit; its URL.
std::string returned(const std::filesystem::path& folder, const std::string& unit, const std::vector<double>& figures,
                     const std::string& ending = ".ods");
/// A plan with the table of the form, as a unit fills its first figure in that got the plan alone; stored in the folder
/// of the test's office.
std::filesystem::path returned_in_text(const char* name, const char* figure);
OpenDocument result_of(const std::vector<std::string>& urls);

/// The rows of the log, the newest first.
std::vector<std::vector<std::string>> log_of(const Model& result);
/// All that stands on a sheet, as formulas, as far as `columns`; 0: all of them.
std::vector<std::vector<std::string>> formulas(const Model& model, const std::string& sheet, int columns = 0);
/// The sheets of results by name; the memory, the changes and the log tell when something came, and are left out.
std::map<std::string, std::vector<std::vector<std::string>>> canonical(const Model& model);

Ref<css::document::XUndoManager> undo_of(const Model& model);

} // namespace kehoach::test
