// SPDX-License-Identifier: MPL-2.0
#include "session/refresh_figures.hxx"

#include "office/gate.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/figure_reading.hxx"
#include "session/send_figures.hxx"
#include "writer/edits.hxx"
#include "writer/figure_marks.hxx"
#include "writer/text_step.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <tuple>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;
using document::Edit;

bool same_paragraph(const document::Place& one, const document::Place& other) {
    return one.story == other.story && one.paragraph == other.paragraph;
}

/// What a sentence will be: with the other figures that change in it.
void put_sentence(const document::Document& document, const std::vector<FigureChange>& all, FigureChange& change) {
    const auto* const paragraph = document::find_paragraph(document, change.place);
    if (paragraph == nullptr || change.table)
        return;
    std::vector<returns::Replacement> replaced;
    for (const FigureChange& one : all)
        if (same_paragraph(one.place, change.place) && (&one == &change || !one.by_hand))
            replaced.push_back({one.place.start, one.place.end, one.now});
    std::tie(change.before, change.after) =
        returns::sentence_before_and_after(paragraph->text, std::move(replaced), change.place.start);
}

/// Of the figures of a table.
document::CharLook look_of(const document::Document& document, int table) {
    for (const document::Paragraph& each : document.paragraphs)
        if (each.story == "body" && each.cell && each.cell->table == table && !each.runs.empty() &&
            each.cell->row >= document.tables.at(static_cast<std::size_t>(table)).header_rows)
            return each.runs.front().look;
    return {};
}

} // namespace

FigureRefresh::FigureRefresh(const Context& context, const Model& text)
    : context_(context), text_(text), reading_(read_now(text)), figures_(placed_figures(text)) {
    FigureReading reading(context, text, reading_.document, figures_);
    reading.read();
    changes_ = std::move(reading.changes);
    left_ = std::move(reading.left);
    gone_ = std::move(reading.gone);
    count_ = reading.count;
    places_.emplace(context, reading_.document, reading_.plan);
    for (FigureChange& change : changes_)
        put_sentence(reading_.document, changes_, change);
}

std::string FigureRefresh::say(const std::string& key, const office::Refused::Arguments& arguments) const {
    return office::string(context_, key, arguments);
}

/// A cell that was empty has no look of its own yet.
std::vector<Edit> FigureRefresh::edits_of(const FigureChange& change) const {
    Edit edit;
    edit.place = change.place;
    edit.before = change.place.excerpt;
    edit.text = edit.after = change.now;
    std::vector<Edit> edits{edit};
    const auto* const paragraph = document::find_paragraph(reading_.document, change.place);
    if (change.table && change.place.excerpt.empty() && paragraph != nullptr && paragraph->cell) {
        edit.kind = Edit::Kind::char_look;
        edit.place.end = change.now.size();
        edit.place.excerpt = change.now;
        edit.chars = look_of(reading_.document, paragraph->cell->table);
        edits.push_back(edit);
    }
    return edits;
}

/// The bookmark of a table stands in its first cell.
bool FigureRefresh::has_mark(const FigureChange& change) const {
    return !change.table || change.at == 0;
}

/// Once all is done: figures before it in its paragraph have other lengths.
document::Place FigureRefresh::place_now(const FigureChange& change) const {
    document::Place place = change.place;
    for (const std::size_t other : done_)
        if (const FigureChange& one = changes_[other];
            same_paragraph(one.place, change.place) && one.place.start < change.place.start)
            place.start += one.now.size() - one.place.excerpt.size();
    place.end = place.start + change.now.size();
    return place;
}

std::vector<returns::PlacedFigures> FigureRefresh::to_remember() const {
    std::vector<returns::PlacedFigures> all;
    for (std::size_t number = 0; number < figures_.size(); ++number)
        if (!gone_.contains(number))
            all.push_back(figures_[number]);
    return all;
}

/// What may not be written over is told, and makes no step.
void FigureRefresh::leave_closed(std::vector<std::size_t>& chosen) {
    std::erase_if(chosen, [&](std::size_t at) {
        const std::string reason = writer::reason_against(text_, changes_[at].place);
        if (!reason.empty())
            leave(changes_[at], reason);
        return !reason.empty();
    });
}

void FigureRefresh::leave(const FigureChange& change, const std::string& reason) {
    left_.push_back(say("figures.left.not-written", {{"cell", change.cell}, {"reason", say(reason)}}));
}

void FigureRefresh::carry_out(std::vector<std::size_t> chosen) {
    std::ranges::sort(chosen, [&](std::size_t one, std::size_t other) { // last place first
        const document::Place &a = changes_[one].place, &b = changes_[other].place;
        return std::tie(a.story, a.paragraph, a.start) > std::tie(b.story, b.paragraph, b.start);
    });
    std::vector<writer::MarkPlace> before, after;
    for (const std::size_t at : chosen)
        if (has_mark(changes_[at]))
            before.push_back({figures_[changes_[at].figure].mark, changes_[at].place});
    writer::TextStep scope(text_, office::ustring(say("session.undo.refresh-figures")));
    scope.unrecorded({}, [] {}, [text = text_, before] { writer::put_marks(text, before); });
    for (const std::size_t at : chosen) {
        FigureChange& change = changes_[at];
        const auto outcomes = writer::apply(scope, text_, edits_of(change));
        if (!outcomes.front().done) {
            leave(change, outcomes.front().reason);
            continue;
        }
        done_.insert(at);
        figures_[change.figure].cells[change.at].words = change.now;
    }
    for (const std::size_t at : done_)
        if (has_mark(changes_[at]))
            after.push_back({figures_[changes_[at].figure].mark, place_now(changes_[at])});
    scope.unrecorded({}, [text = text_, after] { writer::put_marks(text, after); }, [] {});
    if (!done_.empty())
        keep_figures(scope, text_, to_remember());
}

Reformed FigureRefresh::make(std::vector<std::size_t> chosen) {
    office::require_editable(text_);
    leave_closed(chosen);
    if (!chosen.empty())
        carry_out(std::move(chosen));
    Reformed made;
    made.json = json();
    made.lists_changes = true;
    made.summary = say("figures.done", {{"count", std::to_string(done_.size())}});
    for (const std::string& sentence : left_)
        made.summary += "\n" + sentence;
    for (const std::size_t at : done_) {
        const FigureChange& change = changes_[at];
        made.places.push_back({say("figures.changed", {{"place", place(change)},
                                                       {"before", change.before},
                                                       {"after", change.after}}),
                               change.place});
    }
    return made;
}

std::string FigureRefresh::json() const {
    boost::json::array changes, left;
    for (std::size_t at = 0; at < changes_.size(); ++at) {
        const FigureChange& one = changes_[at];
        changes.push_back(boost::json::object{{"id", std::to_string(at + 1)},
                                              {"file", one.file},
                                              {"cell", one.cell},
                                              {"place", place(one)},
                                              {"before", one.before},
                                              {"after", one.after},
                                              {"was", one.place.excerpt},
                                              {"now", one.now},
                                              {"byHand", one.by_hand},
                                              {"done", done_.contains(at)}});
    }
    for (const std::string& sentence : left_)
        left.emplace_back(sentence);
    return boost::json::serialize(boost::json::object{
        {"figures", count_}, {"changes", std::move(changes)}, {"left", std::move(left)}});
}

} // namespace kehoach::session
