// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>

namespace kehoach::session {

/// The stage a document is remembered to be in; drafting where nothing is.
plan::Stage kept_stage(const css::uno::Reference<css::frame::XModel>& model);
/// Remembers it from the next saving on: whoever only looks is not asked to save. Nothing happens where the
/// document is read-only or signed.
void keep_stage(const css::uno::Reference<css::frame::XModel>& model, plan::Stage stage);

} // namespace kehoach::session
