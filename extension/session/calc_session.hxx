// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/undo_scope.hxx"
#include "session/session_base.hxx"
#include "session/sheet_faults.hxx"

namespace kehoach::session {

/// The forms of a workbook. In bulk only what says the same is written otherwise (a figure typed as words,
/// a formula over its own result); all else on the user's word.
class CalcSession final : public SessionBase {
public:
    using SessionBase::SessionBase;

    bool takes_long() const override { return false; }
    const document::Document& document() const override { return document_; }
    const plan::Plan& plan() const override { return plan_; }
    profile::Choice choice() const override { return {}; }
    std::vector<std::string> profiles_to_ask() const override { return {}; }
    std::string compared_with() const override { return earlier_.file; }
    std::optional<std::size_t> forms() const override { return forms_.size(); }
    RepairOutcome repair(const rules::CheckOptions& options, const std::vector<std::string>& findings,
                         const std::vector<std::string>& only_rules, bool dry_run, bool tracked) override;
    bool go_to(const Shown& shown, const css::uno::Reference<css::frame::XController>& view) override;

    /// From the next check on figures are compared with those of the last period; without forms: no more.
    void compare_with(Earlier earlier) { earlier_ = std::move(earlier); }

protected:
    std::vector<Shown> read_and_check(const rules::CheckOptions& options,
                                      const std::string& language) override;

private:
    Shown shown_of(const SheetFault& fault, const std::string& language) const;
    void carry_out(RepairOutcome& outcome);
    /// The edits of one form; those that cannot be made go into `unwritten`.
    void write(office::UndoScope& scope, const calc::SheetForm& form, const std::vector<document::Edit>& all,
               std::vector<document::Edit>& unwritten);
    /// What could not be written is left, with the reason.
    void settle(RepairOutcome& outcome, const std::vector<document::Edit>& unwritten) const;
    /// Thrown inside the scope, so that the workbook is as it was.
    void require_unaltered(const std::vector<document::Edit>& edits) const;

    document::Document document_;
    plan::Plan plan_;
    std::vector<calc::SheetForm> forms_; ///< as read by the last check
    std::vector<SheetFault> faults_;
    Earlier earlier_;
};

} // namespace kehoach::session
