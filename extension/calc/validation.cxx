// SPDX-License-Identifier: MPL-2.0
#include "calc/parts.hxx"
#include "form/formula.hpp"
#include "office/text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/ValidationAlertStyle.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <set>

namespace kehoach::calc {

namespace {

using css::sheet::ConditionOperator;
using css::sheet::ValidationType;

struct Check {
    ValidationType type;
    ConditionOperator condition;
    std::string first, second;
    std::string title, text;
};

void put(const Sheet& sheet, const Block& block, const Check& check) {
    const Ref<css::beans::XPropertySet> range(sheet.range(block), css::uno::UNO_QUERY_THROW);
    const Ref<css::beans::XPropertySet> validation(range->getPropertyValue("Validation"),
                                                   css::uno::UNO_QUERY_THROW);
    const auto set = [&](const char* name, const css::uno::Any& value) {
        validation->setPropertyValue(rtl::OUString::createFromAscii(name), value);
    };
    set("Type", css::uno::Any(check.type));
    set("IgnoreBlankCells", css::uno::Any(true));
    set("ShowErrorMessage", css::uno::Any(true));
    set("ErrorAlertStyle", css::uno::Any(css::sheet::ValidationAlertStyle_STOP));
    set("ErrorTitle", css::uno::Any(office::ustring(check.title)));
    set("ErrorMessage", css::uno::Any(office::ustring(check.text)));
    const Ref<css::sheet::XSheetCondition> condition(validation, css::uno::UNO_QUERY_THROW);
    condition->setOperator(check.condition);
    condition->setFormula1(office::ustring(check.first));
    if (!check.second.empty()) // an empty one stands in .xlsx as a second figure, and others refuse the check
        condition->setFormula2(office::ustring(check.second));
    css::table::CellAddress source;
    source.Column = block.column;
    source.Row = block.row;
    condition->setSourcePosition(source);
    range->setPropertyValue("Validation", css::uno::Any(validation));
}

/// A list to choose from, as the office writes it: quoted, with semicolons.
Check choice_of(const std::vector<std::string>& choices, const Words& words) {
    std::string list;
    for (const std::string& choice : choices)
        list += (list.empty() ? "" : ";") + form::quoted(choice);
    return {ValidationType::ValidationType_LIST,
            ConditionOperator::ConditionOperator_EQUAL,
            list,
            {},
            words.choice_title,
            words.choice_text};
}

Check check_of(form::Accepts accepts, const Block& block, const Words& words) {
    using namespace css::sheet;
    switch (accepts) {
    case form::Accepts::pair:
        return {ValidationType_CUSTOM,
                ConditionOperator_FORMULA,
                form::pair_condition({block.column, block.row, block.row}),
                {},
                words.pair_title,
                words.pair_text};
    case form::Accepts::percent:
        return {ValidationType_DECIMAL, ConditionOperator_BETWEEN, "0", "1",
                words.share_title,      words.share_text};
    case form::Accepts::date:
        return {ValidationType_DATE, ConditionOperator_GREATER_EQUAL, "1", {}, words.date_title,
                words.date_text};
    case form::Accepts::money:
        return {ValidationType_DECIMAL, ConditionOperator_GREATER_EQUAL, "0", {}, words.money_title,
                words.money_text};
    case form::Accepts::choice:
    case form::Accepts::count:
    case form::Accepts::anything:
        break;
    }
    return {ValidationType_WHOLE, ConditionOperator_GREATER_EQUAL, "0", {}, words.count_title,
            words.count_text};
}

} // namespace

void guard(const Sheet& sheet, const form::Grid& grid, const Words& words) {
    using form::Accepts;
    for (const Accepts kind :
         {Accepts::count, Accepts::money, Accepts::percent, Accepts::pair, Accepts::date}) {
        const auto inputs = blocks(grid, [kind](const form::GridCell& cell) {
            return cell.role == form::CellRole::input && cell.accepts == kind;
        });
        for (const Block& block : inputs)
            put(sheet, block, check_of(kind, block, words));
    }
    std::set<std::vector<std::string>> lists;
    for (const form::GridCell& cell : grid.cells)
        if (!cell.choices.empty())
            lists.insert(cell.choices);
    for (const auto& list : lists)
        for (const Block& block :
             blocks(grid, [&list](const form::GridCell& cell) { return cell.choices == list; }))
            put(sheet, block, choice_of(list, words));
}

} // namespace kehoach::calc
