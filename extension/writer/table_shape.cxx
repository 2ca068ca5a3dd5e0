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

/// Right edges of the cells of each row, the last one included.
std::vector<std::vector<int>> edges_of(const Table& table) {
    std::vector<std::vector<int>> result;
    const auto rows = table->getRows();
    for (sal_Int32 n = 0; n < rows->getCount(); ++n) {
        const auto row = as_any<css::beans::XPropertySet>(rows->getByIndex(n));
        std::vector<int> edges;
        for (const auto& separator :
             get<css::uno::Sequence<css::text::TableColumnSeparator>>(row, "TableColumnSeparators"))
            edges.push_back(separator.Position);
        edges.push_back(10000);
        result.push_back(std::move(edges));
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

void read_rows(const Table& table, document::Table& result) {
    const auto properties = as<css::beans::XPropertySet>(table);
    if (get<bool>(properties, "RepeatHeadline"))
        result.header_rows = static_cast<int>(get<sal_Int32>(properties, "HeaderRowCount"));
    const auto rows = table->getRows();
    result.rows_may_split = false;
    for (sal_Int32 n = 0; n < rows->getCount() && !result.rows_may_split; ++n)
        result.rows_may_split =
            get<bool>(as_any<css::beans::XPropertySet>(rows->getByIndex(n)), "IsSplitAllowed", true);
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
void read_irregular(const css::uno::Sequence<OUString>& names, TableShape& shape) {
    shape.table.columns = 1;
    for (const OUString& name : names) {
        shape.table.cells.push_back({static_cast<int>(shape.names.size()), 0, 1, 1});
        shape.names.push_back(name);
    }
    shape.table.rows = static_cast<int>(shape.names.size());
}

} // namespace

TableShape read_table(const Table& table) {
    TableShape shape;
    const auto properties = as<css::beans::XPropertySet>(table);
    const auto names = table->getCellNames();
    shape.table.borders = has_borders(properties);
    read_rows(table, shape.table);
    const auto rows = edges_of(table);
    std::map<std::pair<int, int>, std::pair<document::Cell, OUString>> cells;
    const std::vector<int> grid = grid_of(rows);
    for (const OUString& name : names) {
        const auto place = parse(name);
        const auto row = place ? static_cast<std::size_t>(place->row) : rows.size();
        if (row >= rows.size() || static_cast<std::size_t>(place->column) >= rows[row].size()) {
            read_irregular(names, shape);
            return shape;
        }
        document::Cell cell = cell_at(*place, rows[row], grid);
        const auto span =
            get<sal_Int32>(as<css::beans::XPropertySet>(table->getCellByName(name)), "RowSpan", 1);
        cell.row_span = std::max(1, static_cast<int>(span));
        cells.emplace(std::pair{cell.row, cell.column}, std::pair{cell, name});
    }
    for (const auto& [place, cell] : cells) {
        shape.table.cells.push_back(cell.first);
        shape.names.push_back(cell.second);
    }
    shape.table.rows = static_cast<int>(rows.size());
    shape.table.columns = static_cast<int>(grid.size());
    shape.width_mm = width_of(properties);
    for (std::size_t n = 0; n < grid.size(); ++n)
        shape.table.widths_mm.push_back((grid[n] - (n == 0 ? 0 : grid[n - 1])) / 10000.0);
    return shape;
}

} // namespace kehoach::writer
