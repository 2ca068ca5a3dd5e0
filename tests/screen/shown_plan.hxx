// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office.hxx"

#include <com/sun/star/text/XTextRange.hpp>
#include <string>

/// A plan in a window, and the cursor in it.
namespace kehoach::test {

/// Spec of a plan of the committee of a commune; what goes between its subject and its recipients, and more
/// behind its signature.
std::string plan_of_a_commune(const std::string& text, const std::string& more = {});
/// Preamble and two sections of such a plan, the last sentence without its dot.
extern const char* const preamble_and_sections;
/// In a window.
Model composed(const std::string& spec);
/// The plan of `preamble_and_sections`, in a window.
OpenDocument plan_of_trees();

/// The text of the body.
std::string body(const Model& model);
/// The first place with these words.
css::uno::Reference<css::text::XTextRange> found(const Model& model, const char* words);
void put_cursor_behind(const Model& model, const char* words);
/// What is selected there, where that is one piece of text.
std::string selected_text(const Model& model);

} // namespace kehoach::test
