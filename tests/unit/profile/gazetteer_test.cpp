// SPDX-License-Identifier: MPL-2.0
#include "data.hpp"

#include "profile/gazetteer.hpp"

#include <gmock/gmock.h>

namespace kehoach::profile {
namespace {

Gazetteer load(const std::string& json, text::DataFaults& faults) {
    return Gazetteer::load({{"gazetteer/places.json", json}}, faults);
}

TEST(gazetteer, an_entry_has_what_the_head_says_of_all) {
    text::DataFaults faults;
    const auto loaded = load(R"({"source": "S1", "to": "2025-06-30", "entries": [
        {"is": "X", "right": "Y"}, {"is": "Z", "to": "2025-02-28", "source": "S2"}]})",
                             faults);
    ASSERT_TRUE(faults.empty()) << faults.front().path;
    const auto* list = loaded.list("places");
    ASSERT_TRUE(list);
    EXPECT_EQ(list->front().right, "Y");
    EXPECT_EQ(list->front().source, "S1");
    EXPECT_FALSE(list->front().ended({2025, 6, 30}));
    EXPECT_TRUE(list->front().ended({2025, 7, 1}));
    EXPECT_TRUE(list->back().ended({2025, 3, 1}));
    EXPECT_EQ(list->back().source, "S2");
    EXPECT_EQ(loaded.list("bodies"), nullptr);
}

TEST(gazetteer, a_faulty_list_is_refused_whole) {
    for (const auto* json : {R"({"entries": [{"is": "X"}]})", R"({"source": "S1", "entries": []})",
                             R"({"source": "S1", "entries": [{"right": "X"}]})",
                             R"({"source": "S1", "entries": [{"is": "X", "to": "2025"}]})"}) {
        text::DataFaults faults;
        EXPECT_EQ(load(json, faults).list("places"), nullptr) << json;
        EXPECT_EQ(faults.size(), 1U) << json;
    }
}

} // namespace
} // namespace kehoach::profile
