// SPDX-License-Identifier: MPL-2.0
#include "session/next_finding.hxx"

#include <algorithm>
#include <map>
#include <utility>

namespace kehoach::session {

namespace {

/// Which paragraph of the document, as it is read, and how far into it.
using Position = std::pair<std::size_t, std::size_t>;

/// Where places stand, one behind the other: tables come where they are read.
class Order {
public:
    explicit Order(const document::Document& document) {
        for (const auto& paragraph : document.paragraphs)
            paragraphs_.try_emplace({paragraph.story, paragraph.index}, paragraphs_.size());
    }
    std::optional<Position> of(const document::Place& place) const {
        const auto found = paragraphs_.find({place.story, place.paragraph});
        return found == paragraphs_.end() ? std::nullopt
                                          : std::optional(Position(found->second, place.start));
    }

private:
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
        if (const auto position = order.of(shown.finding.place); position && is_to_be_seen(shown.finding))
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

std::optional<NextFinding> next_finding(const DocumentSession& session, const Standing& standing,
                                        Direction direction) {
    const Order order(session.document());
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
