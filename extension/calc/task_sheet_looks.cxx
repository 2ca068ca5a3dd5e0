// SPDX-License-Identifier: MPL-2.0
#include "calc/task_sheet_looks.hxx"

#include "calc/table_looks.hxx"
#include "office/text.hxx"

#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace kehoach::calc {

namespace {

using Properties = Ref<css::beans::XPropertySet>;
using rtl::OUString;

constexpr int first_text = 1, last_text = 5, day = 6, status = 7, notice = 8, mark = 10, columns = 12;
constexpr sal_Int32 widths[columns] = {1'000, 7'000, 3'800, 3'800, 3'400, 3'200,
                                       2'400, 3'200, 2'800, 2'800, 1'000, 4'000}; ///< 1/100 mm

class Looks {
public:
    Looks(const Model& workbook, const Ref<css::sheet::XSpreadsheet>& sheet, const Block& cells)
        : workbook_(workbook), sheet_(sheet), cells_(cells) {}

    void whole() const {
        dress_columns(sheet_, widths);
        const auto all = Ref<css::table::XColumnRowRange>(sheet_, css::uno::UNO_QUERY_THROW)->getColumns();
        set(Ref<css::uno::XInterface>(all->getByIndex(mark), css::uno::UNO_QUERY_THROW), "IsVisible", false);
        dress_title(sheet_);
        dress_heads(range(cells_.row, 0, cells_.row, columns - 1));
        lay_page(workbook_, sheet_, cells_.row);
    }

    void rows(const TaskSheetWords& words) const {
        dress_cells(range(cells_.row, 0, cells_.last_row, columns - 1));
        const int first = cells_.row + 1;
        set(range(first, first_text, cells_.last_row, last_text), "IsTextWrapped", true);
        set(range(first, day, cells_.last_row, day), "NumberFormat", date_format());
        list(range(first, status, cells_.last_row, status), words.statuses);
        colours(range(first, 0, cells_.last_row, notice), first + 1,
                words.statuses.size() > 2 ? words.statuses[2] : std::string());
    }

private:
    Ref<css::table::XCellRange> range(int row, int column, int last_row, int last_column) const {
        return sheet_->getCellRangeByPosition(column, row, last_column, std::max(row, last_row));
    }

    sal_Int32 date_format() const {
        const auto formats =
            Ref<css::util::XNumberFormatsSupplier>(workbook_, css::uno::UNO_QUERY_THROW)->getNumberFormats();
        const css::lang::Locale vietnamese("vi", "VN", {});
        const OUString code = "DD/MM/YYYY";
        const auto known = formats->queryKey(code, vietnamese, false);
        return known >= 0 ? known : formats->addNew(code, vietnamese);
    }

    static void list(const Ref<css::table::XCellRange>& cells, const std::vector<std::string>& words) {
        std::string formula;
        for (const auto& word : words)
            formula += (formula.empty() ? "\"" : ";\"") + word + "\"";
        const Properties properties(cells, css::uno::UNO_QUERY_THROW);
        const Ref<css::uno::XInterface> validation(properties->getPropertyValue("Validation"),
                                                   css::uno::UNO_QUERY_THROW);
        set(validation, "Type", css::sheet::ValidationType_LIST);
        const Ref<css::sheet::XSheetCondition> condition(validation, css::uno::UNO_QUERY_THROW);
        condition->setOperator(css::sheet::ConditionOperator_EQUAL);
        condition->setFormula1(office::ustring(formula));
        properties->setPropertyValue("Validation", css::uno::Any(validation));
    }

    /// What is done, overdue, due within a week: the column of notices says the last two in words as well.
    void colours(const Ref<css::table::XCellRange>& cells, int line, const std::string& done) const {
        make_style(workbook_, "KeHoachOverdue", red_ground);
        make_style(workbook_, "KeHoachSoon", yellow_ground);
        make_style(workbook_, "KeHoachDone", green_ground);
        const auto row = std::to_string(line);
        const Properties properties(cells, css::uno::UNO_QUERY_THROW);
        const Ref<css::sheet::XSheetConditionalEntries> entries(
            properties->getPropertyValue("ConditionalFormat"), css::uno::UNO_QUERY_THROW);
        entries->clear();
        // Formulas are read from the first cell of the range: without it from A1, rows away.
        const auto range =
            Ref<css::sheet::XCellRangeAddressable>(cells, css::uno::UNO_QUERY_THROW)->getRangeAddress();
        const css::table::CellAddress from(range.Sheet, range.StartColumn, range.StartRow);
        const auto add = [&](const std::string& formula, const char* style) {
            css::uno::Sequence<css::beans::PropertyValue> entry(4);
            auto* const values = entry.getArray();
            values[0].Name = "Operator";
            values[0].Value <<= css::sheet::ConditionOperator_FORMULA;
            values[1].Name = "Formula1";
            values[1].Value <<= office::ustring(formula);
            values[2].Name = "StyleName";
            values[2].Value <<= OUString::createFromAscii(style);
            values[3].Name = "SourcePosition";
            values[3].Value <<= from;
            entries->addNew(entry);
        };
        add("$H" + row + "=\"" + done + "\"", "KeHoachDone");
        add("AND(ISNUMBER($G" + row + ");$G" + row + "<TODAY())", "KeHoachOverdue");
        add("AND(ISNUMBER($G" + row + ");$G" + row + "-TODAY()<=7)", "KeHoachSoon");
        properties->setPropertyValue("ConditionalFormat", css::uno::Any(entries));
    }

    const Model& workbook_;
    const Ref<css::sheet::XSpreadsheet>& sheet_;
    const Block cells_;
};

} // namespace

void dress_task_sheet(const Model& workbook, const Ref<css::sheet::XSpreadsheet>& sheet,
                      const TaskSheetWords& words, const Block& cells, bool whole) {
    const Looks looks(workbook, sheet, cells);
    if (whole)
        looks.whole();
    looks.rows(words);
}

} // namespace kehoach::calc
