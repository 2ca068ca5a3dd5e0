// SPDX-License-Identifier: MPL-2.0
#include "faces/form_commands.hxx"

#include "calc/selection.hxx"
#include "faces/form_designer.hxx"
#include "faces/form_dialog.hxx"
#include "faces/message.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/chart.hxx"
#include "session/figure_source.hxx"
#include "session/make.hxx"
#include "session/returns.hxx"
#include "session/selected_form.hxx"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::faces {
namespace {

std::optional<form::FormSpec> spec_of(const Call& call) {
    if (call.has("FormSpec"))
        return session::form_spec(call.context, call.text("FormSpec"));
    if (!call.interactive)
        throw office::Refused("command.needs-spec", {{"argument", "FormSpec"}});
    return ask_form(call.context, call.frame);
}

/// On a new sheet of the workbook that is open; in a new one where that takes none.
css::uno::Any made(const Call& call, const form::FormSpec& spec, const session::SelectedForm& selected) {
    if (!session::takes_sheets(call.model))
        return css::uno::Any(session::create_form(call.context, spec, call.flag("Visible", true)));
    session::SelectedForm told = selected;
    told.reading.form = spec;
    told.new_sheet = session::add_form(call.context, call.model, spec);
    return css::uno::Any(office::ustring(session::to_json(told)));
}

/// Heads that ask for more columns than the table has are said before anything is made.
bool heads_agreed(const Call& call, const form::TableReading& reading) {
    if (reading.leaves_asked == reading.leaves_found || call.flag("AsHeaded", false) ||
        call.flag("DryRun", false))
        return true;
    const office::Refused::Arguments counts{{"asked", std::to_string(reading.leaves_asked)},
                                            {"found", std::to_string(reading.leaves_found)}};
    if (!call.interactive)
        throw office::Refused("selection.misfit", counts);
    return ask(call.context, call.frame, office::string(call.context, "selection.misfit.ask", counts));
}

/// What a person should know of a table before he takes the form for the whole of it.
std::string said_of(const Call& call, const session::SelectedForm& selected) {
    if (selected.known)
        return office::string(call.context, "designer.said.known");
    if (selected.hidden_rows + selected.hidden_columns > 0)
        return office::string(call.context, "designer.said.hidden",
                              {{"rows", std::to_string(selected.hidden_rows)},
                               {"columns", std::to_string(selected.hidden_columns)}});
    return office::string(call.context, "designer.said.understood");
}

/// Before a form whose figures would not go along is designed anew.
std::string warned(const Call& call) {
    if (!session::form_in_front(call.model))
        return {};
    const std::string sheet = calc::sheet_in_front(call.model);
    const auto filled = session::filled_cells(call.model, sheet);
    return filled == 0 ? std::string()
                       : office::string(call.context, "designer.filled",
                                        {{"sheet", sheet}, {"count", std::to_string(filled)}});
}

} // namespace

css::uno::Any form_from_selection(const Call& call) {
    const auto selected =
        session::selected_form(call.context, call.model, {call.text("Range"), call.number("Table", -1)});
    if (!heads_agreed(call, selected.reading))
        return {};
    if (call.flag("DryRun", false))
        return css::uno::Any(office::ustring(session::to_json(selected)));
    if (!call.interactive)
        return made(call, selected.reading.form, selected);
    const auto spec =
        ask_design(call.context, call.frame, form::Designer(selected.reading), said_of(call, selected));
    return spec ? made(call, *spec, selected) : css::uno::Any();
}

css::uno::Any design_form(const Call& call) {
    if (call.has("FormSpec"))
        return made(call, session::form_spec(call.context, call.text("FormSpec")), {});
    if (!call.interactive)
        throw office::Refused("command.needs-spec", {{"argument", "FormSpec"}});
    const auto begun = session::form_in_front(call.model).value_or(blank_form(call.context));
    const auto spec = ask_design(call.context, call.frame, form::Designer(begun), warned(call));
    return spec ? made(call, *spec, {}) : css::uno::Any();
}

css::uno::Any new_form(const Call& call) {
    const auto spec = spec_of(call);
    if (!spec)
        return {};
    return css::uno::Any(session::create_form(call.context, *spec, call.flag("Visible", true)));
}

css::uno::Any chart(const Call& call) {
    const auto drawn = session::draw_chart(call.context, call.model, call.text("Sheet"));
    if (call.interactive && boost::json::parse(drawn).at("still").as_bool())
        show_message(call.context, call.frame, Mood::information,
                     office::string(call.context, "chart.still"));
    return css::uno::Any(office::ustring(drawn));
}

css::uno::Any show_source(const Call& call) {
    const auto source = session::figure_source(call.model, call.text("Cell"));
    if (call.flag("Show", call.interactive))
        session::show_source(call.context, call.model, source);
    return css::uno::Any(office::ustring(boost::json::serialize(
        boost::json::object{{"url", source.url}, {"sheet", source.sheet}, {"cells", source.cells}})));
}

} // namespace kehoach::faces
