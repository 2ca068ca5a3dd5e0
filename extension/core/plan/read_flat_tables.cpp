// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "form/header.hpp"
#include "plan/flat_table.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// Rows by which a table without tabs is believed, and lines of its heads at most.
constexpr int fewest_rows = 2, most_header_lines = 24;

/// Tables whose cells copying laid behind or under one another, without tabs: known by the heads and by rows
/// that begin with a number.
class FlatTables {
public:
    explicit FlatTables(Reading& reading) : reading_(reading) {}

    void read() {
        for (auto i = reading_.next_filled(reading_.body_first); i < reading_.size();)
            i = begins_table(i) ? read_table(i) : reading_.next_filled(i + 1);
    }

private:
    const Sight& sight(std::size_t i) const { return reading_.sights[i]; }

    bool usable(std::size_t i) const {
        return i < reading_.size() && reading_.is_free(i) && !sight(i).in_data_table && sight(i).table < 0 &&
               !is_heading(i) && !is_note(sight(i).head) && !is_unit_of_table(sight(i).head);
    }

    bool is_heading(std::size_t i) const {
        const auto& label = reading_.plan.lines[i].label;
        const bool bare_number =
            label && label->marker == grammar::Marker::arabic && label->length >= sight(i).clean.size();
        return label && label->marker <= grammar::Marker::arabic && !bare_number;
    }

    /// Behind the title of an appendix a table is expected; elsewhere its heads must say it.
    bool begins_table(std::size_t i) const {
        if (!usable(i))
            return false;
        const bool titled = follows_title(i) && reading_.plan.lines[i].part.starts_with("appendix");
        if (!titled && !begins_table_head(sight(i).head))
            return false;
        int rows = 0, lines = 0;
        for (auto k = i; usable(k) && rows < fewest_rows; k = reading_.next_filled(k + 1)) {
            if (begins_flat_row(sight(k).clean))
                ++rows;
            else if (rows == 0 && ++lines > most_header_lines)
                return false;
        }
        return rows >= fewest_rows;
    }

    bool follows_title(std::size_t i) const {
        const auto before = reading_.previous_filled(i);
        if (!before)
            return false;
        const auto role = reading_.plan.lines[*before].role;
        return reading_.sights[*before].decided &&
               (role == Role::appendix_title || role == Role::attached_to || role == Role::attachment_note ||
                role == Role::rule_line || role == Role::table_note);
    }

    std::size_t read_table(std::size_t i) {
        std::vector<std::string_view> lines;
        std::vector<std::size_t> at;
        for (; usable(i); i = reading_.next_filled(i + 1)) {
            lines.push_back(sight(i).clean);
            at.push_back(i);
        }
        auto table = read_flat_table(lines);
        std::size_t count = 0;
        for (; count < at.size() && table.lines[count] != FlatTable::Line::outside; ++count)
            reading_.decide(at[count], role_of(table.lines[count]), 0.7);
        keep(std::move(table), at.front(), at[count - 1]);
        if (count < at.size())
            return at[count];
        if (i < reading_.size() && reading_.is_free(i) && is_note(sight(i).head)) {
            reading_.decide(i, Role::table_note, 0.8);
            reading_.plan.tables.back().note = sight(i).clean;
            i = reading_.next_filled(i + 1);
        }
        return i;
    }

    static Role role_of(FlatTable::Line line) {
        return line == FlatTable::Line::header  ? Role::table_header
               : line == FlatTable::Line::total ? Role::table_total
                                                : Role::table_row;
    }

    void keep(FlatTable table, std::size_t first, std::size_t last) {
        TableFact fact;
        fact.first = first;
        fact.last = last;
        fact.flat = true;
        fact.leaves = table.columns;
        std::vector<form::Head> heads;
        for (auto& head : table.heads)
            heads.push_back({0, static_cast<int>(heads.size()), 1, 1, std::move(head)});
        if (!heads.empty())
            fact.columns = form::header_tree_asked(heads, 1, table.columns);
        fact.rows = std::move(table.rows);
        fact.total = std::move(table.total);
        name_table(reading_, fact);
        reading_.plan.tables.push_back(std::move(fact));
    }

    Reading& reading_;
};

} // namespace

void read_flat_tables(Reading& reading) {
    FlatTables(reading).read();
}

} // namespace kehoach::plan
