// SPDX-License-Identifier: MPL-2.0
#include "session/selected_form.hxx"

#include "calc/selection.hxx"
#include "calc/view.hxx"
#include "calc/window.hxx"
#include "form/proof.hpp"
#include "office/gate.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "plan/table_grid.hpp"
#include "session/attached_line.hxx"
#include "session/form_words.hxx"
#include "session/forms.hxx"
#include "session/library.hxx"
#include "session/told_roles.hxx"
#include "writer/cursor.hxx"
#include "writer/snapshot.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;
using Understood = form::Understood;

/// Where nothing is understood of a table because it says itself what it is.
SelectedForm known_form(const calc::SheetForm& form) {
    SelectedForm selected;
    selected.reading.form = form.spec;
    selected.reading.leaves_asked = selected.reading.leaves_found =
        static_cast<int>(form::leaves(form.spec.columns).size());
    selected.sheet = form.sheet;
    selected.known = true;
    return selected;
}

void require_drawable(const Context& context, const form::FormSpec& form) {
    for (const form::Flaw& flaw : form::flaws(form))
        if (flaw.expected != "data.expected.form.title")
            throw office::Refused("selection.no-form", {{"reason", office::string(context, flaw.expected,
                                                                                  {{"found", flaw.found}})}});
}

form::TableReading reading_of(const Context& context, const form::TextGrid& grid) {
    auto reading = form::read_table(grid, library(context)->table_words);
    if (!reading)
        throw office::Refused("selection.no-table");
    return *std::move(reading);
}

/// Without a code, nothing says that a line in capitals above a table is its title.
void take_title(form::TableReading& reading, const form::TextGrid& grid) {
    if (!reading.form.title.empty())
        return;
    reading.form.title = form::title_above(grid);
    Understood one;
    one.what = Understood::What::title;
    one.certainty = reading.form.title.empty() ? form::Certainty::open : form::Certainty::likely;
    one.why = reading.form.title.empty() ? "form.why.nothing" : "form.why.capitals";
    reading.understood.push_back(std::move(one));
}

SelectedForm on_sheet(const Context& context, const Model& model, const std::string& range) {
    const calc::Chosen chosen = calc::chosen_window(model, range);
    if (const auto known = calc::read_forms(model, chosen.sheet); !known.empty())
        return known_form(known.front());
    const form::PickedTable picked = form::pick_table(chosen.window);
    if (picked.tables > 1)
        throw office::Refused("selection.several-tables", {{"count", std::to_string(picked.tables)}});
    SelectedForm selected;
    selected.reading = reading_of(context, picked.grid);
    take_title(selected.reading, picked.grid);
    selected.sheet = chosen.sheet;
    selected.hidden_rows = picked.hidden_rows;
    selected.hidden_columns = picked.hidden_columns;
    return selected;
}

/// The table a paragraph stands in; a fact of the plan where it is one, which also reads tables of tabs.
std::optional<plan::TableFact> table_at(const document::Document& document, const plan::Plan& plan,
                                        const document::Place& place) {
    const auto& all = document.paragraphs;
    const auto at = std::find_if(all.begin(), all.end(), [&](const document::Paragraph& one) {
        return one.story == place.story && one.index == place.paragraph;
    });
    if (at == all.end())
        return std::nullopt;
    const auto number = static_cast<std::size_t>(at - all.begin());
    for (const plan::TableFact& fact : plan.tables) {
        const bool same_table = at->cell && fact.table == at->cell->table;
        const bool among_lines = !at->cell && fact.table < 0 && fact.last < plan.lines.size() &&
                                 plan.lines[fact.first].paragraph <= number &&
                                 number <= plan.lines[fact.last].paragraph;
        if (same_table || among_lines)
            return fact;
    }
    if (!at->cell)
        return std::nullopt;
    plan::TableFact fact;
    fact.table = at->cell->table;
    return fact;
}

/// Kinds that a template of the same heads knows are no doubts; nor is what the plan says of a table.
void take_form_of_plan(SelectedForm& selected, form::FormSpec form) {
    form::TableReading& reading = selected.reading;
    const bool from_template = form.columns != reading.form.columns;
    std::erase_if(reading.understood, [&](const Understood& one) {
        const bool of_name = one.what == Understood::What::title && !form.title.empty();
        return of_name || (from_template && (one.column >= 0 || one.rule >= 0));
    });
    reading.form = std::move(form);
}

