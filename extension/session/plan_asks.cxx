// SPDX-License-Identifier: MPL-2.0
// The units that a plan is sent to, for files of its forms.
#include "office/gate.hxx"
#include "office/refused.hxx"
#include "plan/form_matrix.hpp"
#include "session/library.hxx"
#include "session/returns.hxx"
#include "session/told_roles.hxx"
#include "writer/snapshot.hxx"

#include <algorithm>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <set>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

std::vector<plan::Plan> open_plans(const Context& context) {
    std::vector<plan::Plan> plans;
    const auto all = css::frame::Desktop::create(context)->getComponents()->createEnumeration();
    while (all->hasMoreElements()) {
        const Model model(all->nextElement(), css::uno::UNO_QUERY);
        if (!model.is() || !office::is_writer(model))
            continue;
        if (auto read = recognised(model, writer::snapshot(model)); !read.recipients.empty())
            plans.push_back(std::move(read));
    }
    return plans;
}

/// Numbers of the plans that the forms of a workbook are tied to.
std::set<std::string> ties_of(const Model& model) {
    std::set<std::string> numbers;
    for (const calc::SheetForm& form : calc::read_forms(model))
        if (form.spec.attached_to)
            numbers.insert(form.spec.attached_to->number);
    return numbers;
}

std::string names_of(const plan::Plan& plan) {
    std::string lines;
    for (const plan::RecipientFact& one : plan.recipients)
        if (!one.filing)
            lines += (lines.empty() ? "" : "\n") + one.at.value;
    return lines;
}

} // namespace

form::UnitList units_of_plan(const Context& context, const Model& model,
                             const std::vector<form::FormNames>& forms) {
    const auto plans = open_plans(context);
    if (plans.empty())
        throw office::Refused("returns.no-plan");
    const auto tied = std::find_if(plans.begin(), plans.end(), [ties = ties_of(model)](const auto& plan) {
        const auto& number = plan.components.number;
        return number && ties.contains(number->number.full());
    });
    const plan::Plan& plan = tied == plans.end() ? plans.front() : *tied;
    auto list = form::units_in(names_of(plan), forms.size());
    plan::keep_to(plan::FormFillers(library(context)->gazetteer).read(plan), forms, list);
    return list;
}

} // namespace kehoach::session
