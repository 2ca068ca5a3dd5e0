// SPDX-License-Identifier: MPL-2.0
#include "calc/book_sheet.hxx"

#include "calc/book_looks.hxx"
#include "calc/carrier.hxx"
#include "calc/named_cells.hxx"
#include "calc/parts.hxx"
#include "calc/sheets.hxx"
#include "calc/table_looks.hxx"
#include "calc/unlocked.hxx"
#include "form/formula.hpp"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "returns/unit_cells.hpp"

#include <algorithm>
#include <cmath>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XSpreadsheets2.hpp>
#include <com/sun/star/sheet/XViewFreezable.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <map>
#include <memory>
#include <set>

namespace kehoach::calc {

namespace {

using office::ustring;
using returns::BookCell;
using returns::BookLook;
using returns::BookSheet;
using Context = Ref<css::uno::XComponentContext>;

constexpr sal_Int32 beside = 80; ///< letters and lines, 1/100 mm

/// A sheet that can be taken away and drawn again, as the sheet of a form is and for the same reasons: drawn in
/// another workbook, brought in by a call that records nothing.
class BookDrawing {
public:
    BookDrawing(Context context, const Model& model, const BookSheet& says, std::string home)
        : context_(std::move(context)), model_(model), says_(says), home_(std::move(home)),
          name_(ustring(says.name)), position_(sheets_of(model)->getElementNames().getLength()),
          page_(ustring(Words().pages[static_cast<std::size_t>(form::PaperKind::lying)])),
          makes_page_(!has_page_style(model, page_)) {}

    void make() const {
        const Carrier carrier(context_);
        Ref<css::container::XNamed>(
            sheets_of(carrier.model())->getByName(sheets_of(carrier.model())->getElementNames()[0]),
            css::uno::UNO_QUERY_THROW)
            ->setName(name_);
        const Sheet sheet(carrier.model(), says_.name);
        const Ref<css::uno::XInterface> book(carrier.model());
        set(book, "IsAdjustHeightEnabled", false); // else whatever is written or dressed would measure its rows
        dress_columns(sheet.get(), widths());
        fill(sheet);
        dress(sheet);
        set(book, "IsAdjustHeightEnabled", true);
        measure_rows(sheet);
        Quiet quiet(model_);
        Ref<css::sheet::XSpreadsheets2>(sheets_of(model_), css::uno::UNO_QUERY_THROW)
            ->importSheet(Ref<css::sheet::XSpreadsheetDocument>(carrier.model(), css::uno::UNO_QUERY_THROW),
                          name_, position_);
        quiet.again();
        print({model_, says_.name}, quiet);
    }

    /// Also after half a `make`.
    void take_away() const {
        Quiet quiet(model_);
        quiet.again();
        if (sheets_of(model_)->hasByName(name_))
            sheets_of(model_)->removeByName(name_);
        if (makes_page_ && has_page_style(model_, page_))
            remove_page_style(model_, page_);
    }

private:
    Ref<css::uno::XInterface> range(const Sheet& sheet, const Block& block) const {
        return Ref<css::uno::XInterface>(sheet.range(block), css::uno::UNO_QUERY_THROW);
    }

    /// Also those below, which the letters of the columns want as high as rows that come there later.
    static void measure_rows(const Sheet& sheet) {
        const Ref<css::table::XColumnRowRange> all(sheet.get(), css::uno::UNO_QUERY_THROW);
        set(Ref<css::uno::XInterface>(all->getRows(), css::uno::UNO_QUERY_THROW), "OptimalHeight", true);
    }

    void fill(const Sheet& sheet) const {
        if (says_.rows == 0 || says_.columns == 0)
            return;
        css::uno::Sequence<css::uno::Any> blank(says_.columns); // a void value would be an error
        std::fill_n(blank.getArray(), says_.columns, css::uno::Any(rtl::OUString()));
        css::uno::Sequence<css::uno::Sequence<css::uno::Any>> rows(says_.rows);
        auto* const into = rows.getArray();
        std::fill_n(into, says_.rows, blank);
        for (const BookCell& cell : says_.cells)
            into[cell.row].getArray()[cell.column] =
                cell.number ? css::uno::Any(*cell.number) : css::uno::Any(ustring(cell.text));
        const Block all{0, 0, says_.rows - 1, says_.columns - 1};
        Ref<css::sheet::XCellRangeData>(sheet.range(all), css::uno::UNO_QUERY_THROW)->setDataArray(rows);
        write_formulas(sheet);
        give_name(sheet, returns::name_of(says_.kind), all);
    }

