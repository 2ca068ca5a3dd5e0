// SPDX-License-Identifier: MPL-2.0
#include "calc/result_sheet.hxx"

#include "calc/table_looks.hxx"
#include "office/text.hxx"
#include "text/utf.hpp"

#include <algorithm>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XViewFreezable.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextContent.hpp>

namespace kehoach::calc {

using rtl::OUString;

namespace {

/// Where a table stands on its sheet.
constexpr int title_row = 0, said_row = 1, head_row = 3, first_row = 4;

sal_Int32 colour_of(Ground ground) {
    constexpr sal_Int32 none = -1;
    constexpr sal_Int32 colours[] = {none, green_ground, yellow_ground, red_ground};
    return colours[static_cast<std::size_t>(ground)];
}

/// Words of a cell in pieces that stand on a line each.
std::vector<std::string> lines_of(const std::string& words) {
    constexpr std::size_t longest = 28;
    std::vector<std::string> lines{{}};
    for (std::size_t at = 0; at <= words.size();) {
        const auto end = std::min(words.find(' ', at), words.size());
        const auto word = words.substr(at, end - at);
        if (!lines.back().empty() && text::count_code_points(lines.back() + " " + word) > longest)
            lines.emplace_back();
        lines.back() += (lines.back().empty() ? "" : " ") + word;
        at = end + 1;
    }
    return lines;
}

class Table {
public:
    Table(const Model& workbook, const Ref<css::sheet::XSpreadsheet>& at, const ResultSheet& says)
        : workbook_(workbook), sheet_(at), says_(says), width_(static_cast<int>(says.columns.size())),
          last_row_(first_row + static_cast<int>(says.rows.size()) - 1) {}

    void write() const {
        words(title_row, 0, says_.title);
        words(said_row, 0, says_.said);
        for (int column = 0; column < width_; ++column)
            words(head_row, column, says_.columns[static_cast<std::size_t>(column)].head);
        dress();
        if (!says_.rows.empty())
            fill();
        lay_page(workbook_, sheet_, head_row);
    }

    /// Arrows at the heads, behind which each column can be narrowed down.
    void filter(const OUString& name) const {
        if (says_.rows.empty())
            return;
        const Ref<css::sheet::XDatabaseRanges> ranges(
            Ref<css::beans::XPropertySet>(workbook_, css::uno::UNO_QUERY_THROW)
                ->getPropertyValue("DatabaseRanges"),
            css::uno::UNO_QUERY_THROW);
        ranges->addNewByName(name, Ref<css::sheet::XCellRangeAddressable>(
                                       range(head_row, 0, last_row_, width_ - 1), css::uno::UNO_QUERY_THROW)
                                       ->getRangeAddress());
        set(Ref<css::uno::XInterface>(ranges->getByName(name), css::uno::UNO_QUERY_THROW), "AutoFilter",
            true);
    }

    void keep_heads_in_view(const Ref<css::sheet::XSpreadsheetView>& view) const {
        view->setActiveSheet(sheet_);
        Ref<css::sheet::XViewFreezable>(view, css::uno::UNO_QUERY_THROW)
            ->freezeAtPosition(says_.kept, first_row);
    }

private:
    Ref<css::table::XCell> cell(int row, int column) const { return sheet_->getCellByPosition(column, row); }
    Ref<css::table::XCellRange> range(int row, int column, int last_row, int last_column) const {
        return sheet_->getCellRangeByPosition(column, row, last_column, last_row);
    }
    void words(int row, int column, const std::string& said) const {
        Ref<css::text::XText>(cell(row, column), css::uno::UNO_QUERY_THROW)->setString(office::ustring(said));
    }

    void dress() const {
        std::vector<sal_Int32> widths;
        for (const ResultColumn& column : says_.columns)
            widths.push_back(column.width);
        dress_columns(sheet_, widths);
        dress_title(sheet_);
        const Ref<css::uno::XInterface> heads(range(head_row, 0, head_row, width_ - 1));
        dress_heads(heads);
        const Ref<css::uno::XInterface> all(range(head_row, 0, std::max(last_row_, head_row), width_ - 1));
        set(all, "IsTextWrapped", true);
        dress_cells(all);
        keep_apart(all);
        set(heads, "HoriJustify", css::table::CellHoriJustify_CENTER);
        set(heads, "VertJustify", static_cast<sal_Int32>(css::table::CellVertJustify2::CENTER));
        constexpr sal_Int32 two_lines =
            1'300; // 1/100 mm; the arrows of the filter take room that is not counted
        const auto rows = Ref<css::table::XColumnRowRange>(sheet_, css::uno::UNO_QUERY_THROW)->getRows();
        set(Ref<css::uno::XInterface>(rows->getByIndex(head_row), css::uno::UNO_QUERY_THROW), "Height",
            two_lines);
    }

    /// On paper letters are a trace higher than on the screen, by which rows are measured.
    static void keep_apart(const Ref<css::uno::XInterface>& cells) {
        constexpr sal_Int32 beside = 80, above = 40, below = 250; // 1/100 mm
        set(cells, "ParaLeftMargin", beside);
        set(cells, "ParaRightMargin", beside);
        set(cells, "ParaTopMargin", above);
        set(cells, "ParaBottomMargin", below);
    }

