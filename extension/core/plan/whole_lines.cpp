// SPDX-License-Identifier: MPL-2.0
#include "plan/whole_lines.hpp"

#include "plan/wording.hpp"
#include "text/code_points.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>

namespace kehoach::plan {

namespace {

using document::LineEdit;
using document::Paragraph;

/// What stands in the tables that carry letterhead and signature: blank paragraphs make room there.
bool makes_room(Role role) {
    return is_signature(role) || role == Role::issuer || role == Role::issuer_parent ||
           role == Role::party_title || role == Role::national_title;
}

class Lines {
public:
    Lines(const document::Document& document, const Plan& plan, const Reach& reach, double sure)
        : document_(document), plan_(plan), reach_(reach), sure_(sure) {
        for (const Line& line : plan.lines)
            if (const auto& cell = document.paragraphs[line.paragraph].cell; cell && makes_room(line.role))
                frame_.insert(cell->table);
        roomy_ = frame_;
        // Where a line is drawn, blank paragraphs are the room it needs.
        for (const Paragraph& each : document.paragraphs)
            if (each.cell && !each.drawn_mm.empty())
                roomy_.erase(each.cell->table);
    }

    WholeLines read() {
        for (std::size_t at = 0; at < plan_.lines.size(); ++at)
            if (is_ours(at))
                line(at);
        std::stable_sort(made_.edits.begin(), made_.edits.end(), [](const LineEdit& a, const LineEdit& b) {
            return std::pair(a.place.paragraph, a.place.start) > std::pair(b.place.paragraph, b.place.start);
        });
        return std::move(made_);
    }

private:
    const Paragraph& paragraph(std::size_t at) const {
        return document_.paragraphs[plan_.lines[at].paragraph];
    }
    bool is_ours(std::size_t at) const {
        return paragraph(at).story == "body" && reach_.holds(paragraph(at).index);
    }

    void line(std::size_t at) {
        const Line& here = plan_.lines[at];
        const bool first = here.line == 0;
        if (paragraph(at).cell) {
            if (first && is_room(at))
                add(LineEdit::Kind::drop, at);
            return;
        }
        if (!first)
            add_break(at);
        else if (is_page_number(at))
            drop_number(at);
        else if (is_blank(at))
            add(LineEdit::Kind::drop, at);
        else if (here.role == Role::continuation)
            join(at);
        else
            cut_indent(at);
    }

    void add(LineEdit::Kind kind, std::size_t at) {
        made_.edits.push_back({kind, place_of_line(document_, plan_, at)});
    }

    void drop_number(std::size_t at) {
        made_.page_numbers.push_back(at);
        add(LineEdit::Kind::drop, at);
    }

    /// The paragraph is this one line.
    bool is_alone(std::size_t at) const {
        return at + 1 == plan_.lines.size() || plan_.lines[at + 1].paragraph != plan_.lines[at].paragraph;
    }

    bool is_page_number(std::size_t at) const {
        const Line& here = plan_.lines[at];
        return here.role == Role::noise && here.certainty >= sure_ && is_alone(at) &&
               page_number(text::trim(here.text.text)).has_value();
    }

    bool carries_nothing(const Paragraph& paragraph) const {
        return text::trim(paragraph.text).empty() && !paragraph.new_page && paragraph.drawn_mm.empty() &&
               !paragraph.look.rule_above.value_or(false) && !paragraph.look.rule_below.value_or(false) &&
               paragraph.label_kind == document::LabelKind::none && paragraph.bookmark.empty();
    }

    /// Nothing but a table that says something of its own wants room around it.
    bool asks_room(std::size_t number) const {
        const auto& cell = document_.paragraphs[number].cell;
        return cell && !frame_.contains(cell->table);
    }

    /// Words with a line drawn under them. One that hangs on a blank paragraph has that for its room.
    static bool is_underlined(const Paragraph& paragraph) {
        return !paragraph.drawn_mm.empty() && !text::trim(paragraph.text).empty();
    }

    /// Between tables, and behind the last one, Writer needs a paragraph.
    bool is_blank(std::size_t at) const {
        const std::size_t number = plan_.lines[at].paragraph;
        const auto is_last = [&](std::size_t n) {
            return n + 1 == document_.paragraphs.size() || document_.paragraphs[n + 1].story != "body";
        };
        const auto is_free = [&](std::size_t n) { return !document_.paragraphs[n].cell; };
        if (!carries_nothing(document_.paragraphs[number]) || !is_alone(at))
            return false;
        if (is_last(number))
            return number > 0 && is_free(number - 1);
        if (number == 0)
            return is_free(1);
        if (is_underlined(document_.paragraphs[number - 1]))
            return false; // the room of the line
        return !asks_room(number - 1) && !asks_room(number + 1) &&
               (is_free(number - 1) || is_free(number + 1));
    }

    bool is_room(std::size_t at) const {
        const std::size_t number = plan_.lines[at].paragraph;
        const Paragraph& here = document_.paragraphs[number];
        if (!roomy_.contains(here.cell->table) || !carries_nothing(here) || number == 0 ||
            number + 1 == document_.paragraphs.size())
            return false;
        const auto in_cell = [&](std::size_t n) { return document_.paragraphs[n].cell == here.cell; };
        return in_cell(number - 1) || in_cell(number + 1);
    }

    void add_break(std::size_t at) {
        const Line& here = plan_.lines[at];
        LineEdit edit{LineEdit::Kind::split, place_of_line(document_, plan_, at)};
        if (here.role == Role::continuation && here.certainty >= sure_)
            edit.kind = LineEdit::Kind::unbreak;
        if (edit.place.start == 0)
            return;
        edit.place.end = edit.place.start--;
        edit.place.excerpt = "\n";
        made_.edits.push_back(std::move(edit));
    }

    /// What goes on without anything between but what is dropped.
    void join(std::size_t at) {
        const Line& here = plan_.lines[at];
        for (std::size_t before = at; before-- > 0;) {
            if (is_page_number(before) || is_blank(before))
                continue;
            const Line& there = plan_.lines[before];
            const bool text = is_ours(before) && !paragraph(before).cell && there.part == here.part &&
                              !is_table_line(there.role) && there.role != Role::footnote &&
                              there.role != Role::noise;
            if (text && here.certainty >= sure_)
                return add(LineEdit::Kind::join, at);
            break;
        }
        made_.unsure.push_back(at);
    }

    /// Columns of a table that is only tabs stay where they are.
    void cut_indent(std::size_t at) {
        const Line& here = plan_.lines[at];
        if (is_table_line(here.role) || !here.also.empty())
            return;
        const std::string& all = here.text.text;
        std::size_t end = 0;
        while (end < all.size()) {
            const auto next = text::decode_at(all, end);
            if (!text::is_blank(next.value))
                break;
            end += next.length;
        }
        if (end > 0 && end < all.size())
            made_.edits.push_back({LineEdit::Kind::cut, place_of(document_, plan_, at, 0, end)});
    }

    const document::Document& document_;
    const Plan& plan_;
    Reach reach_;
    double sure_;
    std::set<int> frame_; ///< tables of letterhead and signature
    std::set<int> roomy_; ///< those of them where blank paragraphs make room only
    WholeLines made_;
};

} // namespace

WholeLines whole_lines(const document::Document& document, const Plan& plan, const Reach& reach,
                       double sure) {
    return Lines(document, plan, reach, sure).read();
}

} // namespace kehoach::plan
