// SPDX-License-Identifier: MPL-2.0
#include "plan/outline_change.hpp"

#include "plan/numbering_scheme.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

constexpr int deepest_heading = 4;

bool is_item(Role role) {
    return role == Role::bullet || role == Role::sub_bullet;
}

/// Lines [first, end).
struct Lines {
    std::size_t first = 0, end = 0;
};

class Outline {
public:
    Outline(const document::Document& document, const Plan& plan) : document_(document), plan_(plan) {}

    /// The heading or item of the paragraph; none where it is neither.
    std::optional<std::size_t> line_at(int paragraph) const {
        for (std::size_t at = 0; at < plan_.lines.size(); ++at) {
            const auto& here = document_.paragraphs[plan_.lines[at].paragraph];
            if (here.story == "body" && here.index == paragraph && plan_.lines[at].line == 0)
                return !here.cell && (is_heading(role(at)) || is_item(role(at))) ? std::optional(at)
                                                                                 : std::nullopt;
        }
        return std::nullopt;
    }

    Role role(std::size_t at) const { return plan_.lines[at].role; }

    /// Level of a heading as it counts; of an item 1 or 2.
    int level(std::size_t at) const {
        if (is_item(role(at)))
            return role(at) == Role::bullet ? 1 : 2;
        // By what it shows: the level the office names is an old one after some changes were taken back.
        const auto& label = plan_.lines[at].label;
        const auto counted = label && is_counted(at) ? level_in(document_.ladder, *label) : std::nullopt;
        return counted.value_or(plan_.lines[at].level);
    }

    bool is_counted(std::size_t at) const {
        return plan_.lines[at].label_kind == document::LabelKind::automatic;
    }

    bool ends_part(std::size_t at, std::size_t of) const {
        const auto& story = document_.paragraphs[plan_.lines[at].paragraph].story;
        return plan_.lines[at].part != plan_.lines[of].part || story != "body" || is_ending(role(at));
    }

    Lines section(std::size_t at) const {
        std::size_t end = at + 1;
        while (end < plan_.lines.size() && !ends_part(end, at) && !is_behind(end, at))
            ++end;
        return {at, end};
    }

    std::optional<Lines> next(const Lines& lines) const {
        const std::size_t at = lines.end;
        if (at >= plan_.lines.size() || ends_part(at, lines.first) || !is_fellow(at, lines.first))
            return std::nullopt;
        return section(at);
    }

    std::optional<Lines> previous(const Lines& lines) const {
        for (std::size_t at = lines.first; at-- > 0 && !ends_part(at, lines.first);) {
            if (is_fellow(at, lines.first))
                return section(at).end == lines.first ? std::optional(section(at)) : std::nullopt;
            if (is_heading(role(at)) && (is_item(role(lines.first)) || level(at) < level(lines.first)))
                return std::nullopt;
        }
        return std::nullopt;
    }

    Stretch stretch(const Lines& lines) const {
        const auto index = [&](std::size_t at) {
            return document_.paragraphs[plan_.lines[at].paragraph].index;
        };
        return {index(lines.first), index(lines.end - 1)};
    }

    /// A table can be carried along, but not at an end, and nothing is carried over one.
    bool can_be_carried(const Lines& lines) const {
        return !in_table(lines.first) && !in_table(lines.end - 1);
    }
    bool can_be_crossed(const Lines& lines) const {
        for (std::size_t at = lines.first; at < lines.end; ++at)
            if (in_table(at))
                return false;
        return true;
    }

private:
    bool in_table(std::size_t at) const {
        return document_.paragraphs[plan_.lines[at].paragraph].cell.has_value();
    }

    bool is_fellow(std::size_t at, std::size_t of) const {
        return is_item(role(at)) == is_item(role(of)) && (is_item(role(at)) || is_heading(role(at))) &&
               level(at) == level(of);
    }

    /// Whether the line stands behind the section of `of`.
    bool is_behind(std::size_t at, std::size_t of) const {
        if (is_heading(role(of)))
            return is_heading(role(at)) && level(at) <= level(of);
        const bool hangs = role(at) == Role::continuation || role(at) == Role::empty ||
                           (is_item(role(at)) && level(at) > level(of));
        return !hangs;
    }

    const document::Document& document_;
    const Plan& plan_;
};

/// The blank lines behind the last item go with nothing.
Lines without_blanks(const Outline& outline, Lines lines) {
    while (lines.end > lines.first + 1 && outline.role(lines.end - 1) == Role::empty)
        --lines.end;
    return lines;
}

std::string why_not_crossed(const Outline& outline, SectionMove& move, const Lines& here,
                            const Lines& there) {
    if (outline.can_be_carried(here) && outline.can_be_crossed(there))
        return {};
    if (!outline.can_be_carried(there) || !outline.can_be_crossed(here))
        return "heading.tables";
    std::swap(move.moved, move.over);
    return {};
}

} // namespace

SectionMove move_section(const document::Document& document, const Plan& plan, int paragraph, bool down) {
    const Outline outline(document, plan);
    SectionMove move;
    const auto at = outline.line_at(paragraph);
    if (!at) {
        move.refused = "heading.no-heading";
        return move;
    }
    const Lines here = outline.section(*at);
    const auto there = down ? outline.next(here) : outline.previous(here);
    if (!there) {
        move.refused = down ? "heading.last" : "heading.first";
        return move;
    }
    if (!outline.is_counted(here.first) || !outline.is_counted(there->first)) {
        move.refused = "heading.typed";
        return move;
    }
    const Lines kept = without_blanks(outline, down ? *there : here);
    const Lines own = down ? here : kept, other = down ? kept : *there;
    move.moved = outline.stretch(own);
    move.over = outline.stretch(other);
    move.refused = why_not_crossed(outline, move, own, other);
    return move;
}

LevelChanges change_level(const document::Document& document, const Plan& plan, int paragraph, bool deeper) {
    const Outline outline(document, plan);
    LevelChanges made;
    const auto refuse = [&](const char* reason) {
        made.changes.clear();
        made.refused = reason;
        return made;
    };
    const auto at = outline.line_at(paragraph);
    if (!at)
        return refuse("heading.no-heading");
    const bool item = is_item(outline.role(*at));
    const Lines here = outline.section(*at);
    if (!deeper && outline.level(*at) == 1)
        return refuse(item ? "heading.top-item" : "heading.top");
    if (deeper && !outline.previous(here))
        return refuse("heading.no-parent");
    for (std::size_t line = here.first; line < here.end; ++line) {
        if (item ? !is_item(outline.role(line)) : !is_heading(outline.role(line)))
            continue;
        if (!outline.is_counted(line))
            return refuse("heading.typed");
        const int level = outline.level(line) + (deeper ? 1 : -1);
        if (level > (item ? 2 : deepest_heading))
            return refuse(item ? "heading.bottom-item" : "heading.bottom");
        made.changes.push_back({line, item, level});
    }
    return made;
}

} // namespace kehoach::plan
