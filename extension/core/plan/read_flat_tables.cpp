// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// Rows by which a table without tabs is believed, and lines of its heads at most.
constexpr int fewest_rows = 2, most_header_lines = 15;
constexpr std::size_t most_digits = 4;

/// "1 Kiện toàn …", "2024", "01": a number that closes no heading.
bool begins_row(std::string_view clean) {
    std::size_t digits = 0;
    while (digits < clean.size() && clean[digits] >= '0' && clean[digits] <= '9')
        ++digits;
    return digits > 0 && digits <= most_digits &&
           (digits == clean.size() || clean[digits] == ' ' || clean[digits] == '\t');
}

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
               !is_heading(i) && !is_note(sight(i).head);
    }

    bool is_heading(std::size_t i) const {
        const auto& label = reading_.plan.lines[i].label;
        return label && label->marker <= grammar::Marker::arabic;
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
            if (begins_row(sight(k).clean))
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
                role == Role::rule_line);
    }

    std::size_t read_table(std::size_t i) {
        auto role = Role::table_header;
        for (; usable(i); i = reading_.next_filled(i + 1)) {
            if (begins_row(sight(i).clean))
                role = Role::table_row;
            const bool total =
                role == Role::table_row && sight(i).head.starts_with("tổng") &&
                (is_total(sight(i).head) || sight(i).head.find_first_of("0123456789") != std::string::npos);
            reading_.decide(i, total ? Role::table_total : role, 0.7);
        }
        if (i < reading_.size() && reading_.is_free(i) && is_note(sight(i).head)) {
            reading_.decide(i, Role::table_note, 0.8);
            i = reading_.next_filled(i + 1);
        }
        return i;
    }

    Reading& reading_;
};

} // namespace

void read_flat_tables(Reading& reading) {
    FlatTables(reading).read();
}

} // namespace kehoach::plan
