// SPDX-License-Identifier: MPL-2.0
#include "session/plan_forms.hxx"

#include "office/gate.hxx"
#include "office/refused.hxx"
#include "session/library.hxx"
#include "session/told_roles.hxx"
#include "writer/snapshot.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <ranges>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

std::string id(std::size_t position) {
    return std::to_string(position + 1);
}

/// What the table is called, or its place in the list where it has no name.
std::string called(const TableOffer& offer, std::size_t position) {
    const auto& spec = offer.form.spec;
    if (!spec.code.empty() && !spec.title.empty())
        return spec.code + ": " + spec.title;
    return !spec.title.empty() ? spec.title : !spec.code.empty() ? spec.code : id(position);
}

/// Totals of a form that is not in the workbook cannot be compared.
void forget_absent_forms(std::vector<form::FormSpec>& specs) {
    for (auto& spec : specs)
        std::erase_if(spec.rules, [&](const form::CellRule& rule) {
            return !rule.form.empty() &&
                   std::ranges::find(specs, rule.form, &form::FormSpec::id) == specs.end();
        });
}

} // namespace

std::vector<TableOffer> tables_of(const Context& context, const Model& model) {
    office::require_writer(model);
    const auto document = writer::snapshot(model);
    const auto plan = recognised(model, document);
    const auto data = library(context);
    if (plan.tables.empty())
        throw office::Refused("session.no-tables");
    std::vector<TableOffer> all;
    for (auto& table : plan::plan_tables(document, plan, data->table_words)) {
        TableOffer offer{std::move(table), {}, {}};
        if (offer.table.fact)
            offer.form =
                form_of(document, plan, plan.tables[*offer.table.fact], data->forms, data->table_words);
        if (!offer.form.spec.columns.empty())
            offer.flaws = form::flaws(offer.form.spec);
        all.push_back(std::move(offer));
    }
    return all;
}

std::string to_json(const std::vector<TableOffer>& tables) {
    boost::json::array all;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const auto& [table, form, flaws] = tables[i];
        all.push_back(boost::json::object{{"id", id(i)},
                                          {"use", plan::name(table.use)},
                                          {"label", form.spec.code},
                                          {"title", form.spec.title},
                                          {"columns", form::leaves(form.spec.columns).size()},
                                          {"rows", form::body_rows(form.spec).size()},
                                          {"columnsAsked", form.fit.leaves_asked},
                                          {"columnsFound", form.fit.leaves_found},
                                          {"proposed", table.proposed && tables[i].is_possible()},
                                          {"possible", tables[i].is_possible()}});
    }
    return boost::json::serialize(all);
}

std::vector<std::size_t> positions_of(const std::vector<TableOffer>& tables,
                                      const std::vector<std::string>& ids) {
    std::vector<std::size_t> positions;
    for (const std::string& wanted : ids) {
        const auto before = positions.size();
        for (std::size_t i = 0; i < tables.size(); ++i)
            if (wanted == id(i) || (wanted == "all" && tables[i].is_possible()))
                positions.push_back(i);
        if (positions.size() == before)
            throw office::Refused("forms.no-such-table", {{"table", wanted}});
    }
    return positions;
}

std::vector<std::size_t> proposed(const std::vector<TableOffer>& tables) {
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < tables.size(); ++i)
        if (tables[i].table.proposed && tables[i].is_possible())
            positions.push_back(i);
    return positions;
}

Model make_forms(const Context& context, const std::vector<TableOffer>& tables,
                 const std::vector<std::size_t>& chosen, bool bare, bool visible) {
    if (chosen.empty())
        throw office::Refused("forms.none-blank");
    std::vector<form::FormSpec> specs;
    for (const std::size_t position : chosen) {
        const TableOffer& offer = tables.at(position);
        if (!offer.is_possible())
            throw office::Refused("forms.not-possible", {{"table", called(offer, position)}});
        specs.push_back(offer.form.spec);
        if (!bare)
            specs.back().sheet = library(context)->sheet;
    }
    forget_absent_forms(specs);
    return draw_forms(context, specs, visible);
}

} // namespace kehoach::session
