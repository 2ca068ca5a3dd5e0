// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno.hxx"

#include <com/sun/star/text/XText.hpp>

namespace kehoach::writer {

/// Takes a paragraph away and leaves its neighbours as they are; false where it is the only one of its text.
/// To dispose of it instead would take the notes of the paragraph behind it along.
bool take_paragraph(const Ref<css::text::XText>& text, const Ref<css::text::XTextRange>& paragraph);

} // namespace kehoach::writer
