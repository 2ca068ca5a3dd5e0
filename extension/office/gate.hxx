// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>

namespace kehoach::office {

/// Before every edit: throws Refused where the document is read-only ("gate.read-only") or signed
/// ("gate.signed"). The API itself would write through both.
void require_editable(const css::uno::Reference<css::frame::XModel>& model);
bool is_editable(const css::uno::Reference<css::frame::XModel>& model);

/// Throws Refused("gate.no-document"), ("gate.not-writer") or ("gate.not-calc").
void require_writer(const css::uno::Reference<css::frame::XModel>& model);
void require_calc(const css::uno::Reference<css::frame::XModel>& model);
bool is_writer(const css::uno::Reference<css::frame::XModel>& model);
bool is_calc(const css::uno::Reference<css::frame::XModel>& model);

} // namespace kehoach::office
