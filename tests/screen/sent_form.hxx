// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "draft_ground.hxx"

#include <com/sun/star/text/XTextTable.hpp>
#include <map>
#include <string>

/// A form of a workbook that goes into a plan as its appendix, and there again.
namespace kehoach::test {

OpenDocument a_plan();
/// Of the sheet "books": two years, two columns, a total.
OpenDocument a_form();
OpenDocument form_of(const std::string& spec);
/// Into a cell of the first sheet, as in B5.
void put(const Model& workbook, const char* address, double value);

css::frame::DispatchResultEvent dispatch(const Model& model, const char* command,
                                         const std::map<std::string, css::uno::Any>& arguments);
css::uno::Any words_any(const std::string& text);
std::string title_of(const Model& model);
/// What the command that sends the form says.
std::string sent(const Model& workbook, const std::string& target,
                 std::map<std::string, css::uno::Any> more = {});

css::uno::Reference<css::text::XTextTable> last_table(const Model& text);
/// Text of a cell of the last table.
std::string cell_of(const Model& text, const char* name);

/// A plan that has the form already, with 12 in its first cell.
struct SentOnce {
    SentOnce();
    const OpenDocument plan, form;
};

} // namespace kehoach::test
