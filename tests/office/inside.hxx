// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office.hxx"

#include <com/sun/star/uno/Any.hxx>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::test {

/// Runs a job of kh_inside within the office, where the adapters belong: over the bridge the office lets go
/// of page styles in another thread than it finds them in, and a step of undo that calls back can lock it.
css::uno::Any inside(const std::string& job, const Model& model,
                     const std::vector<std::pair<std::string, css::uno::Any>>& arguments = {});
std::string inside_text(const std::string& job, const Model& model,
                        const std::vector<std::pair<std::string, css::uno::Any>>& arguments = {});

} // namespace kehoach::test
