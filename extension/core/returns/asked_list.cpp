// SPDX-License-Identifier: MPL-2.0
#include "returns/asked_list.hpp"

#include "returns/own_json.hpp"
#include "returns/remembered.hpp"

#include <algorithm>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/system/system_error.hpp>

namespace kehoach::returns {

namespace json = boost::json;

AskedList asked_list(const form::UnitList& list, const std::vector<form::FormSpec>& forms) {
    AskedList made{.units = known_units(list)};
    std::vector<std::string> keys;
    for (const form::FormSpec& spec : forms)
        keys.push_back(form_key(spec));
    made.forms.insert(keys.begin(), keys.end());
    for (const form::UnitForms& unit : list.units)
        for (std::size_t form = 0; form < std::min(unit.fills.size(), keys.size()); ++form)
            if (!unit.fills[form])
                made.not_asked.emplace_back(unit.unit, keys[form]);
    return made;
}

AskedList on_day(AskedList list, const std::string& day) {
    form::UnitList all = listed(list.units, 0);
    form::keep_to_day(all, day);
    list.units = known_units(all);
    return list;
}

void ask(Memory& memory, const AskedList& list) {
    memory.not_asked = list.not_asked;
    ask(memory, list.units);
}

std::string to_json(const AskedList& list) {
    json::array units, not_asked;
    for (const KnownUnit& one : list.units)
        units.push_back(json_of(one));
    for (const auto& [unit, form] : list.not_asked)
        not_asked.push_back(json::array{unit, form});
    return json::serialize(json::object{{"units", std::move(units)},
                                        {"notAsked", std::move(not_asked)},
                                        {"forms", json::array(list.forms.begin(), list.forms.end())}});
}

std::optional<AskedList> parse_asked_list(std::string_view text) {
    try {
        const json::value root = json::parse(text);
        AskedList list;
        for (const json::value& one : root.at("units").as_array())
            list.units.push_back(unit_of(one));
        for (const json::value& one : root.at("notAsked").as_array())
            list.not_asked.emplace_back(words(one.at(0)), words(one.at(1)));
        for (std::string& form : texts_of(root.at("forms")))
            list.forms.insert(std::move(form));
        return list;
    } catch (const std::exception&) { // damaged: it is asked for again
        return std::nullopt;
    }
}

} // namespace kehoach::returns
