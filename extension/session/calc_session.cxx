// SPDX-License-Identifier: MPL-2.0
#include "session/calc_session.hxx"

#include "calc/sheet.hxx"
#include "form/check_together.hpp"
#include "office/strings.hxx"
#include "session/library.hxx"

namespace kehoach::session {

namespace {

rules::Severity severity_of(const form::FormFault& fault) {
    if (fault.hint)
        return rules::Severity::hint;
    return fault.error ? rules::Severity::error : rules::Severity::warning;
}

rules::Finding finding_of(const form::FormFault& fault, const std::string& sheet, const std::string& cell) {
    rules::Finding finding;
    finding.rule = fault.key;
    finding.id = fault.key + "@" + sheet + "!" + cell;
    finding.verdict = rules::Verdict::not_met;
    finding.severity = severity_of(fault);
    finding.message_key = fault.key;
    finding.arguments = fault.arguments;
    return finding;
}

/// A workbook without a form of ours is not a fault: there is nothing to judge it by.
Shown nothing_to_check(const std::string& message) {
    rules::Finding finding;
    finding.rule = finding.id = finding.message_key = "session.no-form";
    finding.verdict = rules::Verdict::cannot_tell;
    finding.severity = rules::Severity::hint;
    return {std::move(finding), message, {}, {}};
}

} // namespace

std::vector<Shown> CalcSession::read_and_check(const rules::CheckOptions&, const std::string& language) {
    std::vector<Shown> shown;
    const auto forms = calc::read_forms(model());
    const auto data = library(context());
    const auto show = [&](const form::FormFault& fault, const std::string& sheet) {
        const std::string cell = form::address(fault.row, fault.column);
        auto message = office::string(context(), fault.key, fault.arguments, language);
        shown.push_back({finding_of(fault, sheet, cell), std::move(message), sheet, cell});
    };
    form::FilledForms all;
    for (const calc::SheetForm& one : forms) {
        for (const form::FormFault& fault : form::check(one.spec, one.filled, data->figures))
            show(fault, one.sheet);
        all.emplace_back(one.spec, one.filled);
    }
    const auto between = form::check_together(all, data->figures);
    for (std::size_t at = 0; at < between.size(); ++at)
        for (const form::FormFault& fault : between[at])
            show(fault, forms[at].sheet);
    if (forms.empty())
        shown.push_back(nothing_to_check(office::string(context(), "session.no-form", {}, language)));
    return shown;
}

RepairOutcome CalcSession::repair(const rules::CheckOptions&, const std::vector<std::string>&,
                                  const std::vector<std::string>&, bool, bool) {
    throw office::Refused("gate.not-writer");
}

bool CalcSession::go_to(const Shown& shown) {
    return calc::go_to(model(), shown.sheet, shown.cell);
}

} // namespace kehoach::session
