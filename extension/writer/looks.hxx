// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/look.hpp"
#include "writer/uno.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <vector>

namespace kehoach::writer {

using Values = std::vector<css::beans::PropertyValue>;

/// A look as properties of Writer; members that are not known give none.
Values properties(const document::CharLook& look);
Values properties(const document::ParagraphLook& look);

/// What of a look is not already so in `base`.
document::CharLook beyond(const document::CharLook& look, const document::CharLook& base);
document::ParagraphLook beyond(const document::ParagraphLook& look, const document::ParagraphLook& base);

css::beans::PropertyValue property(const char* name, const css::uno::Any& value);
/// Sets them in one call (the office refreshes once, not once a property).
void set_all(const Ref<css::uno::XInterface>& object, const Values& values);

} // namespace kehoach::writer
