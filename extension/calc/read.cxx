// SPDX-License-Identifier: MPL-2.0
#include "calc/parts.hxx"
#include "calc/sheet.hxx"
#include "form/sheet_cells.hpp"
#include "office/text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <map>

namespace kehoach::calc {

namespace {

using Data = css::uno::Sequence<css::uno::Sequence<css::uno::Any>>;
using Formulas = css::uno::Sequence<css::uno::Sequence<rtl::OUString>>;

/// What is on the sheet where a form was drawn, and around it.
Block around(const Sheet& sheet, const form::Grid& grid) {
    const Ref<css::sheet::XUsedAreaCursor> cursor(sheet.get()->createCursor(), css::uno::UNO_QUERY_THROW);
    cursor->gotoEndOfUsedArea(false);
    const auto end =
        Ref<css::sheet::XCellRangeAddressable>(cursor, css::uno::UNO_QUERY_THROW)->getRangeAddress();
    const auto [rows, columns] =
        form::read_around(grid, static_cast<int>(end.EndRow), static_cast<int>(end.EndColumn));
    return {0, 0, rows - 1, columns - 1};
}

class Reading {
public:
    Reading(const Sheet& sheet, const form::Grid& grid)
        : sheet_(sheet), area_(around(sheet, grid)) {
        const auto range = sheet.range(area_);
        data_ = Ref<css::sheet::XCellRangeData>(range, css::uno::UNO_QUERY_THROW)->getDataArray();
        formulas_ = Ref<css::sheet::XCellRangeFormula>(range, css::uno::UNO_QUERY_THROW)->getFormulaArray();
    }

    form::SheetCells cells() {
        made_ = {area_.last_row + 1, area_.last_column + 1, {}};
        for (int row = 0; row <= area_.last_row; ++row)
            for (int column = 0; column <= area_.last_column; ++column)
                if (form::CellValue one = value(row, column);
                    !one.text.empty() || one.is_formula || one.is_error)
                    made_.values.emplace(std::pair{row, column}, std::move(one));
        for (int column = 0; column <= area_.last_column; ++column)
            dates(column, 0, area_.last_row);
        return std::move(made_);
    }

private:
    /// A typed text that begins with "=" comes with an apostrophe before it; an error is no value at all.
    form::CellValue value(int row, int column) const {
        form::CellValue value;
        const css::uno::Any& datum = data_[row][column];
        rtl::OUString text;
        value.is_number = datum >>= value.number;
        if (value.is_number)
            value.text = form::plain(value.number);
        else if (datum >>= text)
            value.text = office::utf8(text);
        value.formula = formula_text(row, column);
        value.is_formula = !value.formula.empty();
        value.is_error = value.is_formula && !datum.hasValue();
        return value;
    }

    /// Empty where there is none.
    std::string formula_text(int row, int column) const {
        rtl::OUString text = formulas_[row][column];
        if (text.startsWith("{=") && text.endsWith("}")) // one that goes over ranges
            text = text.copy(1, text.getLength() - 2);
        return text.startsWith("=") ? office::utf8(text) : std::string();
    }

    /// Cells of one format are asked once; of several the office gives the value of none.
    void dates(int column, int first, int last) {
        const auto range = sheet_.range({first, column, last, column});
        const Ref<css::beans::XPropertyState> state(range, css::uno::UNO_QUERY_THROW);
        const bool mixed =
            state->getPropertyState("NumberFormat") == css::beans::PropertyState_AMBIGUOUS_VALUE;
        if (mixed && first < last) {
            const int middle = (first + last) / 2;
            dates(column, first, middle);
            return dates(column, middle + 1, last);
        }
        sal_Int32 format = 0;
        Ref<css::beans::XPropertySet>(range, css::uno::UNO_QUERY_THROW)->getPropertyValue("NumberFormat") >>=
            format;
        if (is_date(format))
            mark_dates(column, first, last);
    }

    void mark_dates(int column, int first, int last) {
        for (int row = first; row <= last; ++row)
            if (const auto found = made_.values.find({row, column}); found != made_.values.end())
                found->second.is_date = found->second.is_number;
    }

    bool is_date(sal_Int32 format) {
        const auto known = is_date_.find(format);
        if (known != is_date_.end())
            return known->second;
        const Ref<css::util::XNumberFormatsSupplier> supplier(sheet_.model(), css::uno::UNO_QUERY_THROW);
        sal_Int16 type = 0;
        supplier->getNumberFormats()->getByKey(format)->getPropertyValue("Type") >>= type;
        return is_date_.emplace(format, (type & css::util::NumberFormat::DATE) != 0).first->second;
    }

    const Sheet& sheet_;
    Block area_;
    Data data_;
    Formulas formulas_;
    form::SheetCells made_;
    std::map<sal_Int32, bool> is_date_;
};

SheetForm read(const Sheet& sheet, const std::string& name, const form::Fingerprint& mark) {
    form::OnSheet found = form::placed(mark.spec, Reading(sheet, form::layout(mark.spec)).cells());
    return {name, std::move(found.spec), mark.version, std::move(found.filled)};
}

} // namespace

std::vector<SheetForm> read_forms(const css::uno::Reference<css::frame::XModel>& model,
                                  const std::string& wanted) {
    std::vector<SheetForm> forms;
    for (const std::string& name : sheet_names(model)) {
        if (!wanted.empty() && name != wanted)
            continue;
        const Sheet sheet(model, name);
        if (const auto mark = fingerprint(sheet))
            forms.push_back(read(sheet, name, *mark));
    }
    return forms;
}

} // namespace kehoach::calc
