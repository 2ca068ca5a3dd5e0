// SPDX-License-Identifier: MPL-2.0
#include "returns/told_heads.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::returns {

namespace {

boost::json::array pairs(const ToldHeads::Pairs& told) {
    boost::json::array all;
    for (const auto& [there, head] : told)
        all.push_back(boost::json::object{{"found", there}, {"head", head}});
    return all;
}

} // namespace

std::string to_json(const ToldHeads& told) {
    return boost::json::serialize(
        boost::json::object{{"columns", pairs(told.columns)}, {"rows", pairs(told.rows)}});
}

std::optional<ToldHeads> parse_told_heads(std::string_view file, std::string_view json,
                                          text::DataFaults& faults) {
    const auto before = faults.size();
    const text::JsonText whole{std::string(file), std::string(json), faults};
    text::JsonObject root(whole, "", faults);
    if (!root.ok())
        return std::nullopt;
    ToldHeads told;
    for (const auto& [name, into] : {std::pair{"columns", &told.columns}, std::pair{"rows", &told.rows}})
        for (const std::string& element : root.elements(name)) {
            text::JsonObject one(whole, element, faults);
            into->emplace_back(one.string("found"), one.string("head"));
            one.no_others();
        }
    root.no_others();
    return faults.size() == before ? std::optional(std::move(told)) : std::nullopt;
}

} // namespace kehoach::returns
