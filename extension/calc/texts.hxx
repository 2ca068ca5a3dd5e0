// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::calc {

/// Sheets that are shown, each with its name and the texts at its top, a row a line, cells parted by tabs.
std::vector<std::pair<std::string, std::string>>
sheet_texts(const css::uno::Reference<css::frame::XModel>& model);

} // namespace kehoach::calc