std::optional<plan::TableFact> wished_table(const Model& model, const document::Document& document,
                                            const plan::Plan& plan, int table) {
    if (table >= 0)
        return static_cast<std::size_t>(table) < plan.tables.size()
                   ? std::optional(plan.tables[static_cast<std::size_t>(table)])
                   : std::nullopt;
    const auto place = writer::cursor_place(model);
    return place ? table_at(document, plan, *place) : std::nullopt;
}

SelectedForm in_text(const Context& context, const Model& model, int table) {
    const document::Document document = writer::snapshot(model);
    plan::Plan plan = recognised(model, document);
    const auto fact = wished_table(model, document, plan, table);
    if (!fact)
        throw office::Refused("selection.no-table-here");
    const form::TextGrid grid = plan::table_grid(document, plan, *fact);
    SelectedForm selected;
    selected.reading = reading_of(context, grid);
    plan.tables = {*fact};
    const auto data = library(context);
    auto forms = forms_in(document, plan, data->forms, data->table_words);
    if (!forms.empty())
        take_form_of_plan(selected, std::move(forms.front()));
    take_title(selected.reading, grid);
    return selected;
}

constexpr const char* names_of_what[] = {"header", "kind",     "share", "sum",  "rule", "rows", "units",
                                         "total",  "subtotal", "title", "code", "tie",  "note", "measure"};
constexpr const char* names_of_certainty[] = {"sure", "likely", "open"};

boost::json::object to_value(const Understood& one) {
    return {{"what", names_of_what[static_cast<int>(one.what)]},
            {"column", one.column},
            {"row", one.row},
            {"rule", one.rule},
            {"certainty", names_of_certainty[static_cast<int>(one.certainty)]},
            {"why", one.why}};
}

} // namespace

SelectedForm selected_form(const Context& context, const Model& model, const TableWish& wish) {
    SelectedForm selected =
        office::is_calc(model) ? on_sheet(context, model, wish.range) : in_text(context, model, wish.table);
    require_drawable(context, selected.reading.form);
    return selected;
}

std::optional<form::FormSpec> form_in_front(const Model& model) {
    if (!office::is_calc(model))
        return std::nullopt;
    const auto forms = calc::read_forms(model, calc::sheet_in_front(model));
    return forms.empty() ? std::nullopt : std::optional(forms.front().spec);
}

std::string to_json(const SelectedForm& selected) {
    const form::TableReading& reading = selected.reading;
    boost::json::array understood;
    for (const Understood& one : reading.understood)
        understood.push_back(to_value(one));
    return boost::json::serialize(
        boost::json::object{{"form", boost::json::parse(form::to_json(reading.form))},
                            {"sheet", selected.sheet},
                            {"newSheet", selected.new_sheet},
                            {"known", selected.known},
                            {"leavesAsked", reading.leaves_asked},
                            {"leavesFound", reading.leaves_found},
                            {"hiddenRows", selected.hidden_rows},
                            {"hiddenColumns", selected.hidden_columns},
                            {"understood", std::move(understood)}});
}

bool takes_sheets(const Model& model) {
    return office::is_calc(model) && office::is_editable(model) &&
           !css::uno::Reference<css::util::XProtectable>(model, css::uno::UNO_QUERY_THROW)->isProtected();
}

std::string add_form(const Context& context, const Model& model, const form::FormSpec& spec) {
    office::require_editable(model);
    std::string name;
    {
        office::UndoScope scope(model, office::ustring(office::string(context, "session.undo.form")));
        const std::string wanted = !spec.code.empty()    ? spec.code
                                   : !spec.title.empty() ? spec.title
                                                         : office::string(context, "session.form.sheet");
        name = calc::draw(context, scope, model, with_attached_line(spec, library(context)->profiles), wanted,
                          form_words(context));
    }
    calc::keep_heads_in_view(model);
    calc::go_to(model, name, "A1");
    return name;
}

} // namespace kehoach::session
