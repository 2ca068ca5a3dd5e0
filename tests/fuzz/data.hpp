// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "profile/gazetteer.hpp"
#include "profile/profile.hpp"
#include "rules/rule.hpp"
#include "schedule/calendar.hpp"

namespace kehoach::fuzz {

/// The data of the package; ends the program where they are faulty.
struct Data {
    profile::ProfileSet profiles;
    profile::Gazetteer gazetteer;
    schedule::Calendar calendar;
    rules::RulePack rules;
};
const Data& data();

} // namespace kehoach::fuzz
