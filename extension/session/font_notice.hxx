// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <string>

namespace kehoach::session {

/// The font that the regulations ask for, where this machine has it not.
std::optional<std::string> missing_font(const css::uno::Reference<css::uno::XComponentContext>& context);
/// What that means, in a sentence: another font of the same widths stands in for it, or pages may break
/// elsewhere. Empty where nothing is missing. No finding: the document is not at fault.
std::string font_notice(const css::uno::Reference<css::uno::XComponentContext>& context,
                        const std::string& language);
/// The same, once on a machine: empty where it was told before.
std::string font_notice_once(const css::uno::Reference<css::uno::XComponentContext>& context,
                             const std::string& language);

} // namespace kehoach::session
