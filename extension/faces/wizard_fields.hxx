// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/dialog.hxx"
#include "faces/rows_editor.hxx"
#include "plan/plan_spec.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>
#include <string>
#include <vector>

namespace kehoach::faces {

/// The fields of dialogs/PlanWizard.xdl as a spec and back.
class WizardFields {
public:
    /// `changed`: after whatever the person types or chooses.
    WizardFields(const css::uno::Reference<css::uno::XComponentContext>& context, Dialog& dialog,
                 std::vector<form::FormSpec> forms, std::function<void()> changed);

    /// What cannot be read goes to `faults` by JSON pointer.
    plan::PlanSpec read(text::DataFaults& faults) const;
    /// The same for a file: what cannot be read is in `typed`, so that nothing is lost.
    plan::PlanSpec read_unfinished() const;
    void write(const plan::PlanSpec& spec);
    /// Only what differs: the person may be typing elsewhere.
    void write_changes(const plan::PlanSpec& before, const plan::PlanSpec& now);
    /// Adds lines to a field of several.
    void append(const char* field, const std::string& lines);
    std::string family() const;
    /// Examples as offices of the family write.
    void show_examples();

private:
    RowsEditor::Ways bases(const std::function<void()>& changed) const;
    RowsEditor::Ways tasks(const std::function<void()>& changed) const;
    RowsEditor::Ways appendices(const std::function<void()>& changed) const;
    RowsEditor::Row fresh_appendix() const;
    void choose(const std::string& list, const std::string& value);

    const css::uno::Reference<css::uno::XComponentContext> context_;
    Dialog& dialog_;
    const std::vector<form::FormSpec> forms_;
    RowsEditor bases_, tasks_, appendices_;
    bool writing_ = false;
};

} // namespace kehoach::faces
