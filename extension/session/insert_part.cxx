// SPDX-License-Identifier: MPL-2.0
#include "session/insert_part.hxx"
#include "session/answered_profile.hxx"

#include "document/pages.hpp"
#include "form/range_table.hpp"
#include "office/gate.hxx"
#include "office/recording.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "plan/compose_table.hpp"
#include "plan/known_facts.hpp"
#include "plan/recognise.hpp"
#include "session/follow.hxx"
#include "session/make.hxx"
#include "session/offices.hxx"
#include "session/told_roles.hxx"
#include "writer/cursor.hxx"
#include "writer/edits.hxx"
#include "writer/insert.hxx"
#include "writer/marked_table.hxx"
#include "writer/snapshot.hxx"
#include "writer/text_step.hxx"

#include <algorithm>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;
using At = plan::Insertion::At;

/// Parts that stand where the person put the cursor.
bool stands_at_cursor(plan::Part part) {
    return part == plan::Part::preamble || part == plan::Part::section || part == plan::Part::citation ||
           part == plan::Part::deadline;
}

void require_cursor(const Model& model, plan::Part part) {
    if (stands_at_cursor(part) && !model->getCurrentController().is())
        throw office::Refused("session.no-cursor");
}

void require_allowed(const plan::Insertion& insertion) {
    if (!insertion.allowed())
        throw office::Refused(insertion.refused);
}

writer::Where where(At at) {
    if (at == At::start)
        return writer::Where::start;
    if (at == At::before)
        return writer::Where::ahead;
    return at == At::cursor ? writer::Where::cursor : writer::Where::end_of_main;
}

/// The regulation the document is under holds for what comes into it; where it does not tell, that of the
/// person's own office.
plan::PlanSpec completed(const Context& context, plan::PlanSpec spec, plan::Part part, const Reading& reading,
                         const Library& data) {
    if (spec.profile.empty() && spec.family.empty()) {
        spec.profile = reading.converted;
        if (spec.profile.empty())
            spec.profile = plan::choose_profile(data.profiles, reading.plan).id.value_or(std::string());
        if (const auto offices = session::offices(context);
            spec.profile.empty() && reading.plan.family == profile::Family::other && !offices.empty())
            spec.family = offices.front().family;
    }
    if (part == plan::Part::header)
        return spec;
    return with_issuer_in_text(context, plan::completed(std::move(spec), plan::facts_of(reading.plan)));
}

} // namespace

Reading read_now(const Model& model) {
    Reading reading{writer::snapshot(model), {}, writer::cursor_place(model), converted_profile(model)};
    reading.plan = recognised(model, reading.document);
    return reading;
}

void require_place(const Model& model, const Reading& reading, plan::Part part) {
    office::require_writer(model);
    office::require_editable(model);
    require_cursor(model, part);
    require_allowed(plan::insertion_of(reading.document, reading.plan, part, reading.cursor));
}

std::vector<SectionLevel> section_levels(const Context& context, const Reading& reading) {
    const auto data = library(context);
    const auto spec = completed(context, {}, plan::Part::section, reading, *data);
    const auto profile = profile_for(spec, *data);
    const auto here =
        plan::insertion_of(reading.document, reading.plan, plan::Part::section, reading.cursor, &profile);
    std::vector<SectionLevel> levels;
    for (int level = 1; level <= here.deepest; ++level) {
        auto insertion = here;
        plan::begin_at(insertion, level);
        if (insertion.allowed())
            levels.push_back({level, plan::next_number(spec, profile, insertion.around)});
    }
    return levels;
}

std::string to_json(const Inserted& inserted) {
    return boost::json::serialize(
        boost::json::object{{"paragraphs", inserted.paragraphs}, {"unrecorded", inserted.unrecorded}});
}

