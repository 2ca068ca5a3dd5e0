// SPDX-License-Identifier: MPL-2.0
#include "calc/book_update.hxx"

#include "calc/book_looks.hxx"
#include "calc/book_sheet.hxx"
#include "calc/named_cells.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <cmath>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/table/XTableColumns.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <map>
#include <memory>
#include <set>

namespace kehoach::calc {

namespace {

using office::ustring;
using returns::BookCell;
using returns::BookSheet;

/// What rows are about by the words in their first columns: of rows with the same words the first, second and
/// so on.
class RowKeys {
public:
    std::string of(std::string words) {
        const int time = ++times_[words];
        return words + "|" + std::to_string(time);
    }

private:
    std::map<std::string, int> times_;
};

/// The longest rising part of a list, by place; what is below 0 is in none.
std::vector<bool> rising(const std::vector<int>& list) {
    std::vector<std::size_t> ends, before(list.size(), list.size());
    for (std::size_t at = 0; at < list.size(); ++at) {
        if (list[at] < 0)
            continue;
        const auto end =
            std::ranges::lower_bound(ends, list[at], {}, [&](std::size_t one) { return list[one]; });
        before[at] = end == ends.begin() ? list.size() : *(end - 1);
        if (end == ends.end())
            ends.push_back(at);
        else
            *end = at;
    }
    std::vector<bool> in(list.size());
    for (std::size_t at = ends.empty() ? list.size() : ends.back(); at < list.size(); at = before[at])
        in[at] = true;
    return in;
}

/// While rows come and go, and again while that is taken back, nothing is reckoned or painted: it would be,
/// after each of them.
class Pause {
public:
    explicit Pause(Model model) : model_(std::move(model)), calculation_(model_, css::uno::UNO_QUERY_THROW) {}

    void begin() {
        reckons_ = calculation_->isAutomaticCalculationEnabled();
        calculation_->enableAutomaticCalculation(false);
        model_->lockControllers();
    }

    void end() const {
        model_->unlockControllers();
        calculation_->enableAutomaticCalculation(reckons_);
    }

private:
    const Model model_;
    const Ref<css::sheet::XCalculatable> calculation_;
    bool reckons_ = true;
};

class Updating {
public:
    Updating(const Model& model, const std::string& name, const BookSheet& now, const std::string& home)
        : sheet_(model, name), now_(now), home_(home),
          rows_(Ref<css::table::XColumnRowRange>(sheet_.get(), css::uno::UNO_QUERY_THROW)->getRows()) {}

    void run() {
        fit_columns();
        const auto before = rows_before();
        const auto target = returns::rows_now(keyed(before), keyed(words_now()));
        std::vector<int> kept;
        const auto stays = rising(target);
        for (std::size_t row = before.size(); row-- > 0;)
            if (!stays[row] && !is_head(static_cast<int>(row)))
                save(static_cast<int>(row), target[row]);
        for (int row = static_cast<int>(before.size()); row-- > now_.head_rows;)
            if (!stays[static_cast<std::size_t>(row)]) {
                int first = row;
                while (first > now_.head_rows && !stays[static_cast<std::size_t>(first - 1)])
                    --first;
                rows_->removeByIndex(first, row - first + 1);
                row = first;
            }
        for (std::size_t row = static_cast<std::size_t>(now_.head_rows); row < before.size(); ++row)
            if (stays[row])
                kept.push_back(target[row]);
        int next = now_.head_rows;
        for (const int row : kept) {
            insert(next, row - next);
            next = row + 1;
        }
        insert(next, now_.rows - next);
        write(0, now_.rows);
        for (const auto& [place, formula] : saved_)
            sheet_.cell(place.first, place.second)->setFormula(formula);
        name();
    }

    /// Words of a formula take their room only when that is reckoned.
    void fit_rows() const {
        for (const int row : linked_)
            if (const Ref<css::beans::XPropertySet> one(rows_->getByIndex(row), css::uno::UNO_QUERY_THROW);
                one->getPropertyValue("OptimalHeight") == css::uno::Any(true))
                one->setPropertyValue("OptimalHeight", css::uno::Any(true));
    }

