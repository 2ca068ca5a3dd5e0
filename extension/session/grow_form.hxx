// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/grow.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::session {

/// The form on a sheet (empty: the one in front) that can grow. Throws Refused("grow.no-form") where it is
/// none, ("grow.altered") where somebody changed its heads, rows or columns, so that nobody can tell what is
/// where.
calc::SheetForm form_to_grow(const css::uno::Reference<css::uno::XComponentContext>& context,
                             const css::uno::Reference<css::frame::XModel>& model, const std::string& sheet);

/// What came of it: for programs, and for people in the language of the interface.
struct GrownForm {
    std::string json; ///< sheet, rows, columns, summedBy, kept
    std::string summary;
};
/// One undo step. Throws Refused: the key of a form::GrowthFault, or those of calc::grow.
GrownForm grow_form(const css::uno::Reference<css::uno::XComponentContext>& context,
                    const css::uno::Reference<css::frame::XModel>& model, const calc::SheetForm& form,
                    const form::Growth& growth);

} // namespace kehoach::session
