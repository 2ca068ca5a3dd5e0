// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/undo_scope.hxx"
#include "rules/marked_text.hpp"
#include "session/session_base.hxx"

namespace kehoach::session {

class WriterSession final : public SessionBase {
public:
    using SessionBase::SessionBase;
    ~WriterSession() override;

    bool takes_long() const override;
    const document::Document& document() const override { return document_; }
    const plan::Plan& plan() const override { return plan_; }
    profile::Choice choice() const override { return choice_; }
    std::vector<std::string> profiles_to_ask() const override { return profiles_to_ask_; }
    RepairOutcome repair(const rules::CheckOptions& options, const std::vector<std::string>& findings,
                         const std::vector<std::string>& only_rules, bool dry_run, bool tracked) override;
    bool go_to(const Shown& shown, const css::uno::Reference<css::frame::XController>& view) override;
    std::shared_ptr<CheckReading> begin_live() override;
    bool read_live(CheckReading& reading) override;
    void take_live(CheckReading& reading, Judged&& judged) override;
    void changed() override;
    bool is_marked_otherwise() const override { return marked_otherwise_ && !was_marked_; }
    void mark_as_vietnamese() override;

protected:
    std::vector<Shown> read_and_check(const rules::CheckOptions& options,
                                      const std::string& language) override;
    void kept() override;

private:
    /// Once its pages were wanted they always are: whoever asks is told the same.
    document::Document read(bool laid_out);
    /// All but the document.
    void prepare(CheckReading& reading, const rules::CheckOptions& options,
                 const std::string& language) const;
    /// What was judged is what is known of the document from now on, but for its verdicts.
    std::vector<Shown> take(document::Document document, Judged judged);
    void carry_out(RepairOutcome& outcome, const std::vector<rules::Finding>& findings, bool tracked);
    void log(office::UndoScope& scope, const RepairOutcome& outcome);

    document::Document document_;
    plan::Plan plan_;
    profile::Choice choice_;
    std::vector<std::string> profiles_to_ask_;
    std::shared_ptr<const rules::ParagraphWords> words_; ///< of document_
    bool marked_otherwise_ = false; ///< much of document_ is Vietnamese marked as another language
    bool was_marked_ = false;       ///< as Vietnamese: what a person leaves otherwise is not asked again
    bool laid_out_ = false;
};

} // namespace kehoach::session