    void add() {
        insert(now_.head_rows, now_.rows - now_.head_rows);
        write(now_.head_rows, now_.rows);
    }

private:
    using Words = std::vector<std::string>;

    bool is_head(int row) const { return row < now_.head_rows; }

    Ref<css::table::XCellRange> table() const { return named(sheet_, returns::name_of(now_.kind)); }

    /// What stands beside the table stays beside it.
    void fit_columns() const {
        const auto there =
            Ref<css::sheet::XCellRangeAddressable>(table(), css::uno::UNO_QUERY_THROW)->getRangeAddress();
        const int before = there.EndColumn + 1;
        const auto columns =
            Ref<css::table::XColumnRowRange>(sheet_.get(), css::uno::UNO_QUERY_THROW)->getColumns();
        if (before > now_.columns)
            columns->removeByIndex(now_.columns, before - now_.columns);
        if (before >= now_.columns)
            return;
        columns->insertByIndex(before, now_.columns - before);
        for (int column = before; column < now_.columns; ++column) {
            const auto mm = now_.widths_mm[static_cast<std::size_t>(column)];
            Ref<css::beans::XPropertySet>(columns->getByIndex(column), css::uno::UNO_QUERY_THROW)
                ->setPropertyValue("Width", css::uno::Any(static_cast<sal_Int32>(std::lround(mm * 100))));
        }
    }

    /// Words of the columns that say what a row is about.
    Words rows_before() const {
        const auto range =
            Ref<css::sheet::XCellRangeAddressable>(table(), css::uno::UNO_QUERY_THROW)->getRangeAddress();
        const int keys = returns::key_columns(now_.kind);
        const Ref<css::sheet::XCellRangeData> cells(sheet_.range({0, 0, range.EndRow, keys - 1}),
                                                    css::uno::UNO_QUERY_THROW);
        Words all;
        for (const auto& row : cells->getDataArray()) {
            std::string& words = all.emplace_back();
            for (const css::uno::Any& cell : row) {
                rtl::OUString said;
                cell >>= said;
                words += office::utf8(said) + "|";
            }
        }
        return all;
    }

    Words words_now() const {
        const int keys = returns::key_columns(now_.kind);
        std::vector<Words> cells(static_cast<std::size_t>(now_.rows), Words(static_cast<std::size_t>(keys)));
        for (const BookCell& cell : now_.cells)
            if (cell.column < keys)
                cells[static_cast<std::size_t>(cell.row)][static_cast<std::size_t>(cell.column)] = cell.text;
        Words all;
        for (const Words& row : cells) {
            std::string& words = all.emplace_back();
            for (const std::string& cell : row)
                words += cell + "|";
        }
        return all;
    }

    BookSheet keyed(const Words& words) const {
        BookSheet made;
        RowKeys keys;
        for (std::size_t row = 0; row < words.size(); ++row)
            made.row_keys.push_back(is_head(static_cast<int>(row)) ? std::string() : keys.of(words[row]));
        return made;
    }

    /// What stands beside a row that changes its place.
    void save(int row, int to) {
        if (to < 0)
            return;
        const auto cursor = sheet_.get()->createCursor();
        Ref<css::sheet::XUsedAreaCursor>(cursor, css::uno::UNO_QUERY_THROW)->gotoEndOfUsedArea(false);
        const int last = Ref<css::sheet::XCellRangeAddressable>(cursor, css::uno::UNO_QUERY_THROW)
                             ->getRangeAddress()
                             .EndColumn;
        for (int column = now_.columns; column <= last; ++column)
            if (const rtl::OUString formula = sheet_.cell(row, column)->getFormula(); !formula.isEmpty())
                saved_.emplace(std::pair{to, column}, formula);
    }

    /// The office gives rows the look of the one above.
    void insert(int row, int count) {
        if (count <= 0)
            return;
        rows_->insertByIndex(row, count);
        undress(sheet_, {row, 0, row + count - 1, now_.columns - 1}, now_.kind);
        for (int each = row; each < row + count; ++each)
            inserted_.insert(each);
    }

