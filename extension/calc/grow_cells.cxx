// SPDX-License-Identifier: MPL-2.0
// What stands in the cells of a form that has grown.
#include "calc/grow_parts.hxx"
#include "form/formula.hpp"
#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <map>

namespace kehoach::calc {

namespace {

using form::CellRole;
using form::GridCell;
using Place = std::pair<int, int>;

void merge(const Sheet& sheet, const Block& block, bool together) {
    Ref<css::util::XMergeable>(sheet.range(block), css::uno::UNO_QUERY_THROW)->merge(together);
}

bool spans(const Block& block) {
    return block.row != block.last_row || block.column != block.last_column;
}

bool same(const Block& a, const Block& b) {
    return a.row == b.row && a.column == b.column && a.last_row == b.last_row &&
           a.last_column == b.last_column;
}

/// As Calc keeps it: blanks that nobody needs are gone.
std::string plain_formula(const std::string& formula) {
    std::string plain = formula;
    std::erase(plain, ' ');
    return plain;
}

class Writing {
public:
    explicit Writing(const Growing& growing) : growing_(growing) {
        const auto& grid = growing.after;
        const Block all{0, 0, grid.rows - 1, grid.columns};
        stands_ = Ref<css::sheet::XCellRangeFormula>(growing.sheet.range(all), css::uno::UNO_QUERY_THROW)
                      ->getFormulaArray();
        for (const GridCell& cell : growing.before.cells)
            before_[{growing.row(cell.row), growing.column(cell.column)}] = &cell;
    }

    std::vector<std::string> run() {
        for (const GridCell& cell : growing_.after.cells)
            if (!growing_.is_around(cell.row))
                write(cell);
        for (const GridCell& cell : growing_.after.warnings)
            put_formula(cell);
        return std::move(kept_);
    }

private:
    void write(const GridCell& cell) {
        const auto before = before_.find({cell.row, cell.column});
        const bool is_new = before == before_.end();
        if (!cell.formula.empty() && !is_new && is_typed_over(*before->second))
            kept_.push_back(form::address(cell.row, cell.column));
        else if (!cell.formula.empty())
            put_formula(cell);
        else if (is_new ? !cell.text.empty() : is_renumbered(cell, *before->second))
            put_text(cell);
    }

    /// Something else stood where the form as it was drawn computed.
    bool is_typed_over(const GridCell& before) const {
        const auto& values = growing_.form.filled.values;
        const auto found = values.find({before.row, before.column});
        return found == values.end() || plain_formula(found->second.formula) != plain_formula(before.formula);
    }

    bool is_renumbered(const GridCell& cell, const GridCell& before) const {
        return cell.role == CellRole::ordinal && cell.text != before.text &&
               stands(cell) == office::ustring(before.text);
    }

    const rtl::OUString& stands(const GridCell& cell) const { return stands_[cell.row][cell.column]; }

    void put_formula(const GridCell& cell) const {
        const rtl::OUString formula = office::ustring(cell.formula);
        const auto at = growing_.sheet.range({cell.row, cell.column, cell.row, cell.column});
        if (form::is_over_ranges(cell.formula)) {
            if (stands(cell) != "{" + formula + "}")
                Ref<css::sheet::XArrayFormulaRange>(at, css::uno::UNO_QUERY_THROW)->setArrayFormula(formula);
        } else if (stands(cell) != formula) {
            at->getCellByPosition(0, 0)->setFormula(formula);
        }
    }

    void put_text(const GridCell& cell) const {
        const auto at = growing_.sheet.cell(cell.row, cell.column);
        if (const auto number = whole_number(cell))
            at->setValue(*number);
        else
            Ref<css::text::XTextRange>(at, css::uno::UNO_QUERY_THROW)->setString(office::ustring(cell.text));
    }

