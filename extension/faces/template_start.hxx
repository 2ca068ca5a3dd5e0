// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::faces {

/// A document that a person has just made of one of our templates (package/templates) is no plan yet: what a plan
/// looks like depends on its day and its office. The command that the template names asks for that, and what
/// it makes takes the place of the document.
void start_of_template(const css::uno::Reference<css::uno::XComponentContext>& context,
                       const css::uno::Reference<css::frame::XModel>& model);

} // namespace kehoach::faces
