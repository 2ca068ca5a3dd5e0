// SPDX-License-Identifier: MPL-2.0
#include "text/json.hpp"

#include <gmock/gmock.h>

namespace kehoach::text {
namespace {

constexpr const char* sample = R"({
  "name": "Tên",
  "list": [
    {"a": 1},
    {"a": "2",
     "b/c": true, "d\"e": [10,
       20]}
  ],
  "deep": {"x~y": {"z": null}}
})";

TEST(json_text, knows_the_lines_of_its_values) {
    DataFaults faults;
    const JsonText json("f.json", sample, faults);
    ASSERT_TRUE(json.ok());
    EXPECT_EQ(json.line(""), 1U);
    EXPECT_EQ(json.line("/name"), 2U);
    EXPECT_EQ(json.line("/list"), 3U);
    EXPECT_EQ(json.line("/list/0/a"), 4U);
    EXPECT_EQ(json.line("/list/1/a"), 5U);
    EXPECT_EQ(json.line("/list/1/b~1c"), 6U);
    EXPECT_EQ(json.line("/list/1/d\"e/1"), 7U);
    EXPECT_EQ(json.line("/deep/x~0y/z"), 9U);
}

TEST(json_text, gives_the_nearest_ancestor_of_what_is_missing) {
    DataFaults faults;
    const JsonText json("f.json", sample, faults);
    EXPECT_EQ(json.line("/list/1/none"), 5U);
    EXPECT_EQ(json.line("/list/9"), 3U);
    EXPECT_EQ(json.line("/list/x"), 3U);
    EXPECT_EQ(json.line("/name/below"), 2U);
    EXPECT_EQ(json.line("nonsense"), 1U);
}

TEST(json_text, a_member_stands_where_its_key_does) {
    DataFaults faults;
    const JsonText json("f.json", "{\"a\":\n\n1}", faults);
    EXPECT_EQ(json.line("/a"), 1U);
}

TEST(json_text, reports_a_syntax_error_with_its_line) {
    DataFaults faults;
    const JsonText json("f.json", "{\n \"a\": 1,\n \"b\": oops\n}", faults);
    EXPECT_FALSE(json.ok());
    EXPECT_TRUE(json.root().is_null());
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].line, 3U);
    EXPECT_EQ(faults[0].expected, "data.expected.json");
    EXPECT_EQ(faults[0].found, "") << "words of the parser are in one language only";
}

TEST(json_text, refuses_what_is_not_json) {
    for (const std::string& bad :
         {std::string(), std::string("{"), std::string("{} {}"), std::string("\xFF"),
          std::string("{\"a\":1,}"), std::string(100, '['), std::string("\"\xC3\"")}) {
        DataFaults faults;
        EXPECT_FALSE(JsonText("f", bad, faults).ok()) << bad;
        EXPECT_EQ(faults.size(), 1U);
    }
}

TEST(json_text, has_bounds) {
    const auto nested = [](std::size_t levels) {
        return std::string(levels, '[') + std::string(levels, ']');
    };
    DataFaults faults;
    EXPECT_TRUE(JsonText("f", nested(64), faults).ok());
    EXPECT_FALSE(JsonText("f", nested(65), faults).ok());
    const JsonText big("f", '"' + std::string(17U << 20U, 'x') + '"', faults);
    EXPECT_FALSE(big.ok());
    EXPECT_EQ(faults.back().expected, "data.expected.smaller_file");
}

TEST(json_text, skips_a_byte_order_mark) {
    DataFaults faults;
    EXPECT_TRUE(JsonText("f", "\xEF\xBB\xBF{}", faults).ok());
}

TEST(json_object, reads_members_of_their_types) {
    DataFaults faults;
    const JsonText json("f", R"({"s": "x", "n": 2.5, "i": 3, "b": true, "l": ["a", "b"]})", faults);
    JsonObject object(json, "", faults);
    EXPECT_EQ(object.string("s"), "x");
    EXPECT_EQ(object.number("n"), 2.5);
    EXPECT_EQ(object.number("i"), 3);
    EXPECT_TRUE(object.boolean_or("b", false));
    EXPECT_THAT(object.strings_or_empty("l"), testing::ElementsAre("a", "b"));
    EXPECT_EQ(object.string_or("none", "fallback"), "fallback");
    object.no_others();
    EXPECT_TRUE(faults.empty());
}

TEST(json_object, collects_what_is_wrong) {
    DataFaults faults;
    const JsonText json("f", "{\"s\": 1,\n\"n\": \"x\",\n\"l\": [1],\n\"extra\": 0}", faults);
    JsonObject object(json, "", faults);
    EXPECT_EQ(object.string("s"), "");
    EXPECT_EQ(object.number("n"), 0);
    EXPECT_TRUE(object.strings_or_empty("l").empty());
    EXPECT_EQ(object.string("missing"), "");
    object.no_others();
    ASSERT_EQ(faults.size(), 5U);
    EXPECT_EQ(faults[0], (DataFault{"f", 1, "/s", "data.expected.string", "1"}));
    EXPECT_EQ(faults[1].line, 2U);
    EXPECT_EQ(faults[2].path, "/l/0");
    EXPECT_EQ(faults[3].expected, "data.expected.present");
    EXPECT_EQ(faults[4].path, "/extra");
}

/// Each line is looked for from the beginning of the file.
TEST(json_object, of_a_hundred_thousand_faults_the_first_hundred_have_a_line) {
    constexpr std::size_t many = 100'000;
    std::string text = "{\"l\": [\n1";
    for (std::size_t i = 1; i < many; ++i)
        text += ",1";
    DataFaults faults;
    const JsonText json("f", text + "]}", faults);
    EXPECT_TRUE(JsonObject(json, "", faults).strings_or_empty("l").empty());
    ASSERT_EQ(faults.size(), many);
    EXPECT_EQ(faults[99], (DataFault{"f", 2, "/l/99", "data.expected.string", "1"}));
    EXPECT_EQ(faults.back(), (DataFault{"f", 0, "/l/99999", "data.expected.string", "1"}));
}

TEST(json_object, whole_numbers_are_none_that_a_machine_cannot_count_with) {
    DataFaults faults;
    const JsonText json("f", R"({"a": 3, "b": 4.0, "c": 2.5, "d": -1, "e": 8e129, "f": 1000000000, "g": "3"})", faults);
    JsonObject object(json, "", faults);
    EXPECT_EQ(object.whole("a"), 3);
    EXPECT_EQ(object.whole("b"), 4);
    EXPECT_EQ(object.whole_or("none", -7), -7);
    EXPECT_TRUE(faults.empty());
    for (const char* const key : {"c", "d", "e", "f", "g"}) {
        EXPECT_EQ(object.whole_or(key, 9), 9) << key;
        ASSERT_FALSE(faults.empty()) << key;
        EXPECT_EQ(faults.back().path, std::string("/") + key);
        EXPECT_EQ(faults.back().expected, "data.expected.whole");
    }
    EXPECT_EQ(object.whole("missing"), 0);
    EXPECT_EQ(faults.back().expected, "data.expected.present");
}

TEST(json_object, of_something_else_is_a_fault) {
    DataFaults faults;
    const JsonText json("f", "{\"a\": 1}", faults);
    EXPECT_FALSE(JsonObject(json, "/a", faults).ok());
    EXPECT_FALSE(JsonObject(json, "/b", faults).ok());
    EXPECT_EQ(faults.size(), 2U);
}

} // namespace
} // namespace kehoach::text
