// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "profile/gazetteer.hpp"
#include "rules/role_index.hpp"
#include "rules/test.hpp"

namespace kehoach::rules {

/// Names of the list that stand with different capitals in one document: Ban Thường vụ, Ban thường vụ. All
/// capitals and all small letters (a kind of body) count as no way of writing, nor does what begins a
/// sentence, and quotations keep theirs.
Test make_mixed_capitals(Scope scope, profile::Terms names);

} // namespace kehoach::rules
