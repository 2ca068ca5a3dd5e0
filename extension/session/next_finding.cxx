// SPDX-License-Identifier: MPL-2.0
#include "session/next_finding.hxx"

#include "calc/access.hxx"
#include "calc/selection.hxx"
#include "form/formula.hpp"
#include "office/gate.hxx"
#include "writer/cursor.hxx"

#include <algorithm>
#include <array>
#include <map>

namespace kehoach::session {

namespace {

using Model = css::uno::Reference<css::frame::XModel>;

/// Which paragraph of the text, as it is read, and how far into it; of a workbook sheet, row and column.
using Position = std::array<std::size_t, 3>;

document::Place place_of_cell(const std::string& sheet, int row, int column) {
    document::Place place;
    place.story = sheet;
    place.paragraph = row;
    place.start = static_cast<std::size_t>(column);
    return place;
}

/// Where places stand, one behind the other: tables come where they are read.
class Order {
public:
    Order(const Model& model, const DocumentSession& session) {
        if (session.forms())
            sheets_ = calc::sheet_names(model);
        for (const auto& paragraph : session.document().paragraphs)
            paragraphs_.try_emplace({paragraph.story, paragraph.index}, paragraphs_.size());
    }

    std::optional<Position> of(const document::Place& place) const {
        if (!sheets_.empty())
            return on_sheet(place);
        const auto found = paragraphs_.find({place.story, place.paragraph});
        return found == paragraphs_.end() ? std::nullopt
                                          : std::optional(Position{found->second, place.start, 0});
    }

    std::optional<Position> of(const Shown& shown) const {
        if (sheets_.empty())
            return of(shown.finding.place);
        const auto cells = form::references(shown.cell);
        return cells.empty() ? std::nullopt
                             : of(place_of_cell(shown.sheet, cells.front().first, cells.front().second));
    }

private:
    std::optional<Position> on_sheet(const document::Place& place) const {
        const auto sheet = std::ranges::find(sheets_, place.story);
        if (sheet == sheets_.end())
            return std::nullopt;
        return Position{static_cast<std::size_t>(sheet - sheets_.begin()),
                        static_cast<std::size_t>(place.paragraph), place.start};
    }

    std::vector<std::string> sheets_; ///< none of a text
    std::map<std::pair<std::string, int>, std::size_t> paragraphs_;
};

struct Stop {
    Position position;
    const Shown* shown;
};

bool is_to_be_seen(const rules::Finding& finding) {
    return finding.verdict == rules::Verdict::not_met && !finding.ignored;
}

std::vector<Stop> stops_of(const DocumentSession& session, const Order& order) {
    std::vector<Stop> stops;
    for (const Shown& shown : session.findings())
        if (const auto position = order.of(shown); position && is_to_be_seen(shown.finding))
            stops.push_back({*position, &shown});
    std::ranges::stable_sort(stops, {}, &Stop::position);
    return stops;
}

/// How many stand before the one to go to forward; back it is the last of them.
std::size_t passed(const std::vector<Stop>& stops, const Standing& standing, const Order& order,
                   Direction direction) {
    const auto at = std::ranges::find(
        stops, standing.finding, [](const Stop& one) -> const std::string& { return one.shown->finding.id; });
    if (at != stops.end())
        return static_cast<std::size_t>(at - stops.begin()) + (direction == Direction::forward ? 1 : 0);
    const auto cursor = standing.cursor ? order.of(*standing.cursor) : std::nullopt;
    if (!cursor)
        return 0;
    return static_cast<std::size_t>(std::ranges::lower_bound(stops, *cursor, {}, &Stop::position) -
                                    stops.begin());
}

} // namespace

std::optional<document::Place> cursor_of(const Model& model) {
    if (office::is_writer(model))
        return writer::cursor_place(model);
    const auto cell = calc::cursor_cell(model);
    return cell ? std::optional(place_of_cell(cell->sheet, cell->block.row, cell->block.column))
                : std::nullopt;
}

std::optional<NextFinding> next_finding(const Model& model, const DocumentSession& session,
                                        const Standing& standing, Direction direction) {
    const Order order(model, session);
    const auto stops = stops_of(session, order);
    if (stops.empty())
        return std::nullopt;
    const auto before = passed(stops, standing, order, direction);
    const bool forward = direction == Direction::forward;
    const bool round = forward ? before == stops.size() : before == 0;
    const std::size_t at = round ? (forward ? 0 : stops.size() - 1) : forward ? before : before - 1;
    return NextFinding{stops[at].shown, at + 1, stops.size(), round};
}

} // namespace kehoach::session
