// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filled_form.hxx"

#include <filesystem>
#include <map>
#include <string>

/// A workbook of results in a window, with what units sent in to the form of filled_form.hxx.
namespace kehoach::test {

/// Xã An has sent its form, Xã Bình two that say different things.
OpenDocument shown_result();
/// The folder with the files of the last of them.
const std::filesystem::path& folder_of_returns();
/// One more file of a unit comes there, which has lost the mark of the form, and in which these cells say otherwise.
void send_without_mark(const std::string& unit, const std::map<std::string, std::string>& cells);
/// Asks Xã An, Xã Bình and Xã Cường for it by that ISO day, and for a written report.
void ask_units(const Model& result, const std::string& deadline);
/// Chooses the first line of any list of a window that begins so.
void choose_line(const Seen& window, const std::string& begins);
/// What stands in a cell of its sheet of who has sent what.
std::string receipt_text(const Model& result, const std::string& address);
void show_receipts(const Model& result);
void show_sheet(const Model& result, const std::string& name);

} // namespace kehoach::test
