// SPDX-License-Identifier: MPL-2.0
#include "session/plan_asks.hxx"

#include "office/gate.hxx"
#include "office/refused.hxx"
#include "plan/form_matrix.hpp"
#include "plan/told_roles.hpp"
#include "session/library.hxx"
#include "session/returns.hxx"
#include "session/superior_plan.hxx"
#include "session/told_roles.hxx"
#include "text/words.hpp"
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

/// "(b/c)", "(để báo cáo)": to whom the paper is reported, and who sends nothing back.
bool is_reported_to(const plan::RecipientFact& recipient) {
    const std::string marker = text::fold(recipient.marker);
    return marker.find("b/c") != std::string::npos || marker.find("báo cáo") != std::string::npos;
}

/// Of the paper that is open; of several the one the forms are tied to.
plan::Plan open_plan(const Context& context, const Model& workbook) {
    const auto plans = open_plans(context);
    if (plans.empty())
        throw office::Refused("returns.no-plan");
    const auto tied = std::find_if(plans.begin(), plans.end(), [ties = ties_of(workbook)](const auto& plan) {
        const auto& number = plan.components.number;
        return number && ties.contains(number->number.full());
    });
    return tied == plans.end() ? plans.front() : *tied;
}

form::UnitList units_of(const Context& context, const plan::Plan& plan, const std::vector<form::FormNames>& forms,
                        bool with_superiors) {
    std::string lines;
    for (const plan::RecipientFact& one : plan.recipients)
        if (!one.filing && (with_superiors || !is_reported_to(one)))
            lines += (lines.empty() ? "" : "\n") + one.at.value;
    auto list = form::units_in(lines, forms.size());
    plan::keep_to(plan::FormFillers(library(context)->gazetteer).read(plan), forms, list);
    return list;
}

} // namespace

PlanAsks plan_asks(const Context& context, const Model& workbook, const std::vector<form::FormNames>& forms,
                   const std::string& url) {
    plan::Plan plan;
    if (url.empty()) {
        plan = open_plan(context, workbook);
    } else {
        const auto [document, told] = superior_document(context, {}, {.url = url, .text = {}});
        plan = plan::recognise(document, told);
    }
    const auto& components = plan.components;
    return {components.number    ? components.number->at.value
            : components.subject ? components.subject->value
                                 : std::string(),
            units_of(context, plan, forms, false), plan::form_deadlines(plan, forms)};
}

form::UnitList units_of_plan(const Context& context, const Model& model,
                             const std::vector<form::FormNames>& forms) {
    return units_of(context, open_plan(context, model), forms, true);
}

} // namespace kehoach::session
