// SPDX-License-Identifier: MPL-2.0
#include "calc/range_words.hxx"

#include "form/filled.hpp"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "text/words.hpp"

#include <algorithm>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <set>

namespace kehoach::calc {

namespace {

using css::uno::UNO_QUERY_THROW;
using returns::CellNow;
using Cells = css::uno::Sequence<css::uno::Sequence<css::uno::Any>>;
using AnySheet = Ref<css::sheet::XSpreadsheet>;

constexpr int most_cells = 1000;       ///< of a table in a text
constexpr int most_rows_searched = 20000;

CellNow said_by(const Ref<css::table::XCell>& cell) {
    CellNow now;
    now.text = office::utf8(Ref<css::text::XTextRange>(cell, UNO_QUERY_THROW)->getString());
    std::ranges::replace(now.text, '\n', ' ');
    const Cells data = Ref<css::sheet::XCellRangeData>(cell, UNO_QUERY_THROW)->getDataArray();
    if (cell->getError() != 0)
        now.kind = CellNow::Kind::error;
    else if (text::trim(now.text).empty())
        now.kind = CellNow::Kind::empty;
    else
        now.kind = data[0][0].getValueTypeClass() == css::uno::TypeClass_DOUBLE ? CellNow::Kind::figure
                                                                                  : CellNow::Kind::words;
    return now;
}

/// The words of a sheet from its first cell on, for what stands beside a range.
class Surroundings {
public:
    Surroundings(const AnySheet& sheet, int last_row, int last_column)
        : cells_(Ref<css::sheet::XCellRangeData>(
                     sheet->getCellRangeByPosition(0, 0, last_column, std::min(last_row, most_rows_searched)),
                     UNO_QUERY_THROW)
                     ->getDataArray()) {}

    int rows() const { return cells_.getLength(); }

    /// The first words of a row, two where there are two before the column; a number only where there are none.
    std::string row(int row, int column, bool itself) const {
        std::vector<std::string> found;
        std::string first;
        for (int at = 0; at < column && found.size() < 2; ++at) {
            const std::string one = words(row, at);
            if (is_words(row, at))
                found.push_back(one);
            else if (first.empty())
                first = one;
        }
        if (found.empty())
            return first.empty() && itself ? words(row, column) : first;
        return found.size() == 1 ? found.front() : found.front() + " | " + found.back();
    }

    /// The nearest words above a number.
    std::string head(int row, int column) const {
        if (is_words(row, column))
            return {};
        while (row > 0 && !is_words(row - 1, column))
            --row;
        return row > 0 ? words(row - 1, column) : std::string();
    }

private:
    const css::uno::Any& at(int row, int column) const { return cells_[row][column]; }
    bool is_words(int row, int column) const {
        rtl::OUString text;
        return (at(row, column) >>= text) && !text::trim(office::utf8(text)).empty();
    }
    std::string words(int row, int column) const {
        rtl::OUString text;
        double number = 0;
        if (at(row, column) >>= text)
            return std::string(text::trim(office::utf8(text)));
        return (at(row, column) >>= number) ? form::plain(number) : std::string();
    }

    const Cells cells_;
};

LineNames names_beside(const Surroundings& around, const std::set<int>& rows, const std::set<int>& columns) {
    LineNames names;
    const bool table = rows.size() > 1 || columns.size() > 1;
    for (const int row : rows)
        names.rows.push_back(around.row(row, *columns.begin(), table));
    for (const int column : columns)
        names.heads.push_back(around.head(*rows.begin(), column));
    return names;
}

/// Reads the lines of a range that are seen.
class Reader {
public:
    explicit Reader(const SheetRange& range) : sheet_(range->getSpreadsheet()), block_(address(range)) {
        made_.sheet = office::utf8(Ref<css::container::XNamed>(sheet_, UNO_QUERY_THROW)->getName());
        made_.address = form::address(block_.row, block_.column);
        if (block_.row != block_.last_row || block_.column != block_.last_column)
            made_.address += ":" + form::address(block_.last_row, block_.last_column);
        as_far_as_used();
        const auto count = static_cast<std::int64_t>(block_.last_row - block_.row + 1) *
                           (block_.last_column - block_.column + 1);
        if (count > most_cells)
            throw office::Refused("figures.large", {{"most", std::to_string(most_cells)}});
        see_lines();
    }

    RangeWords read() {
        for (const int row : rows_)
            for (const int column : columns_)
                if (!covered_.contains({row, column}))
                    cell(row, column);
        made_.table.rows = static_cast<int>(rows_.size());
        made_.table.columns = static_cast<int>(columns_.size());
        if (!rows_.empty() && !columns_.empty())
            made_.names = names_beside(Surroundings(sheet_, *rows_.rbegin(), *columns_.rbegin()), rows_, columns_);
        return std::move(made_);
    }

private:
    /// Whole rows and columns are chosen by a click on their heads.
    void as_far_as_used() {
        const auto all = sheet_->createCursor();
        Ref<css::sheet::XUsedAreaCursor>(all, UNO_QUERY_THROW)->gotoEndOfUsedArea(false);
        const Block used = address(all);
        block_.last_row = std::max(block_.row, std::min(block_.last_row, used.last_row));
        block_.last_column = std::max(block_.column, std::min(block_.last_column, used.last_column));
    }

