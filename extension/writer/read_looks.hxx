// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/look.hpp"
#include "writer/uno.hxx"

namespace kehoach::writer {

/// Names of properties, asked for in one call; and the looks their values tell, beginning at `first`.
const css::uno::Sequence<OUString>& char_names();
document::CharLook char_look(const css::uno::Sequence<css::uno::Any>& values, sal_Int32 first = 0);

const css::uno::Sequence<OUString>& paragraph_look_names();
document::ParagraphLook paragraph_look(const css::uno::Sequence<css::uno::Any>& values, sal_Int32 first = 0);

/// Characters of a cursor or portion.
document::CharLook read_chars(const Ref<css::uno::XInterface>& object);

} // namespace kehoach::writer
