// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/check.hpp"
#include "session/library.hxx"
#include "session/repair_log.hxx"

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::session {

struct RepairOutcome {
    std::vector<std::string> applied; ///< finding ids
    std::vector<rules::RepairPlan::Left> left;
    std::vector<document::Edit> edits;              ///< what was, or with dry_run would be, done
    std::vector<rules::RepairPlan::Change> changes; ///< the same for people, repair by repair
};

/// A finding in either application, ready to show: for Calc `sheet` and `cell` instead of a place, and what
/// each of its repairs does in words.
struct Shown {
    rules::Finding finding;
    std::string message;
    std::string sheet, cell;
    std::vector<std::string> repairs{};
};

struct CheckReading;
struct Judged;

/// What is known of one open document. One owner of the state: panel, report and API read only this.
/// Held weakly by the document: it goes when the document closes. Main thread only.
class DocumentSession {
public:
    virtual ~DocumentSession() = default;
    /// The session of an open document. Throws Refused for no document, or one that is neither Writer nor
    /// Calc.
    static std::shared_ptr<DocumentSession>
    of(const css::uno::Reference<css::uno::XComponentContext>& context,
       const css::uno::Reference<css::frame::XModel>& model);

    /// Packs for the checks from now on, besides those of the user folder: files or folders.
    virtual void use_packs(std::vector<std::string> packs) = 0;
    /// Rules and values of the last check.
    virtual const Library& data() const = 0;

    /// Whether the user should see a check go on and be able to cancel it.
    virtual bool takes_long() const = 0;
    /// Reads and checks anew. Ignored findings are marked.
    virtual const std::vector<Shown>& check(const rules::CheckOptions& options,
                                            const std::string& language) = 0;
    /// Result of the last check; empty before.
    virtual const std::vector<Shown>& findings() const = 0;
    /// The same with what was met and what does not apply, whether that was asked for or not.
    virtual const std::vector<Shown>& verdicts() const = 0;
    virtual const rules::CheckOptions& options() const = 0; ///< of the last check
    /// The stage the document is in from now on, as its user says; it is remembered there.
    virtual void choose_stage(plan::Stage stage) = 0;
    /// Whether the document is still as it was at the last check: an edit, an undo or a redo makes it old.
    virtual bool is_current() const = 0;
    virtual const document::Document& document() const = 0;
    virtual const plan::Plan& plan() const = 0;
    virtual profile::Choice choice() const = 0;

    /// Of a workbook: how many forms the last check read.
    virtual std::optional<std::size_t> forms() const { return std::nullopt; }

    /// The file of the last period that forms are compared with; empty: none.
    virtual std::string compared_with() const { return {}; }

    /// Checks, then mends: all of policy apply, or what is named (ids of findings, or ID#N for one repair of
    /// a finding, from 1). One undo step. `tracked`: the changes of text are recorded as tracked changes.
    /// What was altered on the user's word is logged in the document.
    virtual RepairOutcome repair(const rules::CheckOptions& options, const std::vector<std::string>& findings,
                                 const std::vector<std::string>& only_rules, bool dry_run,
                                 bool tracked = false) = 0;
    /// Selects what a finding marks in `view`, one of the document's.
    virtual bool go_to(const Shown& shown, const css::uno::Reference<css::frame::XController>& view) = 0;

    /// Leaves alone what a finding marks (its id), or a rule in this document (its id), and remembers it
    /// there.
    virtual void ignore(const std::string& what, const std::string& reason) = 0;
    /// Takes an ignore of this document back: by the id it has, or by that of a finding shown as ignored.
    virtual void unignore(const std::string& what) = 0;
    /// Of this document and of this machine.
    virtual std::vector<rules::Ignore> ignored() const = 0;

    /// What was altered in this document on the user's word, as it remembers.
    virtual std::vector<Logged> repair_log() const = 0;

    /// Ids of the regulations the user is to choose from: the text cannot tell. None where it can.
    virtual std::vector<std::string> profiles_to_ask() const = 0;
    /// The answer, remembered in the document (empty: none); looks again.
    virtual std::string answered_profile() const = 0;
    /// The id of the profile the document was converted to, which wins over its date; empty: none.
    virtual std::string converted_profile() const = 0;
    virtual void answer_profile(const std::string& id) = 0;

    /// Whether much of the text is Vietnamese that is marked as another language: the office marks no slip
    /// there.
    virtual bool is_marked_otherwise() const { return false; }
    /// Marks that as Vietnamese, in one undo step; other tongues stay. Looks again.
    virtual void mark_as_vietnamese() {}

    /// Called after every check, repair or ignore, and when the last check has become old.
    virtual void listen(const std::shared_ptr<std::function<void()>>& listener) = 0;
    /// Called at every edit, on the thread that makes it.
    virtual void listen_to_edits(const std::shared_ptr<std::function<void()>>& listener) = 0;
    /// Calls those who listen, as after a check.
    virtual void changed() = 0;

    // A check while the text is written, in steps: begin, read on until all is read, judge (on any thread:
    // session/judge), take. Pages are not laid out for it.

    /// What is to be read and judged. Null for a workbook, and while a check is under way.
    virtual std::shared_ptr<CheckReading> begin_live() { return {}; }
    /// Reads a piece that nobody will feel; true once all is read.
    virtual bool read_live(CheckReading&) { return true; }
    /// False where the document or the session has moved on since it was begun.
    virtual bool is_wanted(const CheckReading&) const { return false; }
    /// Takes what was read and found, where that is wanted.
    virtual void take_live(CheckReading&, Judged&&) {}
    /// Whether no office known has issued the document, as far as that was looked at.
    virtual bool is_of_others() const { return false; }
    /// Whether findings of laid-out pages are those of an earlier check than the rest.
    virtual bool has_old_pages() const { return false; }
};

} // namespace kehoach::session
