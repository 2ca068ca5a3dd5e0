// SPDX-License-Identifier: MPL-2.0
#include "session/sheet_faults.hxx"

#include "calc/kept_looks.hxx"
#include "form/formula.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace kehoach::session {

namespace {

constexpr int most_columns = 16'384; ///< of a sheet
constexpr const char* as_number = "number";

rules::Severity severity_of(const form::FormFault& fault) {
    if (fault.hint)
        return rules::Severity::hint;
    return fault.error ? rules::Severity::error : rules::Severity::warning;
}

form::FormFault hint(const char* key, int count, const std::string& cell) {
    form::FormFault made;
    made.key = key;
    made.arguments = {{"cell", cell}, {"count", std::to_string(count)}};
    made.error = false;
    made.hint = true;
    return made;
}

/// A figure in a row that nobody sees counts all the same.
std::vector<form::FormFault> of_hidden(const calc::HiddenParts& hidden) {
    std::vector<form::FormFault> found;
    if (hidden.rows > 0)
        found.push_back(hint("form.hidden-rows", hidden.rows, hidden.first_row));
    if (hidden.filtered > 0)
        found.push_back(hint("form.filtered-rows", hidden.filtered, hidden.first_row));
    if (hidden.columns > 0)
        found.push_back(hint("form.hidden-columns", hidden.columns, hidden.first_column));
    if (!hidden.beyond.empty())
        found.push_back(hint("form.beyond", 0, hidden.beyond));
    return found;
}

/// Figures from another file are gone for who has only this one.
std::vector<form::FormFault> of_links(const form::Filled& filled) {
    std::vector<form::FormFault> found;
    for (const auto& [place, value] : filled.values)
        if (form::names_other_file(value.formula)) {
            const auto [row, column] = form::on_sheet(filled, place.first, place.second);
            found.push_back(hint("form.other-file", 0, form::address(row, column)));
        }
    return found;
}

class Faults {
public:
    Faults(const std::vector<calc::SheetForm>& forms) : forms_(forms) {}

    void add(std::size_t form, std::vector<form::FormFault> faults) {
        for (form::FormFault& fault : faults) {
            const std::string cell = fault.arguments.empty() ? std::string() : fault.arguments[0].second;
            found_.push_back({id(fault.key, form, cell), form, std::move(fault)});
        }
    }
    std::vector<SheetFault> take() { return std::move(found_); }

private:
    /// Two may be told at one place (two rows are gone there). What stands behind # numbers repairs.
    std::string id(const std::string& key, std::size_t form, const std::string& cell) {
        std::string sheet = forms_[form].sheet;
        std::replace(sheet.begin(), sheet.end(), '#', '_');
        std::string made = key + "@" + sheet + "!" + cell;
        for (int twin = 2; !ids_.insert(made).second; ++twin)
            made = key + "@" + sheet + "!" + cell + ":" + std::to_string(twin);
        return made;
    }

    const std::vector<calc::SheetForm>& forms_;
    std::set<std::string> ids_;
    std::vector<SheetFault> found_;
};

std::string before_of(const SheetFault& fault, const form::FormRepair& repair) {
    if (repair.cells.size() != 1)
        return {};
    const auto& arguments = fault.fault.arguments;
    const auto value = std::find_if(arguments.begin(), arguments.end(),
                                    [](const auto& one) { return one.first == "value"; });
    return value == arguments.end() ? std::string() : value->second;
}

rules::Repair repair_of(const SheetFault& fault, const form::FormRepair& repair, const std::string& sheet) {
    rules::Repair made;
    made.kind = "cell";
    made.policy = repair.safe ? rules::Policy::apply : rules::Policy::offer;
    made.before = before_of(fault, repair);
    made.after = repair.cells.empty() ? std::string() : repair.cells.front().text;
    for (const form::CellInput& cell : repair.cells) {
        document::Edit edit;
        edit.place.story = sheet;
        edit.place.paragraph = cell.row * most_columns + cell.column;
        edit.text = cell.text;
        edit.style = cell.as_number ? as_number : "";
        if (cell.as_drawn) // what another repair writes into the cell does not meet it
            edit.kind = document::Edit::Kind::char_look;
        edit.before = made.before;
        edit.after = cell.text;
        made.edits.push_back(std::move(edit));
    }
    return made;
}

} // namespace

/// By its id, where that is of one form only, else by its code and title.
const calc::SheetForm* earlier_of(const calc::SheetForm& form, const std::vector<calc::SheetForm>& earlier) {
    const auto one = [&](const auto& is_it) -> const calc::SheetForm* {
        const auto found = std::find_if(earlier.begin(), earlier.end(), is_it);
        if (found == earlier.end() || std::find_if(found + 1, earlier.end(), is_it) != earlier.end())
            return nullptr;
        return &*found;
    };
    const auto* by_id = one(
        [&](const calc::SheetForm& other) { return !form.spec.id.empty() && other.spec.id == form.spec.id; });
    return by_id ? by_id : one([&](const calc::SheetForm& other) {
        return other.spec.code == form.spec.code && other.spec.title == form.spec.title;
    });
}

std::vector<SheetFault> faults_of(const css::uno::Reference<css::frame::XModel>& model,
                                  const std::vector<calc::SheetForm>& forms, const Earlier& earlier,
                                  const form::FigureWords& words) {
    Faults faults(forms);
    form::FilledForms all;
    form::FigureWords jumps = words;
    jumps.jump_ratio = earlier.ratio;
    jumps.jump_least = earlier.least;
    for (std::size_t at = 0; at < forms.size(); ++at) {
        const calc::SheetForm& one = forms[at];
        faults.add(at, form::check(one.spec, one.filled, words));
        faults.add(at, of_links(one.filled));
        faults.add(at, of_hidden(calc::hidden_parts(model, one)));
        faults.add(at, form::check_looks(calc::kept_looks(model, one)));
        if (const calc::SheetForm* const before = earlier_of(one, earlier.forms))
            faults.add(at, form::check_against(one.spec, one.filled, before->spec, before->filled, jumps));
        all.emplace_back(one.spec, one.filled);
    }
    auto between = form::check_together(all, words);
    for (std::size_t at = 0; at < between.size(); ++at)
        faults.add(at, std::move(between[at]));
    return faults.take();
}

rules::Finding finding_of(const SheetFault& fault, const calc::SheetForm& form) {
    rules::Finding finding;
    finding.rule = fault.fault.key;
    finding.id = fault.id;
    finding.verdict = rules::Verdict::not_met;
    finding.severity = severity_of(fault.fault);
    finding.message_key = fault.fault.key;
    finding.arguments = fault.fault.arguments;
    for (const form::FormRepair& repair : fault.fault.repairs)
        finding.repairs.push_back(repair_of(fault, repair, form.sheet));
    return finding;
}

form::CellInput input_of(const document::Edit& edit) {
    return {edit.place.paragraph / most_columns, edit.place.paragraph % most_columns, edit.text,
            edit.style == as_number, edit.kind == document::Edit::Kind::char_look};
}

} // namespace kehoach::session
