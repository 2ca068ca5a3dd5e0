// SPDX-License-Identifier: MPL-2.0
#include "faces/form_commands.hxx"
#include "faces/grow_dialog.hxx"
#include "faces/message.hxx"
#include "form/kind_named.hpp"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "session/grow_form.hxx"
#include "text/words.hpp"

namespace kehoach::faces {

namespace {

/// Of a column with that title.
std::string key_of(const form::FormSpec& spec, const std::string& title) {
    for (const auto* leaf : form::leaves(spec.columns))
        if (text::same_wording(leaf->title, title))
            return leaf->key;
    return title;
}

form::ColumnKind kind_of(const Call& call) {
    const std::string name = call.has("Kind") ? call.text("Kind") : "count";
    const auto kind = form::kind_named(name);
    if (!kind)
        throw office::Refused("data.expected.form.kind", {{"found", name}});
    return *kind;
}

form::Growth growth_of(const Call& call, const form::FormSpec& spec) {
    form::Growth growth;
    if (call.has("FromYear"))
        growth.from_year = call.number("FromYear", 0);
    if (call.has("ToYear"))
        growth.to_year = call.number("ToYear", 0);
    growth.items = call.texts("Items");
    growth.group = call.text("Group");
    growth.free_rows = call.number("Rows", 0);
    if (!call.has("Column"))
        return growth;
    growth.column.emplace();
    growth.column->title = call.text("Column");
    growth.column->kind = kind_of(call);
    growth.column->choices = call.texts("Choices");
    growth.column->numerator = key_of(spec, call.text("Part"));
    growth.column->denominator = key_of(spec, call.text("Whole"));
    growth.under = call.texts("Under");
    return growth;
}

} // namespace

css::uno::Any add_rows(const Call& call) {
    const auto form = session::form_to_grow(call.context, call.model, call.text("Sheet"));
    const auto growth =
        call.interactive ? ask_growth(call, form.spec) : std::optional(growth_of(call, form.spec));
    if (!growth)
        return {};
    const auto grown = session::grow_form(call.context, call.model, form, *growth);
    if (call.interactive)
        show_message(call.context, call.frame, Mood::information, grown.summary);
    return css::uno::Any(office::ustring(grown.json));
}

} // namespace kehoach::faces
