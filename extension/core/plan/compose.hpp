// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "plan/plan_spec.hpp"
#include "plan/role.hpp"
#include "profile/profile.hpp"

#include <string>
#include <vector>

namespace kehoach::plan {

/// A new document, and the role each of its paragraphs was made for.
struct Composed {
    document::Document document;
    std::vector<Role> roles; ///< parallel to document.paragraphs
};

/// The whole plan in the form of the profile: letterhead, title, preamble, sections, recipients and
/// signature, report outline, appendices.
Composed compose(const PlanSpec& spec, const profile::Profile& profile);

/// One part alone, with the page and styles it needs. The parts are those of the commands Insert…
enum class Part { header, preamble, section, citation, deadline, recipients, signature, outline, appendix };
std::optional<Part> part_of(std::string_view name); ///< "Header" … as in XPlanComposer::insert
Composed compose_part(const PlanSpec& spec, const profile::Profile& profile, Part part);

/// The line (Kèm theo Kế hoạch số 271-KH/HU, ngày 20/02/2023 của …) as the profile wants it.
std::string attached_line(const PlanSpec& spec, const profile::Profile& profile);

} // namespace kehoach::plan
