// SPDX-License-Identifier: MPL-2.0
#include "writer/number_looks.hxx"

#include "writer/edits.hxx"
#include "writer/locate.hxx"
#include "writer/protection.hxx"

#include <algorithm>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>

namespace kehoach::writer {

namespace {

constexpr const char* number_look = "ListAutoFormat";

css::uno::Any as_number_look(const document::CharLook& look) {
    std::vector<css::beans::NamedValue> values;
    for (const css::beans::PropertyValue& value : properties(look))
        values.emplace_back(value.Name, value.Value);
    return css::uno::Any(
        css::uno::Sequence<css::beans::NamedValue>(values.data(), static_cast<sal_Int32>(values.size())));
}

css::uno::Sequence<css::beans::NamedValue> said_of_number(const Properties& paragraph) {
    css::uno::Sequence<css::beans::NamedValue> values;
    paragraph->getPropertyValue(OUString::createFromAscii(number_look)) >>= values;
    return values;
}

bool says(const Properties& paragraph, const Values& wanted) {
    const auto said = said_of_number(paragraph);
    return std::all_of(wanted.begin(), wanted.end(), [&](const css::beans::PropertyValue& value) {
        return std::any_of(said.begin(), said.end(), [&](const css::beans::NamedValue& each) {
            return each.Name == value.Name && each.Value == value.Value;
        });
    });
}

} // namespace

bool says_look(const Properties& paragraph) {
    return said_of_number(paragraph).hasElements();
}

css::uno::Any look_of_running_number(const Properties& paragraph) {
    const css::uno::Any said = paragraph->getPropertyValue(OUString::createFromAscii(number_look));
    if (said.hasValue())
        return said;
    if (get<sal_Int16>(paragraph, "OutlineLevel") > 0)
        return {};
    std::vector<css::beans::NamedValue> values;
    const auto states = as<css::beans::XPropertyState>(paragraph);
    for (const char* const each : {"CharWeight", "CharPosture", "CharUnderline"}) {
        const OUString name = OUString::createFromAscii(each);
        if (states->getPropertyState(name) == css::beans::PropertyState_DIRECT_VALUE)
            values.emplace_back(name, paragraph->getPropertyValue(name));
    }
    if (values.empty())
        return {};
    return css::uno::Any(
        css::uno::Sequence<css::beans::NamedValue>(values.data(), static_cast<sal_Int32>(values.size())));
}

void put_look_of_number(const Properties& paragraph, const css::uno::Any& look) {
    paragraph->setPropertyValue(OUString::createFromAscii(number_look), look);
}

NumberLook number_look_of(document::Place place, const Properties& paragraph,
                          const document::CharLook& look) {
    place.start = place.end = 0;
    place.excerpt.clear();
    css::uno::Any before = paragraph->getPropertyValue(OUString::createFromAscii(number_look));
    if (!before.hasValue()) // it takes no default, only nothing said
        before = as_number_look({});
    return {std::move(place), std::move(before), as_number_look(look)};
}

void look_like(office::UndoScope& scope, const Model& model, const std::vector<NumberLook>& numbers) {
    if (numbers.empty())
        return;
    const auto put = [model, numbers](css::uno::Any NumberLook::*which) {
        Addresses addresses(model);
        for (const NumberLook& each : numbers)
            if (const Spot* const spot = addresses.find(each.place); spot && spot->paragraph.is())
                as<css::beans::XPropertySet>(spot->paragraph)
                    ->setPropertyValue(OUString::createFromAscii(number_look), each.*which);
    };
    scope.unrecorded(
        {}, [put] { put(&NumberLook::after); }, [put] { put(&NumberLook::before); });
}

void restyle_numbers(office::UndoScope& scope, const Model& model, const std::vector<NumberStyle>& numbers) {
    Addresses addresses(model);
    std::vector<NumberLook> looks;
    for (const NumberStyle& each : numbers) {
        const Spot* const spot = addresses.find(each.place);
        if (!spot || !spot->paragraph.is())
            continue;
        const auto inside = spot->text->createTextCursorByRange(spot->paragraph->getStart());
        if (is_protected(as<css::beans::XPropertySet>(inside)))
            continue;
        const auto paragraph = as<css::beans::XPropertySet>(spot->paragraph);
        if (says(paragraph, properties(each.chars)))
            continue;
        looks.push_back(number_look_of(each.place, paragraph, each.chars));
        set_all(spot->paragraph, properties(each.chars)); // what a file keeps that knows no such mark
    }
    look_like(scope, model, looks);
}

} // namespace kehoach::writer
