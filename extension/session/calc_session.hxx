// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/session_base.hxx"

namespace kehoach::session {

/// The forms of a workbook. Nothing in a filled form is mended by program: what is wrong there is content.
class CalcSession final : public SessionBase {
public:
    using SessionBase::SessionBase;

    bool takes_long() const override { return false; }
    const document::Document& document() const override { return document_; }
    const plan::Plan& plan() const override { return plan_; }
    profile::Choice choice() const override { return {}; }
    std::vector<std::string> profiles_to_ask() const override { return {}; }
    RepairOutcome repair(const rules::CheckOptions& options, const std::vector<std::string>& findings,
                         const std::vector<std::string>& only_rules, bool dry_run, bool tracked) override;
    bool go_to(const Shown& shown) override;

protected:
    std::vector<Shown> read_and_check(const rules::CheckOptions& options,
                                      const std::string& language) override;

private:
    document::Document document_;
    plan::Plan plan_;
};

} // namespace kehoach::session
