// SPDX-License-Identifier: MPL-2.0
#include "calc/task_sheet_looks.hxx"

#include "office/text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/TableBorder2.hpp>
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

template<typename T>
void set(const Ref<css::uno::XInterface>& target, const char* name, const T& value) {
    Properties(target, css::uno::UNO_QUERY_THROW)
        ->setPropertyValue(OUString::createFromAscii(name), css::uno::Any(value));
}

/// A cell style of the workbook, made where it is not there. Letters stay as they are: heavier ones would
/// need higher rows than they have.
void make_style(const Model& workbook, const char* name, sal_Int32 ground) {
    const Ref<css::container::XNameContainer> styles(
        Ref<css::style::XStyleFamiliesSupplier>(workbook, css::uno::UNO_QUERY_THROW)
            ->getStyleFamilies()
            ->getByName("CellStyles"),
        css::uno::UNO_QUERY_THROW);
    if (styles->hasByName(OUString::createFromAscii(name)))
        return;
    const Ref<css::uno::XInterface> style(
        Ref<css::lang::XMultiServiceFactory>(workbook, css::uno::UNO_QUERY_THROW)
            ->createInstance("com.sun.star.style.CellStyle"));
    styles->insertByName(OUString::createFromAscii(name), css::uno::Any(style));
    set(style, "CellBackColor", ground);
}

class Looks {
public:
    Looks(const Model& workbook, const Ref<css::sheet::XSpreadsheet>& sheet, const Block& cells)
        : workbook_(workbook), sheet_(sheet), cells_(cells) {}

    void whole() const {
        const auto all = Ref<css::table::XColumnRowRange>(sheet_, css::uno::UNO_QUERY_THROW)->getColumns();
        for (int i = 0; i < columns; ++i) {
            const Ref<css::uno::XInterface> column(all->getByIndex(i), css::uno::UNO_QUERY_THROW);
            set(column, "Width", widths[i]);
            set(column, "CharFontName", OUString("Times New Roman"));
            set(column, "CharHeight", 12.0F);
            set(column, "CharLocale",
                css::lang::Locale("vi", "VN", {})); // else every word is underlined as wrong
        }
        set(Ref<css::uno::XInterface>(all->getByIndex(mark), css::uno::UNO_QUERY_THROW), "IsVisible", false);
        const auto title = sheet_->getCellByPosition(0, 0);
        set(title, "CharWeight", 150.0F);
        set(title, "CharHeight", 14.0F);
        const auto heads = range(cells_.row, 0, cells_.row, columns - 1);
        set(heads, "CharWeight", 150.0F);
        set(heads, "IsTextWrapped", true);
        lay_page();
    }

    void rows(const TaskSheetWords& words) const {
        const auto all = range(cells_.row, 0, cells_.last_row, columns - 1);
        set(all, "VertJustify", static_cast<sal_Int32>(css::table::CellVertJustify2::TOP));
        constexpr sal_Int16 hairline = 18; // 1/100 mm
        css::table::BorderLine2 line;
        line.OuterLineWidth = hairline;
        line.LineWidth = hairline;
        css::table::TableBorder2 border;
        border.TopLine = border.BottomLine = border.LeftLine = border.RightLine = line;
        border.HorizontalLine = border.VerticalLine = line;
        border.IsTopLineValid = border.IsBottomLineValid = border.IsLeftLineValid = true;
        border.IsRightLineValid = border.IsHorizontalLineValid = border.IsVerticalLineValid = true;
        set(all, "TableBorder2", border);
        const int first = cells_.row + 1;
        set(range(first, first_text, cells_.last_row, last_text), "IsTextWrapped", true);
        set(range(first, day, cells_.last_row, day), "NumberFormat", date_format());
        list(range(first, status, cells_.last_row, status), words.statuses);
        colours(range(first, 0, cells_.last_row, notice), first + 1,
                words.statuses.size() > 2 ? words.statuses[2] : std::string());
    }

private:
    /// All columns on a lying page, heads on each.
    void lay_page() const {
        rtl::OUString name;
        Properties(sheet_, css::uno::UNO_QUERY_THROW)->getPropertyValue("PageStyle") >>= name;
        const Ref<css::uno::XInterface> page(
            Ref<css::style::XStyleFamiliesSupplier>(workbook_, css::uno::UNO_QUERY_THROW)
                ->getStyleFamilies()
                ->getByName("PageStyles")
                .get<Ref<css::container::XNameAccess>>()
                ->getByName(name),
            css::uno::UNO_QUERY_THROW);
        set(page, "IsLandscape", true);
        set(page, "HeaderIsOn", false); // it would say what the sheet is called, which is nothing
        set(page, "Width", sal_Int32(29700)); // A4, 1/100 mm
        set(page, "Height", sal_Int32(21000));
        set(page, "ScaleToPagesX", sal_Int16(1));
        set(page, "ScaleToPagesY", sal_Int16(0));
        const Ref<css::sheet::XPrintAreas> print(sheet_, css::uno::UNO_QUERY_THROW);
        const auto heads = Ref<css::sheet::XCellRangeAddressable>(range(cells_.row, 0, cells_.row, 0),
                                                                  css::uno::UNO_QUERY_THROW)
                               ->getRangeAddress();
        print->setTitleRows(heads);
        print->setPrintTitleRows(true);
    }

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
        make_style(workbook_, "KeHoachOverdue", 0xF8CBAD);
        make_style(workbook_, "KeHoachSoon", 0xFFF2CC);
        make_style(workbook_, "KeHoachDone", 0xE2EFDA);
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
