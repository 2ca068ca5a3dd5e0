// SPDX-License-Identifier: MPL-2.0
#include "session/insert_words.hxx"

#include "office/gate.hxx"
#include "office/refused.hxx"
#include "office/settings.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/faults.hxx"
#include "text/json.hpp"
#include "text/words.hpp"
#include "writer/insertion_point.hxx"
#include "writer/text_step.hxx"

#include <algorithm>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

constexpr const char* typed_citations = "Citations";
constexpr std::size_t most_typed = 200;

std::string text_at(const Reading& reading) {
    const auto* const paragraph =
        reading.cursor ? document::find_paragraph(reading.document, *reading.cursor) : nullptr;
    return paragraph == nullptr ? std::string() : paragraph->text;
}

void write(const Context& context, const Model& model, const Reading& reading, const std::string& words,
           bool bold) {
    const auto at = reading.cursor ? reading.cursor->start : 0;
    writer::TextStep scope(model, office::ustring(office::string(context, "session.undo.insert")));
    writer::insert_words(model, office::ustring(plan::fitted(words, text_at(reading), at)), bold);
}

/// The list of what was typed is no archive: the oldest of a full list gives way.
void keep(const Context& context, const plan::Basis& basis) {
    const auto name = text::trim(basis.number.empty() ? basis.type : basis.number);
    if (name.empty() || name.find('=') != std::string_view::npos)
        return;
    const auto known = office::settings(context, typed_citations);
    if (known.size() >= most_typed && !known.contains(std::string(name)))
        office::drop_setting(context, typed_citations, known.begin()->first);
    office::put_setting(context, typed_citations, std::string(name),
                        plan::citation_of(basis, plan::CitationForm::full));
}

} // namespace

plan::CitationForm form_of(const Reading& reading, const CitationWish& wish) {
    if (wish.form)
        return *wish.form;
    const bool before =
        reading.cursor && plan::is_cited_before(reading.document, reading.plan, wish.basis, *reading.cursor);
    return before ? plan::CitationForm::brief : plan::CitationForm::full;
}

std::string insert_citation(const Context& context, const Model& model, const CitationWish& wish) {
    const Reading reading = read_now(model);
    require_place(model, reading, plan::Part::citation);
    auto words = plan::citation_of(wish.basis, form_of(reading, wish));
    keep(context, wish.basis); // first: where that fails the text is as it was
    write(context, model, reading, words, false);
    return words;
}

std::vector<plan::Basis> known_citations(const Context& context, const plan::Plan& plan) {
    std::vector<plan::Basis> remembered;
    for (const auto& [number, line] : office::settings(context, typed_citations))
        if (const auto basis = plan::basis_of(line))
            remembered.push_back(*basis);
    return plan::known_documents(plan, remembered);
}

std::size_t count_citations(const Context& context) {
    return office::settings(context, typed_citations).size();
}

void forget_citations(const Context& context) {
    office::drop_settings(context, typed_citations);
}

std::string insert_deadline(const Context& context, const Model& model, const DeadlineWish& wish) {
    auto words = schedule::deadline_text(wish.form, wish.date);
    if (words.empty())
        throw office::Refused("data.expected.date-full");
    const Reading reading = read_now(model);
    require_place(model, reading, plan::Part::deadline);
    write(context, model, reading, words, wish.bold);
    return words;
}

bool insert_from_spec(const Context& context, const Model& model, plan::Part part, const std::string& json) {
    text::DataFaults faults;
    const text::JsonText parsed("PlanSpec", json, faults);
    text::JsonObject root(parsed, "", faults);
    if (part == plan::Part::citation && root.ok() && root.has("citation")) {
        const auto line = root.string("citation"), form = root.string_or("form", {});
        root.no_others();
        require_none(context, "session.spec-faulty", faults);
        insert_citation(context, model, {basis_from(line), form_from(form)});
        return true;
    }
    if (part != plan::Part::deadline || !root.ok() || !root.has("deadline"))
        return false;
    text::JsonObject deadline(parsed, "/deadline", faults);
    const auto date = deadline.string("date"), words = deadline.string_or("words", {});
    const bool bold = deadline.boolean_or("bold", true);
    deadline.no_others();
    require_none(context, "session.spec-faulty", faults);
    const auto form = deadline_form_from(words);
    insert_deadline(context, model, {form, deadline_date_from(date, form), bold});
    return true;
}

plan::Basis basis_from(const std::string& line) {
    const auto basis = plan::basis_of(line);
    if (!basis)
        throw office::Refused("data.expected.citation");
    return *basis;
}

std::optional<plan::CitationForm> form_from(const std::string& name) {
    if (name.empty())
        return std::nullopt;
    if (name != "full" && name != "brief")
        throw office::Refused("data.expected.citation-form");
    return name == "full" ? plan::CitationForm::full : plan::CitationForm::brief;
}

schedule::DeadlineForm deadline_form_from(const std::string& name) {
    const auto form = schedule::deadline_form_of(name.empty() ? "before" : name);
    if (!form)
        throw office::Refused("data.expected.deadline-words");
    return *form;
}

grammar::Date deadline_date_from(const std::string& text, schedule::DeadlineForm form) {
    const auto iso = grammar::parse_iso(text);
    const auto found = iso ? std::nullopt : grammar::find_date(text);
    auto date = iso ? *iso : found ? found->date : grammar::Date();
    if (form == schedule::DeadlineForm::within && date.year == 0)
        if (const auto months = grammar::find_date("01/" + text))
            date = {months->date.year, months->date.month, 0};
    if (schedule::deadline_text(form, date).empty())
        throw office::Refused("data.expected.date-full");
    return date;
}

} // namespace kehoach::session
