// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office.hxx"

#include <string>
#include <vector>

namespace kehoach::test {

/// All that are open in the office.
std::vector<Model> open_documents();
/// The Vietnamese page of the guide with this name that is open in the office, as it is where no browser is
/// installed; none where it is not.
Model page_of_guide(const std::string& name);

} // namespace kehoach::test