    const Growing& growing_;
    css::uno::Sequence<css::uno::Sequence<rtl::OUString>> stands_;
    std::map<Place, const GridCell*> before_;
    std::vector<std::string> kept_;
};

/// What a cell says, and how it shows it.
struct Content {
    rtl::OUString formula;
    css::uno::Any format;
};

std::vector<const GridCell*> cells_of(const form::Grid& grid, int row) {
    std::vector<const GridCell*> cells;
    for (const GridCell& cell : grid.cells)
        if (cell.row == row)
            cells.push_back(&cell);
    std::sort(cells.begin(), cells.end(),
              [](const GridCell* a, const GridCell* b) { return a->column < b->column; });
    return cells;
}

/// One row above or below the table.
class Surrounding {
public:
    Surrounding(const Growing& growing, int before, int after)
        : growing_(growing), before_(cells_of(growing.before, before)),
          after_(cells_of(growing.after, after)), row_(after) {}

    bool stands_right() const {
        return std::equal(before_.begin(), before_.end(), after_.begin(), after_.end(),
                          [&](const GridCell* was, const GridCell* is) {
                              return same(growing_.now(block_of(*was)), block_of(*is));
                          });
    }

    void draw(const StyleNames& styles, const Words& words) const {
        std::vector<Content> contents;
        for (const GridCell* cell : before_)
            contents.push_back(take(growing_.row(cell->row), growing_.column(cell->column)));
        clear();
        form::Grid line = growing_.after;
        line.warnings.clear();
        line.cells.clear();
        for (const GridCell* cell : after_)
            line.cells.push_back(*cell);
        dress_cells(growing_.sheet, line, styles);
        guard(growing_.sheet, line, words);
        for (std::size_t i = 0; i < after_.size(); ++i)
            put(*after_[i],
                i < contents.size() ? contents[i] : Content{office::ustring(after_[i]->text), {}});
    }

private:
    /// Away from where it stood, to be put where it belongs now.
    Content take(int row, int column) const {
        const auto cell = growing_.sheet.cell(row, column);
        Content content{
            cell->getFormula(),
            Ref<css::beans::XPropertySet>(cell, css::uno::UNO_QUERY_THROW)->getPropertyValue("NumberFormat")};
        cell->setFormula({});
        return content;
    }

    void clear() const {
        const Block line{row_, 0, row_, growing_.after.columns - 1};
        merge(growing_.sheet, line, false);
        const Ref<css::beans::XPropertyState> cells(growing_.sheet.range(line), css::uno::UNO_QUERY_THROW);
        cells->setPropertyToDefault("Validation");
        cells->setPropertyToDefault("NumberFormat");
    }

    void put(const GridCell& cell, const Content& content) const {
        if (spans(block_of(cell)))
            merge(growing_.sheet, block_of(cell), true);
        const auto target = growing_.sheet.cell(cell.row, cell.column);
        if (content.format.hasValue())
            Ref<css::beans::XPropertySet>(target, css::uno::UNO_QUERY_THROW)
                ->setPropertyValue("NumberFormat", content.format);
        target->setFormula(content.formula);
    }

    const Growing& growing_;
    std::vector<const GridCell*> before_, after_;
    int row_;
};

} // namespace

void merge_heads(const Growing& growing) {
    std::map<Place, Block> stretched;
    for (const GridCell& cell : growing.before.cells)
        stretched[{growing.row(cell.row), growing.column(cell.column)}] = growing.now(block_of(cell));
    for (const GridCell& cell : growing.after.cells) {
        if (growing.is_around(cell.row) || !growing.touches_new(cell))
            continue;
        const auto was = stretched.find({cell.row, cell.column});
        const Block block = block_of(cell);
        if (was != stretched.end() && same(was->second, block))
            continue;
        merge(growing.sheet, block, false);
        if (spans(block))
            merge(growing.sheet, block, true);
    }
}

void move_surroundings(const Growing& growing, const StyleNames& styles, const Words& words) {
    for (int row = 0; row < growing.before.rows; ++row) {
        const int now = growing.row(row);
        if (!growing.is_around(now))
            continue;
        const Surrounding line(growing, row, now);
        if (!line.stands_right())
            line.draw(styles, words);
    }
}

std::vector<std::string> write_cells(const Growing& growing) {
    return Writing(growing).run();
}

} // namespace kehoach::calc
