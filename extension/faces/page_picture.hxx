// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/graphic/XGraphic.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

namespace kehoach::faces {

/// A picture from an SVG text.
css::uno::Reference<css::graphic::XGraphic>
picture_of(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& svg);

} // namespace kehoach::faces
