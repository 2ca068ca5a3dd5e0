// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/memory.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kehoach::returns {

/// The units that forms were sent to, as they are asked for them later.
struct AskedList {
    std::vector<KnownUnit> units{};
    std::vector<std::pair<std::string, std::string>> not_asked{}; ///< unit and form_key: who was not sent a form
    std::set<std::string> forms{};                                ///< form_keys of all that were sent
    bool operator==(const AskedList&) const = default;
};

/// `forms`: specs of the forms of the list, in its order.
AskedList asked_list(const form::UnitList& list, const std::vector<form::FormSpec>& forms);
/// Without units that there are no more, or not yet, on a day.
AskedList on_day(AskedList list, const std::string& day);
/// These are asked, each for the forms that it was sent.
void ask(Memory& memory, const AskedList& list);

std::string to_json(const AskedList& list);
/// Nothing where the text is damaged.
std::optional<AskedList> parse_asked_list(std::string_view json);

} // namespace kehoach::returns
