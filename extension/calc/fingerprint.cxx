// SPDX-License-Identifier: MPL-2.0
#include "calc/named_cells.hxx"
#include "calc/parts.hxx"
#include "office/text.hxx"
#include "text/words.hpp"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace kehoach::calc {

namespace {

constexpr const char* mark = form::fingerprint_name;
constexpr const char* body = form::rows_name;
constexpr const char* figure_words = "kehoach_words";
constexpr sal_Int32 most_in_cell = 30000; ///< a cell of .xlsx holds 32,767 characters

using Rows = css::uno::Sequence<css::uno::Sequence<css::uno::Any>>;

Rows pieces(const rtl::OUString& text) {
    const sal_Int32 count = (text.getLength() + most_in_cell - 1) / most_in_cell;
    Rows rows(count);
    for (sal_Int32 i = 0; i < count; ++i) {
        const sal_Int32 at = i * most_in_cell;
        const rtl::OUString piece = text.copy(at, std::min(most_in_cell, text.getLength() - at));
        rows[i] = office::seq<css::uno::Any>({css::uno::Any(piece)});
    }
    return rows;
}

void hide(const Sheet& sheet, const Block& block) {
    const Ref<css::table::XColumnRowRange> columns(sheet.range(block), css::uno::UNO_QUERY_THROW);
    Ref<css::beans::XPropertySet>(columns->getColumns(), css::uno::UNO_QUERY_THROW)
        ->setPropertyValue("IsVisible", css::uno::Any(false));
}

/// Rows that people put in between stretch the name of all rows.
void count_free_rows(const Sheet& sheet, form::FormSpec& spec) {
    const Ref<css::sheet::XCellRangeAddressable> rows(named(sheet, body), css::uno::UNO_QUERY);
    if (!rows.is())
        return;
    const auto stretch = rows->getRangeAddress();
    form::count_free_rows(spec, static_cast<int>(stretch.StartRow), static_cast<int>(stretch.EndRow));
}

} // namespace

void leave_words(const Sheet& sheet, const std::vector<std::string>& words) {
    if (words.empty())
        return;
    css::uno::Sequence<css::uno::Any> row(static_cast<sal_Int32>(words.size()));
    for (sal_Int32 i = 0; i < row.getLength(); ++i)
        row[i] <<= office::ustring(text::lower(words[static_cast<std::size_t>(i)]));
    const Block block{0, beyond_forms + 1, 0, beyond_forms + static_cast<int>(row.getLength())};
    Ref<css::sheet::XCellRangeData>(sheet.range(block), css::uno::UNO_QUERY_THROW)
        ->setDataArray(office::seq({row}));
    give_name(sheet, figure_words, block);
    hide(sheet, block);
}

std::string words_range(const Sheet& sheet) {
    const Ref<css::sheet::XCellRangeAddressable> cells(named(sheet, figure_words), css::uno::UNO_QUERY);
    if (!cells.is())
        return {};
    const auto range = cells->getRangeAddress();
    return office::utf8(absolute(range.StartRow, range.StartColumn) + ":" +
                        absolute(range.EndRow, range.EndColumn));
}

int fingerprint_column(const Sheet& sheet) {
    const Ref<css::sheet::XCellRangeAddressable> marked(named(sheet, mark), css::uno::UNO_QUERY);
    return marked.is() ? static_cast<int>(marked->getRangeAddress().StartColumn) : beyond_forms;
}

int last_hidden_column(const Sheet& sheet) {
    const Ref<css::sheet::XCellRangeAddressable> words(named(sheet, figure_words), css::uno::UNO_QUERY);
    const int own = fingerprint_column(sheet);
    return words.is() ? std::max<int>(own, words->getRangeAddress().EndColumn) : own;
}

void leave_fingerprint(const Sheet& sheet, const form::FormSpec& spec) {
    const Rows rows = pieces(office::ustring(form::fingerprint_text(spec)));
    const Block block{0, beyond_forms, rows.getLength() - 1, beyond_forms};
    Ref<css::sheet::XCellRangeData>(sheet.range(block), css::uno::UNO_QUERY_THROW)->setDataArray(rows);
    give_name(sheet, mark, block);
    const form::Grid grid = form::layout(spec);
    give_name(sheet, body, {grid.body_first - 1, 0, grid.body_first + grid.body_rows, 0});
    hide(sheet, block);
}

void renew_fingerprint(const Sheet& sheet, const form::FormSpec& spec) {
    const Ref<css::sheet::XCellRangeAddressable> marked(named(sheet, mark), css::uno::UNO_QUERY_THROW);
    const auto old = marked->getRangeAddress();
    const Rows rows = pieces(office::ustring(form::fingerprint_text(spec)));
    const int last = old.StartRow + rows.getLength() - 1;
    for (int row = old.StartRow; row <= std::max<int>(last, old.EndRow); ++row) {
        rtl::OUString piece;
        if (row <= last)
            rows[row - old.StartRow][0] >>= piece;
        Ref<css::text::XTextRange>(sheet.cell(row, old.StartColumn), css::uno::UNO_QUERY_THROW)
            ->setString(piece);
    }
    const int column = old.StartColumn;
    if (last != old.EndRow)
        give_name(sheet, mark, {static_cast<int>(old.StartRow), column, last, column});
    const form::Grid grid = form::layout(spec);
    give_name(sheet, body, {grid.body_first - 1, 0, grid.body_first + grid.body_rows, 0});
}

std::optional<form::Fingerprint> fingerprint(const Sheet& sheet) {
    const Ref<css::sheet::XCellRangeData> cells(named(sheet, mark), css::uno::UNO_QUERY);
    if (!cells.is())
        return std::nullopt;
    rtl::OUString json;
    for (const auto& row : cells->getDataArray()) {
        rtl::OUString piece;
        row[0] >>= piece;
        json += piece;
    }
    // A fingerprint that somebody damaged is no fingerprint: the sheet is then read like a foreign one.
    text::DataFaults faults;
    auto found = form::parse_fingerprint(sheet.name(), office::utf8(json), faults);
    if (found)
        count_free_rows(sheet, found->spec);
    return found;
}

} // namespace kehoach::calc