namespace {

void print_as_it_is(const FilledIn& filled, plan::Composed& composed) {
    for (std::size_t i = 0; i < composed.roles.size(); ++i) {
        const auto role = composed.roles[i];
        const std::string& words = role == plan::Role::attached_to      ? filled.attached_line
                                   : role == plan::Role::appendix_label ? filled.label
                                                                        : std::string();
        if (words.empty())
            continue;
        composed.document.paragraphs[i].text = words;
        composed.document.paragraphs[i].runs.clear(); // its look is that of its style
    }
}

/// What stands around it stays as it is in the text.
void keep_table_alone(document::Document& document) {
    std::erase_if(document.paragraphs, [](const auto& each) { return !each.cell.has_value(); });
    document.pages.clear();
}

/// The paragraph of the body behind a table.
int behind_table(const document::Document& document, int table) {
    int behind = -1;
    for (const document::Paragraph& each : document.paragraphs)
        if (each.story == "body" && each.cell && each.cell->table == table)
            behind = each.index + 1;
    return behind;
}

bool needs_lying_page(const document::Document& composed) {
    return std::ranges::any_of(composed.pages, document::is_lying);
}

bool stands_upright(const document::Document& document, int table) {
    const auto cell = std::ranges::find_if(document.paragraphs, [table](const document::Paragraph& each) {
        return each.story == "body" && each.cell && each.cell->table == table;
    });
    const auto page =
        document::page_under(document, static_cast<std::size_t>(cell - document.paragraphs.begin()));
    return page && !document::is_lying(*page);
}

void put_instead(office::UndoScope& scope, const Model& model, const document::Document& composed,
                 const Reading& reading, const FilledIn& filled) {
    const auto old = writer::marked_text_table(model, filled.mark);
    writer::drop_mark(model, filled.mark);
    writer::insert(scope, model, composed, writer::Where::ahead,
                   behind_table(reading.document, filled.instead_of));
    writer::drop_table(model, old);
}

Inserted insert(const Context& context, const Model& model, plan::Part part, const plan::PlanSpec& spec,
                int level, const FilledIn& filled) {
    office::require_writer(model);
    office::require_editable(model);
    require_cursor(model, part);
    const auto data = library(context);
    const Reading reading = read_now(model);
    auto whole = completed(context, spec, part, reading, *data);
    const auto profile = profile_for(whole, *data);
    auto insertion = plan::insertion_of(reading.document, reading.plan, part, reading.cursor, &profile);
    if (insertion.around.titled)
        whole.subject = plan::facts_of(reading.plan).subject;
    if (part == plan::Part::section)
        plan::begin_at(insertion, level);
    require_allowed(insertion);
    insertion.around.figures = filled.texts;
    insertion.around.table_mark = filled.mark;
    auto composed = plan::compose_part(whole, profile, part, insertion.around);
    print_as_it_is(filled, composed);
    if (part == plan::Part::section)
        plan::leave_end(insertion, composed, profile);
    writer::TextStep scope(model, office::ustring(office::string(context, "session.undo.insert")));
    const office::Recording paused(model, false);
    bool upright = false;
    if (filled.instead_of >= 0) {
        upright = needs_lying_page(composed.document) && stands_upright(reading.document, filled.instead_of);
        keep_table_alone(composed.document);
        put_instead(scope, model, composed.document, reading, filled);
    } else {
        writer::apply(scope, model, insertion.edits);
        writer::insert(scope, model, composed.document, where(insertion.at), insertion.before);
    }
    if (part == plan::Part::header)
        keep_facts(scope, model, plan::letter_facts(whole, profile));
    return {static_cast<int>(composed.document.paragraphs.size()), paused.was_on(), upright};
}

} // namespace

Inserted insert(const Context& context, const Model& model, plan::Part part, const plan::PlanSpec& spec,
                int level) {
    return insert(context, model, part, spec, level, {});
}

Inserted insert_appendix(const Context& context, const Model& model, const plan::PlanSpec& spec,
                         const FilledIn& filled) {
    return insert(context, model, plan::Part::appendix, spec, 1, filled);
}

namespace {

/// The next paragraph of the body; -1: none, or the table may come where the cursor is.
int behind_cursor(const Reading& reading) {
    if (!reading.cursor)
        throw office::Refused("insert.no-cursor");
    const auto* const at = document::find_paragraph(reading.document, *reading.cursor);
    if (at == nullptr || at->story != "body" || at->cell)
        throw office::Refused("insert.not-in-text");
    const auto* const next = at + 1;
    const auto* const end = reading.document.paragraphs.data() + reading.document.paragraphs.size();
    return !at->text.empty() && next < end && next->story == "body" ? next->index : -1;
}

double usable_mm(const Reading& reading) {
    const auto* const at = document::find_paragraph(reading.document, *reading.cursor);
    const auto page = document::page_under(reading.document,
                                           static_cast<std::size_t>(at - reading.document.paragraphs.data()));
    constexpr double usual = 165;
    return page ? page->width_mm - page->left_mm - page->right_mm : usual;
}

} // namespace

Inserted insert_table(const Context& context, const Model& model, const form::RangeTable& range,
                      const std::string& mark) {
    office::require_writer(model);
    office::require_editable(model);
    const Reading reading = read_now(model);
    const int before = behind_cursor(reading);
    const auto data = library(context);
    plan::PlanSpec spec = completed(context, {}, plan::Part::appendix, reading, *data);
    if (spec.profile.empty() && spec.family.empty())
        spec.family = "state"; // a text that is none of an office yet
    const auto profile = profile_for(spec, *data);
    const auto composed = plan::compose_table(form::to_table(range, usable_mm(reading)), profile, mark);
    writer::TextStep scope(model, office::ustring(office::string(context, "session.undo.insert")));
    const office::Recording paused(model, false);
    writer::insert(scope, model, composed, before < 0 ? writer::Where::cursor : writer::Where::ahead, before);
    return {static_cast<int>(composed.paragraphs.size()), paused.was_on(), false};
}

} // namespace kehoach::session
