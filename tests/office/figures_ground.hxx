// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form_commands_ground.hxx"

#include <boost/json/object.hpp>
#include <com/sun/star/text/XTextTable.hpp>

/// A workbook of figures, and texts that they go into.
namespace kehoach::test {

/// A folder of its own with the workbook "Tổng hợp.ods": units and figures on its sheet "Biểu 1".
class Papers {
public:
    Papers();
    const std::filesystem::path& folder() const { return folder_; }
    /// The workbook, opened.
    OpenDocument book() const;
    /// Stores a copy there.
    std::filesystem::path put(const Model& model, const std::string& name) const;

private:
    std::filesystem::path folder_;
};

/// A text of one paragraph, its cursor behind so many characters.
OpenDocument text_with(const std::string& words, int cursor);
void cursor_to(const Model& text, int characters);
/// The cursor at the end of the text, or so many characters before it.
void at_end(const Model& text, int before = 0);
/// The words of a paragraph of the body, and without what was recorded as removed.
std::string line_of(const Model& text, int paragraph);
std::string accepted_line(const Model& text, int paragraph);
/// Somebody writes other words where these stand.
void type_over(const Model& text, const std::string& words, const std::string& others);
/// All of the text in a section that is protected.
Ref<css::beans::XPropertySet> protect_all(const Model& text);

/// The only table; words and paragraph style of a cell of it.
Ref<css::text::XTextTable> table_of(const Model& text);
std::string cell_of(const Model& text, const char* name);
std::string style_of(const Model& text, const char* name);

/// What SendToWriter and RefreshFigures say.
boost::json::object sent(const Model& book, const Model& text, const std::string& range);
boost::json::object refreshed(const Model& text, const std::vector<css::beans::PropertyValue>& arguments = {
                                                     argument("DryRun", css::uno::Any(false))});

} // namespace kehoach::test
