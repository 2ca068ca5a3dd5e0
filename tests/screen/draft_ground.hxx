// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "shown_plan.hxx"

#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <string>

/// Plans from which new papers are drawn up, and what the commands give that do so.
namespace kehoach::test {

/// Spec of a plan of a commune with an outline and a form.
extern const std::string last_year;

/// All that is read of a document, a paragraph a line.
std::string lines_of(const Model& model);
/// Rules of what the check of a plan finds to be wrong.
std::string faults_of(const Model& model);

/// The document that a command made; fails the test where it only says something.
OpenDocument result_of(const css::frame::DispatchResultEvent& event);
std::string message_of(const css::frame::DispatchResultEvent& event);

/// A file in the office's folder.
std::string file_of(const char* name, const std::string& bytes);

} // namespace kehoach::test