    rtl::OUString formula_of(const BookCell& cell) const {
        return ustring(cell.link.empty() ? cell.formula : link_formula(home_, cell.link, cell.text));
    }

    bool says(const BookCell& cell, const css::uno::Any& data, const rtl::OUString& formula) const {
        double number = 0;
        if (cell.number)
            return !formula.startsWith("=") && (data >>= number) && number == *cell.number;
        if (!cell.formula.empty() || !cell.link.empty())
            return formula == formula_of(cell);
        rtl::OUString words;
        return !formula.startsWith("=") && (data >>= words) && words == ustring(cell.text);
    }

    void write(const BookCell& cell) const {
        const auto there = sheet_.cell(cell.row, cell.column);
        if (cell.number)
            there->setValue(*cell.number);
        else if (!cell.formula.empty() || !cell.link.empty())
            there->setFormula(formula_of(cell));
        else if (cell.text.empty())
            there->setFormula({});
        else
            Ref<css::text::XTextRange>(there, css::uno::UNO_QUERY_THROW)->setString(ustring(cell.text));
    }

    /// Only what is otherwise than it was.
    void write(int first, int end) {
        if (end <= first)
            return;
        const auto range = sheet_.range({first, 0, end - 1, now_.columns - 1});
        const auto data = Ref<css::sheet::XCellRangeData>(range, css::uno::UNO_QUERY_THROW)->getDataArray();
        const auto formulas =
            Ref<css::sheet::XCellRangeFormula>(range, css::uno::UNO_QUERY_THROW)->getFormulaArray();
        BookSheet written{.kind = now_.kind, .name = {}};
        written.columns = now_.columns;
        BookSheet of_new_rows = written;
        auto cell = now_.cells.begin();
        for (int row = first; row < end; ++row)
            for (int column = 0; column < now_.columns; ++column) {
                const auto place = [](const BookCell& one) { return std::pair{one.row, one.column}; };
                while (cell != now_.cells.end() && place(*cell) < std::pair{row, column})
                    ++cell;
                const bool is_blank = cell == now_.cells.end() || place(*cell) != std::pair{row, column};
                const BookCell wanted = is_blank ? BookCell{.row = row, .column = column} : *cell;
                const auto& formula = formulas[row - first][column];
                if (is_blank ? formula.isEmpty() : says(wanted, data[row - first][column], formula))
                    continue;
                write(wanted);
                if (!wanted.link.empty())
                    linked_.insert(row);
                (inserted_.contains(row) ? of_new_rows : written).cells.push_back(wanted);
            }
        dress_looks(sheet_, of_new_rows);
        dress_again(sheet_, written);
    }

    void name() const {
        const auto range =
            Ref<css::sheet::XCellRangeAddressable>(table(), css::uno::UNO_QUERY_THROW)->getRangeAddress();
        if (range.EndRow != now_.rows - 1 || range.EndColumn != now_.columns - 1)
            give_name(sheet_, returns::name_of(now_.kind), {0, 0, now_.rows - 1, now_.columns - 1});
    }

    const Sheet sheet_;
    const BookSheet& now_;
    const std::string& home_;
    const Ref<css::table::XTableRows> rows_;
    std::map<std::pair<int, int>, rtl::OUString> saved_;
    std::set<int> linked_;   ///< rows with a link that was written
    std::set<int> inserted_; ///< where they are now, as rows come from the top down
};

} // namespace

void update_book_sheet(office::UndoScope& scope, const Model& model, const std::string& sheet,
                       const BookSheet& now, const std::string& home) {
    const auto pause = std::make_shared<Pause>(model);
    const auto begin = [pause] { pause->begin(); };
    const auto end = [pause] { pause->end(); };
    scope.unrecorded("begin", begin, end);
    Updating updating(model, sheet, now, home);
    updating.run();
    scope.unrecorded("end", end, begin);
    updating.fit_rows();
}

void add_book_rows(const Model& model, const std::string& sheet, const BookSheet& more,
                   const std::string& home) {
    Updating(model, sheet, more, home).add();
}

} // namespace kehoach::calc
