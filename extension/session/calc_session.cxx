// SPDX-License-Identifier: MPL-2.0
#include "session/calc_session.hxx"

#include "calc/kept_looks.hxx"
#include "calc/sheet.hxx"
#include "office/gate.hxx"
#include "office/memory.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/form_words.hxx"
#include "session/library.hxx"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace kehoach::session {

namespace {

/// A workbook without a form of ours is not a fault: there is nothing to judge it by.
Shown nothing_to_check(const std::string& message) {
    rules::Finding finding;
    finding.rule = finding.id = finding.message_key = "session.no-form";
    finding.verdict = rules::Verdict::cannot_tell;
    finding.severity = rules::Severity::hint;
    return {std::move(finding), message, {}, {}};
}

/// What a repair of one cell replaces stands in the list of repairs as the message has it.
void write_before(rules::Finding& finding, const form::Arguments& arguments) {
    for (const auto& [name, value] : arguments)
        for (rules::Repair& repair : finding.repairs)
            if (name == "value" && !repair.before.empty())
                repair.before = value;
}

using Cell = std::tuple<std::string, int, int>; ///< sheet, row, column

/// What was typed, by cell: results of formulas follow from it.
std::map<Cell, std::string> typed(const std::vector<calc::SheetForm>& forms) {
    std::map<Cell, std::string> values;
    for (const calc::SheetForm& form : forms)
        for (const auto& [place, value] : form.filled.values)
            if (!value.is_formula) {
                const auto [row, column] = form::on_sheet(form.filled, place.first, place.second);
                values.emplace(Cell{form.sheet, row, column}, value.text);
            }
    return values;
}

} // namespace

Shown CalcSession::shown_of(const SheetFault& fault, const std::string& language) const {
    const calc::SheetForm& form = forms_[fault.form];
    const std::string written_in = language.empty() ? office::language(context()) : language;
    const auto arguments = form::as_written(fault.fault.arguments, fault.fault.numbers, written_in);
    Shown made{finding_of(fault, form), office::string(context(), fault.fault.key, arguments, language),
               form.sheet, arguments.empty() ? std::string() : arguments.front().second};
    write_before(made.finding, arguments);
    for (const form::FormRepair& repair : fault.fault.repairs) {
        const auto count = repair.cells.size();
        const form::CellInput& first = repair.cells.front();
        const std::string text = first.as_number ? form::as_written(first.text, written_in) : first.text;
        const std::string name = office::string(context(), repair.key, {{"text", text}}, language);
        made.repairs.push_back(
            count < 2 ? name
                      : office::string(context(), "form.repair.cells",
                                       {{"repair", name}, {"count", std::to_string(count)}}, language));
    }
    return made;
}

std::vector<Shown> CalcSession::read_and_check(const rules::CheckOptions&, const std::string& language) {
    std::vector<Shown> shown;
    forms_ = calc::read_forms(model());
    faults_ = faults_of(model(), forms_, earlier_, library(context())->figures);
    for (const SheetFault& fault : faults_)
        shown.push_back(shown_of(fault, language));
    if (forms_.empty())
        shown.push_back(nothing_to_check(office::string(context(), "session.no-form", {}, language)));
    return shown;
}

RepairOutcome CalcSession::repair(const rules::CheckOptions& options,
                                  const std::vector<std::string>& findings,
                                  const std::vector<std::string>& only_rules, bool dry_run, bool) {
    const Working working(*this);
    const std::string shown_in = language().empty() ? office::language(context()) : language();
    std::vector<rules::Finding> candidates;
    for (const Shown& one : check(options, shown_in))
        candidates.push_back(one.finding);
    rules::RepairPlan planned = rules::plan_repairs(document_, plan_, candidates, findings, only_rules);
    RepairOutcome outcome{std::move(planned.applied), std::move(planned.left), std::move(planned.edits),
                          std::move(planned.changes)};
    if (dry_run || outcome.edits.empty())
        return outcome;
    office::require_editable(model());
    carry_out(outcome);
    check(options, shown_in);
    return outcome;
}

void CalcSession::carry_out(RepairOutcome& outcome) {
    office::UndoScope scope(model(), office::ustring(words("session.undo.repair-form")));
    std::vector<document::Edit> unwritten;
    for (const calc::SheetForm& form : forms_)
        write(scope, form, outcome.edits, unwritten);
    settle(outcome, unwritten);
    require_unaltered(outcome.edits);
    auto memory = office::recall(model());
    log_offers(memory, outcome.changes);
    office::remember(scope, model(), memory);
}

void CalcSession::write(office::UndoScope& scope, const calc::SheetForm& form,
                        const std::vector<document::Edit>& all, std::vector<document::Edit>& unwritten) {
    std::vector<form::CellInput> inputs, looks;
    std::vector<const document::Edit*> edits;
    for (const document::Edit& edit : all) {
        if (edit.place.story != form.sheet)
            continue;
        const form::CellInput input = input_of(edit);
        (input.as_drawn ? looks : inputs).push_back(input);
        if (!input.as_drawn)
            edits.push_back(&edit);
    }
    // Looks first: a figure that is written gets the format of its cell.
    if (!looks.empty() && !calc::restore_looks(scope, model(), form, looks, form_words(context())))
        std::copy_if(all.begin(), all.end(), std::back_inserter(unwritten), [&](const document::Edit& edit) {
            return edit.place.story == form.sheet && input_of(edit).as_drawn;
        });
    for (const std::size_t left : calc::write_cells(scope, model(), form, inputs))
        unwritten.push_back(*edits[left]);
}

void CalcSession::settle(RepairOutcome& outcome, const std::vector<document::Edit>& unwritten) const {
    const auto is_left = [&](const SheetFault& fault) {
        const auto finding = finding_of(fault, forms_[fault.form]);
        return std::any_of(finding.repairs.begin(), finding.repairs.end(), [&](const rules::Repair& repair) {
            return std::find_first_of(repair.edits.begin(), repair.edits.end(), unwritten.begin(),
                                      unwritten.end()) != repair.edits.end();
        });
    };
    for (const SheetFault& fault : faults_) {
        if (unwritten.empty() || !is_left(fault))
            continue;
        if (std::erase(outcome.applied, fault.id) == 0)
            continue;
        std::erase_if(outcome.changes, [&](const auto& one) { return one.finding == fault.id; });
        outcome.left.push_back({fault.id, "repair.left.locked"});
    }
}

void CalcSession::require_unaltered(const std::vector<document::Edit>& edits) const {
    std::set<Cell> named;
    for (const document::Edit& edit : edits) {
        const auto input = input_of(edit);
        if (input.as_drawn)
            continue; // its figure stays
        named.emplace(edit.place.story, input.row, input.column);
    }
    auto before = typed(forms_), after = typed(calc::read_forms(model()));
    const auto is_named = [&](const auto& one) { return named.contains(one.first); };
    std::erase_if(before, is_named);
    std::erase_if(after, is_named);
    if (before != after)
        throw office::Refused("session.figure-altered");
}

bool CalcSession::go_to(const Shown& shown, const css::uno::Reference<css::frame::XController>& view) {
    return calc::go_to(model(), shown.sheet, shown.cell, view);
}

} // namespace kehoach::session
