// SPDX-License-Identifier: MPL-2.0
#include "returns/unit_columns.hpp"

#include "form/formula.hpp"
#include "form/two_cells.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>

namespace kehoach::returns {

namespace {

using form::ColumnKind;

int width_of(const form::Column& column) {
    if (column.kind == ColumnKind::pair)
        return 2;
    if (column.kind == ColumnKind::choice)
        return 1 + static_cast<int>(column.choices.size());
    return column.kind == ColumnKind::text || column.kind == ColumnKind::given ? 2 : 1;
}

std::string on_sheet(const std::string& sheet, const std::string& cells) {
    std::string name = "$'";
    for (const char c : sheet)
        name.append(c == '\'' ? 2 : 1, c);
    return name.append("'.").append(cells);
}

std::string range(const std::string& sheet, int column, int first, int last) {
    return on_sheet(sheet, form::reference({column, first, last}));
}

/// "" where no unit gave a figure, so that a blank form stays blank.
std::string where_any(const std::string& cells, const std::string& result) {
    return "=IF(COUNT(" + cells + ")=0;\"\";" + result + ")";
}

std::string counted(const UnitColumn& column, const std::string& sheet, int first, int last) {
    std::string parts;
    for (std::size_t i = 0; i < column.choices.size(); ++i) {
        const std::string sum = "SUM(" + range(sheet, column.at + 1 + static_cast<int>(i), first, last) + ")";
        parts += ";IF(" + sum + "=0;\"\";" + form::quoted(column.choices[i] + ": ") + "&" + sum + ")";
    }
    return "=TEXTJOIN(\"; \";TRUE()" + parts + ")";
}

std::string title_of(const std::vector<form::Column>& columns, const form::Column* leaf) {
    for (const form::Column& column : columns) {
        if (&column == leaf)
            return column.title;
        if (const std::string below = title_of(column.children, leaf); !below.empty())
            return column.title + " - " + below;
    }
    return {};
}

void put_number(const UnitColumn& column, const Given& given, int row, std::vector<BookCell>& cells) {
    const BookLook look = column.kind == ColumnKind::money     ? BookLook::money
                          : column.kind == ColumnKind::percent ? BookLook::percent
                          : column.kind == ColumnKind::date    ? BookLook::day
                                                               : BookLook::number;
    cells.push_back({.row = row, .column = column.at, .look = look, .number = given.first});
    if (column.kind == ColumnKind::pair)
        cells.push_back({.row = row, .column = column.at + 1, .look = look, .number = given.second});
}

void put_choice(const UnitColumn& column, const Given& given, int row, std::vector<BookCell>& cells) {
    std::vector<int> counts = counted_choices(given.text, column.choices);
    counts.resize(column.choices.size(), 0);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (text::same_wording(given.text, column.choices[i]))
            counts[i] = 1;
        if (counts[i] > 0)
            cells.push_back({.row = row,
                             .column = column.at + 1 + static_cast<int>(i),
                             .look = BookLook::helper,
                             .number = counts[i]});
    }
}

} // namespace

std::vector<UnitColumn> unit_columns(const form::FormSpec& spec) {
    const form::FormSpec drawn = form::drawn(spec);
    const auto leaves = form::leaves(drawn.columns);
    std::set<int> filled;
    for (const form::GridCell& cell : form::layout(spec).cells)
        if (cell.role == form::CellRole::input)
            filled.insert(cell.column);
    std::vector<UnitColumn> made;
    int at = columns_before;
    for (const int column : filled) {
        const form::Column& leaf = *leaves[static_cast<std::size_t>(column)];
        made.push_back({leaf.kind, title_of(drawn.columns, &leaf), leaf.choices, column, at, width_of(leaf)});
        at += made.back().count;
    }
    return made;
}

std::vector<std::string> heads_of(const UnitColumn& column, const BookWords& words) {
    const auto with = [&](const std::string& more) { return column.title + " (" + more + ")"; };
    if (column.kind == ColumnKind::pair)
        return {with(words.part), with(words.whole)};
    if (column.kind == ColumnKind::choice) {
        std::vector<std::string> heads{column.title};
        for (const std::string& choice : column.choices)
            heads.push_back(with(choice));
        return heads;
    }
    return column.count == 2 ? std::vector{column.title, with(words.joined)} : std::vector{column.title};
}

void put_given(const UnitColumn& column, const Given& given, const std::string& unit, int row,
               std::vector<BookCell>& cells) {
    const bool is_figure = given.says == Says::number || given.says == Says::pair ||
                           given.says == Says::day || given.says == Says::none;
    if (is_figure)
        return put_number(column, given, row, cells);
    const bool counts = given.says == Says::words;
    cells.push_back({.row = row,
                     .column = column.at,
                     .look = given.says == Says::left_out ? BookLook::left_out : BookLook::words,
                     .text = given.text});
    if (counts && column.kind == ColumnKind::choice)
        put_choice(column, given, row, cells);
    else if (counts && column.count == 2)
        cells.push_back({.row = row,
                         .column = column.at + 1,
                         .look = BookLook::helper,
                         .text = unit.empty() ? given.text : unit + ": " + given.text});
}

std::string total_formula(const UnitColumn& column, const std::string& sheet, int first, int last) {
    const std::string cells = range(sheet, column.at, first, last);
    switch (column.kind) {
    case ColumnKind::count:
    case ColumnKind::money:
        return where_any(cells, "SUM(" + cells + ")");
    case ColumnKind::pair:
        return where_any(cells,
                         "SUM(" + cells + ")&\"/\"&SUM(" + range(sheet, column.at + 1, first, last) + ")");
    case ColumnKind::date:
        return where_any(cells, "MAX(" + cells + ")");
    case ColumnKind::choice:
        return counted(column, sheet, first, last);
    case ColumnKind::text:
    case ColumnKind::given:
        return "=TEXTJOIN(CHAR(10);TRUE();" + range(sheet, column.at + 1, first, last) + ")";
    case ColumnKind::percent: // no share of a sum is the sum of shares
    case ColumnKind::ordinal:
    case ColumnKind::key:
        break;
    }
    return {};
}

std::string same_formula(const std::string& sheet, int row, int column) {
    const std::string cell = range(sheet, column, row, row);
    return "=IF(" + cell + "=\"\";\"\";" + cell + ")";
}

std::string same_formula(const UnitColumn& column, const std::string& sheet, int row) {
    const std::string cell = range(sheet, column.at, row, row);
    if (column.kind == ColumnKind::pair)
        return "=IF(ISNUMBER(" + cell + ");" + cell + "&\"/\"&" + range(sheet, column.at + 1, row, row) +
               ";\"\")";
    if (column.kind == ColumnKind::text || column.kind == ColumnKind::choice ||
        column.kind == ColumnKind::given)
        return same_formula(sheet, row, column.at);
    return "=IF(ISNUMBER(" + cell + ");" + cell + ";\"\")";
}

} // namespace kehoach::returns