    void fill() const {
        css::uno::Sequence<css::uno::Sequence<css::uno::Any>> rows(static_cast<sal_Int32>(says_.rows.size()));
        std::transform(says_.rows.begin(), says_.rows.end(), rows.getArray(),
                       [&](const auto& row) { return values_of(row); });
        const auto body = range(first_row, 0, last_row_, width_ - 1);
        Ref<css::sheet::XCellRangeData>(body, css::uno::UNO_QUERY_THROW)->setDataArray(rows);
        for (std::size_t row = 0; row < says_.rows.size(); ++row)
            for (std::size_t column = 0; column < says_.rows[row].size(); ++column)
                finish(first_row + static_cast<int>(row), static_cast<int>(column), says_.rows[row][column]);
        const Ref<css::uno::XInterface> lines(
            Ref<css::table::XColumnRowRange>(body, css::uno::UNO_QUERY_THROW)->getRows());
        set(lines, "OptimalHeight", true);
    }

    css::uno::Sequence<css::uno::Any> values_of(const std::vector<ResultCell>& row) const {
        css::uno::Sequence<css::uno::Any> values(width_);
        for (std::size_t at = 0; at < row.size(); ++at)
            values.getArray()[at] = row[at].number ? css::uno::Any(*row[at].number)
                                                   : css::uno::Any(office::ustring(row[at].words));
        return values;
    }

    void finish(int row, int column, const ResultCell& says) const {
        if (!says.url.empty())
            link(row, column, says);
        if (says.number)
            set(cell(row, column), "HoriJustify", css::table::CellHoriJustify_CENTER);
        if (says.ground != Ground::none)
            set(cell(row, column), "CellBackColor", colour_of(says.ground));
    }

    /// A link of the cell, which .xlsx keeps as one; a formula would be shown for what it is. The office
    /// breaks no line in it: a long name is several that lead to the same.
    void link(int row, int column, const ResultCell& says) const {
        const Ref<css::text::XText> text(cell(row, column), css::uno::UNO_QUERY_THROW);
        text->setString({});
        bool first = true;
        for (const std::string& part : lines_of(says.words)) {
            const auto cursor = text->createTextCursor();
            cursor->gotoEnd(false);
            const Ref<css::text::XTextRange> end(cursor, css::uno::UNO_QUERY_THROW);
            if (!first)
                text->insertString(end, " ", false);
            first = false;
            cursor->gotoEnd(false);
            text->insertTextContent(end, link_to(says.url, part), false);
        }
    }

    Ref<css::text::XTextContent> link_to(const std::string& url, const std::string& words) const {
        const Ref<css::text::XTextContent> field(
            Ref<css::lang::XMultiServiceFactory>(workbook_, css::uno::UNO_QUERY_THROW)
                ->createInstance("com.sun.star.text.TextField.URL"),
            css::uno::UNO_QUERY_THROW);
        set(field, "URL", office::ustring(url));
        set(field, "Representation", office::ustring(words));
        return field;
    }

    const Model& workbook_;
    const Ref<css::sheet::XSpreadsheet> sheet_;
    const ResultSheet& says_;
    const int width_, last_row_;
};

/// As many sheets as wanted, named.
std::vector<Ref<css::sheet::XSpreadsheet>> sheets_for(const Model& workbook,
                                                      const std::vector<ResultSheet>& wanted) {
    const auto all = Ref<css::sheet::XSpreadsheetDocument>(workbook, css::uno::UNO_QUERY_THROW)->getSheets();
    const Ref<css::container::XIndexAccess> by_index(all, css::uno::UNO_QUERY_THROW);
    std::vector<Ref<css::sheet::XSpreadsheet>> made;
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        const auto index = static_cast<sal_Int32>(at);
        const auto name = office::ustring(wanted[at].name);
        if (index >= by_index->getCount())
            all->insertNewByName(name, static_cast<sal_Int16>(index));
        made.emplace_back(by_index->getByIndex(index), css::uno::UNO_QUERY_THROW);
        Ref<css::container::XNamed>(made.back(), css::uno::UNO_QUERY_THROW)->setName(name);
    }
    return made;
}

} // namespace

void write_results(const Model& workbook, const std::vector<ResultSheet>& sheets) {
    const auto made = sheets_for(workbook, sheets);
    const Ref<css::sheet::XSpreadsheetView> view(workbook->getCurrentController(), css::uno::UNO_QUERY);
    for (std::size_t at = 0; at < sheets.size(); ++at) {
        const Table table(workbook, made[at], sheets[at]);
        table.write();
        table.filter("kehoach_results_" + OUString::number(static_cast<sal_Int32>(at + 1)));
        if (view.is())
            table.keep_heads_in_view(view);
    }
    if (view.is() && !made.empty())
        view->setActiveSheet(made.front());
}

} // namespace kehoach::calc
