// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/dialog.hxx"
#include "plan/plan_spec.hpp"

#include <map>
#include <string>
#include <vector>

namespace kehoach::faces {

/// The page of dialogs/PlanDialog.xdl on which appendices are chosen: an empty one with its title, templates.
class AppendixPage {
public:
    AppendixPage(const css::uno::Reference<css::uno::XComponentContext>& context, Dialog& dialog,
                 const std::vector<form::FormSpec>& forms);
    AppendixPage(const AppendixPage&) = delete;
    AppendixPage& operator=(const AppendixPage&) = delete;
    ~AppendixPage() = default;

    std::vector<form::FormSpec> chosen() const;
    /// What is lacking, by control.
    std::map<std::string, std::string> faults() const;

private:
    void show_title();

    const css::uno::Reference<css::uno::XComponentContext> context_;
    Dialog& dialog_;
    const std::vector<form::FormSpec>& forms_;
};

} // namespace kehoach::faces
