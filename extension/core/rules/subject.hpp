// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "plan/plan.hpp"
#include "profile/profile.hpp"
#include "rules/fingerprints.hpp"
#include "rules/signs.hpp"

#include <array>
#include <cstddef>
#include <vector>

namespace kehoach::rules {

/// Lines by role, made once a check: a hundred rules must not each walk the whole document.
class RoleIndex {
public:
    explicit RoleIndex(const plan::Plan& plan);
    const std::vector<std::size_t>& of(plan::Role role) const;
    /// Lines that copying made of two columns.
    const std::vector<std::size_t>& of_two_columns() const { return of_two_columns_; }

private:
    static constexpr std::size_t roles = static_cast<std::size_t>(plan::Role::noise) + 1;
    std::array<std::vector<std::size_t>, roles> lines_;
    std::vector<std::size_t> of_two_columns_;
};

/// What a kind of rule may look at.
struct Subject {
    const document::Document& document;
    const plan::Plan& plan;
    const profile::Profile& profile;
    plan::Stage stage;
    const RoleIndex& roles;
    const SignIndex& signs;
    const Fingerprints& fingerprints;
};

} // namespace kehoach::rules
