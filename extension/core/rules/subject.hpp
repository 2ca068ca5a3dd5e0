// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "plan/companion.hpp"
#include "plan/plan.hpp"
#include "profile/profile.hpp"
#include "rules/fingerprints.hpp"
#include "rules/role_index.hpp"
#include "rules/signs.hpp"
#include "rules/task_list.hpp"
#include "rules/superior_paper.hpp"

#include <vector>

namespace kehoach::rules {

/// What a kind of rule may look at.
struct Subject {
    const document::Document& document;
    const plan::Plan& plan;
    const profile::Profile& profile;
    plan::Stage stage;
    const RoleIndex& roles;
    const SignIndex& signs;
    const Fingerprints& fingerprints;
    const TaskList& tasks;
    const std::vector<plan::Companion>& companions; ///< files that go out with the plan
    const SuperiorPaper* superior = nullptr;        ///< what it is compared with, where somebody chose it
};

} // namespace kehoach::rules
