// SPDX-License-Identifier: MPL-2.0
#include "form/form_spec.hpp"
#include "grammar/time_token.hpp"
#include "plan/read_deadlines.hpp"
#include "plan/text_table.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <tuple>

namespace kehoach::plan {

namespace {

using grammar::Deadline;

/// How heads of columns begin that say when; those of the second row, until when.
constexpr std::string_view time_heads[] = {"thời gian", "tiến độ", "thời điểm", "dự kiến thời gian"};
/// Heads that are no more than this.
constexpr std::string_view whole_time_heads[] = {"ngày",           "mốc",          "mốc thời gian", "lịch",
                                                 "ngày thực hiện", "ngày tổ chức", "lịch thực hiện"};
constexpr std::string_view whole_limit_heads[] = {"hạn", "hạn định"};
constexpr std::string_view limit_heads[] = {"thời hạn", "hạn ", "hoàn thành", "thời gian hoàn thành",
                                            "ngày hoàn thành"};

enum class Says { nothing, time, limit };

Says read_head(std::string_view title) {
    const auto folded = text::fold(title);
    const auto begins = [&](std::string_view head) { return folded.starts_with(head); };
    const auto is = [&](std::string_view head) { return text::trim(folded) == head; };
    if (std::ranges::any_of(limit_heads, begins) || std::ranges::any_of(whole_limit_heads, is))
        return Says::limit;
    return std::ranges::any_of(time_heads, begins) || std::ranges::any_of(whole_time_heads, is)
               ? Says::time
               : Says::nothing;
}

/// What each column of a table says of time, where its heads tell the columns.
std::vector<Says> columns_of(const TableFact& fact) {
    std::vector<Says> columns;
    const auto leaves = form::leaves(fact.columns);
    if (fact.flat || static_cast<int>(leaves.size()) != fact.leaves)
        return columns;
    for (const auto* leaf : leaves)
        columns.push_back(read_head(leaf->title));
    if (std::ranges::all_of(columns, [](Says says) { return says == Says::nothing; }))
        columns.clear();
    return columns;
}

/// "7/2026" in a cell is a month.
std::optional<Deadline> read_month_alone(std::string_view cell) {
    grammar::TimeScan scan(cell);
    const auto start = scan.peek().start;
    constexpr int months = 12;
    const auto month = scan.take_number(1, 2);
    const auto year = month && scan.take("/") ? scan.take_year() : std::nullopt;
    if (!year || *month < 1 || *month > months || !text::trim(cell.substr(scan.at())).empty())
        return std::nullopt;
    Deadline found;
    found.start = start;
    found.end = scan.at();
    found.kind = "within";
    found.date = {*year, *month, 0};
    found.precision = "month";
    return found;
}

std::vector<Deadline> read_cell(std::string_view cell, Says says) {
    if (auto month = read_month_alone(cell))
        return {*month};
    std::vector<std::uint32_t> breaks;
    text::gather_breaks(cell, breaks);
    auto found = grammar::find_times(cell, breaks);
    for (auto& one : found) {
        if (one.kind == "on" && says == Says::limit)
            one.kind = "before";
        else if (one.kind == "on" && one.date.day == 0)
            one.kind = "within";
        one.bare = false;
    }
    return found;
}

class Columns {
public:
    explicit Columns(Reading& reading) : reading_(reading) {}

    void read(const TableFact& fact) {
        const auto columns = columns_of(fact);
        for (auto i = fact.first; !columns.empty() && i <= fact.last; ++i)
            if (reading_.plan.lines[i].role == Role::table_row)
                read_line(i, fact.table >= 0, columns);
    }

private:
    void read_line(std::size_t line, bool cell_of_its_own, const std::vector<Says>& columns) {
        const std::string_view text = reading_.plan.lines[line].text.text;
        if (!cell_of_its_own) {
            for (const auto& piece : pieces_of_row(text))
                read_piece(line, piece, columns);
            return;
        }
        if (const auto& cell = reading_.document.paragraphs[reading_.plan.lines[line].paragraph].cell)
            read_piece(line, {0, text.size(), static_cast<std::size_t>(cell->column)}, columns);
    }

    void read_piece(std::size_t line, const RowPiece& piece, const std::vector<Says>& columns) {
        if (piece.column >= columns.size() || columns[piece.column] == Says::nothing)
            return;
        const std::string_view text = reading_.plan.lines[line].text.text;
        for (auto& one :
             read_cell(text.substr(piece.start, piece.end - piece.start), columns[piece.column])) {
            one.start += piece.start;
            one.end += piece.start;
            reading_.plan.deadlines.push_back({line, std::move(one)});
        }
    }

    Reading& reading_;
};

} // namespace

void read_time_columns(Reading& reading) {
    const auto before = reading.plan.deadlines.size();
    Columns columns(reading);
    for (const auto& fact : reading.plan.tables)
        if (!reading.plan.lines[fact.first].part.starts_with("attachment:"))
            columns.read(fact);
    if (reading.plan.deadlines.size() > before)
        std::ranges::stable_sort(reading.plan.deadlines, {}, [](const DeadlineFact& fact) {
            return std::tuple(fact.line, fact.deadline.start);
        });
}

} // namespace kehoach::plan
