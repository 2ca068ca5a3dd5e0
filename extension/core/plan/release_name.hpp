// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/compose.hpp"
#include "plan/plan.hpp"
#include "plan/plan_spec.hpp"

#include <string>
#include <vector>

namespace kehoach::plan {

/// A name for the file of a plan, without ending: "271-KH-HU trong cay ven suoi". Plain letters, for many
/// systems spoil others.
std::string release_name(const Plan& plan);
/// The same for what is filled in and not written yet: "ke hoach trong cay ven suoi".
std::string file_name(const PlanSpec& spec);
/// Of a paper that others collect, with who sends it: "bao cao dang uy xa nam huong ket qua trong cay". Empty
/// where it says nothing of the three.
std::string file_name(const Composed& paper);

/// The title of a file for those who list files or listen to them: "KẾ HOẠCH trồng cây ven suối", for an
/// attachment with its label before it. Empty where the text has no subject.
std::string release_title(const Plan& plan, const std::string& part);

/// A part of a plan that can be a file of its own.
struct ReleasePart {
    std::string part;            ///< main, attachment:1, appendix:2
    std::string name;            ///< for its file: "phu luc 2"; empty for main
    std::vector<int> paragraphs; ///< numbers in the body
};
std::vector<ReleasePart> release_parts(const document::Document& document, const Plan& plan);

} // namespace kehoach::plan
