// SPDX-License-Identifier: MPL-2.0
#include "calc/book_looks.hxx"

#include "calc/table_looks.hxx"
#include "office/text.hxx"

#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace kehoach::calc {

namespace {

using returns::BookCell;
using returns::BookLook;
using returns::BookSheet;

constexpr float plain = 100.0F, bold = 150.0F;
constexpr sal_Int32 faint = 0x7F7F7F, automatic = -1;

/// Cells of one look that stand below each other.
struct Column {
    BookLook look;
    Block block;
};

std::vector<Column> columns_of(const BookSheet& sheet) {
    std::vector<Column> all;
    std::vector<std::size_t> last(static_cast<std::size_t>(sheet.columns), std::size_t(-1));
    for (const BookCell& cell : sheet.cells) {
        auto& at = last[static_cast<std::size_t>(cell.column)];
        if (at != std::size_t(-1) && all[at].look == cell.look && all[at].block.last_row + 1 == cell.row) {
            all[at].block.last_row = cell.row;
            continue;
        }
        at = all.size();
        all.push_back({cell.look, {cell.row, cell.column, cell.row, cell.column}});
    }
    return all;
}

void format(const Sheet& sheet, const Ref<css::uno::XInterface>& cells, const char* code) {
    const Ref<css::util::XNumberFormatsSupplier> supplier(sheet.model(), css::uno::UNO_QUERY_THROW);
    const css::lang::Locale vietnamese("vi", "VN", {});
    const auto known = supplier->getNumberFormats();
    const auto text = rtl::OUString::createFromAscii(code);
    const sal_Int32 key = known->queryKey(text, vietnamese, false);
    set(cells, "NumberFormat", key == -1 ? known->addNew(text, vietnamese) : key);
}

void dress(const Sheet& sheet, const Block& block, BookLook look) {
    const Ref<css::uno::XInterface> cells(sheet.range(block), css::uno::UNO_QUERY_THROW);
    switch (look) {
    case BookLook::title:
    case BookLook::row_heading:
        set(cells, "CharWeight", bold);
        set(cells, "IsTextWrapped", false);
        break;
    case BookLook::head:
        set(cells, "CharWeight", bold);
        set(cells, "CellBackColor", head_ground);
        set(cells, "HoriJustify", css::table::CellHoriJustify_CENTER);
        break;
    case BookLook::left_out:
        set(cells, "CellBackColor", sal_Int32(yellow_ground));
        break;
    case BookLook::helper:
        set(cells, "CharColor", faint);
        break;
    case BookLook::money:
        format(sheet, cells, "#.##0");
        break;
    case BookLook::percent:
        format(sheet, cells, "0,0%");
        break;
    case BookLook::day:
        format(sheet, cells, "DD/MM/YYYY");
        break;
    default:
        break;
    }
}

} // namespace

void dress_looks(const Sheet& sheet, const BookSheet& says) {
    for (const Column& column : columns_of(says))
        dress(sheet, column.block, column.look);
}

void dress_again(const Sheet& sheet, const BookSheet& says) {
    for (const Column& column : columns_of(says)) {
        undress(sheet, column.block, says.kind);
        dress(sheet, column.block, column.look);
    }
}

/// All at once: each property alone would be a step more to take back.
void undress(const Sheet& sheet, const Block& block, BookSheet::Kind kind) {
    const css::uno::Any unset(automatic);
    Ref<css::beans::XMultiPropertySet>(sheet.range(block), css::uno::UNO_QUERY_THROW)
        ->setPropertyValues(office::seq<rtl::OUString>({"CellBackColor", "CharColor", "CharWeight", "HoriJustify",
                                                        "IsTextWrapped", "NumberFormat"}),
                            office::seq({unset, unset, css::uno::Any(plain),
                                         css::uno::Any(css::table::CellHoriJustify_STANDARD), css::uno::Any(wraps(kind)),
                                         css::uno::Any(sal_Int32(0))}));
}

bool wraps(BookSheet::Kind kind) {
    return kind != BookSheet::Kind::units;
}

} // namespace kehoach::calc
