// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "example.hpp"

#include <boost/json.hpp>

namespace kehoach::test {

/// For those who carry out one kind of edit each.
std::string text_of(const boost::json::value& value);
/// The paragraphs an edit is about: the nth of a role, or all of it.
std::vector<std::size_t> targets(const Sheet& sheet, const boost::json::object& edit, const char* key);

/// Edits of how a document looks, without a change of its words: {"look", …} {"page", …} {"widths", …}
/// {"table", …} {"same_page"} {"evidence"} {"lay_out", …} {"laid", …}.
void change_look(Sheet& sheet, const boost::json::object& edit);
void change_page(Sheet& sheet, const boost::json::object& edit);
void set_widths(Sheet& sheet, const boost::json::object& edit);
void change_table(Sheet& sheet, const boost::json::object& edit);
/// Paragraphs of a role that begin a page begin none any more.
void join_pages(Sheet& sheet, const boost::json::object& edit);
/// A bare text knows neither looks nor pages, and shows an automatic label as typed.
void strip(Sheet& sheet, const boost::json::object& edit);
/// As if pages had been laid out: all of the body on the first sheet, each paragraph on one line.
void lay_out(Sheet& sheet, const boost::json::object& edit);
void place_on_sheet(Sheet& sheet, const boost::json::object& edit);

} // namespace kehoach::test
