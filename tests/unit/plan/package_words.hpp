// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "profile/gazetteer.hpp"

namespace kehoach::test {

/// The words of the package. Throws where its files have faults, saying the first.
const profile::Gazetteer& gazetteer();

} // namespace kehoach::test
