// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/run.hxx"

#include <com/sun/star/frame/XModel.hpp>

namespace kehoach::cli {

/// Throws Failure where the name's extension is none of these or its folder is not there: said before the
/// work.
void require_extension(const Run& run, const std::string& path,
                       std::initializer_list<std::string_view> known);

/// Writes a document in the format its extension names.
void save_file(const Run& run, const css::uno::Reference<css::frame::XModel>& model, const std::string& path);

} // namespace kehoach::cli
