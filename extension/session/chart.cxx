// SPDX-License-Identifier: MPL-2.0
#include "session/chart.hxx"

#include "calc/chart.hxx"
#include "calc/selection.hxx"
#include "office/gate.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/library.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

calc::SheetForm form_on(const Model& model, const std::string& sheet) {
    const std::string wanted = sheet.empty() ? calc::sheet_in_front(model) : sheet;
    auto forms = calc::read_forms(model, wanted);
    if (forms.empty() && sheet.empty())
        forms = calc::read_forms(model); // the only one of the workbook is meant from any of its sheets
    if (forms.size() != 1)
        throw office::Refused("chart.no-form", {{"sheet", wanted}});
    return std::move(forms.front());
}

const char* figures_of(form::ColumnKind kind) {
    if (kind == form::ColumnKind::money)
        return "chart.figures.money";
    return kind == form::ColumnKind::percent ? "chart.figures.share" : "chart.figures.count";
}

} // namespace

std::string draw_chart(const Context& context, const Model& model, const std::string& sheet) {
    office::require_calc(model);
    office::require_editable(model);
    const calc::SheetForm form = form_on(model, sheet);
    const auto found = form::chart_of(form.spec, form.filled, library(context)->figures);
    if (const auto* const none = std::get_if<form::NoChart>(&found))
        throw office::Refused(none->why);
    const auto& plan = std::get<form::ChartPlan>(found);
    boost::json::array names;
    std::string listed;
    for (const auto& series : plan.series) {
        names.emplace_back(series.name);
        listed += (listed.empty() ? "" : "; ") + series.name;
    }
    const std::string description = office::string(context, "chart.description",
                                                   {{"title", plan.title},
                                                    {"series", listed},
                                                    {"key", plan.key},
                                                    {"first", plan.first},
                                                    {"last", plan.last}});
    const bool still = plan.kind == form::ColumnKind::pair;
    std::string cell;
    {
        office::UndoScope scope(model, office::ustring(office::string(context, "session.undo.chart")));
        cell = calc::draw_chart(scope, model, form, plan,
                                {office::string(context, figures_of(plan.kind)), description});
    }
    calc::go_to(model, form.sheet, cell);
    return boost::json::serialize(boost::json::object{{"sheet", form.sheet},
                                                      {"cell", cell},
                                                      {"series", std::move(names)},
                                                      {"description", description},
                                                      {"still", still}});
}

} // namespace kehoach::session
