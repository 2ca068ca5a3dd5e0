// SPDX-License-Identifier: MPL-2.0
#include "session/kept_units.hxx"

#include "calc/unit.hxx"
#include "office/gate.hxx"
#include "office/memory.hxx"
#include "office/refused.hxx"
#include "office/settings.hxx"
#include "office/strings.hxx"
#include "session/clock.hxx"
#include "session/foreign_file.hxx"
#include "session/library.hxx"

#include <algorithm>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

constexpr const char* key = "units";       ///< in a workbook
constexpr const char* setting = "Units";   ///< on this machine
constexpr const char* last = "last";

returns::AskedList of_today(const std::string& kept) {
    auto list = returns::parse_asked_list(kept);
    return list ? returns::on_day(*std::move(list), grammar::iso(today())) : returns::AskedList();
}

std::vector<form::FormSpec> specs_of(const Model& workbook) {
    std::vector<form::FormSpec> specs;
    for (const calc::SheetForm& form : calc::read_forms(workbook))
        specs.push_back(form.spec);
    return specs;
}

std::string joined(const std::vector<std::string>& names) {
    constexpr std::size_t most = 8;
    std::string all;
    for (std::size_t at = 0; at < std::min(names.size(), most); ++at)
        all += (at == 0 ? "" : ", ") + names[at];
    return names.size() > most ? all + ", …" : all;
}

} // namespace

void keep_units(const Context& context, const Model& workbook, const form::UnitList& list) {
    const std::string kept = returns::to_json(returns::asked_list(list, specs_of(workbook)));
    office::put_setting(context, setting, last, kept);
    if (kept != office::recall(workbook, key) && office::is_editable(workbook))
        office::note(workbook, office::recall_with(workbook, key, kept));
}

returns::AskedList kept_units(const Context& context, const Model& workbook) {
    auto own = of_today(office::recall(workbook, key));
    return own.units.empty() ? last_units_for(context, specs_of(workbook)) : own;
}

returns::AskedList last_units(const Context& context) {
    return of_today(office::settings(context, setting)[last]);
}

returns::AskedList last_units_for(const Context& context, const std::vector<form::FormSpec>& forms) {
    auto list = last_units(context);
    const bool fits = std::ranges::any_of(
        forms, [&](const form::FormSpec& spec) { return list.forms.contains(returns::form_key(spec)); });
    return fits ? list : returns::AskedList();
}

form::UnitList units_to_send(const Model& workbook, const returns::AskedList& list) {
    const auto specs = specs_of(workbook);
    auto made = returns::listed(list.units, specs.size());
    for (form::UnitForms& unit : made.units)
        for (std::size_t form = 0; form < specs.size(); ++form)
            unit.fills[form] = std::ranges::find(list.not_asked, std::pair(unit.unit, returns::form_key(specs[form]))) ==
                               list.not_asked.end();
    return made;
}

form::UnitList typed_units(const Context& context, const std::string& lines, std::size_t forms) {
    auto list = form::units_in(lines, forms, library(context)->table_words);
    require_readable(list, true);
    return list;
}

void require_readable(const form::UnitList& list, bool as_of_today) {
    if (!list.faulty.empty())
        throw office::Refused(list.faulty.front().key, {{"line", list.faulty.front().line}});
    if (!as_of_today)
        return;
    form::UnitList now = list;
    form::keep_to_day(now, grammar::iso(today()));
    if (!now.ended.empty())
        throw office::Refused("unit-list.ended", {{"unit", now.ended.front()}});
    if (!now.ahead.empty())
        throw office::Refused("unit-list.ahead", {{"unit", now.ahead.front()}});
}

form::UnitList units_in_cells(const Context& context, const std::vector<std::vector<std::string>>& cells,
                              const std::vector<form::FormNames>& forms) {
    auto list = form::units_in(cells, forms, library(context)->table_words);
    require_readable(list, false);
    form::keep_to_day(list, grammar::iso(today()));
    return list;
}

form::UnitList units_in_file(const Context& context, const std::string& url,
                             const std::vector<form::FormNames>& forms) {
    const ForeignFile file(context, url);
    auto list = office::is_calc(file.model()) ? units_in_cells(context, calc::texts_of_first_sheet(file.model()), forms)
                                              : form::UnitList();
    if (list.units.empty())
        throw office::Refused("returns.no-units-selected");
    return list;
}

std::vector<std::string> said_of(const Context& context, const form::UnitList& list) {
    std::vector<std::string> said;
    const auto add = [&](const char* what, const std::vector<std::string>& units) {
        if (!units.empty())
            said.push_back(office::string(context, what, {{"units", joined(units)}}));
    };
    add("returns.twice", list.twice);
    add("unit-list.left-ended", list.ended);
    add("unit-list.left-ahead", list.ahead);
    return said;
}

} // namespace kehoach::session
