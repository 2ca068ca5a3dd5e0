// SPDX-License-Identifier: MPL-2.0
#include "session/grow_form.hxx"

#include "calc/selection.hxx"
#include "form/shape_faults.hpp"
#include "office/gate.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/form_words.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <numeric>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;
using Texts = std::vector<std::string>;

form::Grown grown(const form::FormSpec& spec, const form::Growth& growth) {
    form::GrowthFault fault;
    auto made = form::grown(spec, growth, fault);
    if (!made)
        throw office::Refused(fault.key, {{"value", fault.value}, {"found", fault.value}});
    return *std::move(made);
}

int count(const std::vector<form::Insertion>& insertions) {
    return std::accumulate(insertions.begin(), insertions.end(), 0,
                           [](int sum, const form::Insertion& one) { return sum + one.count; });
}

std::string joined(const Texts& texts) {
    std::string made;
    for (const std::string& text : texts)
        made += (made.empty() ? "" : ", ") + text;
    return made;
}

boost::json::array list(const Texts& texts) {
    return boost::json::array(texts.begin(), texts.end());
}

std::string summary_of(const Context& context, const form::Grown& made, const Texts& kept) {
    const auto text = [&](const char* key, const office::Refused::Arguments& arguments) {
        return office::string(context, key, arguments);
    };
    std::string said = text("grow.done", {{"rows", std::to_string(count(made.rows))},
                                          {"columns", std::to_string(count(made.columns))}});
    if (!made.summed_by.empty())
        said += "\n\n" + text("grow.summed", {{"columns", joined(made.summed_by)}});
    if (!kept.empty())
        said += "\n\n" + text("grow.kept", {{"cells", joined(kept)}});
    return said;
}

} // namespace

calc::SheetForm form_to_grow(const Context& context, const Model& model, const std::string& sheet) {
    const std::string name = sheet.empty() ? calc::sheet_in_front(model) : sheet;
    auto forms = calc::read_forms(model, name);
    if (forms.empty())
        throw office::Refused("grow.no-form", {{"sheet", name}});
    calc::SheetForm form = std::move(forms.front());
    const auto faults = form::shape_faults(form.spec, form.filled);
    if (!faults.empty())
        throw office::Refused(
            "grow.altered", {{"why", office::string(context, faults.front().key, faults.front().arguments)}});
    if (!form.filled.rows_at.empty() || !form.filled.columns_at.empty())
        throw office::Refused("grow.altered", {{"why", office::string(context, "grow.moved")}});
    return form;
}

GrownForm grow_form(const Context& context, const Model& model, const calc::SheetForm& form,
                    const form::Growth& growth) {
    office::require_calc(model);
    office::require_editable(model);
    const form::Grown made = grown(form.spec, growth);
    office::UndoScope scope(model, office::ustring(office::string(context, "session.undo.grow")));
    const auto report = calc::grow(scope, model, form, made, form_words(context));
    const boost::json::object told{{"sheet", form.sheet},
                                   {"rows", count(made.rows)},
                                   {"columns", count(made.columns)},
                                   {"summedBy", list(made.summed_by)},
                                   {"kept", list(report.kept)}};
    return {boost::json::serialize(told), summary_of(context, made, report.kept)};
}

} // namespace kehoach::session
