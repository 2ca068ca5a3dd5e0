// SPDX-License-Identifier: MPL-2.0
// Widths, heights and the printed page of a form that has grown.
#include "calc/grow_parts.hxx"
#include "office/text.hxx"

#include <cmath>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

namespace kehoach::calc {

namespace {

using Properties = Ref<css::beans::XPropertySet>;

constexpr double hardly_mm = 0.1; ///< the office rounds what it is given

/// Columns or rows of a sheet, by what measures them.
class Lines {
public:
    enum Kind { columns, rows };
    Lines(const Sheet& sheet, Kind kind) : kind_(kind) {
        const Ref<css::table::XColumnRowRange> area(sheet.get(), css::uno::UNO_QUERY_THROW);
        if (kind == columns)
            lines_.set(area->getColumns(), css::uno::UNO_QUERY_THROW);
        else
            lines_.set(area->getRows(), css::uno::UNO_QUERY_THROW);
    }

    sal_Int32 hundredths(int at) const {
        sal_Int32 size = 0;
        line(at)->getPropertyValue(size_name()) >>= size;
        return size;
    }
    void set(int at, sal_Int32 size) const { line(at)->setPropertyValue(size_name(), css::uno::Any(size)); }

private:
    rtl::OUString size_name() const {
        return kind_ == columns ? rtl::OUString("Width") : rtl::OUString("Height");
    }
    Properties line(int at) const { return {lines_->getByIndex(at), css::uno::UNO_QUERY_THROW}; }
    Kind kind_;
    Ref<css::container::XIndexAccess> lines_;
};

struct Size {
    Lines::Kind kind;
    int at;
    sal_Int32 before, after;
};

/// What gets another size. `before`, `after`: as drawn; who made a line wider keeps it so.
void collect(const Sheet& sheet, Lines::Kind kind, const std::vector<double>& before,
             const std::vector<double>& after, const std::vector<form::Insertion>& insertions,
             std::vector<Size>& into) {
    const Lines lines(sheet, kind);
    const auto add = [&](int at, double mm) {
        into.push_back({kind, at, lines.hundredths(at), static_cast<sal_Int32>(std::lround(mm * 100))});
    };
    for (std::size_t at = 0; at < after.size(); ++at)
        if (form::is_new(static_cast<int>(at), insertions))
            add(static_cast<int>(at), after[at]);
    for (std::size_t old = 0; old < before.size(); ++old) {
        const int now = form::moved(static_cast<int>(old), insertions);
        const double wanted = after[static_cast<std::size_t>(now)];
        if (std::abs(wanted - before[old]) > hardly_mm &&
            std::abs(lines.hundredths(now) / 100.0 - before[old]) <= hardly_mm)
            add(now, wanted);
    }
}

void put_sizes(const Sheet& sheet, const std::vector<Size>& sizes, sal_Int32 Size::*which) {
    Quiet quiet(sheet.model());
    const Lines columns(sheet, Lines::columns), rows(sheet, Lines::rows);
    for (const Size& size : sizes) {
        quiet.again();
        (size.kind == Lines::columns ? columns : rows).set(size.at, size.*which);
    }
}

css::table::CellRangeAddress address_of(const Sheet& sheet, const Block& block) {
    return Ref<css::sheet::XCellRangeAddressable>(sheet.range(block), css::uno::UNO_QUERY_THROW)
        ->getRangeAddress();
}

Block printed(const form::Grid& grid) {
    return {grid.print_first, 0, grid.rows - 1, grid.columns - 1};
}

bool same(const css::table::CellRangeAddress& area, const Block& block) {
    return area.StartRow == block.row && area.StartColumn == block.column && area.EndRow == block.last_row &&
           area.EndColumn == block.last_column;
}

/// The office itself moves a print area along, but not over what comes in at its edge.
void set_print_area(const Growing& growing) {
    const Ref<css::sheet::XPrintAreas> areas(growing.sheet.get(), css::uno::UNO_QUERY_THROW);
    const auto now = areas->getPrintAreas();
    const Block wanted = printed(growing.after);
    if (now.getLength() == 1 && !same(now[0], wanted) && same(now[0], growing.now(printed(growing.before))))
        areas->setPrintAreas(office::seq({address_of(growing.sheet, wanted)}));
}

/// How a sheet goes over pages: its page style, and the columns that begin one.
struct Pages {
    rtl::OUString style;
    std::vector<int> breaks;
};

Properties column(const Sheet& sheet, int at) {
    const Ref<css::table::XColumnRowRange> area(sheet.get(), css::uno::UNO_QUERY_THROW);
    return {area->getColumns()->getByIndex(at), css::uno::UNO_QUERY_THROW};
}

Pages pages_of(const Sheet& sheet, int columns) {
    Pages pages;
    Properties(sheet.get(), css::uno::UNO_QUERY_THROW)->getPropertyValue("PageStyle") >>= pages.style;
    for (int at = 0; at < columns; ++at) {
        bool starts = false;
        column(sheet, at)->getPropertyValue("IsManualPageBreak") >>= starts;
        if (starts)
            pages.breaks.push_back(at);
    }
    return pages;
}

void put_pages(const Sheet& sheet, const Pages& from, const Pages& to) {
    Quiet quiet(sheet.model());
    const auto breaks = [&](const std::vector<int>& columns, bool starts) {
        for (const int at : columns) {
            quiet.again();
            column(sheet, at)->setPropertyValue("IsStartOfNewPage", css::uno::Any(starts));
        }
    };
    quiet.again();
    Properties(sheet.get(), css::uno::UNO_QUERY_THROW)
        ->setPropertyValue("PageStyle", css::uno::Any(to.style));
    breaks(from.breaks, false);
    breaks(to.breaks, true);
}

} // namespace

void measure_growth(office::UndoScope& scope, const Growing& growing) {
    std::vector<Size> sizes;
    collect(growing.sheet, Lines::columns, growing.before.widths_mm, growing.after.widths_mm,
            growing.grown.columns, sizes);
    collect(growing.sheet, Lines::rows, growing.before.heights_mm, growing.after.heights_mm,
            growing.grown.rows, sizes);
    // The office does heights again only in the window that shows the sheet.
    scope.unrecorded(
        "sizes", [sheet = growing.sheet, sizes] { put_sizes(sheet, sizes, &Size::after); },
        [sheet = growing.sheet, sizes] { put_sizes(sheet, sizes, &Size::before); });
}

void set_up_grown_page(office::UndoScope& scope, const Growing& growing, const Words& words) {
    set_print_area(growing);
    const Sheet sheet = growing.sheet;
    const form::PaperKind kind = growing.paper_after.kind;
    std::vector<int> breaks;
    for (const int at : growing.paper_before.parts)
        breaks.push_back(growing.column(at));
    if (kind == growing.paper_before.kind && breaks == growing.paper_after.parts)
        return;
    const Pages before = pages_of(sheet, growing.after.columns);
    const bool same_kind = kind == growing.paper_before.kind;
    const rtl::OUString name =
        same_kind ? before.style : office::ustring(words.pages[static_cast<std::size_t>(kind)]);
    const Pages after{name, growing.paper_after.parts};
    const bool makes = !has_page_style(sheet.model(), name);
    scope.unrecorded(
        "page",
        [=] {
            assign_page_style(sheet, name, kind);
            put_pages(sheet, before, after);
        },
        [=] {
            put_pages(sheet, after, before);
            if (makes && has_page_style(sheet.model(), name))
                remove_page_style(sheet.model(), name);
        });
}

} // namespace kehoach::calc