    void see_lines() {
        const Ref<css::table::XColumnRowRange> lines(
            sheet_->getCellRangeByPosition(block_.column, block_.row, block_.last_column, block_.last_row),
            UNO_QUERY_THROW);
        for (int row = block_.row; row <= block_.last_row; ++row)
            if (is_visible(lines->getRows()->getByIndex(row - block_.row)))
                rows_.insert(row);
        for (int column = block_.column; column <= block_.last_column; ++column) {
            const css::uno::Any one = lines->getColumns()->getByIndex(column - block_.column);
            if (!is_visible(one))
                continue;
            columns_.insert(column);
            sal_Int32 width = 0;
            Ref<css::beans::XPropertySet>(one, UNO_QUERY_THROW)->getPropertyValue("Width") >>= width;
            made_.table.widths.push_back(width);
        }
    }

    static int count_in(const std::set<int>& seen, int first, int last) {
        return static_cast<int>(std::distance(seen.lower_bound(first), seen.upper_bound(last)));
    }

    void cell(int row, int column) {
        const auto one = sheet_->getCellByPosition(column, row);
        form::RangeCell made;
        made.row = count_in(rows_, 0, row) - 1;
        made.column = count_in(columns_, 0, column) - 1;
        if (Ref<css::util::XMergeable>(one, UNO_QUERY_THROW)->getIsMerged())
            span(row, column, made);
        const CellNow now = said_by(one);
        made.text = now.kind == CellNow::Kind::error ? std::string() : now.text;
        made.figure = now.kind == CellNow::Kind::figure;
        float weight = 0;
        Ref<css::beans::XPropertySet>(one, UNO_QUERY_THROW)->getPropertyValue("CharWeight") >>= weight;
        made.bold = weight >= css::awt::FontWeight::BOLD;
        made_.table.cells.push_back(std::move(made));
        made_.addresses.push_back(form::address(row, column));
        made_.says.push_back(now);
    }

    /// As far as the range goes.
    void span(int row, int column, form::RangeCell& made) {
        const auto whole = sheet_->createCursorByRange(
            SheetRange(sheet_->getCellRangeByPosition(column, row, column, row), UNO_QUERY_THROW));
        whole->collapseToMergedArea();
        const Block area = address(whole);
        const int last_row = std::min(area.last_row, block_.last_row);
        const int last_column = std::min(area.last_column, block_.last_column);
        made.row_span = count_in(rows_, row, last_row);
        made.column_span = count_in(columns_, column, last_column);
        for (int each = row; each <= last_row; ++each)
            for (int other = column; other <= last_column; ++other)
                covered_.insert({each, other});
    }

    AnySheet sheet_;
    Block block_;
    std::set<int> rows_, columns_;
    std::set<std::pair<int, int>> covered_;
    RangeWords made_;
};

Block place_of(const Sheet& sheet, const std::string& cell) {
    return address(sheet.get()->getCellRangeByName(office::ustring(cell)));
}

} // namespace

RangeWords read_range(const SheetRange& range) {
    return Reader(range).read();
}

std::optional<CellNow> cell_now(const Sheet& sheet, const std::string& address) {
    try {
        const Block at = place_of(sheet, address);
        return said_by(sheet.cell(at.row, at.column));
    } catch (const css::uno::RuntimeException&) {
        return std::nullopt; // the office's answer to a name that is no cell
    }
}

LineNames names_of(const Sheet& sheet, const std::vector<std::string>& addresses) {
    std::set<int> rows, columns;
    for (const std::string& each : addresses) {
        const Block at = place_of(sheet, each);
        rows.insert(at.row);
        columns.insert(at.column);
    }
    return names_beside(Surroundings(sheet.get(), *rows.rbegin(), *columns.rbegin()), rows, columns);
}

std::optional<std::string> moved_to(const Sheet& sheet, const std::string& address, const LineNames& names) {
    if (names.rows.size() != 1 || names.heads.size() != 1 || names.rows.front().empty())
        return std::nullopt;
    const int column = place_of(sheet, address).column;
    const auto all = sheet.get()->createCursor();
    Ref<css::sheet::XUsedAreaCursor>(all, UNO_QUERY_THROW)->gotoEndOfUsedArea(false);
    const Surroundings around(sheet.get(), calc::address(all).last_row, column);
    std::optional<std::string> found;
    for (int row = 0; row < around.rows(); ++row) {
        if (around.row(row, column, false) != names.rows.front() ||
            around.head(row, column) != names.heads.front())
            continue;
        if (found)
            return std::nullopt;
        found = form::address(row, column);
    }
    return found;
}

} // namespace kehoach::calc