    /// Those that stand below each other at once: one by one takes longer.
    void write_formulas(const Sheet& sheet) const {
        std::map<int, std::vector<const BookCell*>> runs; // by column
        for (const BookCell& cell : says_.cells) {
            if (cell.link.empty() && cell.formula.empty())
                continue;
            auto& run = runs[cell.column];
            if (!run.empty() && run.back()->row + 1 != cell.row) {
                write_run(sheet, run);
                run.clear();
            }
            run.push_back(&cell);
        }
        for (const auto& [column, run] : runs)
            write_run(sheet, run);
    }

    void write_run(const Sheet& sheet, const std::vector<const BookCell*>& run) const {
        css::uno::Sequence<css::uno::Sequence<rtl::OUString>> formulas(static_cast<sal_Int32>(run.size()));
        auto* into = formulas.getArray();
        for (const BookCell* const cell : run)
            *into++ = office::seq<rtl::OUString>(
                {ustring(cell->link.empty() ? cell->formula : link_formula(home_, cell->link, cell->text))});
        Ref<css::sheet::XCellRangeFormula>(
            sheet.range({run.front()->row, run.front()->column, run.back()->row, run.back()->column}),
            css::uno::UNO_QUERY_THROW)
            ->setFormulaArray(formulas);
    }

    std::vector<sal_Int32> widths() const {
        std::vector<sal_Int32> widths;
        for (const double mm : says_.widths_mm)
            widths.push_back(static_cast<sal_Int32>(std::lround(mm * 100)));
        return widths;
    }

    void dress(const Sheet& sheet) const {
        if (says_.rows == 0)
            return;
        const int heads = std::max(says_.head_rows - 1, 0);
        const auto table = range(sheet, {heads, 0, says_.rows - 1, says_.columns - 1});
        dress_cells(table);
        if (wraps(says_.kind))
            set(table, "IsTextWrapped", true);
        set(table, "ParaLeftMargin", beside);
        set(table, "ParaRightMargin", beside);
        const auto names = range(sheet, {heads, 0, heads, says_.columns - 1});
        dress_heads(names);
        set(names, "HoriJustify", css::table::CellHoriJustify_CENTER);
        set(names, "CellBackColor", head_ground);
        dress_looks(sheet, says_);
    }

    void print(const Sheet& sheet, Quiet& quiet) const {
        const int head = std::max(says_.head_rows - 1, 0);
        Ref<css::sheet::XPrintAreas>(sheet.get(), css::uno::UNO_QUERY_THROW)
            ->setTitleRows(
                Ref<css::sheet::XCellRangeAddressable>(range(sheet, {head, 0, head, 0}), css::uno::UNO_QUERY_THROW)
                    ->getRangeAddress());
        quiet.again();
        // Last: a sheet on a page that fits in width is laid out anew by each change of how it is printed.
        assign_page_style(sheet, page_, form::PaperKind::lying);
    }

