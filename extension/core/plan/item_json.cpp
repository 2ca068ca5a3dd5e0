// SPDX-License-Identifier: MPL-2.0
#include "plan/item_json.hpp"

#include <array>

namespace kehoach::plan {

namespace {

struct ItemKey {
    std::string_view key;
    Item::Kind kind;
};
constexpr std::array<ItemKey, 5> item_keys{{{"heading", Item::Kind::heading},
                                            {"numbered", Item::Kind::numbered},
                                            {"paragraph", Item::Kind::paragraph},
                                            {"bullet", Item::Kind::bullet},
                                            {"sub", Item::Kind::sub_bullet}}};

Item read_item(const text::JsonText& json, const std::string& pointer, text::DataFaults& faults) {
    text::JsonObject object(json, pointer, faults);
    Item result;
    int kinds = 0;
    for (const auto& [key, kind] : item_keys) {
        if (!object.has(key))
            continue;
        result.kind = kind;
        result.text = object.string(key);
        if (result.text.empty())
            json.fault(faults, object.pointer(key), "data.expected.text");
        ++kinds;
    }
    if (object.ok() && kinds != 1)
        json.fault(faults, pointer, "data.expected.item");
    result.items = read_items(json, object, "items", faults);
    object.no_others();
    return result;
}

} // namespace

std::vector<Item> read_items(const text::JsonText& json, text::JsonObject& object, std::string_view key,
                             text::DataFaults& faults) {
    std::vector<Item> result;
    for (const auto& pointer : object.elements(key))
        result.push_back(read_item(json, pointer, faults));
    return result;
}

} // namespace kehoach::plan
