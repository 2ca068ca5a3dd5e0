// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/check_folder.hxx"

#include <com/sun/star/frame/XModel.hpp>

namespace kehoach::session {

/// A new workbook of what came of a folder: a row a file, and on a second sheet a row a finding.
css::uno::Reference<css::frame::XModel>
folder_workbook(const css::uno::Reference<css::uno::XComponentContext>& context, const CheckedFolder& checked,
                bool visible);

} // namespace kehoach::session
