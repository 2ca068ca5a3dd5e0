// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/superior_paper.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <memory>
#include <string>

namespace kehoach::session {

/// The superior's paper that `ours` is checked against: a file. Throws as SuperiorPlan does, and
/// Refused("superior.own") where it is our own document.
std::shared_ptr<const rules::SuperiorPaper>
superior_paper(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::frame::XModel>& ours, const std::string& url);
/// The same of a document that is open.
std::shared_ptr<const rules::SuperiorPaper>
superior_paper(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::frame::XModel>& ours,
               const css::uno::Reference<css::frame::XModel>& theirs);

} // namespace kehoach::session