    const Context context_;
    const Model model_;
    const BookSheet says_;
    const std::string home_;
    const rtl::OUString name_;
    const sal_Int32 position_;
    const rtl::OUString page_;
    const bool makes_page_;
};

Ref<css::beans::XPropertySet> row_of(const Sheet& sheet, int row) {
    const Ref<css::table::XColumnRowRange> area(sheet.get(), css::uno::UNO_QUERY_THROW);
    return {area->getRows()->getByIndex(row), css::uno::UNO_QUERY_THROW};
}

/// Words of many units want higher rows than the form was drawn with.
void make_room(office::UndoScope& scope, const Sheet& sheet, const std::set<int>& rows) {
    const auto heights = std::make_shared<std::map<int, css::uno::Any>>();
    for (const int row : rows)
        heights->emplace(row, row_of(sheet, row)->getPropertyValue("Height"));
    const bool locked = Ref<css::util::XProtectable>(sheet.get(), css::uno::UNO_QUERY_THROW)->isProtected();
    const auto each = [sheet, heights, locked](const auto& change) {
        Quiet quiet(sheet.model());
        quiet.again(); // a step recorded for the unlocking would destroy this one while it is taken back
        const Unlocked open(sheet, locked);
        for (const auto& [row, height] : *heights) {
            quiet.again();
            change(row_of(sheet, row), height);
        }
        quiet.again();
    };
    scope.unrecorded(
        "rows",
        [each] {
            each([](const auto& row, const auto&) { row->setPropertyValue("OptimalHeight", css::uno::Any(true)); });
        },
        [each] { each([](const auto& row, const auto& height) { row->setPropertyValue("Height", height); }); });
}

} // namespace

void draw_book_sheet(const Context& context, office::UndoScope& scope, const Model& model,
                     const BookSheet& sheet, const std::string& home) {
    if (Ref<css::util::XProtectable>(model, css::uno::UNO_QUERY_THROW)->isProtected())
        throw office::Refused("calc.structure");
    const auto drawing = std::make_shared<BookDrawing>(context, model, sheet, home);
    scope.unrecorded(
        "results", [drawing] { drawing->make(); }, [drawing] { drawing->take_away(); });
}

void write_formulas(office::UndoScope& scope, const Model& model, const std::string& sheet, const BookSheet& from) {
    const Sheet target(model, sheet);
    std::set<int> with_words;
    std::vector<std::pair<int, int>> written; // rows by rows, as the cells are
    std::vector<Block> computed;
    for (const BookCell& cell : from.cells)
        written.emplace_back(cell.row, cell.column);
    for (const BookCell& cell : from.cells) {
        if (cell.formula.empty())
            continue;
        const auto there = target.cell(cell.row, cell.column);
        if (there->getFormula() == ustring(cell.formula))
            continue;
        there->setFormula(ustring(cell.formula));
        computed.push_back({cell.row, cell.column, cell.row, cell.column});
        if (there->getValue() == 0 &&
            !Ref<css::text::XTextRange>(there, css::uno::UNO_QUERY_THROW)->getString().isEmpty())
            with_words.insert(cell.row);
    }
    constexpr sal_Int32 no_ground = -1; // that of an input asks for something to be typed
    for (const Block& block : joined(std::move(computed)))
        set(Ref<css::uno::XInterface>(target.range(block), css::uno::UNO_QUERY_THROW), "CellBackColor", no_ground);
    for (const form::GridCell& cell : form::layout(*from.drawn).cells)
        if (cell.role == form::CellRole::input && !std::ranges::binary_search(written, std::pair{cell.row, cell.column}) &&
            !returns::named_first(formula_at(target, cell.row, cell.column)).sheet.empty()) {
            const auto there = target.cell(cell.row, cell.column);
            there->setFormula({});
            Ref<css::beans::XPropertyState>(there, css::uno::UNO_QUERY_THROW)->setPropertyToDefault("CellBackColor");
        }
    if (!with_words.empty())
        make_room(scope, target, with_words);
}

void keep_heads_in_sight(const Model& model, const BookSheet& sheet) {
    const Ref<css::sheet::XSpreadsheetView> view(model->getCurrentController(), css::uno::UNO_QUERY);
    if (!view.is())
        return;
    const auto in_front = view->getActiveSheet();
    view->setActiveSheet(Sheet(model, sheet.name).get());
    Ref<css::sheet::XViewFreezable>(view, css::uno::UNO_QUERY_THROW)
        ->freezeAtPosition(sheet.kept_columns, sheet.head_rows);
    view->setActiveSheet(in_front);
}

std::string words_at(const Sheet& sheet, int row, int column) {
    return office::utf8(
        Ref<css::text::XTextRange>(sheet.cell(row, column), css::uno::UNO_QUERY_THROW)->getString());
}

std::string formula_at(const Sheet& sheet, int row, int column) {
    return office::utf8(sheet.cell(row, column)->getFormula());
}

std::string link_formula(const std::string& home, const std::string& link, const std::string& words) {
    const auto mark = link.rfind('#');
    std::string target = home;
    for (const char c : link.substr(0, mark))
        target += c == '%' ? "%25" : c == '#' ? "%23" : c == '?' ? "%3F" : std::string(1, c);
    if (mark != std::string::npos)
        target += link.substr(mark);
    return "=HYPERLINK(" + form::quoted(target) + ";" + form::quoted(words) + ")";
}

} // namespace kehoach::calc
