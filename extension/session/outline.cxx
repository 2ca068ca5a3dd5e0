// SPDX-License-Identifier: MPL-2.0
#include "session/outline.hxx"

#include "office/gate.hxx"
#include "office/recording.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "plan/carried_end.hpp"
#include "plan/composer.hpp"
#include "plan/outline_change.hpp"
#include "session/insert_part.hxx"
#include "session/library.hxx"
#include "text/words.hpp"
#include "writer/cursor.hxx"
#include "writer/edits.hxx"
#include "writer/move.hxx"
#include "writer/numbering.hxx"
#include "writer/text_step.hxx"

#include <algorithm>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <map>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

Reading read_for_change(const Model& model) {
    office::require_writer(model);
    office::require_editable(model);
    return read_now(model);
}

int paragraph_of(const Reading& reading, int wanted) {
    if (wanted >= 0)
        return wanted;
    if (!reading.cursor)
        throw office::Refused("insert.no-cursor");
    return reading.cursor->story == "body" ? reading.cursor->paragraph : -1;
}

void require_none(const std::string& refused) {
    if (!refused.empty())
        throw office::Refused(refused);
}

const document::Paragraph& paragraph(const Reading& reading, std::size_t line) {
    return reading.document.paragraphs[reading.plan.lines[line].paragraph];
}

/// Their names and signs are the same in every profile.
auto all_styles(const Context& context) {
    const auto data = library(context);
    return plan::styles_of(data->profiles.on(data->profiles.ids().front(), std::nullopt));
}

/// The style that counts at that level, or hangs items so.
document::Style style_of(const Context& context, const plan::LevelChange& change) {
    const auto styles = all_styles(context);
    const std::string level = std::to_string(change.level);
    const std::string key = change.item ? (change.level == 1 ? "bullet" : "sub_bullet") : "heading_" + level;
    document::Style style;
    style.name = styles.at(key).name;
    style.bullet = styles.at(key).bullet;
    return style;
}

/// Where no numbered line stands before it in its part, numbering begins anew.
bool is_first_of_part(const Reading& reading, std::size_t line) {
    const auto& lines = reading.plan.lines;
    for (std::size_t at = line; at-- > 0 && lines[at].part == lines[line].part;)
        if (paragraph(reading, at).number_level > 0)
            return false;
    return lines[line].part != "main";
}

writer::Restyle restyle_of(const Context& context, const Reading& reading, const plan::LevelChange& change) {
    const document::Paragraph& here = paragraph(reading, change.line);
    writer::Restyle made;
    made.place = plan::place_of_line(reading.document, reading.plan, change.line);
    made.style = style_of(context, change);
    if (change.item)
        return made;
    made.style.number_level = change.level;
    writer::Counting counting;
    if (here.restart_numbering && is_first_of_part(reading, change.line))
        counting.start = 1;
    counting.running = here.outline_level == 0;
    counting.look.look = here.look;
    counting.runs = here.runs;
    made.counting = std::move(counting);
    return made;
}

/// A Word file has forgotten the signs of the styles that its items can change to.
void write_signs(office::UndoScope& scope, const Context& context, const Model& model) {
    document::Document signs;
    for (const auto& [key, style] : all_styles(context))
        if (!style.bullet.empty())
            signs.styles.push_back(style);
    writer::write_bullets(scope, model, signs);
}

std::vector<document::Place> places_of(const std::vector<writer::Restyle>& restyles) {
    std::vector<document::Place> places;
    for (const writer::Restyle& each : restyles)
        if (each.counting)
            places.push_back(each.place);
    return places;
}

/// Only what our own styles count can change its level by another one of them.
bool is_ours(const document::Paragraph& paragraph) {
    return paragraph.style.starts_with("KH ");
}

Reformed answer(const Context& context, const ItemReferences& references, int changed, bool unrecorded) {
    Reformed reformed;
    reformed.places = references.left();
    reformed.summary = office::string(context, "heading.references");
    reformed.json = boost::json::serialize(boost::json::object{
        {"changed", changed}, {"unrecorded", unrecorded}, {"references", references.to_json()}});
    return reformed;
}

/// The number at which the paragraph began anew.
std::optional<int> start_of(const Reading& reading, int index) {
    for (std::size_t at = 0; at < reading.plan.lines.size(); ++at) {
        const plan::Line& line = reading.plan.lines[at];
        const document::Paragraph& here = paragraph(reading, at);
        if (here.story == "body" && here.index == index && here.restart_numbering && line.label &&
            !line.label->ordinals.empty())
            return line.label->ordinals.back();
    }
    return std::nullopt;
}

int size_of(const plan::Stretch& stretch) {
    return stretch.last - stretch.first + 1;
}

/// Two neighbours that change places, as they stand before that.
struct Neighbours {
    plan::Stretch upper, lower;
};

