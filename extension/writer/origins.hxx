// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "writer/uno.hxx"

#include <com/sun/star/beans/PropertyState.hpp>

namespace kehoach::writer {

using States = css::uno::Sequence<css::beans::PropertyState>;

/// Traits that the states of char_names(), of run_names() and of paragraph_look_names() (those from `first`)
/// say are set in place. A state of several values is set at least in part.
void add_char_traits(const States& states, document::Traits& traits);
void add_run_traits(const States& states, document::Traits& traits);
void add_paragraph_traits(const States& states, sal_Int32 first, document::Traits& traits);

/// The paragraph styles of the document's paragraphs, with all their parents, once each.
std::vector<document::UsedStyle> read_used_styles(const Model& model,
                                                  const std::vector<document::Paragraph>& paragraphs);

} // namespace kehoach::writer
