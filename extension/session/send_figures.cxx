// SPDX-License-Identifier: MPL-2.0
#include "session/send_figures.hxx"

#include "office/gate.hxx"
#include "office/memory.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "plan/cited.hpp"
#include "plan/follow_facts.hpp"
#include "session/insert_part.hxx"
#include "session/return_paths.hxx"
#include "writer/figure_marks.hxx"
#include "writer/text_step.hxx"

#include <algorithm>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <set>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;
using returns::CellNow;
using returns::PlacedFigures;

constexpr const char* remembered = "figures";

/// Figures that were taken away may come back by an undo: a number that any has is not given again.
std::string new_mark(const Model& text, const std::vector<PlacedFigures>& known) {
    const std::string prefix = std::string(plan::bookmark_prefix) + "figure_";
    const auto names = writer::marks_beginning(text, prefix);
    std::set<std::string> taken(names.begin(), names.end());
    for (const PlacedFigures& one : known)
        taken.insert(one.mark);
    for (std::size_t number = taken.size() + 1;; ++number)
        if (std::string name = prefix + std::to_string(number); !taken.contains(name))
            return name;
}

PlacedFigures placed(const calc::RangeWords& range, const std::string& file, const std::string& mark) {
    PlacedFigures made{.mark = mark,
                       .file = file,
                       .sheet = range.sheet,
                       .table = range.table.cells.size() > 1,
                       .rows = range.names.rows,
                       .heads = range.names.heads,
                       .cells = {}};
    for (std::size_t at = 0; at < range.says.size(); ++at) {
        const form::RangeCell& cell = range.table.cells[at];
        made.cells.push_back({range.addresses[at], cell.row, cell.column, cell.text, cell.figure});
    }
    return made;
}

/// Blanks part the figure from the words around it.
writer::FittedWords fitted(const Reading& reading, const std::string& words) {
    const auto* const paragraph =
        reading.cursor ? document::find_paragraph(reading.document, *reading.cursor) : nullptr;
    const std::string all = plan::fitted(words, paragraph == nullptr ? std::string() : paragraph->text,
                                         reading.cursor ? reading.cursor->start : 0);
    const auto at = all.find(words);
    return {all.substr(0, at), words, all.substr(at + words.size())};
}

} // namespace

calc::RangeWords figures_to_send(const Model& workbook, const std::string& range) {
    office::require_calc(workbook);
    calc::RangeWords words = calc::read_range(calc::chosen_range(workbook, range));
    const bool empty = std::ranges::all_of(
        words.says, [](const CellNow& now) { return now.kind == CellNow::Kind::empty; });
    if (empty)
        throw office::Refused("figures.empty", {{"cell", words.address}});
    for (std::size_t at = 0; at < words.says.size(); ++at)
        if (words.says[at].kind == CellNow::Kind::error)
            throw office::Refused("figures.error", {{"cell", words.addresses[at]}});
    return words;
}

std::string to_json(const SentFigures& sent) {
    return boost::json::serialize(boost::json::object{{"what", sent.table ? "table" : "figure"},
                                                      {"words", sent.words},
                                                      {"cells", sent.cells},
                                                      {"file", sent.file},
                                                      {"count", sent.count},
                                                      {"unrecorded", sent.unrecorded}});
}

SentFigures send_figures(const Context& context, const Model& workbook, const calc::RangeWords& range,
                         const Model& target) {
    office::require_writer(target);
    office::require_editable(target);
    const std::string url = office::utf8(workbook->getURL());
    if (url.empty())
        throw office::Refused("figures.unstored");
    auto known = placed_figures(target);
    const std::string file = ReturnPaths(office::utf8(target->getURL()), {}, {}).path(url);
    known.push_back(placed(range, file, new_mark(target, known)));
    const PlacedFigures& made = known.back();
    SentFigures sent{made.table, made.table ? std::string() : made.cells.front().words, file,
                     range.sheet + "." + range.address, made.cells.size(), false};
    writer::TextStep scope(target, office::ustring(office::string(context, "session.undo.figures")));
    if (made.table)
        sent.unrecorded = insert_table(context, target, range.table, made.mark).unrecorded;
    else
        writer::insert_marked(target, fitted(read_now(target), sent.words), made.mark);
    keep_figures(scope, target, known);
    return sent;
}

std::vector<PlacedFigures> placed_figures(const Model& text) {
    return returns::parse_figures(office::recall(text, remembered));
}

void keep_figures(office::UndoScope& scope, const Model& text, const std::vector<PlacedFigures>& figures) {
    office::remember(scope, text, office::recall_with(text, remembered, returns::to_json(figures)));
}

} // namespace kehoach::session
