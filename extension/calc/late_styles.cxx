// SPDX-License-Identifier: MPL-2.0
// Styles that a workbook lacks by the time a sheet of it is in use.
#include "calc/parts.hxx"
#include "calc/unlocked.hxx"
#include "office/refused.hxx"

#include <memory>

namespace kehoach::calc {

namespace {

/// The office makes no cell styles as long as a sheet of the workbook is locked.
void make_styles_in_open(const Model& model, const StyleNames& names) {
    std::vector<std::unique_ptr<Unlocked>> open;
    for (const std::string& name : sheet_names(model)) {
        open.push_back(std::make_unique<Unlocked>(Sheet(model, name)));
        if (!open.back()->opened())
            throw office::Refused("calc.locked-with-password");
    }
    make_styles(model, names);
}

} // namespace

void make_missing_styles(office::UndoScope& scope, const Model& model, const StyleNames& names) {
    const auto missing = missing_styles(model, names);
    if (!missing.empty())
        scope.unrecorded(
            "styles", [model, names] { make_styles_in_open(model, names); },
            [model, missing] { remove_styles(model, missing); });
}

} // namespace kehoach::calc
