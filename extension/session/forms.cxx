// SPDX-License-Identifier: MPL-2.0
#include "session/forms.hxx"

#include "calc/unit.hxx"
#include "calc/view.hxx"
#include "grammar/date.hpp"
#include "office/gate.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "plan/table_grid.hpp"
#include "session/attached_line.hxx"
#include "session/faults.hxx"
#include "session/form_words.hxx"
#include "session/make.hxx"
#include "session/new_document.hxx"
#include "text/words.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

bool same_heads(const std::vector<form::Column>& a, const std::vector<form::Column>& b) {
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const form::Column& left, const form::Column& right) {
            return text::same_wording(left.title, right.title) && same_heads(left.children, right.children);
        });
}

/// A table on paper does not say what its columns count; a template with the same heads does.
void take_kinds(form::FormSpec& spec, const std::vector<form::FormSpec>& templates) {
    const auto known = std::find_if(templates.begin(), templates.end(), [&](const form::FormSpec& one) {
        return same_heads(one.columns, spec.columns);
    });
    if (known == templates.end())
        return;
    spec.id = known->id;
    spec.columns = known->columns;
    spec.rules = known->rules; // by the keys of its columns
}

form::FormSpec from_fact(const plan::TableFact& fact) {
    form::FormSpec spec;
    spec.columns = fact.columns;
    spec.rows.items = fact.rows;
    spec.total = fact.total;
    return spec;
}

void name(form::FormSpec& spec, const plan::TableFact& fact) {
    if (spec.code.empty())
        spec.code = fact.label;
    if (spec.title.empty())
        spec.title = fact.title;
    if (spec.note.empty())
        spec.note = fact.note;
}

/// The line (Kèm theo …) as it is printed above a table, in one piece where it goes over several lines.
void keep_attached_line(form::FormSpec& spec, const plan::TableFact& fact, const plan::Plan& plan) {
    constexpr std::size_t lines_above = 8; // of a table without a label
    std::string printed;
    int lines = 0;
    for (std::size_t at = fact.label_line.value_or(fact.first - std::min(fact.first, lines_above));
         at < fact.first; ++at) {
        if (plan.lines[at].role != plan::Role::attached_to ||
            plan.lines[at].part != plan.lines[fact.first].part)
            continue;
        printed += (printed.empty() ? "" : " ") + std::string(text::trim(plan.lines[at].text.text));
        ++lines;
    }
    if (lines == 0)
        return;
    spec.attached_line = printed;
    // What goes on in the next line was read as part of the title.
    if (lines > 1 && !fact.title.empty())
        spec.title = fact.title;
}

void tie(form::FormSpec& spec, const plan::Plan& plan) {
    const plan::Components& parts = plan.components;
    // A line without its issuer would end in "của )".
    if (spec.attached_to || !parts.number || parts.number->number.blank || !parts.date ||
        parts.issuer.empty())
        return;
    spec.attached_to = {parts.number->number.full(), grammar::iso(parts.date->date.date),
                        parts.issuer.front().value};
}

boost::json::value value_of(const form::CellValue& value) {
    if (value.is_number)
        return value.number;
    return boost::json::value(value.text);
}

boost::json::object to_json(const Model& model, const calc::SheetForm& form) {
    boost::json::object values;
    for (const auto& [place, value] : form.filled.values)
        values[form::address(place.first, place.second)] = value_of(value);
    return {{"sheet", form.sheet},
            {"unit", calc::unit_of(model, form.sheet)},
            {"form", boost::json::parse(form::to_json(form.spec))},
            {"version", {{"form", form.version.form}, {"plan", form.version.plan}}},
            {"values", std::move(values)}};
}

} // namespace

form::FormSpec form_spec(const Context& context, const std::string& json) {
    text::DataFaults faults;
    auto spec = form::parse_form_spec("FormSpec", json, faults);
    require_none(context, "session.spec-faulty", faults);
    return *std::move(spec);
}

PlanForm form_of(const document::Document& document, const plan::Plan& plan, const plan::TableFact& fact,
                 const std::vector<form::FormSpec>& templates, const form::TableWords& words) {
    PlanForm made;
    const auto reading = form::read_table(plan::table_grid(document, plan, fact), words);
    made.spec = reading ? reading->form : from_fact(fact);
    if (made.spec.columns.empty())
        return made;
    if (reading)
        made.fit = {reading->leaves_asked, reading->leaves_found};
    take_kinds(made.spec, templates);
    keep_attached_line(made.spec, fact, plan);
    name(made.spec, fact);
    tie(made.spec, plan);
    return made;
}

std::vector<form::FormSpec> forms_in(const document::Document& document, const plan::Plan& plan,
                                     const std::vector<form::FormSpec>& templates,
                                     const form::TableWords& words) {
    std::vector<form::FormSpec> specs;
    for (const plan::TableFact& fact : plan.tables)
        if (auto made = form_of(document, plan, fact, templates, words); !made.spec.columns.empty())
            specs.push_back(std::move(made.spec));
    return specs;
}

Model draw_forms(const Context& context, const std::vector<form::FormSpec>& specs, bool visible) {
    const Model model = new_document(context, Application::calc, visible);
    {
        office::UndoScope scope(model, office::ustring(office::string(context, "session.undo.form")));
        for (const form::FormSpec& spec : specs) {
            calc::draw(context, scope, model, with_attached_line(spec, library(context)->profiles), spec.code,
                       form_words(context));
            // A sheet that is brought in does not count as a change, and the next form would take its place.
            css::uno::Reference<css::util::XModifiable>(model, css::uno::UNO_QUERY_THROW)->setModified(true);
        }
    }
    if (visible)
        calc::keep_heads_in_view(model);
    forget_undo(model);
    return model;
}

Model create_form(const Context& context, const form::FormSpec& spec, bool visible) {
    return draw_forms(context, {spec}, visible);
}

std::string read_forms(const Model& model, const std::string& sheet) {
    office::require_calc(model);
    boost::json::array forms;
    for (const calc::SheetForm& form : calc::read_forms(model, sheet))
        forms.push_back(to_json(model, form));
    return boost::json::serialize(forms);
}

} // namespace kehoach::session
