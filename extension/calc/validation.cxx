// SPDX-License-Identifier: MPL-2.0
#include "calc/parts.hxx"
#include "form/formula.hpp"
#include "form/typed_condition.hpp"
#include "office/text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/ValidationAlertStyle.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
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
    bool prompts = false; ///< says it beforehand, where it is no plain number
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
    set("ShowInputMessage", css::uno::Any(check.prompts));
    if (check.prompts) {
        set("InputTitle", css::uno::Any(office::ustring(check.title)));
        set("InputMessage", css::uno::Any(office::ustring(check.text)));
    }
    const Ref<css::sheet::XSheetCondition> condition(validation, css::uno::UNO_QUERY_THROW);
    condition->setOperator(check.condition);
    condition->setFormula1(office::ustring(check.first));
    if (!check.second.empty()) // an empty one stands in .xlsx as a second figure, and others refuse the check
        condition->setFormula2(office::ustring(check.second));
    const auto place =
        Ref<css::sheet::XCellRangeAddressable>(range, css::uno::UNO_QUERY_THROW)->getRangeAddress();
    condition->setSourcePosition({place.Sheet, place.StartColumn, place.StartRow});
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
            words.choice_text,
            true};
}

/// How people are told of it.
Check said(form::Accepts accepts, const Words& words) {
    using form::Accepts;
    Check check{};
    const auto say = [&](const std::string& title, const std::string& text) {
        check.title = title;
        check.text = text;
    };
    switch (accepts) {
    case Accepts::pair:
        say(words.pair_title, words.pair_text);
        break;
    case Accepts::percent:
        say(words.share_title, words.share_text);
        break;
    case Accepts::date:
        say(words.date_title, words.date_text);
        break;
    case Accepts::money:
        say(words.money_title, words.money_text);
        break;
    case Accepts::choice:
    case Accepts::count:
    case Accepts::anything:
        say(words.count_title, words.count_text);
        break;
    }
    check.prompts = accepts == Accepts::pair || accepts == Accepts::percent || accepts == Accepts::date;
    return check;
}

/// `range`: of the words that may stand for a figure; empty: none may.
Check check_of(form::Accepts accepts, const Block& block, const std::string& range, const Words& words) {
    using namespace css::sheet;
    using form::Accepts;
    Check check = said(accepts, words);
    const auto limits = [&](ValidationType type, ConditionOperator condition, const char* first,
                            const char* second) {
        check.type = type;
        check.condition = condition;
        check.first = first;
        check.second = second;
    };
    if (accepts == Accepts::pair || !range.empty()) {
        check.type = ValidationType_CUSTOM;
        check.condition = ConditionOperator_FORMULA;
        check.first = form::typed_condition(accepts, {block.column, block.row, block.row}, range);
    } else if (accepts == Accepts::percent) {
        limits(ValidationType_DECIMAL, ConditionOperator_BETWEEN, "0", "1");
    } else if (accepts == Accepts::date) {
        limits(ValidationType_DATE, ConditionOperator_GREATER_EQUAL, "1", "");
    } else {
        limits(accepts == Accepts::money ? ValidationType_DECIMAL : ValidationType_WHOLE,
               ConditionOperator_GREATER_EQUAL, "0", "");
    }
    return check;
}

} // namespace

void guard(const Sheet& sheet, const form::Grid& grid, const Words& words) {
    using form::Accepts;
    const std::string range = words_range(sheet);
    for (const Accepts kind :
         {Accepts::count, Accepts::money, Accepts::percent, Accepts::pair, Accepts::date}) {
        const auto inputs = blocks(grid, [kind](const form::GridCell& cell) {
            return cell.role == form::CellRole::input && cell.accepts == kind;
        });
        for (const Block& block : inputs)
            put(sheet, block, check_of(kind, block, range, words));
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
