// SPDX-License-Identifier: MPL-2.0
// Reading the shape of a table: Writer gives no spans, but the edges of the cells of every row.
#include "writer/tables.hxx"

#include <algorithm>
#include <com/sun/star/table/TableBorder2.hpp>
#include <com/sun/star/text/HoriOrientation.hpp>
#include <com/sun/star/text/TableColumnSeparator.hpp>
#include <map>
#include <optional>
#include <rtl/character.hxx>

namespace kehoach::writer {

namespace {

using Table = Ref<css::text::XTextTable>;

constexpr int near = 15; ///< edges this close (of a sum of 10000) are one: rounding of twips

constexpr double widest_mm = 1000;

struct CellName {
    int column = 0, row = 0; ///< column counts the cells of its row, hidden ones too
};

/// Name as in "c12"; names with dots, of cells split in place, have no row and column of their own.
std::optional<CellName> parse(const OUString& name) {
    CellName result;
    sal_Int32 at = 0;
    int column = 0;
    for (; at < name.getLength() && rtl::isAsciiAlpha(name[at]); ++at) {
        const int digit = rtl::isAsciiUpperCase(name[at]) ? name[at] - 'A' : name[at] - 'a' + 26;
        column = column * 52 + digit + 1;
    }
    const OUString digits = name.copy(at);
    result.column = column - 1;
    result.row = digits.toInt32() - 1;
    const bool plain = column > 0 && OUString::number(result.row + 1) == digits;
    return plain ? std::optional(result) : std::nullopt;
}

/// Right edges of the cells of each row, the last one included; and whether any row may go on overleaf.
struct Rows {
    std::vector<std::vector<int>> edges;
    bool may_split = false;
};

Rows rows_of(const Table& table) {
    static const OUString separators("TableColumnSeparators"), split("IsSplitAllowed");
    Rows result;
    const auto rows = table->getRows();
    for (sal_Int32 n = 0; n < rows->getCount(); ++n) {
        const auto row = as_any<css::beans::XPropertySet>(rows->getByIndex(n));
        const auto all =
            value<css::uno::Sequence<css::text::TableColumnSeparator>>(row->getPropertyValue(separators));
        std::vector<int>& edges = result.edges.emplace_back();
        for (const auto& separator : all)
            edges.push_back(separator.Position);
        edges.push_back(10000);
        result.may_split = result.may_split || value(row->getPropertyValue(split), true);
    }
    return result;
}

std::vector<int> grid_of(const std::vector<std::vector<int>>& rows) {
    std::vector<int> all;
    for (const auto& edges : rows)
        all.insert(all.end(), edges.begin(), edges.end());
    std::sort(all.begin(), all.end());
    std::vector<int> grid;
    for (const int edge : all)
        if (grid.empty() || edge - grid.back() > near)
            grid.push_back(edge);
    return grid;
}

/// Number of the grid line at an edge: 0 is the left side.
int line_at(const std::vector<int>& grid, int edge) {
    const auto found = std::lower_bound(grid.begin(), grid.end(), edge - near);
    return static_cast<int>(found - grid.begin()) + 1;
}

bool has_borders(const Properties& table) {
    const auto border = get<css::table::TableBorder2>(table, "TableBorder2");
    const auto drawn = [](const css::table::BorderLine2& line) {
        return line.LineWidth > 0 || line.OuterLineWidth > 0 || line.InnerLineWidth > 0;
    };
    return drawn(border.TopLine) || drawn(border.HorizontalLine) || drawn(border.VerticalLine);
}

/// 0 where the table fills the text area; without a layout that can also show as a width of no sheet of
/// paper.
double width_of(const Properties& table) {
    const bool full = get<sal_Int16>(table, "HoriOrient") == css::text::HoriOrientation::FULL;
    const double width = get<sal_Int32>(table, "Width") / 100.0;
    return full || width > widest_mm ? 0 : width;
}

int header_rows(const Properties& table) {
    return get<bool>(table, "RepeatHeadline") ? static_cast<int>(get<sal_Int32>(table, "HeaderRowCount")) : 0;
}

document::Cell cell_at(const CellName& name, const std::vector<int>& edges, const std::vector<int>& grid) {
    const auto at = static_cast<std::size_t>(name.column);
    document::Cell cell;
    cell.row = name.row;
    cell.column = at == 0 ? 0 : line_at(grid, edges[at - 1]);
    cell.column_span = line_at(grid, edges[at]) - cell.column;
    return cell;
}

/// Cells of a table that Writer can only name: one row each, so that at least their text is read.
TableRead read_irregular(const Table& table, const css::uno::Sequence<OUString>& names, TableShape shape) {
    TableRead read{std::move(shape), {}};
    read.shape.table.columns = 1;
    for (const OUString& name : names) {
        read.shape.table.cells.push_back({static_cast<int>(read.texts.size()), 0, 1, 1});
        read.texts.push_back(as<css::text::XText>(table->getCellByName(name)));
    }
    read.shape.table.rows = static_cast<int>(read.texts.size());
    return read;
}

int row_span(const Ref<css::table::XCell>& cell) {
    static const OUString span("RowSpan");
    const auto rows = value<sal_Int32>(as<css::beans::XPropertySet>(cell)->getPropertyValue(span), 1);
    return std::max(1, static_cast<int>(rows));
}

void put_widths(const std::vector<int>& grid, document::Table& table) {
    table.columns = static_cast<int>(grid.size());
    for (std::size_t n = 0; n < grid.size(); ++n)
        table.widths_mm.push_back((grid[n] - (n == 0 ? 0 : grid[n - 1])) / 10000.0);
}

} // namespace

TableRead read_table(const Table& table) {
    TableRead read;
    const auto properties = as<css::beans::XPropertySet>(table);
    const auto names = table->getCellNames();
    document::Table& shape = read.shape.table;
    shape.borders = has_borders(properties);
    shape.header_rows = header_rows(properties);
    const Rows rows = rows_of(table);
    shape.rows_may_split = rows.may_split;
    std::map<std::pair<int, int>, std::pair<document::Cell, Ref<css::text::XText>>> cells;
    const std::vector<int> grid = grid_of(rows.edges);
    for (const OUString& name : names) {
        const auto place = parse(name);
        const auto row = place ? static_cast<std::size_t>(place->row) : rows.edges.size();
        if (row >= rows.edges.size() || static_cast<std::size_t>(place->column) >= rows.edges[row].size())
            return read_irregular(table, names, std::move(read.shape));
        document::Cell cell = cell_at(*place, rows.edges[row], grid);
        const auto there = table->getCellByName(name);
        cell.row_span = row_span(there);
        cells.emplace(std::pair{cell.row, cell.column}, std::pair{cell, as<css::text::XText>(there)});
    }
    for (auto& [place, cell] : cells) {
        shape.cells.push_back(cell.first);
        read.texts.push_back(std::move(cell.second));
    }
    shape.rows = static_cast<int>(rows.edges.size());
    read.shape.width_mm = width_of(properties);
    put_widths(grid, shape);
    return read;
}

} // namespace kehoach::writer