Neighbours neighbours_of(const plan::SectionMove& move) {
    if (move.moved.first < move.over.first)
        return {move.moved, move.over};
    return {move.over, move.moved};
}

/// Afterwards; the lower one begins where the upper one did.
plan::Swapped swapped(const Neighbours& before) {
    return {before.upper.first, before.upper.first + size_of(before.lower), before.lower.last};
}

/// Where the paragraphs of the body stand afterwards.
int after_swap(const Neighbours& before, int index) {
    if (index < before.upper.first || index > before.lower.last)
        return index;
    return index <= before.upper.last ? index + size_of(before.lower) : index - size_of(before.upper);
}

/// Who comes first begins as the first did; who was told to begin anew behind another goes on.
void number_swapped(const Model& model, const Reading& before, const Neighbours& neighbours) {
    const plan::Swapped now = swapped(neighbours);
    std::vector<writer::Start> starts(2);
    starts[0].place.paragraph = now.first;
    starts[0].at = start_of(before, neighbours.upper.first);
    starts[1].place.paragraph = now.second;
    if (starts[0].at || start_of(before, neighbours.lower.first))
        writer::number_anew(model, starts);
}

/// Whether all words stand where they should: the steps of a move are the office's own, and others may take
/// part in them.
bool has_moved(const Reading& before, const Reading& after, const std::function<int(int)>& now_at) {
    std::map<int, std::string> there;
    for (const document::Paragraph& each : after.document.paragraphs)
        if (each.story == "body")
            there.emplace(each.index, text::letters_and_digits(each.text));
    const auto& was = before.document.paragraphs;
    return was.size() == after.document.paragraphs.size() &&
           std::all_of(was.begin(), was.end(), [&](const document::Paragraph& each) {
               return each.story != "body" ||
                      there[now_at(each.index)] == text::letters_and_digits(each.text);
           });
}

/// What the end of the text is told by stays there: its hold on the signature, the closing mark.
void close_text(office::UndoScope& scope, const Model& model, const plan::Swapped& now) {
    const auto document = read_now(model).document;
    writer::apply(scope, model, plan::carried_end_edits(document, now));
    for (const document::Edit& edit : plan::carried_mark_edits(document, now))
        if (!writer::apply(scope, model, {edit}).front().done)
            return; // a mark too many is seen, one that is lost is not
}

} // namespace

Reformed change_level(const Context& context, const Model& model, bool deeper, const ChooseReferences& choose,
                      int wanted) {
    const Reading reading = read_for_change(model);
    const auto planned =
        plan::change_level(reading.document, reading.plan, paragraph_of(reading, wanted), deeper);
    require_none(planned.refused);
    std::vector<writer::Restyle> restyles;
    for (const plan::LevelChange& change : planned.changes) {
        if (!is_ours(paragraph(reading, change.line)))
            throw office::Refused("heading.typed");
        restyles.push_back(restyle_of(context, reading, change));
    }
    const bool recorded = writer::is_recording(model);
    const office::Recording unrecorded(model, false);
    writer::TextStep scope(model, office::ustring(office::string(context, deeper ? "session.undo.demote"
                                                                                 : "session.undo.promote")));
    if (planned.changes.front().item)
        write_signs(scope, context, model);
    writer::count_again_on_undo(scope, model, places_of(restyles));
    const auto done = writer::restyle(scope, model, {}, restyles);
    if (!done.left.empty())
        throw office::Refused("edit.protected");
    ItemReferences references(context, reading, read_now(model), [](int index) { return index; });
    references.change(scope, model, choose);
    return answer(context, references, done.count, recorded);
}

Reformed move_section(const Context& context, const Model& model, bool down, const ChooseReferences& choose,
                      int wanted) {
    const Reading reading = read_for_change(model);
    const int from = paragraph_of(reading, wanted);
    const auto move = plan::move_section(reading.document, reading.plan, from, down);
    require_none(move.refused);
    const bool recorded = writer::is_recording(model);
    const office::Recording unrecorded(model, false);
    const Neighbours neighbours = neighbours_of(move);
    const auto now_at = [&](int index) { return after_swap(neighbours, index); };
    Reformed reformed;
    {
        writer::TextStep scope(model,
                               office::ustring(office::string(context, down ? "session.undo.move-down"
                                                                            : "session.undo.move-up")));
        writer::move_block(scope, context, model, {move.moved.first, move.moved.last},
                           {move.over.first, move.over.last});
        number_swapped(model, reading, neighbours);
        close_text(scope, model, swapped(neighbours));
        Reading after = read_now(model);
        if (!has_moved(reading, after, now_at))
            throw office::Refused("session.body-altered");
        ItemReferences references(context, reading, std::move(after), now_at);
        references.change(scope, model, choose);
        reformed = answer(context, references, size_of(move.moved), recorded);
    }
    writer::put_cursor(model, now_at(from));
    return reformed;
}

} // namespace kehoach::session
